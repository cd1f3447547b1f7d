import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk, type Desk } from '../cli/run-cli.ts';
import { CAMP_COLUMNS, importedRows, writeCampDataset } from './camp-list.ts';

let desk: Desk;
let dataset: string;
beforeAll(async () => {
	desk = await openDesk();
	dataset = await writeCampDataset(desk);
});
afterAll(() => desk.remove());

type Value = string | number | boolean | null;
type Camp = Readonly<Record<string, Value>>;

const burmese = fc.constantFrom(...'ကခဂင်ါာိီု့း်္ျြ၀၁၉။ \u200b');
/** Any text: Burmese, quotes, separators, line breaks, spaces; not what a workbook escapes. */
const text = fc
	.oneof(
		fc.string({ unit: 'grapheme', maxLength: 12 }),
		fc.string({ unit: burmese, maxLength: 12 }),
		fc.constantFrom(
			'',
			' ',
			'NA',
			'.',
			'007',
			'=1+1',
			'"',
			',;|\t',
			'a\nb',
			'a\r\nb',
			'#tag',
			'Total',
		),
	)
	.filter((s) => !/_x[0-9a-f]{4}_/i.test(s) && !s.includes('\0'));
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
	fc.option(of, { nil: null, freq: 4 });
const day = fc
	.date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

const camps: fc.Arbitrary<readonly Camp[]> = fc
	.array(
		fc.record({
			site_name: maybe(text),
			state: maybe(fc.constantFrom('MMR001')),
			township: fc.constantFrom('MMR001001', 'MMR001010', 'MMR001018'),
			control: maybe(fc.constantFrom('gca', 'ngca')),
			opened: maybe(day),
			households: maybe(fc.nat(20_000)),
			individuals: maybe(fc.nat(50_000)),
			sanitation: maybe(fc.double({ min: 0, max: 100, noNaN: true }).map((x) => x + 0)),
			school: maybe(fc.boolean()),
			comment: maybe(text),
		}),
		{ minLength: 1, maxLength: 25 },
	)
	.map((list) => list.map((camp, i) => ({ site: `S${String(i + 1).padStart(3, '0')}`, ...camp })));

const cell = (value: Value): string =>
	typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value ?? '');
const table = (list: readonly Camp[]): Value[][] =>
	list.map((camp) => CAMP_COLUMNS.map((id) => camp[id] ?? null));
const csv = (rows: readonly (readonly Value[])[]): string =>
	rows.map((row) => `${row.map(cell).join(',')}\n`).join('');

const TAGS: Readonly<Record<string, string>> = {
	site: '#loc+code',
	site_name: '#loc +name',
	state: '#adm1+code',
	township: '#adm3+code',
	opened: '#date+start',
	households: '#population+hh',
	individuals: '#affected+ind',
	sanitation: '#indicator+pct+sanitation',
	comment: '#meta+comment',
};

/** The ways a table leaves one system and comes into another. */
const SHAPES: Readonly<
	Record<string, (list: readonly Camp[]) => Promise<[string, string | Uint8Array]>>
> = {
	CSV: async (list) => ['table.csv', csv([CAMP_COLUMNS, ...table(list)])],
	XLSX: async (list) => {
		const rows = table(list).map((row) =>
			row.map((value, i) =>
				CAMP_COLUMNS[i] === 'opened' && typeof value === 'string' ? new Date(value) : value,
			),
		);
		return [
			'table.xlsx',
			await writeXlsx({ sheets: [{ name: 'camp', rows: [[...CAMP_COLUMNS], ...rows] }] }),
		];
	},
	KoboToolbox: async (list) => {
		const header = [
			'start',
			...CAMP_COLUMNS.map((id, i) => (i > 3 ? `needs/${id}` : id)),
			'_id',
			'_index',
		];
		const rows = table(list).map((row, i) => [
			'2018-02-01T09:00:00.000+06:30',
			...row,
			7000 + i,
			i + 1,
		]);
		return [
			'export.xlsx',
			await writeXlsx({ sheets: [{ name: 'Camp profile', rows: [header, ...rows] }] }),
		];
	},
	HXL: async (list) => {
		const names = CAMP_COLUMNS.map((id, i) => (TAGS[id] ? `Column ${i}` : id));
		return ['tagged.csv', csv([names, CAMP_COLUMNS.map((id) => TAGS[id] ?? null), ...table(list)])];
	},
};

describe('a table that leaves and comes back', () => {
	it.each(Object.keys(SHAPES))(
		'as %s is the same in every cell, nothing and empty text told apart',
		async (shape) => {
			await fc.assert(
				fc.asyncProperty(camps, async (list) => {
					const [name, content] = (await SHAPES[shape]?.(list)) ?? ['', ''];
					const path = join(desk.folder, name);
					await writeFile(path, content);
					const { code, err, out } = await desk.run('import', path, '--dataset', dataset);
					expect([code, err.replace(/^columns not in.*$/, '')]).toEqual([0, '']);
					expect(out).toContain(` of data = ${list.length} loaded + 0 rejected`);
					expect(await importedRows(desk)).toEqual(list);
				}),
				{ seed: 20180131, numRuns: 12 },
			);
		},
	);
});
