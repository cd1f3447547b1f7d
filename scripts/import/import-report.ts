import { writeFile } from 'node:fs/promises';
import { csvFormat } from 'd3-dsv';
import type { SkippedRow } from './layout.ts';
import type { ColumnMatch } from './match-columns.ts';
import type { RowFault } from './source.ts';

/** What became of the rows of a file; `read` is the sum of the others. */
export interface Account {
	readonly read: number;
	readonly skipped: readonly SkippedRow[];
	readonly rejected: number;
	readonly loaded: number;
}

const COLUMNS = [
	'outcome',
	'sheet',
	'row',
	'column',
	'variable',
	'value',
	'reason',
	'remedy',
] as const;

function rowsText(n: number): string {
	return n === 1 ? '1 row' : `${n} rows`;
}

/** Two sentences: what was read and skipped, and what became of the rest. */
export function accountText(file: string, { read, skipped, rejected, loaded }: Account): string {
	const kinds = new Map<string, number>();
	for (const { why } of skipped) kinds.set(why, (kinds.get(why) ?? 0) + 1);
	const why = [...kinds].map(([what, n]) => `${n} × ${what}`).join(', ');
	const left = skipped.length === 0 ? '0 skipped' : `${skipped.length} skipped (${why})`;
	const data = read - skipped.length;
	return [
		`${file}: ${rowsText(read)} read = ${rowsText(data)} of data + ${left}`,
		`${rowsText(data)} of data = ${loaded} loaded + ${rejected} rejected`,
	].join('\n');
}

/**
 * Writes what was rejected, and then what was skipped, row by row as CSV with a byte order mark, so
 * that a spreadsheet program shows Burmese as it is.
 */
export async function writeReport(
	file: string,
	source: { readonly file: string; readonly sheet: string },
	faults: readonly RowFault[],
	skipped: readonly SkippedRow[],
	matches: readonly ColumnMatch[],
): Promise<void> {
	const headerOf = (id: string): string =>
		matches.find(({ variable }) => variable.id === id)?.column ?? id;
	const place = source.sheet === '' ? source.file : `${source.file}, ${source.sheet}`;
	const rejected = faults.map(({ row, column, thing, value, remedy }) => {
		const headers = column.split(', ').map(headerOf).join(', ');
		return {
			outcome: 'rejected',
			sheet: source.sheet,
			row: String(row),
			column: headers,
			variable: column,
			value,
			reason: `invalid ${thing}: ${value} (${place}, row ${row}, ${headers})`,
			remedy,
		};
	});
	const left = skipped.map(({ row, why, text }) => ({
		outcome: 'skipped',
		sheet: source.sheet,
		row: String(row),
		column: '',
		variable: '',
		value: text,
		reason: why,
		remedy: '',
	}));
	await writeFile(file, `\uFEFF${csvFormat([...rejected, ...left], COLUMNS)}\n`);
}
