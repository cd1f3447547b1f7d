import type { OrderedRows } from '../sorted.ts';
import { weightedSum } from '../sum.ts';
import { quantileAt } from './quantile-rank.ts';

/**
 * How wide the kernel is:
 * - `silverman`: h = 0.9 · min(σ, IQR / 1.349) · n^(−1/5) with n rows; the same whatever the weights
 *   add up to, and not widened by a few very large values (Silverman 1986, §3.4.2)
 * - `osier`: h = σ · (Σw)^(−1/5), as R `convey` `densfun` and Osier (2009); narrower the more people
 *   the weights stand for, however few were asked
 */
export type Bandwidth = 'silverman' | 'osier';

/** Width of the kernel in the unit of y; 0 where the values do not vary. */
export function bandwidthOf(sorted: OrderedRows, rule: Bandwidth): number {
	const { sample } = sorted;
	const W = sample.sumOfWeights;
	const mean = weightedSum(sample, (y) => y) / W;
	const sigma = Math.sqrt(weightedSum(sample, (y) => (y - mean) ** 2) / W);
	switch (rule) {
		case 'osier':
			return sigma * W ** -0.2;
		case 'silverman': {
			const robust = (quantileAt(sorted, 0.75) - quantileAt(sorted, 0.25)) / 1.349;
			const spread = robust > 0 ? Math.min(sigma, robust) : sigma;
			return 0.9 * spread * sample.y.length ** -0.2;
		}
	}
}

const NORMAL = 1 / Math.sqrt(2 * Math.PI);

/**
 * Density of y at a point by a Gaussian kernel, f̂(x) = Σ w_k φ((x − y_k) / h) / (h Σw), per unit of y.
 *
 * @param h width of the kernel, greater than 0
 */
export function densityAt(
	{ y, w, sumOfWeights }: OrderedRows['sample'],
	x: number,
	h: number,
): number {
	let total = 0;
	for (let i = 0; i < y.length; i++)
		total += (w[i] ?? 0) * Math.exp(-((((y[i] ?? 0) - x) / h) ** 2) / 2);
	return (total * NORMAL) / (h * sumOfWeights);
}
