import type { OrderedRows } from '../sorted.ts';
import { weightedSum } from '../sum.ts';
import { refuseShares } from './gini.ts';
import type { Measured } from './measure.ts';
import { quantileAt } from './quantile-rank.ts';

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
export function shareRatio(sorted: OrderedRows): Measured {
	const refused = refuseShares(sorted);
	if (refused) return refused;
	const { sample } = sorted;
	const [q20, q80] = [quantileAt(sorted, 0.2), quantileAt(sorted, 0.8)];
	const low = weightedSum(sample, (y) => (y <= q20 ? y : 0));
	const high = weightedSum(sample, (y) => (y > q80 ? y : 0));
	if (low === 0) return { reason: 'zero-denominator' };
	const value = high / low;
	const z = sample.y.map((y) => {
		const zLow = (y <= q20 ? y - q20 : 0) + 0.2 * q20;
		const zHigh = (y > q80 ? y : q80) - 0.8 * q80;
		return (zHigh - value * zLow) / low;
	});
	return { value, z };
}
