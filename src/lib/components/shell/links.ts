import { resolve } from '$app/paths';
import type { Locale } from '$lib/i18n/index.ts';

/** Addresses end in a slash, as the prerendered folders do; so no host has to redirect. */
function slashed(path: string): string {
	return path.endsWith('/') ? path : `${path}/`;
}

function langOf(locale: Locale): { lang?: 'my' } {
	return locale === 'en' ? {} : { lang: locale };
}

/** The catalogue in a language. */
export function catalogueLink(locale: Locale): string {
	return slashed(resolve('/[[lang=lang]]', langOf(locale)));
}

/** An indicator on the Explore screen. */
export function exploreLink(locale: Locale, dataset: string, indicator: string): string {
	return slashed(
		resolve('/[[lang=lang]]/[dataset]/[indicator]', { ...langOf(locale), dataset, indicator }),
	);
}

/** What a survey's sample saw and did not see. */
export function coverageLink(locale: Locale, dataset: string): string {
	return slashed(resolve('/[[lang=lang]]/[dataset]/coverage', { ...langOf(locale), dataset }));
}

/** Design, codebook and sources of a survey. */
export function aboutLink(locale: Locale, dataset: string): string {
	return slashed(resolve('/[[lang=lang]]/[dataset]/about', { ...langOf(locale), dataset }));
}

/** The formulas. */
export function methodsLink(locale: Locale): string {
	return slashed(resolve('/[[lang=lang]]/methods', langOf(locale)));
}

/** Every state, region and township with a page. */
export function areasLink(locale: Locale): string {
	return slashed(resolve('/[[lang=lang]]/area', langOf(locale)));
}

/**
 * What is known, and not known, of an area: a state or region, a unit of the place codes, or a
 * township, also one that only the census had. Other levels have no page.
 */
export function areaLink(locale: Locale, pcode: string): string {
	return slashed(resolve('/[[lang=lang]]/area/[pcode]', { ...langOf(locale), pcode }));
}

/** Which units of a register fall short of which standard, sector by sector. */
export function scoreCardLink(locale: Locale, dataset: string): string {
	return slashed(resolve('/[[lang=lang]]/[dataset]/score-card', { ...langOf(locale), dataset }));
}

/** What is known of a displacement site, over registers and rounds. */
export function campLink(locale: Locale, site: string): string {
	return slashed(resolve('/[[lang=lang]]/camp/[site]', { ...langOf(locale), site }));
}

/** The report of each round of a register, made for paper. */
export function reportLink(locale: Locale, dataset: string): string {
	return slashed(resolve('/[[lang=lang]]/[dataset]/report', { ...langOf(locale), dataset }));
}

/** Rows or estimates of a dataset as a package; `query` is what is chosen. */
export function extractLink(locale: Locale, dataset: string, query = ''): string {
	return (
		slashed(resolve('/[[lang=lang]]/[dataset]/extract', { ...langOf(locale), dataset })) + query
	);
}
