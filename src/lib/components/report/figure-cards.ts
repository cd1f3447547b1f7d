import { carriedRange, missingText, type ShownFigure } from '../../charts/index.ts';
import { indicatorOf, type Format, type IndicatorId } from '../../dataset/index.ts';
import {
	formatBare,
	formatUnits,
	formatUnitsOf,
	say,
	unitSign,
	type Locale,
	type UnitNouns,
} from '../../i18n/index.ts';
import { report as words, reportPhrases } from '../../i18n/messages/report.ts';
import type { OpenReport } from './open-report.ts';
import { changeWords, reportNouns } from './report-words.ts';

/** One value of the whole with everything that must stand beside it, in words. */
export interface FigureCard {
	readonly id: IndicatorId;
	readonly title: string;
	readonly definition: string;
	/** Null where there is none; `missing` then says why. */
	readonly value: { readonly number: string; readonly unit: string } | null;
	readonly missing: string | null;
	/** How many of the expected units are in it. */
	readonly of: string;
	/** What the last known values of the others would make of it, a phrase each. */
	readonly range: readonly string[];
	/** Change over the same units and over all, each named; or that there is none. */
	readonly change: readonly string[];
}

/** The values of the whole, an indicator each. */
export function figureCards(
	report: OpenReport,
	ids: readonly IndicatorId[],
	locale: Locale,
): readonly FigureCard[] {
	const nouns = reportNouns(report.dataset);
	return ids.map((id) => {
		const { title, definition, format } = indicatorOf(report.dataset, id);
		const { overall } = report.view(id);
		const { estimate: e } = overall;
		const figure = e.kind === 'figure' ? e : null;
		const expected = e.kind === 'estimate' ? e.n : (e.expected ?? e.n);
		return {
			...{ id, title: title[locale], definition: definition[locale] },
			value: figure && {
				number: formatBare(locale, figure.value, format),
				unit: unitSign(locale, format),
			},
			missing: missingText(locale, overall),
			of: formatUnitsOf(locale, e.n, expected, nouns),
			range: figure ? rangeWords(figure, format, locale, nouns) : [],
			change: figure ? changesOf(figure, format, locale, nouns) : [],
		};
	});
}

function rangeWords(
	figure: ShownFigure,
	format: Format,
	locale: Locale,
	nouns: UnitNouns,
): readonly string[] {
	const range = carriedRange(figure);
	const { units = 0, unknown = 0 } = figure.carried ?? {};
	return [
		...(range === null
			? []
			: [
					carriedWords(
						locale,
						formatUnits(locale, units, nouns),
						formatBare(locale, range[0], format),
						formatBare(locale, range[1], format),
					),
				]),
		...(unknown === 0
			? []
			: [say(locale, reportPhrases.unknown, formatUnits(locale, unknown, nouns))]),
	];
}

function carriedWords(locale: Locale, units: string, low: string, high: string): string {
	return low === high
		? say(locale, reportPhrases.carriedSame, units)
		: say(locale, reportPhrases.carried, { units, low, high });
}

function changesOf(
	{ change }: ShownFigure,
	format: Format,
	locale: Locale,
	nouns: UnitNouns,
): readonly string[] {
	const { matched = null, all = null } = change ?? {};
	if (matched === null && all === null) return [say(locale, words.noEarlier)];
	const by = (step: { readonly from: number; readonly to: number }): string =>
		changeWords(locale, step.to - step.from, format);
	return [
		...(matched === null
			? []
			: [
					say(locale, reportPhrases.same, {
						units: formatUnits(locale, matched.units, nouns),
						change: by(matched),
					}),
				]),
		...(all === null
			? []
			: [say(locale, reportPhrases.all, { units: nouns.units[locale], change: by(all) })]),
	];
}
