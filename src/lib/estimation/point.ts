import type { DesignFrame } from './frame.ts';
import { addDomain, linearise } from './linearise.ts';
import type { EstimandKind } from './options.ts';
import type { ReplicateDesign } from './replicates/design.ts';
import { replicateValues, type ReplicateSums } from './replicates/estimate.ts';
import type { UnavailableReason } from './result.ts';
import type { PsuTotals } from './totals.ts';

/**
 * An estimate before its variance: its value and what each PSU adds to its linearised variable.
 * Points of one frame can be subtracted, divided and correlated, because the totals per PSU hold
 * their covariance: PSUs that two domains share, or households that two visits share.
 */
export interface Point {
	readonly kind: 'point';
	readonly frame: DesignFrame;
	readonly value: number;
	/** Total of the linearised variable per PSU with rows in the domain, zeros included. */
	readonly byPsu: ReadonlyMap<string, number>;
	/** Of a design with replicate weights; null: the variance is linearised. */
	readonly replicates: PointReplicates | null;
}

/** A point under every replicate weight. */
export interface PointReplicates {
	readonly design: ReplicateDesign;
	/** The value under each, NaN where there is none. */
	readonly values: readonly number[];
	/** Weights of the domain per PSU under each, for the degrees of freedom. */
	readonly weights: readonly (readonly number[])[];
}

/** What replicate weights say of a domain. */
export interface PointSums extends Pick<PointReplicates, 'design' | 'weights'> {
	readonly sums: readonly ReplicateSums[];
}

/** Why there is no point. */
export interface NoPoint {
	readonly kind: 'unavailable';
	readonly reason: Extract<
		UnavailableReason,
		'no-observations' | 'zero-denominator' | 'out-of-range'
	>;
}

/**
 * The point of a mean, proportion, ratio or total of one domain; linearised as in `estimate`.
 *
 * @param under of a design with replicate weights: the sums of the domain under each
 */
export function pointOf(kind: EstimandKind, totals: PsuTotals, under?: PointSums): Point | NoPoint {
	if (totals.sums.size === 0) return { kind: 'unavailable', reason: 'no-observations' };
	const domain = addDomain(totals);
	if (!Object.values(domain).every(Number.isFinite)) {
		return { kind: 'unavailable', reason: 'out-of-range' };
	}
	const linearised = linearise(kind, totals, domain);
	if (linearised === null) return { kind: 'unavailable', reason: 'zero-denominator' };
	const { value, byPsu } = linearised;
	const replicates =
		under === undefined
			? null
			: {
					design: under.design,
					values: replicateValues(kind, under.sums),
					weights: under.weights,
				};
	return checked({ kind: 'point', frame: totals.frame, value, byPsu, replicates });
}

function checked(point: Point): Point | NoPoint {
	const finite = Number.isFinite(point.value) && [...point.byPsu.values()].every(Number.isFinite);
	return finite ? point : { kind: 'unavailable', reason: 'out-of-range' };
}
