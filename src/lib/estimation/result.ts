import type { IntervalMethod } from './interval-method.ts';
import type { EstimandKind } from './options.ts';

/**
 * `exact` is what a proportion of exactly 0 or 1 gets, whatever was asked for: see `exactInterval`;
 * `woodruff` what a quantile gets: see `estimateQuantile`.
 */
export type IntervalUsed = IntervalMethod | 'exact' | 'woodruff';

/** A point estimate with its uncertainty. Every number is finite. */
export interface Estimate {
	readonly kind: 'estimate';
	readonly estimand: EstimandKind;
	/** In the unit of y (mean, total), of y per x (ratio), or a share between 0 and 1 (proportion). */
	readonly value: number;
	/** Standard error in the unit of the value. */
	readonly se: number;
	/** Lower and upper end of the confidence interval, in the unit of the value. */
	readonly ci: readonly [number, number];
	readonly level: number;
	readonly interval: IntervalUsed;
	/** Coefficient of variation se / |value|; null when the value is 0. */
	readonly cv: number | null;
	/** Degrees of freedom: PSUs minus strata with rows in the domain. */
	readonly df: number;
	/** Unweighted rows in the domain. */
	readonly n: number;
	/** PSUs with rows in the domain. */
	readonly psus: number;
	/** Strata with rows in the domain. */
	readonly strata: number;
	/** Σw: the estimated size of the domain, when weights add up to the population. */
	readonly sumOfWeights: number;
	/** Design effect; null when a simple random sample would have no variance, see `designEffect`. */
	readonly deff: number | null;
	/** n / deff; null when there is no design effect or it is 0. */
	readonly effectiveN: number | null;
}

/**
 * Why there is no estimate:
 * - `no-observations`: no row in the domain
 * - `zero-denominator`: the weighted denominator of a ratio is 0
 * - `lonely-psu`: strata with one PSU, and the policy gives no variance
 * - `no-degrees-of-freedom`: no more PSUs than strata, so no interval
 * - `not-a-proportion`: the values are not shares between 0 and 1
 * - `negative-values`: a value below 0, and the measure speaks of shares of a sum
 * - `non-positive-values`: a value of 0 or less, and the measure takes logarithms or powers
 * - `out-of-range`: the numbers are too large to compute with
 * - `interval-beyond-data`: the interval of a quantile goes beyond the smallest or largest value
 */
export type UnavailableReason =
	| 'no-observations'
	| 'zero-denominator'
	| 'lonely-psu'
	| 'no-degrees-of-freedom'
	| 'not-a-proportion'
	| 'negative-values'
	| 'non-positive-values'
	| 'out-of-range'
	| 'interval-beyond-data';

/** No estimate, with the reason; what could be computed on the way is carried. */
export interface Unavailable {
	readonly kind: 'unavailable';
	readonly estimand: EstimandKind;
	readonly reason: UnavailableReason;
	readonly n: number;
	readonly psus: number;
	readonly strata: number;
	/** The point estimate, when it exists but its interval does not: not for display as a finding. */
	readonly value?: number;
	/** The standard error, when it exists but the interval does not. */
	readonly se?: number;
	/** Strata with one PSU, and PSUs with one unit of a later stage, with reason `lonely-psu`. */
	readonly lonelyStrata?: readonly string[];
}

export type EstimateResult = Estimate | Unavailable;
