import type { Cell, View } from '../analysis/index.ts';
import type { Dataset, Format } from '../dataset/index.ts';
import { formatBare, formatCount, formatValue, say, type Locale } from '../i18n/index.ts';
import { reasonWords } from '../i18n/messages/caveats.ts';
import { cellMessages, chartMessages } from '../i18n/messages/charts.ts';
import type { Labels } from './rows.ts';

/** The reasons a gated estimate can give, as short words. */
export function reasonText(locale: Locale, reason: keyof typeof reasonWords): string {
	return say(locale, reasonWords[reason]);
}

/** The name of a cell: its labels in the order of the breakdown, "Yangon · Urban". */
export function cellName(view: View, cell: Cell, labels: Labels): string {
	return view.request.by.map((variable) => labels(variable, cell.by[variable] ?? '')).join(' · ');
}

/**
 * What the overall estimate speaks of: the country, the survey, the one place a filter leaves, or
 * "all selected".
 */
export function wholeName(view: View, dataset: Dataset, labels: Labels, locale: Locale): string {
	const place = dataset.info.geography?.variable;
	const [filter, ...more] = view.request.where;
	if (!filter) return say(locale, place ? chartMessages.wholeCountry : chartMessages.wholeSurvey);
	const [code, ...others] = filter.codes;
	if (more.length === 0 && others.length === 0 && filter.variable === place && code !== undefined) {
		return labels(filter.variable, code);
	}
	return say(locale, chartMessages.wholeSelection);
}

/** "41.8 (39.9 to 43.7)", without units; for labels beside a mark. */
export function valueWithRange(
	locale: Locale,
	{ value, ci }: { readonly value: number; readonly ci: readonly [number, number] },
	format: Format,
): string {
	return say(locale, chartMessages.withRange, {
		value: formatBare(locale, value, format),
		low: formatBare(locale, ci[0], format),
		high: formatBare(locale, ci[1], format),
	});
}

/** What a cell shows in place of a value, or null when there is one: "too few asked, n 18". */
export function missingText(locale: Locale, { estimate: e }: Cell): string | null {
	if (e.kind === 'estimate') return null;
	const kind = e.kind === 'withheld' ? chartMessages.withheld : chartMessages.unavailable;
	return say(locale, chartMessages.withheldN, {
		reason: say(locale, kind),
		n: formatCount(locale, e.n),
	});
}

/** A cell in full sentences: value, interval, n, caution and what the sample did not see there. */
export function describeCell(
	locale: Locale,
	name: string,
	cell: Cell,
	format: Format,
	gap: readonly string[] = [],
): string {
	return [describeEstimate(locale, name, cell, format), ...gap].join(' ');
}

function describeEstimate(locale: Locale, name: string, cell: Cell, format: Format): string {
	const { estimate: e } = cell;
	const n = formatCount(locale, e.n);
	switch (e.kind) {
		case 'estimate': {
			const sentence = say(locale, cellMessages.estimate, {
				name,
				value: formatValue(locale, e.value, format),
				low: formatBare(locale, e.ci[0], format),
				high: formatBare(locale, e.ci[1], format),
				n,
			});
			const [rule] = e.rules;
			return rule === undefined
				? sentence
				: `${sentence} ${say(locale, cellMessages.caution, reasonText(locale, rule))}`;
		}
		case 'withheld':
			return say(locale, cellMessages.withheld, { name, reason: reasonText(locale, e.reason), n });
		case 'unavailable':
			return say(locale, cellMessages.unavailable, {
				name,
				reason: reasonText(locale, e.reason),
				n,
			});
	}
}

/** What the sample did not see in one area, a sentence each; empty where nothing is missing. */
export function describeGap(
	locale: Locale,
	view: View,
	dataset: Dataset,
	code: string,
): readonly string[] {
	const area = view.coverage.areas.find((a) => a.area === code);
	if (!area) return [];
	const word = (count: number) => ({
		count: formatCount(locale, count),
		units: count === 1 ? dataset.coverage.unit[locale] : dataset.coverage.units[locale],
	});
	return [
		...(area.excluded > 0 ? [say(locale, cellMessages.excluded, word(area.excluded))] : []),
		...(area.replaced > 0 ? [say(locale, cellMessages.replaced, word(area.replaced))] : []),
	];
}
