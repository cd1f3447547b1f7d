import { designEffect } from './design-effect.ts';
import { countUnits } from './frame.ts';
import { exactInterval, logitInterval, tInterval } from './interval.ts';
import type { Interval } from './interval.ts';
import { kornGraubardInterval, wilsonInterval } from './interval-proportion.ts';
import { addDomain, linearise } from './linearise.ts';
import type { DomainSums } from './linearise.ts';
import { resolveOptions } from './options.ts';
import type { EstimandKind, EstimateOptions, ResolvedOptions } from './options.ts';
import type { EstimateResult, IntervalUsed, Unavailable, UnavailableReason } from './result.ts';
import type { PsuTotals } from './totals.ts';
import { linearisedVariance } from './variance.ts';

/** A share nearer to 0 or 1 than this is that end: rounding of sums, not a rare case. */
const BOUNDARY = 1e-12;

/**
 * Estimates a mean, proportion, ratio or total of one domain, with Taylor-linearised variance.
 *
 * Degrees of freedom are the PSUs minus the strata that have rows in the domain, R's
 * `degf(subset(design, …))`; rows with missing values are not in the totals, so they do not count.
 *
 * @param kind `mean` and `total` use y alone; `ratio` and `proportion` use y over x (1 for a
 *   proportion of rows)
 * @param totals sums per PSU of the domain, bound to the frame of the whole design
 * @returns an estimate whose numbers are all finite, or `unavailable` with a reason
 * @throws `invalid level | interval: …` for options that make no sense, see `resolveOptions`
 */
export function estimate(
	kind: EstimandKind,
	totals: PsuTotals,
	options: EstimateOptions,
): EstimateResult {
	const resolved = resolveOptions(kind, options);
	return estimateBy(kind, totals, options, {
		se: (_, byPsu) => {
			const variance = linearisedVariance(totals.frame, byPsu, resolved);
			return variance.kind === 'lonely' ? variance.strata : variance.se;
		},
		df: ({ psus, strata }) => psus - strata,
	});
}

/** How an estimate gets its standard error and degrees of freedom. */
export interface ErrorMethod {
	/** The standard error, null where there is none, or the lonely strata that prevent it. */
	readonly se: (
		value: number,
		byPsu: ReadonlyMap<string, number>,
	) => number | readonly string[] | null;
	readonly df: (counts: { readonly psus: number; readonly strata: number }) => number;
}

/** An estimate whose standard error comes from `method`; otherwise as `estimate`. */
export function estimateBy(
	kind: EstimandKind,
	totals: PsuTotals,
	options: EstimateOptions,
	method: ErrorMethod,
): EstimateResult {
	const resolved = resolveOptions(kind, options);
	const { level, designEffect: reference } = resolved;
	const counts = countDomain(totals);
	const unavailable = (
		reason: UnavailableReason,
		rest: Pick<Unavailable, 'value' | 'se' | 'lonelyStrata'> = {},
	): Unavailable => ({ kind: 'unavailable', estimand: kind, reason, ...counts, ...rest });

	if (counts.n === 0) return unavailable('no-observations');
	const domain = addDomain(totals);
	if (!Object.values(domain).every(Number.isFinite)) return unavailable('out-of-range');
	const point = linearise(kind, totals, domain);
	if (point === null) return unavailable('zero-denominator');
	const value = kind === 'proportion' ? clampShare(point.value) : point.value;
	if (value === null) return unavailable('not-a-proportion');
	if (!Number.isFinite(value)) return unavailable('out-of-range');

	const se = method.se(value, point.byPsu);
	if (typeof se === 'object' && se !== null)
		return unavailable('lonely-psu', { value, lonelyStrata: se });
	if (se === null || !Number.isFinite(se)) return unavailable('out-of-range', { value });
	const df = method.df(counts);
	if (df < 1) return unavailable('no-degrees-of-freedom', { value, se });
	const { ci, interval } = chooseInterval(kind, value, se, df, domain, resolved);
	if (!ci.every(Number.isFinite)) return unavailable('out-of-range', { value, se });

	const deff = designEffect(se, point.squares, domain, reference);
	return {
		kind: 'estimate',
		estimand: kind,
		value,
		se,
		ci,
		level,
		interval,
		cv: finiteOrNull(se / Math.abs(value)),
		df,
		...counts,
		sumOfWeights: domain.w,
		deff,
		effectiveN: deff === null ? null : finiteOrNull(domain.n / deff),
	};
}

function finiteOrNull(value: number): number | null {
	return Number.isFinite(value) ? value : null;
}

function countDomain(totals: PsuTotals): { n: number; psus: number; strata: number } {
	let n = 0;
	for (const row of totals.sums.values()) n += row.n;
	return { n, ...countUnits(totals.frame, totals.sums.keys()) };
}

/** The share with its rounding taken off at 0 and 1; null when it is not a share. */
function clampShare(p: number): number | null {
	if (Math.abs(p) <= BOUNDARY) return 0;
	if (Math.abs(1 - p) <= BOUNDARY) return 1;
	return p > 0 && p < 1 ? p : null;
}

function chooseInterval(
	kind: EstimandKind,
	value: number,
	se: number,
	df: number,
	{ n, w, ww }: DomainSums,
	{ interval, level }: ResolvedOptions,
): { ci: Interval; interval: IntervalUsed } {
	if (kind === 'proportion' && (value === 0 || value === 1))
		return { ci: exactInterval(value, w ** 2 / ww, n, level, df), interval: 'exact' };
	switch (interval) {
		case 't':
			return { ci: tInterval(value, se, level, df), interval };
		case 'normal':
			return { ci: tInterval(value, se, level, Infinity), interval };
		case 'logit':
			return { ci: logitInterval(value, se, level, df), interval };
		case 'korn-graubard':
			return { ci: kornGraubardInterval({ p: value, se, n, df }, level), interval };
		case 'wilson':
			return { ci: wilsonInterval({ p: value, se, n, df }, level), interval };
	}
}

/** Weighted mean Σwy / Σw, R's `svymean`. */
export function estimateMean(totals: PsuTotals, options: EstimateOptions): EstimateResult {
	return estimate('mean', totals, options);
}

/**
 * Share of a 0/1 variable, between 0 and 1, with a logit interval; R's `svyciprop`. Of rows that
 * hold x members of whom y have the attribute, the same as of the members one by one.
 */
export function estimateProportion(totals: PsuTotals, options: EstimateOptions): EstimateResult {
	return estimate('proportion', totals, options);
}

/** Combined ratio Σwy / Σwx, R's `svyratio`. */
export function estimateRatio(totals: PsuTotals, options: EstimateOptions): EstimateResult {
	return estimate('ratio', totals, options);
}

/** Population total Σwy, R's `svytotal`; meaningless with weights normalised to the sample size. */
export function estimateTotal(totals: PsuTotals, options: EstimateOptions): EstimateResult {
	return estimate('total', totals, options);
}
