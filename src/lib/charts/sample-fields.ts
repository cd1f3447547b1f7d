import type { Cell, View } from '../analysis/index.ts';
import { indicatorOf, placeAmong, type Dataset, type Format } from '../dataset/index.ts';
import { formatLevel, say, type Locale } from '../i18n/index.ts';
import { columnMessages, tableMessages } from '../i18n/messages/tables.ts';
import { describeGap } from './describe.ts';
import {
	countEntry,
	decimalEntry,
	EMPTY,
	valueEntry,
	wordsEntry,
	type Column,
	type Entry,
	type Field,
} from './entries.ts';
import { flagText } from './flag-text.ts';

type Numbers = 'value' | 'low' | 'high' | 'n' | 'se' | 'cv' | 'psus' | 'deff' | 'effectiveN' | 'df';
/** What is read first: the value, how sure it is, and whether it may be read as it is. */
const FIRST: readonly Numbers[] = ['value', 'low', 'high', 'n'];
const REST: readonly Numbers[] = ['se', 'cv', 'psus', 'deff', 'effectiveN', 'df'];

/** Columns of a sample's view: value, interval and n, the reading and the gap, the rest. */
export function sampleFields(view: View, dataset: Dataset, locale: Locale): readonly Field[] {
	const { format } = indicatorOf(dataset, view.request.indicator);
	const place = placeAmong(dataset, view.request.by)?.variable;
	const named = (id: keyof typeof columnMessages, kind: Column['kind']): Column => ({
		id,
		heading: say(locale, columnMessages[id].short),
		title: say(locale, columnMessages[id].long),
		kind,
	});
	const number = (id: Numbers): Field => ({
		column: { ...named(id, 'number'), ...headingOf(view, dataset, locale, id) },
		entry: (cell) => numberEntry(locale, cell, id, format),
	});
	const gapText = ({ by }: Cell): string =>
		place === undefined ? '' : describeGap(locale, view, dataset, by[place] ?? '').join(' ');
	const gap: Field = {
		column: named('gap', 'words'),
		entry: (cell, isOverall) => wordsEntry(isOverall ? '' : gapText(cell)),
	};
	return [
		...FIRST.map(number),
		{ column: named('flag', 'words'), entry: (cell) => wordsEntry(flagText(locale, cell)) },
		...(place === undefined ? [] : [gap]),
		...REST.map(number),
	];
}

function headingOf(view: View, dataset: Dataset, locale: Locale, id: Numbers): Partial<Column> {
	if (id === 'value') {
		return { heading: indicatorOf(dataset, view.request.indicator).unit[locale] };
	}
	const level = formatLevel(locale, view.request.level);
	return id === 'low' || id === 'high' ? { heading: say(locale, tableMessages[id], level) } : {};
}

function numberEntry(locale: Locale, { estimate: e }: Cell, id: Numbers, format: Format): Entry {
	if (id === 'n') return countEntry(locale, e.n);
	if (e.kind === 'figure') return EMPTY;
	if (id === 'psus') return e.psus === undefined ? EMPTY : countEntry(locale, e.psus);
	if (e.kind !== 'estimate') return EMPTY;
	switch (id) {
		case 'value':
			return valueEntry(locale, e.value, format);
		case 'low':
			return valueEntry(locale, e.ci[0], format);
		case 'high':
			return valueEntry(locale, e.ci[1], format);
		case 'se':
			return valueEntry(locale, e.se, { ...format, decimals: seDecimals(format) });
		case 'cv':
			return e.cv === null ? EMPTY : decimalEntry(locale, e.cv * 100, 1);
		case 'deff':
			return e.deff === null ? EMPTY : decimalEntry(locale, e.deff, 2);
		case 'effectiveN':
			return e.effectiveN === null ? EMPTY : countEntry(locale, e.effectiveN);
		case 'df':
			return countEntry(locale, e.df);
	}
}

/** One decimal more than the value, except where a word stands for the thousands. */
function seDecimals({ style, decimals }: Format): number {
	return style === 'compact' ? decimals : Math.min(4, decimals + 1);
}
