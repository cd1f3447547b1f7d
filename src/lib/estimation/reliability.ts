import type { Figure } from './figure.ts';
import type { Estimate, EstimateResult } from './result.ts';

/** Thresholds of the `disclosure` descriptor. */
export interface ReliabilityPreset {
	/** Fewer unweighted cases: withheld. */
	readonly minN: number;
	/** Fewer unweighted cases: with caution. */
	readonly cautionN: number;
	/** As shares, compared at one decimal of a percent, as the bands are published. */
	readonly cvBands: {
		/** From this CV on: with caution. */
		readonly caution: number;
		/** Above this CV: withheld. */
		readonly withhold: number;
	};
	/** A proportion is withheld for its CV only when its interval is also wider than this; default 0.3. */
	readonly wideInterval?: number;
}

/** Widest interval of a proportion that may be shown whatever its CV; see `DEFAULT_RELIABILITY`. */
const WIDE = 0.3;

/**
 * DHS bands for n (fewer than 25 withheld, 25–49 with caution; Guide to DHS Statistics) and
 * CV bands in use at Statistics Canada (up to 16.5 % free, 16.6–33.3 % with caution, above withheld).
 * The width of 0.30 for proportions: Parker et al. (2017), NCHS Vital and Health Statistics 2(175).
 */
export const DEFAULT_RELIABILITY: ReliabilityPreset = {
	minN: 25,
	cautionN: 50,
	cvBands: { caution: 0.166, withhold: 0.333 },
	wideInterval: WIDE,
};

export type Reliability = 'ok' | 'caution' | 'withheld';

/** Which test spoke against the number. */
export type ReliabilityRule =
	| 'unavailable'
	| 'n-below-minimum'
	| 'few-outside'
	| 'n-below-caution'
	| 'cv-above-withhold'
	| 'interval-too-wide'
	| 'no-variance'
	| 'cv-above-caution'
	| 'cv-undefined'
	| 'share-at-boundary';

export interface ReliabilityFlag {
	readonly flag: Reliability;
	/** Every rule that fired, the gravest first; empty when the flag is `ok`. */
	readonly rules: readonly ReliabilityRule[];
}

const GRAVITY: Readonly<Record<ReliabilityRule, Exclude<Reliability, 'ok'>>> = {
	unavailable: 'withheld',
	'n-below-minimum': 'withheld',
	'few-outside': 'withheld',
	'cv-above-withhold': 'withheld',
	'interval-too-wide': 'withheld',
	'no-variance': 'caution',
	'n-below-caution': 'caution',
	'cv-above-caution': 'caution',
	'cv-undefined': 'caution',
	'share-at-boundary': 'caution',
};

/**
 * Says whether a number may be read as it is, with caution, or not at all.
 *
 * No variance: a mean, ratio or total whose standard error is 0 has an interval without width. That
 * is right for a complete count and claims too much for a sample in which all cases are alike, so
 * it is read with caution.
 *
 * n: below `minN` withheld, below `cautionN` caution. CV of a mean, ratio or total: its band; with
 * a value of 0 and a standard error it is undefined: caution.
 *
 * CV alone misleads for proportions: the CV of 1 % is huge although its interval is narrow, and
 * that of 99 % tiny although it says the same. So a proportion is judged by se / min(p, 1 − p),
 * equal for a share and its complement, and is withheld only when its interval is wide as well;
 * otherwise that CV can bring no more than caution. Exactly 0 or 1 has no CV: caution, or withheld
 * when the exact interval is wide.
 *
 * This flag is about reliability; confidentiality is another one and is not decided here.
 */
export function flagReliability(
	result: EstimateResult,
	preset: ReliabilityPreset = DEFAULT_RELIABILITY,
): ReliabilityFlag {
	if (result.kind === 'unavailable') return { flag: 'withheld', rules: ['unavailable'] };
	const fired = [judgeN(result.n, preset), judgeCv(result, preset)];
	const rules = fired.filter((rule) => rule !== null);
	const withheld = rules.filter((rule) => GRAVITY[rule] === 'withheld');
	const caution = rules.filter((rule) => GRAVITY[rule] === 'caution');
	const flag = withheld.length > 0 ? 'withheld' : caution.length > 0 ? 'caution' : 'ok';
	return { flag, rules: [...withheld, ...caution] };
}

function judgeN(n: number, { minN, cautionN }: ReliabilityPreset): ReliabilityRule | null {
	if (n < minN) return 'n-below-minimum';
	return n < cautionN ? 'n-below-caution' : null;
}

function judgeCv(result: Estimate, preset: ReliabilityPreset): ReliabilityRule | null {
	switch (result.estimand) {
		case 'mean':
		case 'ratio':
		case 'total':
			if (result.se === 0) return 'no-variance';
			if (result.cv === null) return 'cv-undefined';
			return band(result.cv, preset);
		case 'proportion': {
			const wide = result.ci[1] - result.ci[0] > (preset.wideInterval ?? WIDE);
			const smaller = Math.min(result.value, 1 - result.value);
			if (smaller === 0) return wide ? 'interval-too-wide' : 'share-at-boundary';
			const rule = band(result.se / smaller, preset);
			return rule === 'cv-above-withhold' && !wide ? 'cv-above-caution' : rule;
		}
	}
}

function band(cv: number, { cvBands }: ReliabilityPreset): ReliabilityRule | null {
	const rounded = Math.round(cv * 1000) / 1000;
	if (rounded > cvBands.withhold) return 'cv-above-withhold';
	return rounded >= cvBands.caution ? 'cv-above-caution' : null;
}

/** Why a figure of a register is to be read with caution. */
export type FigureRule = 'incomplete' | 'partly-estimated';

/**
 * The share of expected units from which a figure may be read as it is. A decision of this project:
 * no standard for registers of sites gives one, and the share itself always stands beside the value.
 */
export const DEFAULT_COMPLETENESS = 0.8;

/**
 * Whether a figure may be read as it is, or with caution: because too few expected units are in it,
 * or because too few of their people were met and the others estimated.
 *
 * @param met share of the people of the units in it who were met, 0 to 1; 1 where nobody was estimated
 */
export function flagFigure(
	{ n, expected, met = 1 }: Pick<Figure, 'n' | 'expected'> & { readonly met?: number },
	enough: number = DEFAULT_COMPLETENESS,
): { readonly flag: 'ok' | 'caution'; readonly rules: readonly FigureRule[] } {
	const rules: readonly FigureRule[] = [
		...(n >= enough * expected ? [] : (['incomplete'] as const)),
		...(met >= enough ? [] : (['partly-estimated'] as const)),
	];
	return { flag: rules.length === 0 ? 'ok' : 'caution', rules };
}
