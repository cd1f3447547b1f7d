import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import { criticalT, tInterval, type Interval } from '../interval.ts';
import { invalid } from '../invalid.ts';
import type { EstimateOptions } from '../options.ts';
import type { Estimate, EstimateResult, Unavailable } from '../result.ts';
import { rowsBelow, rowsUpTo, type SortedSample } from '../sorted.ts';
import { estimateRun } from './run-totals.ts';
import { quantileOf, type QuantileRule } from './rules.ts';

/** The scale on which the share below the quantile gets its interval: `interval.type` of R. */
export type QuantileScale = 'mean' | 'xlogit' | 'asin' | 'beta';

export interface QuantileOptions extends Omit<EstimateOptions, 'interval' | 'designEffect'> {
	/** Default: `math`, see `QUANTILE_RULES`. */
	readonly rule?: QuantileRule;
	/** Default: `mean`, as in R. */
	readonly scale?: QuantileScale;
}

/** A quantile with its interval, and how many rows lie at or outside the ends of it. */
export interface QuantileResult {
	readonly p: number;
	readonly rule: QuantileRule;
	readonly result: EstimateResult;
	/** Rows at or below the lower end and at or above the upper end; null without an interval. */
	readonly outside: readonly [number, number] | null;
}

/** A share nearer to 1 than this is 1. */
const ALL = 1e-12;

/**
 * A quantile of a domain with Woodruff's interval: the interval of the share of rows up to the
 * quantile, over the full design, read back through the quantile rule. The SE is the length of
 * the interval over 2 t. df = PSUs − strata of the domain.
 *
 * With replicate weights the share below gets its SE and df from them, and the interval is still
 * Woodruff's, as by default in R (`interval.type = "mean"`), whose quantile itself is not replicated:
 * the jackknife of a quantile is not consistent.
 *
 * Where the interval of the share goes below 0 or above 1 the data hold no end for it:
 * `unavailable` with `interval-beyond-data`.
 *
 * Source: Woodruff (1952), Confidence intervals for medians, JASA 47; R `survey` 4.1.1
 * `svyquantile`, all its `interval.type`s but `score` and `quantile`.
 *
 * @param p share of the weight below, strictly between 0 and 1
 * @throws `invalid p | level: …`
 */
export function estimateQuantile(
	sorted: SortedSample,
	p: number,
	options: QuantileOptions,
): QuantileResult {
	if (!(p > 0 && p < 1))
		throw invalid('p', p, 'quantile', 'Give a share between 0 and 1, such as 0.5.');
	const { rule = 'math', scale = 'mean' } = options;
	const value = sorted.sample.y.length === 0 ? NaN : quantileOf(sorted, p, rule);
	const share = estimateRun('mean', sorted, [0, rowsUpTo(sorted, value)], options);
	const none = (result: EstimateResult): QuantileResult => ({ p, rule, result, outside: null });
	if (share.kind === 'unavailable') return none(withoutShare(share, value));
	const [low, high] = sharesAt(share, scale);
	if (!(low >= 0 && high <= 1)) return none(beyondData(share, value));
	const ends: Interval = [quantileOf(sorted, low, rule), quantileOf(sorted, high, rule)];
	const se = (ends[1] - ends[0]) / (2 * criticalT(share.level, share.df));
	const cv = se / Math.abs(value);
	const result: Estimate = {
		...share,
		value,
		se,
		ci: ends,
		interval: 'woodruff',
		cv: Number.isFinite(cv) ? cv : null,
		deff: null,
		effectiveN: null,
	};
	const n = sorted.sample.y.length;
	const outside = [rowsUpTo(sorted, ends[0]), n - rowsBelow(sorted, ends[1])] as const;
	return { p, rule, result, outside };
}

/** Of the share only the reason is true of the quantile; its value is not. */
function withoutShare(share: Unavailable, value: number): Unavailable {
	const { value: _value, se: _se, ...rest } = share;
	return Number.isFinite(value) ? { ...rest, value } : rest;
}

function beyondData({ n, psus, strata }: Estimate, value: number): Unavailable {
	const reason = 'interval-beyond-data';
	return { kind: 'unavailable', estimand: 'mean', reason, n, psus, strata, value };
}

/** The interval of the share below, on a scale, as R's `woodruffCI` has it. */
function sharesAt(share: Estimate, scale: QuantileScale): Interval {
	const { value: p, se, level, df, n } = share;
	if (1 - p <= ALL) return scale === 'mean' ? [1, 1] : [NaN, NaN];
	switch (scale) {
		case 'mean':
			return share.ci;
		case 'xlogit': {
			const [low, high] = tInterval(Math.log(p / (1 - p)), se / (p * (1 - p)), level, df);
			return [1 / (1 + Math.exp(-low)), 1 / (1 + Math.exp(-high))];
		}
		case 'asin': {
			const [low, high] = tInterval(
				Math.asin(Math.sqrt(p)),
				se / (2 * Math.sqrt(p * (1 - p))),
				level,
				df,
			);
			return [Math.sin(low) ** 2, Math.sin(high) ** 2];
		}
		case 'beta': {
			// Nothing varies between PSUs, so the share has no interval; R's answer is the median there.
			if (se === 0) return [p, p];
			const ratio = criticalT(level, n - 1) / criticalT(level, df);
			const trials = ((p * (1 - p)) / se ** 2) * ratio ** 2;
			const tail = (1 - level) / 2;
			return [
				betaQuantile(tail, trials * p, trials * (1 - p) + 1),
				betaQuantile(1 - tail, trials * p + 1, trials * (1 - p)),
			];
		}
	}
}
