import { estimateBy } from '../estimate.ts';
import type { EstimandKind, EstimateOptions } from '../options.ts';
import type { EstimateResult } from '../result.ts';
import type { PsuTotals } from '../totals.ts';
import type { ReplicateDesign } from './design.ts';
import { replicateSe } from './variance.ts';

/** Sums of one domain under one replicate weight, over the same rows as the full-sample sums. */
export interface ReplicateSums {
	/** Σ w_r */
	readonly w: number;
	/** Σ w_r y */
	readonly wy: number;
	/** Σ w_r x */
	readonly wx: number;
}

/** A domain under every replicate weight. */
export interface ReplicateDomain {
	/** One for each replicate weight, in the order of the design. */
	readonly sums: readonly ReplicateSums[];
	/** Degrees of freedom of its rows, see `replicateDf`. */
	readonly df: number;
}

/**
 * A mean, proportion, ratio or total whose standard error comes from replicate weights: the same
 * value as `estimate`, computed again under each.
 *
 * Degrees of freedom are the rank of the replicate weights of the domain − 1, R's
 * `degf(subset(design, …))`.
 *
 * Source: R `survey` 4.1 `svymean`, `svytotal`, `svyratio` of a `svrepdesign`.
 *
 * @param totals sums of the domain with the full-sample weight
 * @param domain sums of the same rows with each replicate weight
 */
export function estimateReplicates(
	kind: EstimandKind,
	design: ReplicateDesign,
	totals: PsuTotals,
	domain: ReplicateDomain,
	options: EstimateOptions,
): EstimateResult {
	const thetas = replicateValues(kind, domain.sums);
	return estimateBy(kind, totals, options, {
		se: (value) => replicateSe(design, value, thetas),
		df: () => domain.df,
	});
}

/** The value under each replicate weight, NaN where it has none. */
export function replicateValues(
	kind: EstimandKind,
	sums: readonly ReplicateSums[],
): readonly number[] {
	return sums.map((one) => valueOf(kind, one));
}

/** NaN where the denominator is 0: such a replicate is left out. */
function valueOf(kind: EstimandKind, { w, wy, wx }: ReplicateSums): number {
	switch (kind) {
		case 'total':
			return wy;
		case 'mean':
			return wy / w;
		case 'proportion':
		case 'ratio':
			return wy / wx;
	}
}
