import type { Locale } from '../i18n/index.ts';
import type { CellTable, TableRow } from './cell-table.ts';

/** Rows in the order of one column; equal ones keep their order, what has no value comes last. */
export function sortRowsBy(
	rows: readonly TableRow[],
	column: number,
	direction: 'ascending' | 'descending',
	locale: Locale,
): readonly TableRow[] {
	const collator = new Intl.Collator(locale);
	const sign = direction === 'ascending' ? 1 : -1;
	return [...rows].sort((a, b) => {
		const x = a.entries[column]?.sort ?? null;
		const y = b.entries[column]?.sort ?? null;
		if (x === null || y === null) return Number(x === null) - Number(y === null);
		if (typeof x === 'number' && typeof y === 'number') return sign * (x - y);
		return sign * collator.compare(String(x), String(y));
	});
}

/**
 * The table as tab-separated text: headings, the overall row, then rows in the order shown. Numbers
 * have the precision of the screen, Latin digits, a decimal point and no separators, so that a
 * spreadsheet reads them as numbers; compact numbers are written out. A note ends it, if given.
 */
export function tableText(
	{ columns, overall }: CellTable,
	rows: readonly TableRow[],
	note?: string,
) {
	const clean = (text: string) => text.replace(/[\t\r\n]+/g, ' ');
	const lines = [overall, ...rows].map(({ entries }) => entries.map(({ plain }) => clean(plain)));
	const all = [
		columns.map(({ heading }) => clean(heading)),
		...lines,
		...(note ? [[clean(note)]] : []),
	];
	return all.map((line) => line.join('\t')).join('\n');
}

/** The same as HTML, which spreadsheets prefer to text when both are on the clipboard. */
export function tableHtml(table: CellTable, rows: readonly TableRow[], note?: string): string {
	const escape = (text: string) =>
		text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
	const lines = tableText(table, rows, note).split('\n');
	const body = lines.map((line, i) => {
		const tag = i === 0 ? 'th' : 'td';
		return `<tr>${line
			.split('\t')
			.map((text) => `<${tag}>${escape(text)}</${tag}>`)
			.join('')}</tr>`;
	});
	return `<table>${body.join('')}</table>`;
}
