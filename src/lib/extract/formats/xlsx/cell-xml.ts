import type { Value } from '../../../engine/index.ts';
import type { ExtractColumn } from '../../columns.ts';
import { isFormula } from '../../safe-text.ts';
import { numberText } from '../cells.ts';
import { STYLE } from './parts.ts';
import { columnLetters, xmlText } from './xml.ts';

/** Characters a cell can hold (Excel specifications and limits); a longer text is cut there. */
export const CELL_CHARACTERS = 32_767;
/** A spreadsheet keeps 15 digits: whole numbers of a column that may have more are text. */
const EXACT = 999_999_999_999_999;
const DAY = 86_400_000;
/** Day 0 of the date system, so that 1900-03-01 is day 61; earlier dates are off by one in Excel. */
const DAY_ZERO = Date.UTC(1899, 11, 30) / DAY;
const FIRST_DATE = '1900-03-01';

/** What had to be changed in texts, by the name of the column. */
export interface CellChanges {
	readonly neutralised: Map<string, number>;
	readonly shortened: Map<string, number>;
}

/** Texts that stand in the file once, with the ending of a cell that names their place. */
export type SharedTexts = ReadonlyMap<Value, string>;

export function sharedEndings(texts: readonly string[]): SharedTexts {
	return new Map(texts.map((text, i) => [text, ` t="s"><v>${i}</v></c>`]));
}

/** The `<c>` element of each value of a column after `r="A`, row number and `"`; empty for nothing. */
export function cellEndings(
	values: readonly Value[],
	column: ExtractColumn,
	shared: SharedTexts,
	changes: CellChanges,
): readonly string[] {
	const text = (value: Value) =>
		shared.get(value) ?? inlineText(kept(String(value), column.name, changes));
	switch (column.stored) {
		case 'text':
			return values.map((value) => (value === null ? '' : text(value)));
		case 'bigint': {
			const cell = hasLongNumbers(column) ? (n: Value) => inlineText(String(n)) : numberCell;
			return values.map((value) => (value === null ? '' : cell(value)));
		}
		case 'integer':
		case 'number':
			return values.map((value) => (value === null ? '' : numberCell(value)));
		case 'boolean':
			return values.map((value) => (value === null ? '' : ` t="b"><v>${value ? 1 : 0}</v></c>`));
		case 'date':
			return values.map((value) => (value === null ? '' : dateCell(String(value))));
	}
}

/** The beginning of the cells of a column: `<c r="AB`. */
export function cellStart(index: number): string {
	return `<c r="${columnLetters(index)}`;
}

function hasLongNumbers({ variable: { range } }: ExtractColumn): boolean {
	return Math.max(Math.abs(range?.min ?? 0), Math.abs(range?.max ?? 0)) > EXACT;
}

/** A text in its cell, never a formula. */
export function inlineText(text: string): string {
	return ` t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

function kept(text: string, column: string, changes: CellChanges): string {
	const safe = isFormula(text) ? `'${text}` : text;
	if (safe !== text) count(changes.neutralised, column);
	if (safe.length <= CELL_CHARACTERS) return safe;
	count(changes.shortened, column);
	const last = safe.charCodeAt(CELL_CHARACTERS - 1);
	const pair = last >= 0xd800 && last <= 0xdbff;
	return safe.slice(0, CELL_CHARACTERS - (pair ? 1 : 0));
}

function count(counts: Map<string, number>, column: string): void {
	counts.set(column, (counts.get(column) ?? 0) + 1);
}

function numberCell(value: Value): string {
	return `><v>${typeof value === 'number' ? numberText(value) : String(value)}</v></c>`;
}

function dateCell(iso: string): string {
	if (iso < FIRST_DATE || iso.length !== FIRST_DATE.length) return inlineText(iso);
	return ` s="${STYLE.date}"><v>${Date.parse(iso) / DAY - DAY_ZERO}</v></c>`;
}
