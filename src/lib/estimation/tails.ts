import fCdf from '@stdlib/stats-base-dists-f-cdf';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import tCdf from '@stdlib/stats-base-dists-t-cdf';

/**
 * Two-sided p value of a t statistic, R's `2 * pt(-abs(t), df)`; df `Infinity` is the normal. Taken
 * from the lower tail, where it keeps its digits however small it is.
 */
export function twoSidedP(t: number, df: number): number {
	const lower = -Math.abs(t);
	return 2 * (df === Infinity ? normalCdf(lower, 0, 1) : tCdf(lower, df));
}

/**
 * Upper tail of F, R's `pf(f, df1, df2, lower.tail = FALSE)`: that of 1/F below, with its degrees of
 * freedom exchanged, so that small p values keep their digits.
 */
export function upperF(f: number, df1: number, df2: number): number {
	return f <= 0 ? 1 : fCdf(1 / f, df2, df1);
}
