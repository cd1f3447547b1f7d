import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk, type Desk, type Run } from '../cli/run-cli.ts';
import { importedRows, writeWorkbook } from './camp-list.ts';
import { FORM, koboExport, writeKoboDataset, type Style } from './kobo.ts';

let desk: Desk;
let place: { readonly form: string; readonly folder: string };
beforeAll(async () => {
	desk = await openDesk();
	place = await writeKoboDataset(desk);
});
afterAll(() => desk.remove());

async function importExport(style: Style, table: string, ...more: readonly string[]): Promise<Run> {
	const path = await writeWorkbook(desk, 'export.xlsx', koboExport(style));
	return desk.run(
		'import',
		path,
		'--dataset',
		place.folder,
		'--table',
		table,
		'--form',
		place.form,
		...more,
	);
}

describe('sittan init --form', () => {
	it('drafts a codebook in both languages, with answers, ranges, themes and a table per repeat group', async () => {
		const form = await writeWorkbook(desk, 'form.xlsx', FORM);
		const { code, out } = await desk.run('init', '--form', form, '--dataset', 'drafted');
		expect(code).toBe(0);
		expect(out).toContain('11 variables in 2 tables (form, arrivals)');
		const text = await readFile(join(desk.folder, 'drafted', 'codebook.yaml'), 'utf8');
		const codebook = parse(text) as { themes: unknown; variables: readonly { id: string }[] };
		expect(codebook.themes).toMatchObject([
			{ id: 'main' },
			{ id: 'location', label: { en: 'Location', my: 'တည်နေရာ' } },
			{ id: 'needs' },
			{ id: 'arrivals', label: { my: 'ရောက်ရှိသူများ' } },
		]);
		const variable = (id: string) => codebook.variables.find((x) => x.id === id);
		expect(variable('individuals')).toMatchObject({
			tables: ['form'],
			theme: 'needs',
			type: 'integer',
			label: { en: 'Individuals', my: 'လူဦးရေ' },
			range: { min: 0, max: 50_000 },
			required: true,
		});
		expect(variable('access')).toMatchObject({
			type: 'category',
			categories: [
				{ code: 'all_year', label: { en: 'All year', my: 'တစ်နှစ်ပတ်လုံး' } },
				{ code: 'dry', label: { en: 'Dry season only', my: 'ခြောက်သွေ့ရာသီသာ' } },
			],
		});
		expect(variable('food_own_farm')).toMatchObject({
			type: 'boolean',
			label: { en: 'Sources of food: Own farm', my: 'အစားအစာ: ကိုယ်ပိုင်လယ်' },
		});
		expect(variable('people')).toMatchObject({ tables: ['arrivals'], range: { min: 1 } });
		expect(variable('_gps_latitude')).toMatchObject({ type: 'number', release: 'never' });
	});

	it('refuses a workbook without questions', async () => {
		const path = await writeWorkbook(desk, 'none.xlsx', [{ name: 'Sheet1', rows: [['a'], ['b']] }]);
		const { code, err } = await desk.run('init', '--form', path, '--dataset', 'none');
		expect(code).toBe(1);
		expect(err).toMatch(/^invalid form: none\.xlsx \(no questions in a sheet "survey"\)/);
	});
});

describe('a KoboToolbox export', () => {
	it.each<Style>(['names', 'labels', 'one column'])('with %s is read alike', async (style) => {
		const { code, err } = await importExport(style, 'camp_profile');
		expect(err).toMatch(
			/^columns not in the codebook were left out: .*_id, _submission_time, _index$/,
		);
		expect(code).toBe(0);
		expect(await importedRows(desk, 'camp-profile.parquet', 'kobo')).toEqual([
			{
				start: '2018-02-01',
				site: 'MMR001CMP001',
				township: 'MMR001010',
				_gps_latitude: 24.25,
				_gps_longitude: 97.23,
				individuals: 90,
				access: 'all_year',
				food_ration: true,
				food_own_farm: true,
			},
			expect.objectContaining({ access: 'dry', food_ration: true, food_own_farm: false }),
		]);
	});

	it('has a table for its repeat group, with columns of the row it belongs to', async () => {
		const { code, out } = await importExport('names', 'arrivals');
		expect(code).toBe(0);
		expect(out).toContain('3 rows of data = 3 loaded + 0 rejected');
		expect(await importedRows(desk, 'arrivals.parquet', 'kobo')).toEqual([
			{ arrived: '2018-01-05', people: 12, site: 'MMR001CMP002' },
			{ arrived: '2018-01-09', people: 3, site: 'MMR001CMP001' },
			{ arrived: '2018-01-20', people: 4, site: 'MMR001CMP002' },
		]);
	});

	it('is refused where a row of a repeat group belongs to no row', async () => {
		const [main, repeat] = koboExport('names');
		const rows = (repeat?.rows ?? []).map((row, i) => (i === 2 ? [...row.slice(0, 4), 99] : row));
		const path = await writeWorkbook(desk, 'broken.xlsx', [main!, { ...repeat!, rows }]);
		const order = ['import', path, '--dataset', place.folder, '--table', 'arrivals'];
		const refused = await desk.run(...order);
		expect(refused.code).toBe(1);
		expect(refused.err).toContain(
			'invalid parent row: 99 (broken.xlsx, arrivals at _parent_index, row 3)',
		);
		const { out } = await desk.run(...order, '--report', 'report.csv');
		expect(out).toContain('3 rows of data = 2 loaded + 1 rejected');
	});

	it('is read from CSV, where every cell is quoted and empty ones too', async () => {
		const [header = [], ...rows] = koboExport('names')[0]?.rows ?? [];
		const lines = [header, ...rows].map((row) => row.map((cell) => `"${cell ?? ''}"`).join(';'));
		const path = await desk.write('export.csv', `${lines.join('\n')}\n`);
		const { code } = await desk.run(
			'import',
			path,
			'--dataset',
			place.folder,
			'--table',
			'camp_profile',
			'--form',
			place.form,
		);
		expect(code).toBe(0);
		expect(await importedRows(desk, 'camp-profile.parquet', 'kobo')).toMatchObject([
			{ individuals: 90, food_own_farm: true },
			{ individuals: 140, food_own_farm: false },
		]);
	});
});
