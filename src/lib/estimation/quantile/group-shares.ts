import { estimateMeasure, measured, type Measured } from '../inequality/measure.ts';
import { lorenz } from '../inequality/lorenz.ts';
import { invalid } from '../invalid.ts';
import type { EstimateOptions } from '../options.ts';
import type { EstimateResult } from '../result.ts';
import type { SortedSample } from '../sorted.ts';

/**
 * The share of the total of y that each of `count` groups of equal weight holds, the lowest first:
 * fifths, tenths. Between two ordinates of the Lorenz curve,
 *
 *   s_k = L(k / count) − L((k − 1) / count),   z = z of the upper − z of the lower,
 *
 * so that the estimated cut-offs are in the variance, and a row on a cut-off is split by weight:
 * where all values are equal each group holds the same.
 *
 * Source: Kovačević & Binder (1997), Journal of Official Statistics 13; see `lorenz`.
 *
 * @throws `invalid count | level: …`
 */
export function groupShares(
	sorted: SortedSample,
	count: number,
	options: Omit<EstimateOptions, 'interval'>,
): readonly EstimateResult[] {
	if (!(Number.isInteger(count) && count > 1))
		throw invalid('count', count, 'groups of equal weight', 'Give 5 for fifths, 10 for tenths.');
	return Array.from({ length: count }, (_, i) => {
		const held = measured(sorted, (rows) =>
			between(lorenz(rows, i / count), lorenz(rows, (i + 1) / count)),
		);
		return estimateMeasure(sorted.sample, held, options);
	});
}

function between(lower: Measured, upper: Measured): Measured {
	if ('reason' in lower) return lower;
	if ('reason' in upper) return upper;
	const z = upper.z.map((one, row) => one - (lower.z[row] ?? 0));
	return { value: upper.value - lower.value, z };
}
