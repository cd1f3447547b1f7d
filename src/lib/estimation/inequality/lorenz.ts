import { invalid } from '../invalid.ts';
import type { OrderedRows } from '../sorted.ts';
import { refuseShares } from './gini.ts';
import type { Measured } from './measure.ts';
import { quantileRank } from './quantile-rank.ts';

/**
 * Ordinate of the Lorenz curve at p: the share of Σwy that the lowest p of the people have. The row
 * on the boundary counts with the part of its weight that is needed, so the curve is joined by
 * straight lines; with ξ_p the value of that row
 *
 *   z_k = [(y_k − ξ_p) 1[y_k < ξ_p] + p ξ_p − y_k L(p)] / Σwy
 *
 * Source: Kovačević and Binder (1997), Journal of Official Statistics 13(1), eq. 3.3; Langel and
 * Tillé (2011), Statistica Neerlandica 65(2); R `convey` `svylorenz`.
 *
 * @returns `negative-values` or `zero-denominator` as `gini`
 * @throws `invalid p: …` when p is not between 0 and 1
 */
export function lorenz(sorted: OrderedRows, p: number): Measured {
	if (!(p >= 0 && p <= 1))
		throw invalid('p', p, 'Lorenz curve', 'Give a share of the people between 0 and 1.');
	const refused = refuseShares(sorted);
	if (refused) return refused;
	const { sample, upTo, valueUpTo, total } = sorted;
	const { y } = sample;
	if (p === 0 || p === 1) return { value: p, z: new Float64Array(y.length) };
	const rank = quantileRank(sorted, p);
	const xi = y[rank] ?? 0;
	const below = rank === 0 ? 0 : (upTo[rank - 1] ?? 0);
	const valueBelow = rank === 0 ? 0 : (valueUpTo[rank - 1] ?? 0);
	const value = (valueBelow + (p * (upTo.at(-1) ?? 0) - below) * xi) / total;
	const z = y.map((one) => ((one < xi ? one - xi : 0) + p * xi - one * value) / total);
	return { value, z };
}
