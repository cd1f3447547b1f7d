import type { Cell } from '../analysis/index.ts';
import type { Format } from '../dataset/index.ts';
import {
	formatBare,
	formatChange,
	formatCount,
	formatDecimal,
	type Locale,
} from '../i18n/index.ts';

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

/** A column and what it says of a cell; nothing of places is said of the overall cell. */
export interface Field {
	readonly column: Column;
	readonly entry: (cell: Cell, isOverall: boolean) => Entry;
}

export const EMPTY: Entry = { text: '–', sort: null, plain: '' };

export function valueEntry(locale: Locale, value: number, format: Format): Entry {
	return { text: formatBare(locale, value, format), sort: value, plain: plainValue(value, format) };
}

/** A difference, with its sign; a difference of shares is in percentage points. */
export function changeEntry(locale: Locale, change: number, format: Format): Entry {
	return { ...valueEntry(locale, change, format), text: formatChange(locale, change, format) };
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

export function decimalEntry(locale: Locale, value: number, decimals: number): Entry {
	return {
		text: formatDecimal(locale, value, decimals),
		sort: value,
		plain: value.toFixed(decimals),
	};
}

export function countEntry(locale: Locale, value: number): Entry {
	return { text: formatCount(locale, value), sort: value, plain: value.toFixed(0) };
}

export function wordsEntry(text: string): Entry {
	return { text, sort: text === '' ? null : text, plain: text };
}
