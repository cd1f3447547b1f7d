import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { WriteSheet } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk, type Desk, type Run } from '../cli/run-cli.ts';
import { importedRows, readCsv, writeCampDataset, writeWorkbook } from './camp-list.ts';

let desk: Desk;
let dataset: string;
beforeAll(async () => {
	desk = await openDesk();
	dataset = await writeCampDataset(desk);
});
afterAll(() => desk.remove());

type Cell = string | number | boolean | Date | null;

const HEADER: readonly (readonly Cell[])[] = [
	[
		'No.',
		'Site code',
		'Camp name',
		'Location',
		null,
		'Control',
		'Opened on',
		'Population',
		null,
		'Services',
		null,
		'Comment',
	],
	[
		null,
		null,
		null,
		'State',
		'Township',
		null,
		null,
		'Households',
		'Individuals',
		'Improved sanitation',
		'School in the camp',
		null,
	],
];
const MERGED = [
	...[0, 1, 2, 5, 6, 11].map((c) => ({ startRow: 3, endRow: 4, startCol: c, endCol: c })),
	...[3, 7, 9].map((c) => ({ startRow: 3, endRow: 3, startCol: c, endCol: c + 1 })),
	{ startRow: 0, endRow: 0, startCol: 0, endCol: 11 },
];
const TITLES: readonly (readonly Cell[])[] = [
	['Camp list, Kachin and northern Shan (synthetic)', ...Array.from({ length: 11 }, () => null)],
	['As of 31 January 2018', ...Array.from({ length: 11 }, () => null)],
	Array.from({ length: 12 }, () => null),
];
const OPENED = new Date(Date.UTC(2012, 5, 15));

function row(i: number, township: string | null, households: number, people: number): Cell[] {
	const site = `MMR001CMP${String(i).padStart(3, '0')}`;
	return [
		i,
		site,
		`Camp ${i}`,
		'Kachin',
		township,
		'Government',
		OPENED,
		households,
		people,
		0.8,
		true,
		null,
	];
}
const sum = (label: string, at: number, households: number, people: number): Cell[] =>
	Array.from({ length: 12 }, (_, c) =>
		c === at ? label : c === 7 ? households : c === 8 ? people : null,
	);
const only = (text: string): Cell[] =>
	Array.from({ length: 12 }, (_, c) => (c === 0 ? text : null));

/** A sheet as a coordinator keeps it; rows begin in row 6 of the sheet. */
function campSheet(
	rows: readonly (readonly Cell[])[],
	change: Partial<WriteSheet> = {},
): WriteSheet {
	const all = [...TITLES, ...HEADER, ...rows].map((r) => [...r]);
	const cells = new Map(
		all.flatMap((r, i) =>
			i > 4 && typeof r[9] === 'number' ? [[`${i},9`, { style: { numFmt: '0%' } }] as const] : [],
		),
	);
	return { name: 'Camps', rows: all, merges: MERGED, cells, ...change };
}

async function importBook(sheets: readonly WriteSheet[], ...more: readonly string[]): Promise<Run> {
	const path = await writeWorkbook(desk, 'list.xlsx', sheets);
	return desk.run('import', path, '--dataset', dataset, '--report', 'report.csv', ...more);
}
const report = () => readCsv(join(desk.folder, 'report.csv'));

describe('a camp list workbook', () => {
	it('is read below its titles, under a header of merged cells over two rows', async () => {
		const { code, out } = await importBook([
			campSheet([row(1, 'Bhamo', 20, 90), row(2, 'Momauk', 30, 140)]),
		]);
		expect(code).toBe(0);
		expect(out).toContain('list.xlsx: 5 rows read = 2 rows of data + 3 skipped');
		expect(out).toContain('"Population / Households" → households');
		expect(await importedRows(desk)).toEqual([
			{
				site: 'MMR001CMP001',
				site_name: 'Camp 1',
				state: 'MMR001',
				township: 'MMR001010',
				control: 'gca',
				opened: '2012-06-15',
				households: 20,
				individuals: 90,
				sanitation: 80,
				school: true,
				comment: null,
			},
			expect.objectContaining({ site: 'MMR001CMP002', township: 'MMR001012' }),
		]);
	});

	it('counts totals, blank lines, headings, repeated headers and notes, and lists them with why', async () => {
		const { code, out } = await importBook([
			campSheet([
				only('Bhamo District'),
				row(1, 'Bhamo', 20, 90),
				row(2, 'Momauk', 30, 140),
				sum('Sub-total', 2, 50, 230),
				only(''),
				[...(HEADER[0] ?? [])],
				row(3, 'Bhamo', 10, 50),
				row(4, 'Bhamo', 11, 55),
				sum('စုစုပေါင်း', 1, 21, 105),
				sum('Kachin', 3, 71, 335),
				sum('Grand total', 0, 71, 335),
				only(''),
				only('Note: people living with host families are not in this list.'),
				only('* planning figure'),
			]),
		]);
		expect(code).toBe(0);
		expect(out).toContain('list.xlsx: 17 rows read = 4 rows of data + 13 skipped');
		expect(out).toContain('4 rows of data = 4 loaded + 0 rejected');
		const skipped = (await report()).map((r) => [r['outcome'], r['row'], r['reason']].join(' '));
		expect(skipped).toEqual([
			'skipped 1 title above the header',
			'skipped 2 title above the header',
			'skipped 3 blank line',
			'skipped 6 heading',
			'skipped 9 totals row',
			'skipped 10 blank line',
			'skipped 11 header repeated',
			'skipped 14 totals row',
			'skipped 15 totals row (its numbers are the sums of those above)',
			'skipped 16 totals row',
			'skipped 17 blank line',
			'skipped 18 note',
			'skipped 19 note',
		]);
	});

	it('keeps a site that is called Total, as its row is a row of data', async () => {
		const rows = [row(1, 'Bhamo', 20, 90), row(2, 'Bhamo', 30, 140), row(3, 'Bhamo', 7, 30)];
		rows[2]![2] = 'Total Gas Station';
		const { out } = await importBook([campSheet(rows)]);
		expect(out).toContain('3 rows of data = 3 loaded + 0 rejected');
	});

	it('rejects a row that lacks its site but is no total, and does not leave it out in silence', async () => {
		const bad = row(3, 'Bhamo', 7, 30);
		bad[1] = null;
		const { out } = await importBook([
			campSheet([row(1, 'Bhamo', 20, 90), row(2, 'Bhamo', 30, 140), bad]),
		]);
		expect(out).toContain('3 rows of data = 2 loaded + 1 rejected');
		const rejected = (await report()).filter((r) => r['outcome'] === 'rejected');
		expect(rejected.map((r) => [r['sheet'], r['row'], r['column'], r['value']])).toContainEqual([
			'Camps',
			'8',
			'Site code',
			'empty',
		]);
	});

	it('gives cells merged over several rows to each of them, but numbers to the first only', async () => {
		const rows = [row(1, 'Bhamo', 20, 90), row(2, null, 30, 140)];
		rows[1]![7] = null;
		const tall = [4, 7].map((c) => ({ startRow: 5, endRow: 6, startCol: c, endCol: c }));
		await importBook([campSheet(rows, { merges: [...MERGED, ...tall] })]);
		expect(await importedRows(desk)).toMatchObject([
			{ township: 'MMR001010', households: 20 },
			{ township: 'MMR001010', households: null },
		]);
	});

	it('shows 443 % of a cell with a percent format as it is shown in the sheet', async () => {
		const bad = row(2, 'Bhamo', 30, 140);
		bad[9] = 4.43;
		await importBook([campSheet([row(1, 'Bhamo', 20, 90), bad])]);
		expect((await report()).filter((r) => r['outcome'] === 'rejected')).toMatchObject([
			{ row: '7', column: 'Services / Improved sanitation', value: '443%' },
		]);
	});
});

describe('a workbook of several sheets', () => {
	const cover: WriteSheet = {
		name: 'Read me',
		rows: [['About this list'], ['Camps are listed by state.']],
	};
	const camps = campSheet([row(1, 'Bhamo', 20, 90)]);

	it('is read where most variables are, and not on a hidden sheet', async () => {
		const hidden = { ...campSheet([row(9, 'Bhamo', 1, 1)]), name: 'Old list', hidden: true };
		const { code } = await importBook([cover, hidden, camps]);
		expect(code).toBe(0);
		expect(await importedRows(desk)).toMatchObject([{ site: 'MMR001CMP001' }]);
	});

	it('is drafted from its widest sheet, in names and labels that the import knows again', async () => {
		const path = await writeWorkbook(desk, 'list.xlsx', [cover, camps]);
		const { code } = await desk.run('init', path, '--dataset', 'drafted', '--kind', 'register');
		expect(code).toBe(0);
		const codebook = await readFile(join(desk.folder, 'drafted', 'codebook.yaml'), 'utf8');
		const { variables } = parse(codebook) as {
			variables: readonly { id: string; label: object }[];
		};
		expect(variables.map(({ id }) => id)).toContain('population_individuals');
		expect(variables[1]).toMatchObject({ id: 'site_code', label: { en: 'Site code' } });
	});

	it('is refused where two sheets fit equally well, until one is named', async () => {
		const other = { ...campSheet([row(2, 'Momauk', 20, 90)]), name: 'Northern Shan' };
		const refused = await importBook([camps, other]);
		expect(refused.err).toBe(
			'invalid sheet: missing (list.xlsx); "Camps", "Northern Shan" fit equally well, name one with --sheet',
		);
		const { code } = await importBook([camps, other], '--sheet', 'northern shan');
		expect(code).toBe(0);
		expect(await importedRows(desk)).toMatchObject([{ site: 'MMR001CMP002' }]);
	});

	it('is refused in one sentence where the sheet is not there, or the file is no workbook', async () => {
		expect((await importBook([camps], '--sheet', 'Shan')).err).toBe(
			'invalid sheet: Shan (list.xlsx); it has "Camps"',
		);
		const path = await desk.write('broken.xlsx', 'a,b\n1,2\n');
		const { err } = await desk.run('import', path, '--dataset', dataset);
		expect(err).toMatch(/^invalid file: .+broken\.xlsx \(.+\); open it in a spreadsheet program/);
	});
});
