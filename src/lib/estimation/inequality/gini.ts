import type { OrderedRows } from '../sorted.ts';
import type { Measured, NoMeasure } from './measure.ts';

/**
 * Gini coefficient: half the mean distance between two people over the mean,
 *
 *   G = Σ_k Σ_j w_k w_j |y_k − y_j| / (2 Σw Σwy),
 *   z_k = Σ_j w_j |y_k − y_j| / (Σw Σwy) − G (1 / Σw + y_k / Σwy)
 *
 * The double sums are taken along the ordered values, gap by gap, so that nothing cancels.
 *
 * Source: Langel and Tillé (2013), Journal of the Royal Statistical Society A 176(2); the value is that
 * of R `laeken` `gini` (in %), the influence that of `convey` `svygini`.
 *
 * @returns `negative-values` where shares of the sum would have no meaning, `zero-denominator` where
 * the sum is 0
 */
export function gini(sorted: OrderedRows): Measured {
	const refused = refuseShares(sorted);
	if (refused) return refused;
	const { sample, upTo, total } = sorted;
	const { y } = sample;
	const W = upTo.at(-1) ?? 0;
	const first = y[0] ?? 0;
	const distances = new Float64Array(y.length);
	let [halfSum, distance] = [0, total - first * W];
	y.forEach((value, row) => {
		const below = row === 0 ? 0 : (upTo[row - 1] ?? 0);
		const gap = row === 0 ? 0 : value - (y[row - 1] ?? 0);
		halfSum += gap * below * (W - below);
		distance += gap * (2 * below - W);
		distances[row] = distance;
	});
	const value = halfSum / W / total;
	if (value === 0) return { value, z: new Float64Array(y.length) };
	const z = y.map((one, row) => (distances[row] ?? 0) / W / total - value * (1 / W + one / total));
	return { value, z };
}

/** Shares of a sum need values of 0 or more that do not all vanish. */
export function refuseShares({ sample, total }: OrderedRows): NoMeasure | null {
	const [lowest] = sample.y;
	if (lowest === undefined) return { reason: 'no-observations' };
	if (lowest < 0) return { reason: 'negative-values' };
	return total > 0 ? null : { reason: 'zero-denominator' };
}
