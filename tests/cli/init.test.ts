import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFolder } from '../../scripts/dataset/read-dataset.ts';
import { openDesk, peopleCsv, type Desk } from './run-cli.ts';

let desk: Desk;
beforeAll(async () => {
	desk = await openDesk();
});
afterAll(() => desk.remove());

const hasReadstat = (() => {
	try {
		execFileSync('readstat', ['--help'], { stdio: 'ignore' });
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code !== 'ENOENT';
	}
})();

const withReadstat = it.skipIf(!hasReadstat); // without ReadStat there is neither file nor reader

const read = async (folder: string, name: string): Promise<unknown> =>
	parse(await readFile(join(folder, `${name}.yaml`), 'utf8'));

describe('sittan init', () => {
	it('drafts seven descriptors whose only problems are the TODO marks it counts', async () => {
		const path = await desk.write('people.csv', peopleCsv(500));
		const { code, out } = await desk.run('init', path, '--dataset', 'My Survey');
		expect(code).toBe(0);
		const folder = join(desk.folder, 'My Survey');
		expect((await readdir(folder)).sort()).toEqual([
			'caveats.yaml',
			'codebook.yaml',
			'coverage.yaml',
			'dataset.yaml',
			'design.yaml',
			'disclosure.yaml',
			'indicators.yaml',
		]);
		const { problems } = await checkFolder(folder);
		const todo = /(\d+) TODO marks/.exec(out)?.[1];
		expect(problems).toHaveLength(Number(todo));
		for (const { message } of problems) expect(message).toMatch(/: TODO \(.+\); decide: /);
		expect(await read(folder, 'dataset')).toMatchObject({ id: 'my-survey' });
	});

	it('suggests weight, strata and PSUs from names and values, and sees that PSUs are nested', async () => {
		const path = await desk.write('people.csv', peopleCsv(500));
		const { out } = await desk.run('init', path, '--dataset', 'suggested');
		expect(out).toContain('weight: WTMEC2YR');
		expect(out).toContain('stratum: SDMVSTRA');
		expect(out).toContain('PSU: SDMVPSU (numbered within its stratum)');
		expect(await read(join(desk.folder, 'suggested'), 'design')).toMatchObject({
			strata: ['SDMVSTRA'],
			psu: ['SDMVPSU'],
			nest: true,
			weightings: [{ weight: 'WTMEC2YR' }],
		});
	});

	it('recognises places by their P-codes and columns that identify people by their names', async () => {
		const text = 'state,hh_name,v\nMMR001,a,1\nMMR012,b,2\nMMR001,c,3\n';
		const path = await desk.write('places.csv', text);
		await desk.run('init', path, '--dataset', 'places');
		const folder = join(desk.folder, 'places');
		expect(await read(folder, 'dataset')).toMatchObject({
			geography: { variable: 'state', level: 'state15' },
		});
		expect(await read(folder, 'disclosure')).toMatchObject({ never: { columns: ['hh_name'] } });
		expect(await read(folder, 'codebook')).toMatchObject({
			variables: [
				{ id: 'state', categories: [{ label: { en: 'Kachin' } }, { label: { en: 'Rakhine' } }] },
				{ id: 'hh_name', release: 'never' },
				{ id: 'v', type: 'category' },
			],
		});
	});

	it('names the columns of a sheet after its headers, which become labels, and keeps its hashtags', async () => {
		const lines = [
			'Camps in Bhamo,,',
			'Camp name,No. of people,ကျောင်း',
			'#loc+name,#affected +ind,',
			...Array.from({ length: 12 }, (_, i) => `Camp ${i},${90 + 7 * i},${i % 2}`),
		];
		const path = await desk.write('sheet.csv', `${lines.join('\n')}\n`);
		const { code } = await desk.run('init', path, '--dataset', 'sheet', '--kind', 'register');
		expect(code).toBe(0);
		const folder = join(desk.folder, 'sheet');
		expect(await read(folder, 'codebook')).toMatchObject({
			variables: [
				{ id: 'camp_name', label: { en: 'Camp name' }, hxl: '#loc+name', release: 'public' },
				{ id: 'no_of_people', label: { en: 'No. of people' }, hxl: '#affected+ind' },
				{ id: 'column3', label: { en: 'ကျောင်း' }, type: 'boolean' },
			],
		});
		expect(await read(folder, 'design')).toMatchObject({ kind: 'register', size: 'no_of_people' });
		const { problems } = await checkFolder(folder);
		for (const { message } of problems) expect(message).toMatch(/: TODO \(.+\); decide: /);
	});

	it('refuses a kind it does not know, and a command without file and form', async () => {
		const kind = await desk.run('init', 'x.csv', '--dataset', 'x', '--kind', 'list');
		expect([kind.code, kind.err]).toEqual([
			2,
			'invalid kind: list (--kind); use one of survey, register',
		]);
		const none = await desk.run('init', '--dataset', 'x');
		expect([none.code, none.err]).toEqual([
			2,
			'invalid file: missing (sittan init); give a data file, or --form',
		]);
	});

	it('refuses to overwrite descriptors', async () => {
		const path = await desk.write('people.csv', peopleCsv(20));
		await desk.run('init', path, '--dataset', 'twice');
		const { code, err } = await desk.run('init', path, '--dataset', 'twice');
		expect(code).toBe(1);
		expect(err).toMatch(/^invalid folder: .+ \(it has dataset\.yaml already\); .+$/);
	});

	for (const [extension, type] of [
		['dta', 'STATA'],
		['sav', 'SPSS'],
	] as const) {
		withReadstat(`keeps labels and categories of a .${extension} file`, async () => {
			const csv = await desk.write('made.csv', 'race,w\n1,0.25\n2,0.0000123\n1,2\n');
			const categories = [
				{ code: 1, label: 'Hispanic' },
				{ code: 2, label: 'White' },
			];
			const metadata = {
				type,
				variables: [
					{ type: 'NUMERIC', name: 'race', label: 'Race of the person', decimals: 0, categories },
					{ type: 'NUMERIC', name: 'w', label: 'Weight', decimals: 7 },
				],
			};
			const json = await desk.write('made.json', JSON.stringify(metadata));
			const file = join(desk.folder, `made.${extension}`);
			execFileSync('readstat', [csv, json, file], { stdio: 'ignore' });
			const { code } = await desk.run('init', file, '--dataset', `from-${extension}`);
			expect(code).toBe(0);
			expect(await read(join(desk.folder, `from-${extension}`), 'codebook')).toMatchObject({
				variables: [
					{
						id: 'race',
						type: 'category',
						label: { en: 'Race of the person' },
						categories: [
							{ code: 1, label: { en: 'Hispanic' } },
							{ code: 2, label: { en: 'White' } },
						],
					},
					{ id: 'w', type: 'number', label: { en: 'Weight' } },
				],
			});
		});
	}
});
