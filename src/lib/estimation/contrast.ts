import { contrastError, type Term } from './contrast-error.ts';
import { countUnits } from './frame.ts';
import { criticalT } from './interval.ts';
import { invalid } from './invalid.ts';
import { resolveOptions, type LonelyPsu } from './options.ts';
import type { Point } from './point.ts';
import { replicateSe } from './replicates/variance.ts';
import { sum } from './sum.ts';
import { twoSidedP } from './tails.ts';

/** A standard error below this share of the values is rounding: 2^-43, as in `linearise`. */
const ROUNDING = 2 ** -43;

export interface ContrastOptions {
	/** Confidence level between 0 and 1, for instance 0.95. */
	readonly level: number;
	readonly lonely: LonelyPsu;
	readonly adjustDomainLonely?: boolean;
	/**
	 * Degrees of freedom of t. `design` (default): PSUs minus strata with rows in any of the domains,
	 * R's `degf(subset(design, union))`, as in `confint(svycontrast(…), df = …)` and Stata's `lincom`.
	 * `regression`: one less, as R's `svyttest`, which fits a slope. `normal`: infinite.
	 */
	readonly df?: 'design' | 'regression' | 'normal';
}

/** A comparison of estimates with its uncertainty. Every number is finite. */
export interface Contrast {
	readonly kind: 'contrast';
	/** What `value` is: a − b, a / b, or Σ c θ. */
	readonly form: ContrastForm;
	readonly value: number;
	/** Standard error of `value`; of a ratio by the delta method. */
	readonly se: number;
	/** Interval of `value`; of a ratio from the logarithm, so it is never below 0. */
	readonly ci: readonly [number, number];
	readonly level: number;
	/** t: value / se, of a ratio log(ratio) / SE(log ratio). */
	readonly statistic: number;
	readonly df: number;
	/** Two-sided, against "no difference": a value of 0, of a ratio 1. */
	readonly p: number;
	/** PSUs and strata with rows in any of the domains. */
	readonly psus: number;
	readonly strata: number;
}

export type ContrastForm = 'difference' | 'ratio' | 'linear';

/**
 * Why there is no comparison; the first three as in `UnavailableReason`:
 * - `no-variation`: the standard error is 0 (both constant, or the same domain), which proves nothing
 * - `not-positive`: a ratio needs two values above 0
 */
export type NoContrastReason =
	'lonely-psu' | 'no-degrees-of-freedom' | 'out-of-range' | 'no-variation' | 'not-positive';

export interface NoContrast {
	readonly kind: 'unavailable';
	readonly form: ContrastForm;
	readonly reason: NoContrastReason;
	readonly psus: number;
	readonly strata: number;
	readonly lonelyStrata?: readonly string[];
}

export type { Term } from './contrast-error.ts';

export type ContrastResult = Contrast | NoContrast;

/**
 * Σ c_k θ_k of estimates of one design. The linearised totals are combined per PSU before they are
 * squared, so every covariance counts: of domains in the same PSUs, of overlapping domains (a part
 * and the whole), of two visits of the same households. With replicate weights the contrast is
 * computed under each of them, which counts the same covariances.
 *
 * Source: Binder (1983), Int. Stat. Rev. 51; R `survey` 4.1
 * `svycontrast(svyby(…, covmat = TRUE), …)`. The t test: `svyttest`, see `ContrastOptions.df`.
 *
 * @throws `invalid contrast: …` without a term, or when the points come from two frames;
 * `invalid level: …`
 */
export function linearContrast(terms: readonly Term[], options: ContrastOptions): ContrastResult {
	return contrastOf('linear', terms, options);
}

/** a − b, for any two domains, also when they overlap. @throws as `linearContrast` */
export function difference(a: Point, b: Point, options: ContrastOptions): ContrastResult {
	return contrastOf(
		'difference',
		[
			{ coefficient: 1, point: a },
			{ coefficient: -1, point: b },
		],
		options,
	);
}

/**
 * a / b of two positive estimates. Tested and bounded on the log scale, so that a / b and b / a say
 * the same: exp(log(a/b) ± t · SE), SE² the variance of u_a / a − u_b / b, or of the logarithm over
 * the replicates.
 * Source: R `survey` 4.1 `svycontrast(…, quote(log(a / b)))`; the SE of the ratio itself is that of
 * `quote(a / b)`.
 *
 * @throws as `linearContrast`
 */
export function quotient(a: Point, b: Point, options: ContrastOptions): ContrastResult {
	if (!(a.value > 0 && b.value > 0)) {
		const { psus, strata } = countUnion([a, b]);
		return { kind: 'unavailable', form: 'ratio', reason: 'not-positive', psus, strata };
	}
	const logarithm = (point: Point): Point => ({
		...point,
		value: Math.log(point.value),
		byPsu: new Map([...point.byPsu].map(([psu, u]) => [psu, u / point.value])),
		replicates:
			point.replicates === null
				? null
				: { ...point.replicates, values: point.replicates.values.map(Math.log) },
	});
	const terms = [
		{ coefficient: 1, point: logarithm(a) },
		{ coefficient: -1, point: logarithm(b) },
	];
	const onLog = contrastOf('ratio', terms, options);
	if (onLog.kind === 'unavailable') return onLog;
	const value = a.value / b.value;
	const se = ratioSe(a, b, value) ?? value * onLog.se;
	const half = criticalT(options.level, onLog.df) * onLog.se;
	const ci = [value * Math.exp(-half), value * Math.exp(half)] as const;
	const finite = [value, se, ...ci].every(Number.isFinite);
	const { psus, strata } = onLog;
	return finite
		? { ...onLog, value, se, ci }
		: { kind: 'unavailable', form: 'ratio', reason: 'out-of-range', psus, strata };
}

/** The SE of the ratio itself over its replicates; null without replicates, where it is linearised. */
function ratioSe({ replicates }: Point, b: Point, value: number): number | null {
	if (replicates === null || b.replicates === null) return null;
	const under = b.replicates.values;
	const ratios = replicates.values.map((one, r) => one / (under[r] ?? NaN));
	return replicateSe(replicates.design, value, ratios);
}

function contrastOf(
	form: ContrastForm,
	terms: readonly Term[],
	options: ContrastOptions,
): ContrastResult {
	const resolved = resolveOptions('mean', options);
	const points = terms.map(({ point }) => point);
	checkFrames(points);
	const counts = countUnion(points);
	const none = (reason: NoContrastReason): NoContrast => ({
		kind: 'unavailable',
		form,
		reason,
		...counts,
	});
	const value = sum(terms.map(({ coefficient, point }) => coefficient * point.value));
	const error = contrastError(terms, value, counts, resolved);
	if ('strata' in error) return { ...none('lonely-psu'), lonelyStrata: error.strata };
	const { se } = error;
	if (se === null || !Number.isFinite(value) || !Number.isFinite(se)) return none('out-of-range');
	const size = Math.max(...terms.map((t) => Math.abs(t.coefficient * t.point.value)));
	if (se <= size * ROUNDING) return none('no-variation');
	const df = degreesOfFreedom(error.df, options.df ?? 'design');
	if (df < 1) return none('no-degrees-of-freedom');
	const half = criticalT(options.level, df) * se;
	const ci = [value - half, value + half] as const;
	const statistic = value / se;
	if (![...ci, statistic].every(Number.isFinite)) return none('out-of-range');
	const p = twoSidedP(statistic, df);
	return {
		kind: 'contrast',
		form,
		value,
		se,
		ci,
		level: options.level,
		statistic,
		df,
		p,
		...counts,
	};
}

function degreesOfFreedom(ofDesign: number, rule: NonNullable<ContrastOptions['df']>): number {
	switch (rule) {
		case 'design':
			return ofDesign;
		case 'regression':
			return ofDesign - 1;
		case 'normal':
			return Infinity;
	}
}

function checkFrames(points: readonly Point[]): void {
	const [first, ...others] = points;
	if (first === undefined)
		throw invalid('contrast', 'no term', 'linear contrast', 'Give at least one estimate.');
	if (others.some(({ frame }) => frame !== first.frame))
		throw invalid(
			'contrast',
			'two design frames',
			'linear contrast',
			'Make all points from one frame of the same design.',
		);
}

function countUnion(points: readonly Point[]): { psus: number; strata: number } {
	const units = new Set(points.flatMap(({ byPsu }) => [...byPsu.keys()]));
	const [first] = points;
	return first === undefined ? { psus: 0, strata: 0 } : countUnits(first.frame, units);
}
