import type { ExtractColumn } from '../../columns.ts';
import { neutralise } from '../../safe-text.ts';
import { cellStart, inlineText } from './cell-xml.ts';
import { DECLARATION, MAIN, STYLE } from './parts.ts';

/** A sheet beside the data, as a plain table. */
export interface SheetTable {
	/** At most 31 characters, none of `[ ] : * ? / \`. */
	readonly name: string;
	/** The first row is the header. */
	readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

const WIDEST = 60;

/** Everything of a sheet before its rows; its first rows stay in sight. */
export function sheetStart(widths: readonly number[], frozen: number): string {
	const cols = widths.map(
		(width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
	);
	const pane = `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`;
	return `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>${cols.length > 0 ? `<cols>${cols.join('')}</cols>` : ''}<sheetData>`;
}

export const SHEET_END = '</sheetData></worksheet>';

/** A row of texts in bold: the header, and the hashtags under it. */
export function headerRow(texts: readonly string[], row: number): string {
	const cells = texts.map((text, i) =>
		text === '' ? '' : `${cellStart(i)}${row}" s="${STYLE.header}"${inlineText(text)}`,
	);
	return `<row r="${row}">${cells.join('')}</row>`;
}

/** Characters of room for the values of a column, from its type, name and labels. */
export function columnWidth({ name, stored, role, categories, missing }: ExtractColumn): number {
	const texts = [...categories, ...missing].map((c) => (role === 'label' ? c.label : c.text));
	const least = stored === 'text' && categories.length === 0 ? 24 : 11;
	return Math.min(WIDEST, Math.max(least, name.length + 2, ...texts.map((t) => t.length + 2)));
}

/** A plain table as a whole sheet; texts wrap, and none begins like a formula, as in the data. */
export function tableSheet({ rows }: SheetTable): string {
	const [header = [], ...body] = rows;
	const columns = Math.max(0, ...rows.map((row) => row.length));
	const widths = Array.from({ length: columns }, (_, i) =>
		Math.min(WIDEST, Math.max(11, ...rows.map((row) => String(row[i] ?? '').length + 2))),
	);
	const lines = body.map((row, r) => {
		const cells = row.map((value, i) => tableCell(value, `${cellStart(i)}${r + 2}"`));
		return `<row r="${r + 2}">${cells.join('')}</row>`;
	});
	const head = headerRow(header.map(String), 1);
	return sheetStart(widths, 1) + head + lines.join('') + SHEET_END;
}

function tableCell(value: string | number | boolean | null, start: string): string {
	if (value === null) return '';
	if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
	if (typeof value === 'boolean') return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
	return `${start} s="${STYLE.wrapped}"${inlineText(neutralise(value))}`;
}

/** Where a sheet is in the archive, counted from 1. */
export function sheetPath(number: number): string {
	return `xl/worksheets/sheet${number}.xml`;
}
