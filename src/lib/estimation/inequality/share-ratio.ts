import { sum } from '../sum.ts';
import { refuseShares } from './gini.ts';
import type { Measured } from './measure.ts';
import { byRow, quantileRank, type OrderedSample } from './order.ts';

/**
 * S80/S20: what those above the 80 % quantile have over what those at or below the 20 % quantile
 * have. Whole rows fall to one side, as in R `laeken` `qsr`. With q the quantiles and T the totals,
 *
 *   z(T20)_k = y_k 1[y_k ≤ q20] − q20 (1[y_k ≤ q20] − 0.2)
 *   z(T80)_k = y_k 1[y_k > q80] + q80 (1[y_k ≤ q80] − 0.8)
 *   z_k = (z(T80)_k − R z(T20)_k) / T20
 *
 * in which the densities of the quantiles cancel.
 *
 * Source: Langel and Tillé (2011), Statistica Neerlandica 65(2); Osier (2009), Survey Research
 * Methods 3(3); R `laeken` `qsr` (value), `convey` `svyqsr` (influence).
 *
 * @returns `negative-values`, or `zero-denominator` where the lowest fifth has nothing
 */
export function shareRatio(ordered: OrderedSample): Measured {
	const refused = refuseShares(ordered);
	if (refused) return refused;
	const { y, w } = ordered;
	const q20 = y[quantileRank(ordered, 0.2)] ?? 0;
	const q80 = y[quantileRank(ordered, 0.8)] ?? 0;
	const totalOf = (keep: (y: number) => boolean): number =>
		sum(Array.from(y, (value, rank) => (keep(value) ? (w[rank] ?? 0) * value : 0)));
	const low = totalOf((value) => value <= q20);
	const high = totalOf((value) => value > q80);
	if (low === 0) return { reason: 'zero-denominator' };
	const value = high / low;
	const z = (rank: number): number => {
		const one = y[rank] ?? 0;
		const zLow = (one <= q20 ? one - q20 : 0) + 0.2 * q20;
		const zHigh = (one > q80 ? one : q80) - 0.8 * q80;
		return (zHigh - value * zLow) / low;
	};
	return { value, z: byRow(ordered, z) };
}
