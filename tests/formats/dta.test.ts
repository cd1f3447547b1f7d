import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Value } from '../../src/lib/engine/index.ts';
import { dtaStream } from '../../src/lib/extract/formats/dta.ts';
import { hasR } from '../fixtures/has-r.ts';
import { csvParseRows } from 'd3-dsv';
import { readAllWithHaven, readWithHaven, type HavenTable } from './read-with-haven.ts';
import { measured } from './measured.ts';
import { row, rows } from './rows.ts';
import { batchesOf, cellsIn, columns, written, type Cells } from './source-table.ts';

const ROWS: readonly Cells[] = fc.sample(row, { numRuns: 400, seed: 118 });
const COLUMNS = columns();
const haven = hasR('haven');
const readstat = spawnSync('readstat', ['--version']).status === 0;

const folder = mkdtempSync(join(tmpdir(), 'sittan-dta-'));
const file = join(folder, 'all.dta');
beforeAll(async () => {
	const options = {
		rows: ROWS.length,
		measures: measured(COLUMNS, ROWS),
		label: 'စမ်းသပ်စစ်တမ်း\u200b၊ made up',
		notes: ['Synthetic data.', 'မှတ်ချက်\u200b'],
		made: new Date(Date.UTC(2026, 10, 22, 10, 5)),
		sort: ['hhsize'],
	};
	writeFileSync(file, await written(batchesOf(ROWS, 64), dtaStream(COLUMNS, options)));
});
afterAll(() => rmSync(folder, { recursive: true }));

const CODES = new Map<Value, string>([
	['MMR001', '1'],
	['MMR012', '2'],
	['unknown', '.a'],
]);

/** What Stata should have of a value of the source table. */
function expected(name: string, value: Value): string {
	/* ReadStat, with which haven reads, takes blanks off the end of texts; Stata does not. */
	if (name === 'int_' || name === 'digits') return String(value ?? '').replace(/ +$/, '');
	if (name === 'story') return String(value ?? '');
	if (value === null) return '.';
	if (name === 'state') return CODES.get(value) ?? '?';
	if (name === 'water' && value === 98) return '.a';
	if (typeof value === 'boolean') return value ? '1' : '0';
	return Object.is(value, -0) ? '-0' : String(value);
}

/**
 * Whether ReadStat prints a value: numbers with six decimals, nothing for what is missing, but the date
 * before for a date that is.
 */
function isPrinted(said: string, should: string, stored: string): boolean {
	if (should.startsWith('.')) return said === '' || stored === 'date';
	if (stored === 'text' && !/^\d+$/.test(said)) return said.trimEnd() === should.trimEnd();
	if (stored === 'date' || Number.isNaN(Number(should))) return said.trimEnd() === should.trimEnd();
	return Math.abs(Number(said) - Number(should)) <= 1e-6 + 1e-9 * Math.abs(Number(should));
}

/** A number as its shortest digits, however many R has printed. */
function shortest(value: string): string {
	if (value.startsWith('.') || /^\d{4}-/.test(value) || /^-\d{3,}-/.test(value)) return value;
	const number = Number(value);
	return Object.is(number, -0) ? '-0' : String(number);
}

describe.skipIf(!haven)('a .dta file in R haven (skipped where R has no haven)', () => {
	let table: HavenTable;
	beforeAll(() => void (table = readWithHaven(file)));
	const column = (name: string) => table.columns.find((c) => c.name === name);

	it('has every value: codes, missing values, dates, long whole numbers, long texts, −0', () => {
		expect(table.rows).toBe(ROWS.length);
		const wrong = table.columns.flatMap(({ name, kind, values }, i) =>
			ROWS.flatMap((cells, r) => {
				const found = kind === 'number' ? shortest(values[r] ?? '') : values[r];
				const should = expected(name, cells[i] ?? null);
				return found === should ? [] : [`${name} ${r}: ${found} for ${should}`.slice(0, 200)];
			}),
		);
		expect(wrong.slice(0, 5)).toEqual([]);
	});

	it('has every value of tables of any length, in codes, labels or both, in either language', async () => {
		const arbitrary = fc.tuple(
			rows,
			fc.constantFrom('codes', 'labels', 'both'),
			fc.constantFrom('en', 'my'),
		);
		const cases = fc.sample(arbitrary, { numRuns: 40, seed: 118 });
		const files = cases.map((_, i) => join(folder, `table-${i}.dta`));
		for (const [i, [table, values, locale]] of cases.entries()) {
			const own = columns(values, locale);
			const options = { rows: table.length, measures: measured(own, table) };
			writeFileSync(files[i] ?? '', await written(batchesOf(table), dtaStream(own, options)));
		}
		const read = readAllWithHaven(files);
		expect(read.map((table) => table.rows)).toEqual(cases.map(([table]) => table.length));
		const wrong = cases.flatMap(([table, values, locale], i) => {
			const own = columns(values, locale);
			const cells = cellsIn(table, own);
			return own.flatMap(({ role, variable }, c) => {
				const found = read[i]?.columns[c];
				return cells.flatMap((line, r) => {
					const value = found?.values[r] ?? '';
					const said = found?.kind === 'number' ? shortest(value) : value.replace(/ +$/, '');
					const should =
						role === 'label'
							? String(line[c] ?? '')
							: expected(found?.name ?? '', line[c] ?? null).replace(/ +$/, '');
					/* A column of digits none of which is beyond 2^53 is one of numbers. */
					const none = variable.id === 'digits' && found?.kind === 'number' && should === '';
					return said === (none ? '.' : should)
						? []
						: [`${i} ${found?.name} ${r}: ${said} for ${should}`];
				});
			});
		});
		expect(wrong.slice(0, 5)).toEqual([]);
	}, 60_000);

	it('has names Stata takes, in the order of the selection', () => {
		expect(table.columns.map(({ name }) => name)).toEqual(
			COLUMNS.map(({ name }) => (name === 'int' ? 'int_' : name)),
		);
	});

	it('has variable labels in the language of the package, 80 characters of a longer one', () => {
		expect(column('state')?.label).toBe('ပြည်နယ်');
		expect(column('water')?.label).toBe(COLUMNS[1]?.label.slice(0, 80));
	});

	it('has value labels, also of what stands for no answer', () => {
		expect(column('state')?.labels).toEqual([
			['1', 'ကချင်'],
			['2', 'ရခိုင်\u200bပြည်နယ်'],
			['.a', 'မသိ'],
		]);
		expect(column('water')?.labels.at(-1)).toEqual(['.a', 'Refused ကဏ္ဍ']);
		expect(column('grid')?.labels.map(([value]) => value)).toEqual(['0', '1']);
	});

	it('has dates as dates and a label and notes of the dataset', () => {
		expect(column('visited')).toMatchObject({ kind: 'date', format: '%td' });
		expect(table.label).toBe('စမ်းသပ်စစ်တမ်း\u200b၊ made up');
		expect(table.notes).toEqual(expect.arrayContaining(['Synthetic data.', 'မှတ်ချက်\u200b']));
	});
});

describe.skipIf(!readstat)('a .dta file in ReadStat (skipped where there is no readstat)', () => {
	it('is a Stata 118 file with all variables, rows, label and time', () => {
		const said = execFileSync('readstat', [file], { encoding: 'utf8' });
		expect(said).toContain('Format version: 118');
		expect(said).toContain(`Columns: ${COLUMNS.length}`);
		expect(said).toContain(`Rows: ${ROWS.length}`);
		expect(said).toContain('Table label: စမ်းသပ်စစ်တမ်း\u200b၊ made up');
		expect(said).toContain('Timestamp: 22 Nov 2026 10:05');
	});

	it('has every value as far as ReadStat prints it, to the end', () => {
		const csv = execFileSync('readstat', [file, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
		expect(csv.split('\n')[0]).toContain('"state","water","grid"');
		const table = csvParseRows(csv);
		const wrong = ROWS.flatMap((cells, r) =>
			COLUMNS.flatMap(({ name, stored }, c) => {
				const said = table[r + 1]?.[c] ?? '?';
				const should = expected(name === 'int' ? 'int_' : name, cells[c] ?? null);
				return isPrinted(said, should, stored)
					? []
					: [`${name} ${r}: ${said} for ${should}`.slice(0, 200)];
			}),
		);
		expect(table.length).toBe(ROWS.length + 1);
		expect(wrong.slice(0, 5)).toEqual([]);
	});
});
