import type { Cell, View } from '../analysis/index.ts';
import { indicatorOf, variableOf, type Dataset, type Format } from '../dataset/index.ts';
import {
	formatBare,
	formatCount,
	formatDecimal,
	formatLevel,
	say,
	type Locale,
} from '../i18n/index.ts';
import { columnMessages, tableMessages } from '../i18n/messages/tables.ts';
import { describeGap, reasonText, wholeName } from './describe.ts';
import type { Labels } from './rows.ts';

/** One entry of the table: how it is shown, how it sorts, how it is copied. */
export interface Entry {
	/** In the reader's language and digits. */
	readonly text: string;
	/** Null sorts last, whichever way. */
	readonly sort: number | string | null;
	/** For a spreadsheet: displayed precision, Latin digits, no separators. */
	readonly plain: string;
}

export interface Column {
	readonly id: string;
	readonly heading: string;
	/** The term of art in full, for a hover and for screen readers. */
	readonly title: string;
	readonly kind: 'label' | 'number' | 'words';
}

export interface TableRow {
	/** Key of the cell; `''` for the overall row. */
	readonly key: string;
	readonly entries: readonly Entry[];
}

/** Every cell of a view as a table; the overall row stands apart, so that no sort moves it. */
export interface CellTable {
	readonly columns: readonly Column[];
	readonly overall: TableRow;
	readonly rows: readonly TableRow[];
}

type Numbers = 'value' | 'low' | 'high' | 'n' | 'se' | 'cv' | 'psus' | 'deff' | 'effectiveN' | 'df';
/** What is read first: the value, how sure it is, and whether it may be read as it is. */
const FIRST: readonly Numbers[] = ['value', 'low', 'high', 'n'];
const REST: readonly Numbers[] = ['se', 'cv', 'psus', 'deff', 'effectiveN', 'df'];

/** Makes the table of a view: labels, value, interval and n, the reading and the gap, the rest. */
export function cellTable(view: View, dataset: Dataset, locale: Locale, labels: Labels): CellTable {
	const { format } = indicatorOf(dataset, view.request.indicator);
	const place = dataset.info.geography?.variable;
	const gaps = place !== undefined && view.request.by.includes(place);
	const row = (cell: Cell, names: readonly string[], gap: readonly string[]): TableRow => ({
		key: cell.key,
		entries: [
			...names.map((name) => ({ text: name, sort: name, plain: name })),
			...FIRST.map((id) => numberEntry(locale, cell, id, format)),
			wordsEntry(flagText(locale, cell)),
			...(gaps ? [wordsEntry(gap.join(' '))] : []),
			...REST.map((id) => numberEntry(locale, cell, id, format)),
		],
	});
	const whole = wholeName(view, dataset, labels, locale);
	const { by } = view.request;
	return {
		columns: columnsOf(view, dataset, locale, gaps),
		overall: row(
			view.overall,
			by.length === 0 ? [whole] : by.map((_, i) => (i === 0 ? whole : '')),
			[],
		),
		rows: view.cells.map((cell) =>
			row(
				cell,
				by.map((variable) => labels(variable, cell.by[variable] ?? '')),
				place === undefined ? [] : describeGap(locale, view, dataset, cell.by[place] ?? ''),
			),
		),
	};
}

function columnsOf(view: View, dataset: Dataset, locale: Locale, gaps: boolean): readonly Column[] {
	const level = formatLevel(locale, view.request.level);
	const { unit } = indicatorOf(dataset, view.request.indicator);
	const labels = view.request.by.map((id): Column => {
		const label = variableOf(dataset, id).label[locale];
		return { id, heading: label, title: label, kind: 'label' };
	});
	const named = (id: keyof typeof columnMessages, kind: Column['kind']): Column => ({
		id,
		heading: say(locale, columnMessages[id].short),
		title: say(locale, columnMessages[id].long),
		kind,
	});
	const number = (id: Numbers): Column => {
		const column = named(id, 'number');
		if (id === 'value') return { ...column, heading: unit[locale] };
		return id === 'low' || id === 'high'
			? { ...column, heading: say(locale, tableMessages[id], level) }
			: column;
	};
	const first = {
		id: 'whole',
		heading: say(locale, tableMessages.whole),
		title: '',
		kind: 'label',
	} as const;
	return [
		...(labels.length > 0 ? labels : [first]),
		...FIRST.map(number),
		named('flag', 'words'),
		...(gaps ? [named('gap', 'words')] : []),
		...REST.map(number),
	];
}

function numberEntry(locale: Locale, { estimate: e }: Cell, id: Numbers, format: Format): Entry {
	if (id === 'n' || id === 'psus') return countEntry(locale, e[id]);
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

const EMPTY: Entry = { text: '–', sort: null, plain: '' };

function valueEntry(locale: Locale, value: number, format: Format): Entry {
	return { text: formatBare(locale, value, format), sort: value, plain: plainValue(value, format) };
}

function plainValue(value: number, { style, decimals }: Format): string {
	switch (style) {
		case 'percent':
			return (value * 100).toFixed(decimals);
		case 'number':
			return value.toFixed(decimals);
		case 'compact':
			return value.toFixed(0);
	}
}

function decimalEntry(locale: Locale, value: number, decimals: number): Entry {
	return {
		text: formatDecimal(locale, value, decimals),
		sort: value,
		plain: value.toFixed(decimals),
	};
}

function countEntry(locale: Locale, value: number): Entry {
	return { text: formatCount(locale, value), sort: value, plain: value.toFixed(0) };
}

function wordsEntry(text: string): Entry {
	return { text, sort: text === '' ? null : text, plain: text };
}

function flagText(locale: Locale, { estimate: e }: Cell): string {
	switch (e.kind) {
		case 'estimate': {
			const [rule] = e.rules;
			if (rule === undefined) return say(locale, tableMessages.ok);
			return say(locale, tableMessages.caution, reasonText(locale, rule));
		}
		case 'withheld':
			return say(locale, tableMessages.withheld, reasonText(locale, e.reason));
		case 'unavailable':
			return say(locale, tableMessages.unavailable, reasonText(locale, e.reason));
	}
}

/** One decimal more than the value, except where a word stands for the thousands. */
function seDecimals({ style, decimals }: Format): number {
	return style === 'compact' ? decimals : Math.min(4, decimals + 1);
}
