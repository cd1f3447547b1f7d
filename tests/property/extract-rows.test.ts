import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Value } from '../../src/lib/engine/index.ts';
import type { ExtractColumn } from '../../src/lib/extract/columns.ts';
import { csvStream } from '../../src/lib/extract/formats/csv.ts';
import { jsonlStream } from '../../src/lib/extract/formats/jsonl.ts';
import { parquetStream } from '../../src/lib/extract/formats/parquet.ts';
import { xlsxStream } from '../../src/lib/extract/formats/xlsx.ts';
import { neutralise, restore } from '../../src/lib/extract/safe-text.ts';
import { differences } from '../formats/differences.ts';
import { openReader, type Reader } from '../formats/read-with-duckdb.ts';
import { rows } from '../formats/rows.ts';
import { batchesOf, columns, written, type Cells } from '../formats/source-table.ts';

const RUNS = { numRuns: 60, seed: 20261122 };
const COLUMNS = columns();

/** The cells as they are read from a form whose texts are kept from being run as formulas. */
const restored = (table: readonly Cells[]) =>
	table.map((cells) =>
		cells.map((cell, i) =>
			COLUMNS[i]?.stored === 'text' && typeof cell === 'string' ? restore(cell) : cell,
		),
	);

let reader: Reader;
beforeAll(async () => void (reader = await openReader()));
afterAll(() => reader.close());

describe('rows of any values, written and read back', () => {
	it('are the same in CSV as DuckDB reads it: types, nulls apart from empty texts, −0, Burmese', () =>
		fc.assert(
			fc.asyncProperty(rows, fc.boolean(), async (table, bom) => {
				const bytes = await written(batchesOf(table), csvStream(COLUMNS, { bom }));
				expect(differences(restored(await reader.read('csv', bytes, COLUMNS)), table)).toEqual([]);
			}),
			RUNS,
		));

	it('are the same in JSON Lines as DuckDB reads it', () =>
		fc.assert(
			fc.asyncProperty(rows, async (table) => {
				const bytes = await written(batchesOf(table), jsonlStream(COLUMNS));
				expect(differences(await reader.read('jsonl', bytes, COLUMNS), table)).toEqual([]);
			}),
			RUNS,
		));

	it('are the same in JSON Lines as JSON.parse reads it', () =>
		fc.assert(
			fc.asyncProperty(rows, async (table) => {
				const bytes = await written(batchesOf(table), jsonlStream(COLUMNS));
				const lines = new TextDecoder().decode(bytes).split('\n').slice(0, -1);
				const read = lines.map((line) => Object.values(JSON.parse(line) as Record<string, Value>));
				expect(differences(read, table)).toEqual([]);
			}),
			RUNS,
		));

	it('are the same in Parquet as DuckDB reads it, over several row groups', () =>
		fc.assert(
			fc.asyncProperty(rows, fc.integer({ min: 1, max: 30 }), async (table, rowGroup) => {
				const bytes = await written(batchesOf(table), parquetStream(COLUMNS, { rowGroup }));
				expect(differences(await reader.read('parquet', bytes, COLUMNS), table)).toEqual([]);
			}),
			RUNS,
		));

	it('are the same in XLSX as hucre reads it, over several sheets', () =>
		fc.assert(
			fc.asyncProperty(rows, fc.integer({ min: 2, max: 30 }), async (table, sheetRows) => {
				const bytes = await written(batchesOf(table), xlsxStream(COLUMNS, { sheetRows }));
				const { sheets } = await readXlsx(bytes);
				const read = sheets.flatMap((sheet) => sheet.rows.slice(1));
				const days = read.map((cells) => COLUMNS.map((_, i) => day(cells[i] ?? null)));
				const possible = table.map((cells) => cells.map((cell, i) => inSheet(cell, COLUMNS[i])));
				expect(differences(days, possible)).toEqual([]);
			}),
			RUNS,
		));
});

describe('texts that look like formulas', () => {
	it('are told apart from texts that had an apostrophe before', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (a, b) => {
				for (const text of [a, `'${a}`, `=${b}`, `''-${b}`]) {
					expect(restore(neutralise(text))).toBe(text);
					expect(neutralise(text)).not.toMatch(/^[=+\-@\t\r]/);
				}
			}),
			RUNS,
		);
	});
});

/** A date cell as its day. */
function day(cell: unknown): unknown {
	return cell instanceof Date ? cell.toISOString().slice(0, 10) : cell;
}

/** What a spreadsheet can hold of a value: safe, and at most 32,767 characters. */
function inSheet(cell: Value, column: ExtractColumn | undefined): Value {
	if (typeof cell !== 'string' || column?.stored !== 'text') return wholeInSheet(cell, column);
	const safe = neutralise(cell);
	return safe.length > 32_767 ? safe.slice(0, 32_767) : safe;
}

/** Columns that may have more than 15 digits are texts. */
function wholeInSheet(cell: Value, column: ExtractColumn | undefined): Value {
	return column?.stored === 'bigint' && cell !== null ? String(cell) : cell;
}
