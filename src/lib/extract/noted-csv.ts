import { csvFormatRows } from 'd3-dsv';
import { neutralise } from './safe-text.ts';
import type { Note } from './view-csv.ts';

/**
 * A sheet as CSV (UTF-8, RFC 4180 rows) under lines that begin with `# ` and say what it is. Read it
 * with `comment = "#"` in R, pandas or DuckDB. A text that a spreadsheet would take for a formula
 * gets a leading apostrophe.
 *
 * @param sheet header first
 */
export function notedCsv(notes: readonly Note[], sheet: readonly (readonly string[])[]): string {
	const lines = notes.map(noteLine);
	const rows = sheet.map((row) => row.map(withoutFormula));
	return `${[...lines, csvFormatRows(rows)].join('\n')}\n`;
}

/**
 * A note as a line of comment. A spreadsheet knows no comments and cuts the line at its commas: what
 * would begin a cell like a formula there gets an apostrophe too.
 */
export function noteLine([label, words]: Note): string {
	return `# ${oneLine(label)}: ${oneLine(words)}`.replace(/,(?="*'*[=+\-@\t])/g, ",'");
}

function oneLine(text: string): string {
	return text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}

function withoutFormula(text: string): string {
	const number = text !== '' && Number.isFinite(Number(text));
	return number ? text : neutralise(text);
}
