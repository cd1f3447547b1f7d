import { estimate } from '../estimate.ts';
import type { EstimateOptions } from '../options.ts';
import { estimateReplicates } from '../replicates/estimate.ts';
import type { EstimateResult } from '../result.ts';
import type { OrderedRows, SortedSample } from '../sorted.ts';
import { psuTotals, type PsuTotals } from '../totals.ts';

/**
 * Sums per PSU of the 0/1 variable "is one of the rows `from` up to, not including, `to`", over the
 * whole domain: what `estimate('proportion', …)` takes. A bin, or the rows up to a threshold, is
 * such a run of rows.
 */
export function runTotals({ sample, byPsu }: SortedSample, from: number, to: number): PsuTotals {
	const inside = new Float64Array(byPsu.length);
	for (let row = from; row < to; row++) {
		const at = sample.unitAt[row] ?? 0;
		inside[at] = (inside[at] ?? 0) + (sample.w[row] ?? 0);
	}
	return psuTotals(
		sample.frame,
		byPsu.map((sums, at) => {
			const wy = inside[at] ?? 0;
			return { ...sums, wy, wyy: wy, wxy: wy };
		}),
	);
}

/**
 * The share of the domain that the rows `from` up to, not including, `to` are; its standard error from
 * the replicate weights of a sample that has them, else linearised.
 *
 * @param kind `proportion` for a share with its own interval, `mean` for one with Student's t
 */
export function estimateRun(
	kind: 'mean' | 'proportion',
	sorted: SortedSample,
	[from, to]: readonly [from: number, to: number],
	options: EstimateOptions,
): EstimateResult {
	const totals = runTotals(sorted, from, to);
	const { replicates } = sorted.sample;
	if (replicates === null) return estimate(kind, totals, options);
	const sums = sorted.replicates.map((rows) => {
		const w = rows.sample.sumOfWeights;
		return { w, wx: w, wy: weightBefore(rows, to) - weightBefore(rows, from) };
	});
	return estimateReplicates(kind, replicates.design, totals, { sums, df: replicates.df }, options);
}

function weightBefore({ upTo }: OrderedRows, row: number): number {
	return row === 0 ? 0 : (upTo[row - 1] ?? 0);
}
