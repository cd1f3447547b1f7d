import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import quantile from '@stdlib/stats-base-dists-t-quantile';

export type Interval = readonly [number, number];

/** Upper quantile of Student's t that leaves (1 − level) / 2 above it; from the lower tail, where it is exact. df `Infinity` is the normal. */
export function criticalT(level: number, df: number): number {
	const tail = (1 - level) / 2;
	return -(df === Infinity ? normalQuantile(tail, 0, 1) : quantile(tail, df));
}

/** value ± t · se, R's `confint(svymean(…), df = degf(design))`. */
export function tInterval(value: number, se: number, level: number, df: number): Interval {
	const half = criticalT(level, df) * se;
	return [value - half, value + half];
}

/**
 * t interval on the logit scale, carried back: stays inside 0 to 1. With SE(logit p) =
 * se / (p (1 − p)) by the delta method.
 * Source: R `survey` 4.1 `svyciprop(method = "xlogit")`; `method = "logit"`, a logistic regression on
 * a constant with Wald's interval, is the same up to what the iteration of `glm` leaves.
 *
 * @param p strictly between 0 and 1
 */
export function logitInterval(p: number, se: number, level: number, df: number): Interval {
	const centre = Math.log(p / (1 - p));
	const half = (criticalT(level, df) * se) / (p * (1 - p));
	return [expit(centre - half), expit(centre + half)];
}

/**
 * Interval for a proportion of exactly 0 or 1, where the linearised SE is 0 and would claim
 * certainty. Clopper–Pearson, which at the boundary needs no beta quantile: for p = 0 the upper
 * end is 1 − (α/2)^(1/m), with m = n* · (t_{n−1} / t_df)² and n* = (Σw)² / Σw². The design effect
 * from clustering is unknown here (nothing varies), so the interval is a lower bound of the doubt.
 * Source: Korn & Graubard (1998), Survey Methodology 24; n in place of n / deff at the boundary
 * as in Parker et al. (2017), NCHS Vital and Health Statistics 2(175).
 */
export function exactInterval(
	p: 0 | 1,
	kishN: number,
	n: number,
	level: number,
	df: number,
): Interval {
	const trials = n > 1 ? kishN * (criticalT(level, n - 1) / criticalT(level, df)) ** 2 : kishN;
	const end = -Math.expm1(Math.log((1 - level) / 2) / trials);
	return p === 0 ? [0, end] : [1 - end, 1];
}

function expit(x: number): number {
	return 1 / (1 + Math.exp(-x));
}
