import { intervalMethodsOf, type IntervalMethod } from './interval-method.ts';
import { invalid } from './invalid.ts';

/**
 * What a stratum with a single sampled PSU adds to the variance, R's `survey.lonely.psu`:
 * - `fail`: no variance; the result is unavailable and names the strata
 * - `remove`, `certainty`: nothing (the PSU stands for itself)
 * - `adjust`: its distance from zero, the mean of the linearised values, instead of from itself
 * - `average`: the average of the strata that are not lonely
 */
export type LonelyPsu = 'fail' | 'remove' | 'certainty' | 'adjust' | 'average';

export type EstimandKind = 'mean' | 'proportion' | 'ratio' | 'total';

/**
 * The simple random sample a design effect compares with: `without-replacement` of the same size
 * (`deff = TRUE` in R; needs weights that add up to the population), or `with-replacement`
 * (`deff = "replace"`; right when weights are normalised to the sample size, as DHS does).
 */
export type DesignEffectReference = 'without-replacement' | 'with-replacement';

export interface EstimateOptions {
	/** Confidence level between 0 and 1, for instance 0.95. */
	readonly level: number;
	readonly lonely: LonelyPsu;
	/** Default: `logit` for a proportion, `t` otherwise. */
	readonly interval?: IntervalMethod;
	/** Default: `without-replacement`. */
	readonly designEffect?: DesignEffectReference;
	/**
	 * R's `survey.adjust.domain.lonely`, default false as there: whether a stratum of several PSUs
	 * of which only one has rows in the domain follows `adjust` or `average` like a lonely one.
	 * False treats its other PSUs as zeros, which is unbiased.
	 */
	readonly adjustDomainLonely?: boolean;
}

export type ResolvedOptions = Required<EstimateOptions>;

/**
 * Fills in the defaults for one kind of estimand.
 *
 * @throws `invalid level | interval: …` when the level is not strictly between 0 and 1, or a
 * interval for proportions is asked for something else
 */
export function resolveOptions(kind: EstimandKind, options: EstimateOptions): ResolvedOptions {
	if (!(options.level > 0 && options.level < 1))
		throw invalid(
			'level',
			options.level,
			'estimate options',
			'Give a number between 0 and 1, such as 0.95.',
		);
	const offered = intervalMethodsOf(kind);
	if (options.interval !== undefined && !offered.includes(options.interval))
		throw invalid(
			'interval',
			options.interval,
			kind,
			'Use t or normal, or declare the indicator a proportion.',
		);
	return {
		level: options.level,
		lonely: options.lonely,
		interval: options.interval ?? offered[0] ?? 't',
		designEffect: options.designEffect ?? 'without-replacement',
		adjustDomainLonely: options.adjustDomainLonely ?? false,
	};
}
