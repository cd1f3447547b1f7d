import type { Cell, View } from '../analysis/index.ts';
import { indicatorOf, placesOf, tableOf, type Dataset, type Format } from '../dataset/index.ts';
import {
	formatBare,
	formatCount,
	formatValue,
	say,
	type Locale,
	type UnitNouns,
} from '../i18n/index.ts';
import { cellMessages, chartMessages } from '../i18n/messages/charts.ts';
import { figureMessages } from '../i18n/messages/register.ts';
import { describeFigure, describeNoFigure, shareText } from './describe-figure.ts';
import { reasonText } from './reason-text.ts';
import type { Labels } from './rows.ts';

/** The name of a cell: its labels in the order of the breakdown, "Yangon · Urban". */
export function cellName(
	{ request }: Pick<View, 'request'>,
	{ by }: Pick<Cell, 'by'>,
	labels: Labels,
): string {
	return request.by.map((variable) => labels(variable, by[variable] ?? '')).join(' · ');
}

/** What is counted in a view: "camp" and "camps". */
export function unitNouns(view: View, dataset: Dataset): UnitNouns {
	return tableOf(dataset, indicatorOf(dataset, view.request.indicator).table);
}

/**
 * What the overall value speaks of: the country, the survey, every unit of a register, the one
 * place a filter leaves, or "all selected". The round of a register is no selection: its date
 * stands beside the value.
 */
export function wholeName(view: View, dataset: Dataset, labels: Labels, locale: Locale): string {
	const places = placesOf(dataset).map((place) => place.variable);
	const rounds = dataset.kind === 'register' ? dataset.design.rounds?.variable : undefined;
	const [filter, ...more] = view.request.where.filter((f) => f.variable !== rounds);
	if (!filter && dataset.kind === 'register') {
		return say(locale, figureMessages.whole, unitNouns(view, dataset).units[locale]);
	}
	if (!filter) {
		return say(locale, places.length > 0 ? chartMessages.wholeCountry : chartMessages.wholeSurvey);
	}
	const [code, ...others] = filter.codes;
	const one = more.length === 0 && others.length === 0;
	if (one && places.includes(filter.variable) && code !== undefined) {
		return labels(filter.variable, code);
	}
	return say(locale, chartMessages.wholeSelection);
}

interface WithInterval {
	readonly value: number;
	readonly ci: readonly [number, number];
}

/** "41.8 (39.9 to 43.7)", without units; for labels beside a mark. */
export function valueWithRange(locale: Locale, e: WithInterval, format: Format): string {
	return withRange(locale, formatBare(locale, e.value, format), e, format);
}

/** "24.8% (23.7 to 25.9)": with the unit, where nothing beside it says one. */
export function unitWithRange(locale: Locale, e: WithInterval, format: Format): string {
	return withRange(locale, formatValue(locale, e.value, format), e, format);
}

function withRange(locale: Locale, value: string, { ci }: WithInterval, format: Format): string {
	const [low, high] = ci;
	return say(locale, chartMessages.withRange, {
		value,
		low: formatBare(locale, low, format),
		high: formatBare(locale, high, format),
	});
}

/**
 * What a cell shows in place of a value, or null when there is one: "withheld, n 18"; of a register
 * "none expected" or "not known, 0 of 3 reached", so that neither is taken for zero.
 */
export function missingText(locale: Locale, { estimate: e }: Cell): string | null {
	if (e.kind === 'estimate' || e.kind === 'figure') return null;
	if (e.expected !== undefined) {
		if (e.reason === 'no-units') return say(locale, figureMessages.noneExpected);
		const of = shareText(locale, e.n, e.expected);
		if (e.reason === 'none-reached') return say(locale, figureMessages.notReached, of);
		return `${reasonText(locale, e.reason)} (${of})`;
	}
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
	cell: Pick<Cell, 'estimate'>,
	format: Format,
	gap: readonly string[] = [],
	nouns: UnitNouns = figureMessages.nouns,
): string {
	return [describeValue(locale, name, cell, format, nouns), ...gap].join(' ');
}

function describeValue(
	locale: Locale,
	name: string,
	cell: Pick<Cell, 'estimate'>,
	format: Format,
	nouns: UnitNouns,
): string {
	const { estimate: e } = cell;
	const n = formatCount(locale, e.n);
	switch (e.kind) {
		case 'figure':
			return describeFigure(locale, name, e, format, nouns);
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
			if (e.expected !== undefined) {
				return describeNoFigure(locale, name, e.reason, e.n, e.expected, nouns);
			}
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
	if (view.basis === 'register') return [];
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
