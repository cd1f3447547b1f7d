import { tInterval, type Interval } from '../interval.ts';
import { invalid } from '../invalid.ts';
import { reweighted, type DesignSample } from '../sample.ts';
import type { ReplicateDesign } from './design.ts';
import { weightRank } from './rank.ts';
import { replicateSe } from './variance.ts';

/** Rows with their replicate weights: what `withReplicates` computes any statistic from. */
export interface ReplicateSample {
	readonly sample: DesignSample;
	/** Weights of the rows in each replicate, 0 or more. */
	readonly weights: readonly ArrayLike<number>[];
	readonly design: ReplicateDesign;
}

/** A statistic with the standard error that replicate weights give it. */
export type ReplicateResult =
	| {
			readonly kind: 'estimate';
			readonly value: number;
			readonly se: number;
			readonly ci: Interval;
			/** Rank of the replicate weights of these rows − 1, R's `degf` of the subset. */
			readonly df: number;
			readonly n: number;
			/** Replicates that have the statistic. */
			readonly replicates: number;
	  }
	| {
			readonly kind: 'unavailable';
			readonly reason: 'no-observations' | 'out-of-range' | 'no-degrees-of-freedom';
			readonly n: number;
	  };

/**
 * Any statistic of a weighted sample with its replicate variance, R's `withReplicates(design, …)`:
 * quantiles, inequality measures, whatever has no linearisation. Rows of weight 0 in a replicate are
 * not handed to the statistic.
 *
 * @param statistic value of a sample; NaN where it has none
 * @throws `invalid replicate weights: …` when a replicate has not a weight for every row
 */
export function withReplicates(
	{ sample, weights, design }: ReplicateSample,
	statistic: (sample: DesignSample) => number,
	level: number,
): ReplicateResult {
	const n = sample.y.length;
	if (n === 0) return { kind: 'unavailable', reason: 'no-observations', n };
	for (const column of weights)
		if (column.length !== n)
			throw invalid('replicate weights', column.length, `${n} rows`, 'Give one for every row.');
	const value = statistic(sample);
	const thetas = weights.map((w) => statistic(reweighted(sample, w)));
	const se = Number.isFinite(value) ? replicateSe(design, value, thetas) : null;
	if (se === null || !Number.isFinite(se))
		return { kind: 'unavailable', reason: 'out-of-range', n };
	const df = weightRank(weights) - 1;
	if (df < 1) return { kind: 'unavailable', reason: 'no-degrees-of-freedom', n };
	const ci = tInterval(value, se, level, df);
	const replicates = thetas.filter(Number.isFinite).length;
	return { kind: 'estimate', value, se, ci, df, n, replicates };
}
