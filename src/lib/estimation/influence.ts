import { designEffect } from './design-effect.ts';
import { tInterval, type Interval } from './interval.ts';
import { invalid } from './invalid.ts';
import { resolveOptions, type EstimateOptions, type ResolvedOptions } from './options.ts';
import { replicateSe } from './replicates/variance.ts';
import type { EstimateResult, Unavailable, UnavailableReason } from './result.ts';
import type { DesignSample } from './sample.ts';
import { linearisedVariance } from './variance.ts';
import { weightedSum } from './sum.ts';

/** What an estimator says of a sample: its value, and how much each row moves it. */
export interface Influence {
	readonly value: number;
	/**
	 * Influence of each row on the value, z_i: the linearised variable whose weighted total Σ w_i z_i
	 * has the variance of the estimator. In the unit of the value per unit of weight.
	 */
	readonly z: Float64Array;
	/** The value under each replicate weight of the sample, NaN where it has none. */
	readonly replicates?: readonly number[];
}

/** Influence already added up per PSU; where it comes from rows outside the sample, no row is left. */
export interface PsuInfluence {
	readonly value: number;
	/** Σ w_i z_i per PSU, as `influenceByPsu` gives it. */
	readonly byPsu: ReadonlyMap<string, number>;
	/** Σ w_i z_i², for the design effect; null where rows outside the sample move the value too. */
	readonly squares: number | null;
	/** As of `Influence`. */
	readonly replicates?: readonly number[];
}

type IntervalOf = (value: number, se: number, level: number, df: number) => Interval;

/**
 * Any smooth estimator of a domain with its variance: that of the weighted total of its influence
 * values, over the full design (PSUs without a row in the domain are zeros).
 *
 * A sample with replicate weights takes its variance from the values under them instead.
 *
 * Source: Deville (1999), Variance estimation for complex statistics and estimators, Survey
 * Methodology 25; R `survey` 4.1 `svyrecvar` on linearised values.
 *
 * @param interval how value and SE become an interval; Student's t where it is left out
 * @returns `estimand: 'mean'` in the sense of R's default: any value in the unit of y
 * @throws `invalid level: …`
 */
export function estimateFromInfluence(
	sample: DesignSample,
	{ z, ...rest }: Influence,
	options: Omit<EstimateOptions, 'interval'>,
	interval: IntervalOf = tInterval,
): EstimateResult {
	const squares = weightedSum(sample, (_, row) => (z[row] ?? 0) ** 2);
	const byPsu = influenceByPsu(sample, z);
	return estimateFromPsuInfluence(sample, { ...rest, byPsu, squares }, options, interval);
}

/**
 * As `estimateFromInfluence`, from influence per PSU. The sample gives n and the degrees of freedom;
 * PSUs outside it may carry influence too, as those of the whole population do on a poverty line.
 *
 * @throws `invalid level: …`
 */
export function estimateFromPsuInfluence(
	sample: DesignSample,
	influence: PsuInfluence,
	options: Omit<EstimateOptions, 'interval'>,
	interval: IntervalOf = tInterval,
): EstimateResult {
	const { value, squares } = influence;
	const resolved = resolveOptions('mean', options);
	const counts = countSample(sample);
	const unavailable = (
		reason: UnavailableReason,
		rest: Pick<Unavailable, 'value' | 'se' | 'lonelyStrata'> = {},
	): Unavailable => ({ kind: 'unavailable', estimand: 'mean', reason, ...counts, ...rest });
	if (counts.n === 0) return unavailable('no-observations');
	if (!Number.isFinite(value)) return unavailable('out-of-range');
	const error = errorOf(sample, influence, resolved);
	if ('strata' in error) return unavailable('lonely-psu', { value, lonelyStrata: error.strata });
	const { se, df } = error;
	if (se === null || !Number.isFinite(se)) return unavailable('out-of-range', { value });
	if (df < 1) return unavailable('no-degrees-of-freedom', { value, se });
	const ci = interval(value, se, resolved.level, df);
	if (!ci.every(Number.isFinite)) return unavailable('out-of-range', { value, se });
	const w = sample.sumOfWeights;
	const size = { n: counts.n, w };
	const deff = squares === null ? null : designEffect(se, squares, size, resolved.designEffect);
	const cv = se / Math.abs(value);
	return {
		kind: 'estimate',
		estimand: 'mean',
		value,
		se,
		ci,
		level: resolved.level,
		interval: 't',
		cv: Number.isFinite(cv) ? cv : null,
		df,
		...counts,
		sumOfWeights: w,
		deff,
		effectiveN: deff === null || deff === 0 ? null : counts.n / deff,
	};
}

/**
 * Standard error and degrees of freedom: of the replicates where the sample has them, else linearised.
 *
 * @throws `invalid influence: …` when the sample has replicate weights and the value under them is
 *   not given
 */
function errorOf(
	{ frame, counts, replicates }: DesignSample,
	{ value, byPsu, replicates: values }: PsuInfluence,
	policy: ResolvedOptions,
): { readonly se: number | null; readonly df: number } | { readonly strata: readonly string[] } {
	if (replicates !== null) {
		if (values === undefined)
			throw invalid(
				'influence',
				'no replicates',
				'sample with replicate weights',
				'Give the value under each replicate weight.',
			);
		return { se: replicateSe(replicates.design, value, values), df: replicates.df };
	}
	const variance = linearisedVariance(frame, byPsu, policy);
	return variance.kind === 'lonely'
		? { strata: variance.strata }
		: { se: variance.se, df: counts.psus - counts.strata };
}

/** Σ w_i z_i per PSU (per unit of the frame) with rows in the domain, as `linearisedVariance` takes it. */
export function influenceByPsu(
	{ units, unitAt, w }: DesignSample,
	z: Float64Array,
): ReadonlyMap<string, number> {
	const sums = new Float64Array(units.length);
	for (let row = 0; row < w.length; row++) {
		const at = unitAt[row] ?? 0;
		sums[at] = (sums[at] ?? 0) + (w[row] ?? 0) * (z[row] ?? 0);
	}
	return new Map(units.map((unit, at) => [unit, sums[at] ?? 0]));
}

function countSample({ psu, counts }: DesignSample) {
	return { n: psu.length, ...counts };
}
