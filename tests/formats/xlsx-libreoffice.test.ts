import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Value } from '../../src/lib/engine/index.ts';
import { neutralise } from '../../src/lib/extract/safe-text.ts';
import { xlsxStream } from '../../src/lib/extract/formats/xlsx.ts';
import { row } from './rows.ts';
import { batchesOf, cellsIn, columns, written, type Cells } from './source-table.ts';

const soffice = spawnSync('soffice', ['--version']).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'sittan-xlsx-'));
afterAll(() => rmSync(folder, { recursive: true }));

const STORY = 'အိမ်ထောင်စု\u200bအလိုက် "ရေ"၊\nမီး';
const ROWS: readonly Cells[] = [
	[
		'MMR001',
		1,
		true,
		4,
		-5,
		9007199254740991,
		'9223372036854775807',
		0.1,
		'2017-03-31',
		'=1+1',
		STORY,
	],
	[null, null, null, null, null, null, null, null, null, null, null],
	['unknown', 98, false, 0, 7, null, null, -1.5, '1890-01-02', '@SUM(1)', ''],
	['MMR012', 2, null, 99, 2147483647, 12, '-12', 1 / 3, '2024-02-29', '007', 'a,b'],
];
/** UTF-8, every sheet into a file of its own, numbers as they are and not as they are shown. */
const FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';

function convert(file: string): void {
	const profile = pathToFileURL(join(folder, 'profile')).href;
	const args = ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', FILTER];
	execFileSync('soffice', [...args, '--outdir', folder, join(folder, file)], { stdio: 'pipe' });
}

describe.skipIf(!soffice)('a workbook in LibreOffice (skipped where there is no soffice)', () => {
	let sheets: ReadonlyMap<string, string[][]>;
	beforeAll(async () => {
		const tables = [
			{
				name: 'about',
				rows: [
					['what', 'value'],
					['formula', '=1+1'],
					['rows', 4],
				],
			},
		];
		const stream = xlsxStream(columns('both'), { hxl: true, sheetRows: 5, tables: () => tables });
		writeFileSync(join(folder, 'out.xlsx'), await written(batchesOf(ROWS), stream));
		convert('out.xlsx');
		const read = (name: string) =>
			csvParseRows(readFileSync(join(folder, `out-${name}.csv`), 'utf8'));
		sheets = new Map(['data', 'data 2', 'about'].map((name) => [name, read(name)]));
	}, 120_000);

	it('has the rows of both sheets as they were: numbers, dates, conditions, Burmese, no formula run', () => {
		const header = columns('both').map(({ name }) => name);
		expect(sheets.get('data')?.[0]).toEqual(header);
		expect(sheets.get('data 2')?.[0]).toEqual(header);
		const rows = [
			...(sheets.get('data')?.slice(2) ?? []),
			...(sheets.get('data 2')?.slice(2) ?? []),
		];
		const cells = (name: string) => rows.map((row) => row[header.indexOf(name)]);
		expect(cells('state')).toEqual(['MMR001', '', 'unknown', 'MMR012']);
		expect(cells('state_label')).toEqual(['ကချင်', '', 'မသိ', 'ရခိုင်\u200bပြည်နယ်']);
		expect(cells('water')).toEqual(['1', '', '98', '2']);
		expect(cells('grid')).toEqual(['TRUE', '', 'FALSE', '']);
		expect(cells('large')).toEqual(['-5', '', '7', '2147483647']);
		expect(cells('serial')).toEqual(['9007199254740991', '', '', '12']);
		expect(cells('digits')).toEqual(['9223372036854775807', '', '', '-12']);
		expect(cells('weight').map(Number)).toEqual([0.1, 0, -1.5, expect.closeTo(1 / 3, 14)]);
		expect(cells('visited')).toEqual(['2017-03-31', '', '1890-01-02', '2024-02-29']);
		expect(cells('int')).toEqual(["'=1+1", '', "'@SUM(1)", '007']);
		expect(cells('story')).toEqual([STORY, '', '', 'a,b']);
	});

	it('has hashtags under the header, and the tables as sheets whose texts do not begin like formulas', () => {
		expect(sheets.get('data')?.[1]?.slice(0, 2)).toEqual(['#adm1+code', '#adm1+name+i_my']);
		expect(sheets.get('about')).toEqual([
			['what', 'value'],
			['formula', "'=1+1"],
			['rows', '4'],
		]);
	});

	it('has every cell of generated rows, by codes and labels, over several sheets', async () => {
		const own = columns('both');
		const table = fc.sample(row, { numRuns: 150, seed: 20261128 });
		const bytes = await written(batchesOf(table), xlsxStream(own, { sheetRows: 60 }));
		writeFileSync(join(folder, 'many.xlsx'), bytes);
		convert('many.xlsx');
		const names = ['data', 'data 2', 'data 3'];
		const sheets = names.map((name) =>
			csvParseRows(readFileSync(join(folder, `many-${name}.csv`), 'utf8')).slice(1),
		);
		const wrong = cellsIn(table, own).flatMap((cells, r) =>
			cells.flatMap((cell, c) => {
				const said = sheets[Math.floor(r / 59)]?.[r % 59]?.[c] ?? '';
				return isShown(said, cell, own[c]?.stored)
					? []
					: [`${own[c]?.name} ${r}: ${said} for ${cell}`];
			}),
		);
		expect(wrong.slice(0, 5)).toEqual([]);
	}, 120_000);
});

/** Whether LibreOffice writes a cell: 15 digits of a number and 20 decimals at most, nothing for what is empty, breaks as `\n`. */
function isShown(said: string, cell: Value, stored: string | undefined): boolean {
	if (cell === null) return said === '';
	if (typeof cell === 'boolean') return said === String(cell).toUpperCase();
	if (typeof cell === 'number') {
		return stored === 'bigint'
			? said === String(cell)
			: Math.abs(Number(said) - cell) <= 1e-14 * Math.abs(cell) + 1e-19;
	}
	const lines = (text: string): string => text.replace(/\r\n?/g, '\n');
	return lines(said) === lines(stored === 'text' ? neutralise(cell).slice(0, 32_767) : cell);
}
