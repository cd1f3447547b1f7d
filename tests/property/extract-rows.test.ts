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
import { batchesOf, cellsIn, columns, written, type Cells } from '../formats/source-table.ts';

const RUNS = { numRuns: 60, seed: 20261122 };

/** Columns of codes, of labels in their place, or of both, in either language. */
const anyColumns = fc
	.tuple(fc.constantFrom('codes', 'labels', 'both'), fc.constantFrom('en', 'my'))
	.map(([values, locale]) => columns(values, locale));

/** The cells as they are read from a form whose texts are kept from being run as formulas. */
const restored = (table: readonly Cells[], columns: readonly ExtractColumn[]) =>
	table.map((cells) =>
		cells.map((cell, i) =>
			columns[i]?.stored === 'text' && typeof cell === 'string' ? restore(cell) : cell,
		),
	);

let reader: Reader;
beforeAll(async () => void (reader = await openReader()));
afterAll(() => reader.close());

describe('rows of any values, written and read back', () => {
	it('are the same in CSV as DuckDB reads it: types, nulls apart from empty texts, −0, Burmese; with and without mark and hashtags', () =>
		fc.assert(
			fc.asyncProperty(
				rows,
				anyColumns,
				fc.boolean(),
				fc.boolean(),
				async (table, columns, bom, hxl) => {
					const bytes = await written(batchesOf(table), csvStream(columns, { bom, hxl }));
					const read = await reader.read('csv', bytes, columns, { hxl });
					expect(differences(restored(read, columns), cellsIn(table, columns))).toEqual([]);
				},
			),
			RUNS,
		));

	it('are the same in JSON Lines as DuckDB reads it', () =>
		fc.assert(
			fc.asyncProperty(rows, anyColumns, async (table, columns) => {
				const bytes = await written(batchesOf(table), jsonlStream(columns));
				const read = await reader.read('jsonl', bytes, columns);
				expect(differences(read, cellsIn(table, columns))).toEqual([]);
			}),
			RUNS,
		));

	it('are the same in JSON Lines as JSON.parse reads it', () =>
		fc.assert(
			fc.asyncProperty(rows, anyColumns, async (table, columns) => {
				const bytes = await written(batchesOf(table), jsonlStream(columns));
				const lines = new TextDecoder().decode(bytes).split('\n').slice(0, -1);
				const read = lines.map((line) => Object.values(JSON.parse(line) as Record<string, Value>));
				expect(differences(read, cellsIn(table, columns))).toEqual([]);
			}),
			RUNS,
		));

	it('are the same in Parquet as DuckDB reads it, over several row groups', () =>
		fc.assert(
			fc.asyncProperty(
				rows,
				anyColumns,
				fc.integer({ min: 1, max: 30 }),
				async (table, columns, rowGroup) => {
					const bytes = await written(batchesOf(table), parquetStream(columns, { rowGroup }));
					const read = await reader.read('parquet', bytes, columns);
					expect(differences(read, cellsIn(table, columns))).toEqual([]);
				},
			),
			RUNS,
		));

	it('are the same in XLSX as hucre reads it, over several sheets, with and without hashtags', () =>
		fc.assert(
			fc.asyncProperty(
				rows,
				anyColumns,
				fc.integer({ min: 3, max: 30 }),
				fc.boolean(),
				async (table, columns, sheetRows, hxl) => {
					const stream = xlsxStream(columns, { sheetRows, hxl });
					const { sheets } = await readXlsx(await written(batchesOf(table), stream));
					const read = sheets.flatMap((sheet) => sheet.rows.slice(hxl ? 2 : 1));
					const days = read.map((cells) => columns.map((_, i) => day(cells[i] ?? null)));
					const possible = cellsIn(table, columns).map((cells) =>
						cells.map((cell, i) => inSheet(cell, columns[i])),
					);
					expect(differences(days, possible)).toEqual([]);
				},
			),
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
