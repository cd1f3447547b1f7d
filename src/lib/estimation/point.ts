import type { DesignFrame } from './frame.ts';
import { addDomain, linearise } from './linearise.ts';
import type { EstimandKind } from './options.ts';
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
}

/** Why there is no point. */
export interface NoPoint {
	readonly kind: 'unavailable';
	readonly reason: Extract<
		UnavailableReason,
		'no-observations' | 'zero-denominator' | 'out-of-range'
	>;
}

/** The point of a mean, proportion, ratio or total of one domain; linearised as in `estimate`. */
export function pointOf(kind: EstimandKind, totals: PsuTotals): Point | NoPoint {
	if (totals.sums.size === 0) return { kind: 'unavailable', reason: 'no-observations' };
	const domain = addDomain(totals);
	if (!Object.values(domain).every(Number.isFinite)) {
		return { kind: 'unavailable', reason: 'out-of-range' };
	}
	const linearised = linearise(kind, totals, domain);
	if (linearised === null) return { kind: 'unavailable', reason: 'zero-denominator' };
	return checked({ kind: 'point', frame: totals.frame, ...linearised });
}

function checked({ kind, frame, value, byPsu }: Point): Point | NoPoint {
	const finite = Number.isFinite(value) && [...byPsu.values()].every(Number.isFinite);
	return finite ? { kind, frame, value, byPsu } : { kind: 'unavailable', reason: 'out-of-range' };
}
