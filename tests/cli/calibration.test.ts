import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ViewJson } from '../../src/lib/analysis/index.ts';
import type { SampleDesign } from '../../src/lib/dataset/index.ts';
import { identifier, param, sql } from '../../src/lib/query/index.ts';
import { main } from '../../scripts/cli/main.ts';
import { readManifest } from '../../scripts/dataset/manifest.ts';
import { withDuck } from '../../scripts/import/duck.ts';
import {
	readSchools,
	schoolDescriptors,
	schoolsCsv,
	writeSchools,
	type SchoolDesign,
} from '../fixtures/schools.ts';
import { openDesk, type Desk, type Run } from './run-cli.ts';

const [, , stratified, , clustered] = readSchools() as readonly [
	SchoolDesign,
	SchoolDesign,
	SchoolDesign,
	SchoolDesign,
	SchoolDesign,
];

let desk: Desk;
beforeAll(async () => {
	desk = await openDesk();
});
afterAll(() => desk.remove());

const raw = (): string => join(desk.workspace.raw, 'schools');

interface Change {
	readonly calibration?: object;
	readonly design?: object;
	/** Rows in the order of the file. */
	readonly rows?: readonly number[];
}

async function importSchools(of: SchoolDesign, change: Change = {}): Promise<Run> {
	const { calibration, design, rows } = change;
	const dataset = await writeSchools(desk, schoolDescriptors(of, calibration, design));
	const file = await desk.write('schools.csv', schoolsCsv(of, rows));
	return desk.run('import', file, '--dataset', dataset);
}

const rowsWhere = ({ columns }: SchoolDesign, keep: (row: number) => boolean): readonly number[] =>
	(columns['h'] ?? []).flatMap((_, row) => (keep(row) ? [row] : []));
const margin = (variable: string, totals: Readonly<Record<string, number>>) => ({
	variables: [variable],
	population: Object.entries(totals).map(([code, total]) => ({ codes: [code], total })),
});
const kinds = margin('stype', { E: 4421, H: 755, M: 1018 });
const bootstrap = { type: 'bootstrap', count: 60, seed: 7 };

function unzipped(zip: string, name: string): string {
	const code =
		'import sys,zipfile;sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))';
	return execFileSync('python3', ['-c', code, zip, name]).toString();
}

async function column(of: string): Promise<readonly number[]> {
	const path = join(raw(), 'school.parquet');
	const rows = await withDuck({ memory: '100MB', threads: 1 }, (duck) =>
		duck.run(sql`SELECT ${identifier(of)} AS x FROM read_parquet(${param(path)})`),
	);
	return rows.map((row) => Number(row['x']));
}

describe('the import of a survey whose design declares a calibration', () => {
	it('keeps the design weight, writes the calibrated one and a replicate for each PSU, and says so', async () => {
		const { code, out, err } = await importSchools(clustered);
		expect(err).toBe('');
		expect(code).toBe(0);
		expect(out).toContain(
			'weight: pw raked to stype, wide, with 15 JKn replicates and 14 degrees of freedom',
		);
		const sum = (values: readonly number[]): number => values.reduce((s, x) => s + x, 0);
		expect(sum(await column('weight'))).toBeCloseTo(6194, 6);
		expect(sum(await column('weight_r015'))).toBeCloseTo(6194, 6);
		expect(new Set(await column('pw'))).toEqual(new Set(clustered.columns['pw']));
		const files = (await readManifest(raw()))?.files.map(({ path }) => path);
		expect(files).toEqual(['calibration.json', 'school.parquet']);
	});

	it('gives the same bytes for the same file, and for its own Parquet', async () => {
		await importSchools(clustered, { calibration: { replicates: bootstrap } });
		const first = await readManifest(raw());
		await importSchools(clustered, { calibration: { replicates: bootstrap } });
		expect(await readManifest(raw())).toEqual(first);
		const again = await desk.run(
			...[
				'import',
				join(raw(), 'school.parquet'),
				'--dataset',
				join(desk.folder, 'datasets/schools'),
			],
		);
		expect(again.code).toBe(0);
		expect(await readManifest(raw())).toEqual(first);
	});

	it('passes the check, and the check says when the design changed afterwards', async () => {
		await importSchools(clustered);
		const dataset = join(desk.folder, 'datasets/schools');
		const checked = await desk.run('check', dataset);
		expect(checked.out).toMatch(/nothing wrong$/);
		await writeSchools(desk, schoolDescriptors(clustered, { replicates: bootstrap }));
		const { code, err } = await desk.run('check', dataset);
		expect(code).toBe(1);
		expect(err).toContain(
			'invalid calibration: schools (design.yaml changed since the import); run "sittan import',
		);
	});

	it('publishes the replicates, the caveat with its source, and estimates that rest on them', async () => {
		await importSchools(clustered);
		const built = await desk.run('build', '--datasets', join(desk.folder, 'datasets'));
		expect(built.err).toBe('');
		expect(built.code).toBe(0);
		const read = async (name: string): Promise<unknown> =>
			JSON.parse(await readFile(join(desk.workspace.published, 'schools', name), 'utf8'));
		const { design } = (await read('dataset.json')) as { design: SampleDesign };
		expect(design.replicates).toMatchObject({ type: 'JKn', weight: 'weight', degf: 14 });
		expect(design.replicates?.variables).toHaveLength(15);
		const view = (await read('estimates/mean-api.json')) as {
			replicates: object;
			caveats: readonly { id: string }[];
		};
		expect(view.replicates).toEqual({ type: 'JKn', count: 15 });
		expect(view.caveats.map(({ id }) => id)).toContain('calibrated-weights');
		const table = await desk.run(
			...['estimate', '--dataset', join(desk.folder, 'datasets/schools')],
			...['--indicator', 'mean-api', '--format', 'table'],
		);
		expect(table.out).toContain('Weights adjusted to known totals');
	});

	it('says in the README of an extract to what weights were adjusted, and gives rows their replicates', async () => {
		await importSchools(clustered);
		const workspace = ['--datasets', join(desk.folder, 'datasets')];
		expect((await desk.run('build', ...workspace)).code).toBe(0);
		const selection = await desk.write(
			'selection.json',
			JSON.stringify({ dataset: 'schools', table: 'school', forms: ['csv'] }),
		);
		const said: string[] = [];
		const argv = ['extract', '--selection', selection, '--out', 'out', '--date', '2026-11-28'];
		const code = await main(argv, {
			...{ out: (text) => said.push(text), err: () => undefined, cwd: desk.folder },
			workspace: { ...desk.workspace, datasets: join(desk.folder, 'datasets') },
			signal: new AbortController().signal,
		});
		expect(code).toBe(0);
		const out = said.join('\n');
		const read = unzipped(out, 'README.md');
		expect(read).toContain('Weights adjusted to known totals');
		expect(read).toContain(
			'The weights were raked so that they add up to the known totals by The stype and The wide. 15 replicate weights',
		);
		expect(read).toContain('All schools of California (apipop)');
		expect(unzipped(out, 'data.csv').split('\n')[0]).toContain('weight_r015');
	});

	it('draws the bootstrap from its seed, near the jackknife', async () => {
		const se = async (replicates: object): Promise<number> => {
			await importSchools(stratified, { calibration: { replicates } });
			const { out } = await desk.run(
				...['estimate', '--dataset', join(desk.folder, 'datasets/schools')],
				...['--indicator', 'mean-api', '--format', 'json'],
			);
			return (JSON.parse(out) as ViewJson).overall.se ?? NaN;
		};
		const jackknife = await se({ type: 'jackknife' });
		const first = await se({ type: 'bootstrap', count: 1000, seed: 1 });
		expect(await se({ type: 'bootstrap', count: 1000, seed: 1 })).toBe(first);
		expect(await se({ type: 'bootstrap', count: 1000, seed: 2 })).not.toBe(first);
		// The standard error of a standard error from 1000 replicates is some 2 % of it.
		expect(Math.abs(first / jackknife - 1)).toBeLessThan(0.1);
	});
});

describe('the import says in one sentence why weights cannot be calibrated', () => {
	const none = ({ columns }: SchoolDesign, name: string, code: string) =>
		rowsWhere({ columns } as SchoolDesign, (row) => columns[name]?.[row] !== code);
	const holder = clustered.columns['i']?.[clustered.columns['stype']?.indexOf('H') ?? -1];
	const oneHolder = rowsWhere(
		clustered,
		(row) => clustered.columns['stype']?.[row] !== 'H' || clustered.columns['i']?.[row] === holder,
	);

	it.each<[string, SchoolDesign, Change, string]>([
		[
			'a post-stratum without a row',
			clustered,
			{ rows: none(clustered, 'stype', 'H') },
			'invalid post-stratum: H (schools.csv at stype); no row has it; join it with another in design.yaml and in the data',
		],
		[
			'a category without a total',
			clustered,
			{
				calibration: {
					method: 'post-stratify',
					margins: [margin('stype', { E: 4421, M: 1018 })],
				},
			},
			'invalid post-stratum without a total: H (schools.csv at stype); 14 rows have it; give its total in design.yaml',
		],
		[
			'a post-stratum that lies in one PSU',
			clustered,
			{ rows: oneHolder },
			'leaves out every PSU that has it; join it with another',
		],
		[
			'a stratum with one PSU',
			stratified,
			{
				rows: rowsWhere(
					stratified,
					(row) =>
						stratified.columns['h']?.[row] !== 'H' || row === stratified.columns['h']?.indexOf('H'),
				),
				calibration: {
					method: 'post-stratify',
					margins: [margin('wide', { No: 1072, Yes: 5122 })],
				},
			},
			'invalid stratum: H (schools.csv at h); it has one PSU; join it with another',
		],
		[
			'margins that the sample cannot meet together',
			clustered,
			{
				rows: rowsWhere(
					clustered,
					(row) =>
						(clustered.columns['stype']?.[row] === 'E') ===
						(clustered.columns['wide']?.[row] === 'Yes'),
				),
			},
			'invalid margins: no convergence (schools.csv); raking',
		],
	])('%s', async (_what, of, change, message) => {
		const { code, err } = await importSchools(of, change);
		expect(err).toContain(message);
		expect(err.split('\n')).toHaveLength(2);
		expect(code).toBe(1);
	});

	it('rows without an answer', async () => {
		const columns = { ...clustered.columns, wide: [...(clustered.columns['wide'] ?? [])] };
		columns.wide[4] = '';
		const descriptors = schoolDescriptors(clustered) as {
			codebook: { variables: { id: string }[] };
		} & ReturnType<typeof schoolDescriptors>;
		const variables = descriptors.codebook.variables.map((x) =>
			x.id === 'wide' ? { ...x, required: false } : x,
		);
		const dataset = await writeSchools(desk, {
			...descriptors,
			codebook: { ...descriptors.codebook, variables },
		});
		const file = await desk.write('schools.csv', schoolsCsv({ columns }));
		const { code, err } = await desk.run('import', file, '--dataset', dataset);
		expect(code).toBe(1);
		expect(err).toContain(
			'invalid rows without an answer: 1 (schools.csv at wide); every row needs a post-stratum',
		);
	});

	it('more PSUs than the jackknife may have replicates', async () => {
		const times = Array.from({ length: 3 }, (_, t) => t);
		const columns = Object.fromEntries(
			Object.entries(stratified.columns).map(([name, values]) => [
				name,
				times.flatMap((t) => values.map((value) => (name === 'i' ? `${value}-${t}` : value))),
			]),
		);
		const { err, code } = await importSchools({ ...stratified, columns });
		expect(code).toBe(1);
		expect(err).toContain(
			'invalid number of PSUs for the jackknife: 600 (schools.csv); above 500 write "replicates: { type: bootstrap',
		);
	});

	it('a design weight of 0, by the name the file has', async () => {
		const columns = { ...clustered.columns, pw: [...(clustered.columns['pw'] ?? [])] };
		columns.pw[2] = 0;
		const { err } = await importSchools({ ...clustered, columns });
		expect(err).toContain('invalid weight: 0 (schools.csv at pw, 1 row: 4)');
	});
});

describe('the check of a calibration in design.yaml', () => {
	it.each<[string, object, object, string]>([
		[
			'an unknown category',
			{ margins: [kinds, margin('wide', { No: 1072, Perhaps: 5122 })] },
			{},
			'invalid code of wide: Perhaps (design.yaml at calibration.margins.1.population.1.codes.0); the codebook has No, Yes',
		],
		[
			'totals of unlike sums',
			{ margins: [kinds, margin('wide', { No: 1072, Yes: 5000 })] },
			{},
			'invalid sum of totals: 6072 (design.yaml at calibration.margins.1.population); every margin counts the same units, and the first has 6194',
		],
		[
			'a post-stratum that stands twice',
			{
				margins: [
					kinds,
					{
						variables: ['wide'],
						population: [
							{ codes: ['No'], total: 3097 },
							{ codes: ['No'], total: 3097 },
						],
					},
				],
			},
			{},
			'invalid post-stratum: No (design.yaml at calibration.margins.1.population.1.codes); it is already used',
		],
		[
			'too few codes for a crossed margin',
			{
				method: 'post-stratify',
				margins: [
					{
						variables: ['stype', 'wide'],
						population: [
							{ codes: ['E'], total: 1 },
							{ codes: ['E', 'No'], total: 1 },
						],
					},
				],
			},
			{},
			'invalid number of codes: 1 (design.yaml at calibration.margins.0.population.0.codes); give one for each of stype, wide',
		],
		[
			'a margin of a number',
			{ margins: [kinds, margin('enroll', { 1: 3000, 2: 3194 })] },
			{},
			'invalid type of enroll: integer (design.yaml at calibration.margins.1.variables.0); only categories and booleans make post-strata',
		],
		[
			'one margin to rake',
			{ margins: [kinds] },
			{},
			'invalid margins: 1 (design.yaml at calibration.margins); rake to two or more',
		],
		[
			'two margins to post-stratify',
			{ method: 'post-stratify' },
			{},
			'invalid margins: 2 (design.yaml at calibration.margins); post-stratify to one',
		],
		[
			'a weighting with the design weight',
			{},
			{ weightings: [{ id: 'school', label: { en: 'a', my: 'b' }, weight: 'pw' }] },
			'invalid weight: school (design.yaml at weightings.0.weight); use weight in place of pw',
		],
		[
			'a bootstrap with a correction',
			{ replicates: bootstrap },
			{ fpc: 'fpc' },
			'invalid correction: declared (design.yaml at fpc); the bootstrap takes none',
		],
		[
			'a calibrated weight that is the design weight',
			{ calibrated: 'pw' },
			{},
			'invalid calibrated weight: pw (design.yaml at calibration.calibrated); give it a name of its own',
		],
		[
			'replicates of a producer',
			{},
			{ replicates: { type: 'JK1', variables: ['pw', 'stu'], weight: 'pw' } },
			'invalid replicates: declared (design.yaml at replicates); leave them out',
		],
	])('names %s', async (_what, calibration, design, message) => {
		const dataset = await writeSchools(desk, schoolDescriptors(clustered, calibration, design));
		const { code, out, err } = await desk.run('check', dataset);
		expect(code).toBe(1);
		expect(`${out}\n${err}`).toContain(message);
	});
});
