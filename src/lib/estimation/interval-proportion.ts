import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import { criticalT, type Interval } from './interval.ts';

/** A proportion strictly between 0 and 1, as far as its interval needs it. */
export interface Proportion {
	readonly p: number;
	readonly se: number;
	/** Unweighted rows. */
	readonly n: number;
	readonly df: number;
}

/**
 * Clopper–Pearson interval with the effective sample size, widened for few degrees of freedom. With
 * n* = p (1 − p) / se² · (t_{n−1} / t_df)² the ends are quantiles of
 *
 *   Beta(n* p, n* (1 − p) + 1) at α/2   and   Beta(n* p + 1, n* (1 − p)) at 1 − α/2
 *
 * n* may exceed n where the design is better than a simple random sample, as in R.
 * Source: Korn & Graubard (1998), Survey Methodology 24; R `survey` 4.1 `svyciprop(method = "beta")`.
 */
export function kornGraubardInterval({ p, se, n, df }: Proportion, level: number): Interval {
	if (se === 0) return [p, p];
	const few = n > 1 ? (criticalT(level, n - 1) / criticalT(level, df)) ** 2 : 1;
	const size = ((p * (1 - p)) / se ** 2) * few;
	const tail = (1 - level) / 2;
	return [
		betaQuantile(tail, size * p, size * (1 - p) + 1),
		betaQuantile(1 - tail, size * p + 1, size * (1 - p)),
	];
}

/**
 * Wilson's score interval with the effective sample size n* = p (1 − p) / se² and Student's t in
 * place of the normal: all π with |p − π| ≤ t · √(π (1 − π) / n*).
 * Source: Wilson (1927), JASA 22; Dean & Pagano (2015), Journal of Survey Statistics and
 * Methodology 3. R `survey` has it from 4.2 on, not in the release the other methods are held to.
 */
export function wilsonInterval({ p, se, df }: Proportion, level: number): Interval {
	if (se === 0) return [p, p];
	const t = criticalT(level, df);
	const share = (t * t * se * se) / (p * (1 - p));
	const centre = (p + share / 2) / (1 + share);
	const half = Math.hypot(t * se, share / 2) / (1 + share);
	return [centre - half, centre + half];
}
