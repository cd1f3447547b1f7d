import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../../src/lib/analysis/index.ts';
import type { Catalogue, Dataset } from '../../src/lib/dataset/index.ts';
import { designFrame, type Stratum } from '../../src/lib/estimation/index.ts';
import { param, sql } from '../../src/lib/query/index.ts';
import { readManifest, sha256Of } from '../../scripts/dataset/manifest.ts';
import { readDataset } from '../../scripts/dataset/read-dataset.ts';
import { withDuck } from '../../scripts/import/duck.ts';
import { parquetColumns } from '../../scripts/import/parquet.ts';
import type { PublishedCoverage } from '../../scripts/publish/write-coverage.ts';
import { MADE } from '../fixtures/shipped.ts';
import { openDesk, peopleCsv, type Desk, type Run } from './run-cli.ts';

/** Milliseconds for all shipped datasets on a busy machine. */
const BUILD = 600_000;

let desk: Desk;
let built: Run;
beforeAll(async () => {
	desk = await openDesk(MADE === null ? {} : { raw: MADE.raw });
	if (MADE === null) await desk.run('demo');
	built = await desk.run('build');
}, BUILD);
afterAll(() => desk.remove());

/** The one dataset that is not shipped: built where `npm test` has imported it. */
const REAL = 'nhanes';

const published = (path: string): string => join(desk.workspace.published, path);
const readJson = async (path: string): Promise<unknown> =>
	JSON.parse(await readFile(published(path), 'utf8'));
const small = { memory: '200MB', threads: 1 };

const SHIPPED = ['camp-profiling', 'census-2014', 'cluster-analysis', 'mlcs-2017'];
const LEFT_OUT =
	'nhanes is left out: no person.parquet in its raw folder; run "sittan import <file> --dataset …" first';

describe('sittan build', () => {
	it('publishes what has data and says in a sentence what was left out', () => {
		const imported = existsSync(join(desk.workspace.raw, REAL, 'person.parquet'));
		expect(built.code).toBe(0);
		const named = [...SHIPPED, ...(imported ? [REAL] : [])].join(', ');
		expect(built.out).toMatch(new RegExp(`^${named}: \\d+ files, \\d+ bytes in `));
		expect(built.err).toBe(imported ? '' : LEFT_OUT);
	});

	it('lists every published file, and no other, with its sha256, bytes and rows', async () => {
		const manifest = await readManifest(desk.workspace.published);
		const entries = await readdir(desk.workspace.published, {
			recursive: true,
			withFileTypes: true,
		});
		const files = entries
			.filter((e) => e.isFile() && e.name !== 'manifest.json')
			.map((e) => join(e.parentPath, e.name).slice(desk.workspace.published.length + 1));
		expect(manifest?.files.map((f) => f.path)).toEqual(files.sort());
		for (const { path, sha256 } of manifest?.files ?? []) {
			expect(await sha256Of(published(path)), path).toBe(sha256);
		}
		const rows = Object.fromEntries((manifest?.files ?? []).map((f) => [f.path, f.rows]));
		expect(rows['mlcs-2017/household.parquet']).toBe(13730);
		expect(rows['mlcs-2017/visit.parquet']).toBe(54920);
	});

	it('lets no column that never leaves into any published Parquet or JSON', async () => {
		const { disclosure, codebook } = await readDataset(join(desk.workspace.datasets, 'mlcs-2017'));
		const never = disclosure.never.columns;
		expect(never.length).toBeGreaterThan(0);
		const entries = await readdir(published('mlcs-2017'), { recursive: true });
		const open = codebook.variables.filter((x) => x.release === 'public').map((x) => x.id);
		for (const file of entries.filter((name) => name.endsWith('.parquet'))) {
			const path = published(join('mlcs-2017', file));
			const columns = await withDuck(small, (duck) => parquetColumns(duck, path));
			const names = columns.map((c) => c.name);
			expect(names.filter((name) => (never as readonly string[]).includes(name))).toEqual([]);
			expect(names.filter((name) => !(open as readonly string[]).includes(name))).toEqual([]);
		}
		const dataset = (await readJson('mlcs-2017/dataset.json')) as Dataset;
		const { never: listed, ...rest } = dataset.disclosure;
		expect(listed.columns).toEqual(never);
		const texts = [JSON.stringify({ ...dataset, disclosure: rest })];
		for (const file of entries.filter((n) => n.endsWith('.json') && n !== 'dataset.json')) {
			texts.push(await readFile(published(join('mlcs-2017', file)), 'utf8'));
		}
		for (const column of never) {
			for (const text of texts) expect(text.includes(`"${column}"`), column).toBe(false);
		}
	});

	it('publishes no enumeration area: no code of the raw sample stands in any published file', async () => {
		const sample = join(desk.workspace.raw, 'mlcs-2017/sample.parquet');
		const [row] = await withDuck(small, (duck) =>
			duck.run(sql`SELECT list(DISTINCT ea) AS eas FROM read_parquet(${param(sample)})`),
		);
		const eas = row?.['eas'] as unknown as readonly string[];
		expect(eas.length).toBe(1152);
		const entries = await readdir(published('mlcs-2017'), { recursive: true });
		for (const file of entries.filter((name) => name.endsWith('.json'))) {
			const text = await readFile(published(join('mlcs-2017', file)), 'utf8');
			expect(eas.filter((ea) => text.includes(ea))).toEqual([]);
		}
	});

	it('publishes tables sorted as the descriptor says', async () => {
		const { info } = await readDataset(join(desk.workspace.datasets, 'mlcs-2017'));
		for (const { file, sort } of info.tables) {
			const path = published(`mlcs-2017/${file}`);
			const columns = sort.map((c) => `"${c}"`).join(', ');
			const unsorted = await withDuck(small, (duck) =>
				duck.run({
					text: `WITH r AS (SELECT ROW(${columns}) AS k, file_row_number AS n FROM read_parquet(?, file_row_number = true))
						SELECT n FROM (SELECT n, k < lag(k) OVER (ORDER BY n) AS back FROM r) WHERE back`,
					params: [path],
				}),
			);
			expect(unsorted).toEqual([]);
		}
	});

	it('prerenders for every indicator the view that the command line gives', async () => {
		const dataset = await readDataset(join(desk.workspace.datasets, 'mlcs-2017'));
		for (const { id } of dataset.indicators) {
			const view = (await readJson(`mlcs-2017/estimates/${id}.json`)) as View;
			expect(view.request.indicator).toBe(id);
			expect(view.overall.estimate.n).toBeGreaterThan(0);
		}
		const view = (await readJson('mlcs-2017/estimates/grid-electricity.json')) as View;
		const by = view.request.by.join(',');
		const args = ['--dataset', 'mlcs-2017', '--indicator', 'grid-electricity', '--by', by];
		const { out } = await desk.run('estimate', ...args, '--format', 'json');
		const { cells } = JSON.parse(out) as { cells: readonly { value: number; se: number }[] };
		const shown = view.cells.flatMap(({ estimate: e }) => (e.kind === 'estimate' ? [e] : []));
		expect(shown).toHaveLength(15);
		shown.forEach((estimate, i) => {
			expect(estimate.value / (cells[i]?.value ?? 0)).toBeCloseTo(1, 12);
			expect(estimate.se / (cells[i]?.se ?? 0)).toBeCloseTo(1, 12);
		});
	});

	it('publishes the frame of the design: 1,145 PSUs in 30 strata', async () => {
		const strata = (await readJson('mlcs-2017/frame.json')) as readonly Stratum[];
		const { psuCount, stratumCount } = designFrame(strata);
		expect({ psuCount, stratumCount }).toEqual({ psuCount: 1145, stratumCount: 30 });
	});

	it('publishes the ledger by state and by township, and both add up', async () => {
		const { areas, townships } = (await readJson('mlcs-2017/coverage.json')) as PublishedCoverage;
		const sum = (list: readonly { drawn: number; excluded: number; replaced: number }[]) => ({
			drawn: list.reduce((n, a) => n + a.drawn, 0),
			replaced: list.reduce((n, a) => n + a.replaced, 0),
			excluded: list.reduce((n, a) => n + a.excluded, 0),
		});
		expect(sum(areas)).toEqual({ drawn: 1152, replaced: 13, excluded: 7 });
		expect(sum(townships)).toEqual(sum(areas));
		expect(townships.length).toBeGreaterThan(200);
		const keys = ['area', 'drawn', 'done', 'replaced', 'excluded'];
		for (const township of townships) expect(Object.keys(township)).toEqual(keys);
	});

	it('writes a catalogue of the published datasets with their coverage and table sizes', async () => {
		const { datasets } = (await readJson('catalogue.json')) as Catalogue;
		const shipped = datasets.filter((d) => d.info.id !== REAL);
		expect(shipped.map((d) => [d.info.id, d.tables.map((t) => t.rows)])).toEqual([
			['camp-profiling', [1470]],
			['census-2014', [330]],
			['cluster-analysis', [6250]],
			['mlcs-2017', [13730, 54920]],
		]);
		expect(shipped.at(-1)?.coverage).toMatchObject({ drawn: 1152, done: 1132 });
	});

	it(
		'gives the same bytes from the same input: those that `npm test` has just built, or a second build',
		async () => {
			const manifest = await readFile(published('manifest.json'), 'utf8');
			if (MADE === null) await desk.run('build');
			const other = MADE === null ? desk.workspace.published : MADE.published;
			expect(await readFile(join(other, 'manifest.json'), 'utf8')).toBe(manifest);
			const { files = [] } = (await readManifest(other)) ?? {};
			for (const { path, sha256 } of files)
				expect(await sha256Of(join(other, path)), path).toBe(sha256);
		},
		BUILD,
	);
});

describe('what a dataset allows', () => {
	let own: Desk;
	beforeAll(async () => {
		own = await openDesk();
	});
	afterAll(() => own.remove());

	const buildCopy = async (from: string, to: string): Promise<Run> => {
		await own.copyDataset('nhanes', { file: 'disclosure.yaml', from, to });
		const path = await own.write('people.csv', peopleCsv(2000));
		await own.run('import', path, '--dataset', 'nhanes');
		return own.run('build', '--datasets', 'copies', '--out', 'copied');
	};
	const copied = (path: string): string => join(own.folder, 'copied', path);

	it('publishes nothing of a dataset without imported data, and says so', async () => {
		await own.copyDataset('nhanes');
		const { code, out, err } = await own.run('build', '--datasets', 'copies', '--out', 'copied');
		expect(code).toBe(0);
		expect(out).toMatch(/^no dataset: \d+ files/);
		expect(err).toBe(LEFT_OUT);
	});

	it('publishes no rows when only estimates may leave', async () => {
		const { code } = await buildCopy('value: allowed', 'value: estimates-only');
		expect(code).toBe(0);
		const files = await readdir(copied('nhanes'), { recursive: true });
		expect(files.filter((name) => name.endsWith('.parquet'))).toEqual([]);
		expect(files).toContain(join('estimates', 'high-cholesterol.json'));
	});

	it('publishes nothing at all when nothing may leave', async () => {
		const { code, err } = await buildCopy('value: allowed', 'value: none');
		expect(code).toBe(0);
		expect(err).toContain('nhanes is left out: its disclosure.yaml publishes nothing');
		expect(await readdir(join(own.folder, 'copied'))).not.toContain('nhanes');
	});

	it('refuses rows that fewer than k people share on the key variables', async () => {
		const { code, err } = await buildCopy('value: 5\n  keys', 'value: 501\n  keys');
		expect(code).toBe(1);
		expect(err).toMatch(
			/^invalid k: \d+ combinations of race, agecat, RIAGENDR with fewer than 501/m,
		);
	});

	it('leaves the old output as it was when a build fails', async () => {
		await buildCopy('value: 5\n  keys', 'value: 5\n  keys');
		const before = await readFile(copied('manifest.json'), 'utf8');
		await writeFile(join(own.folder, 'copies/nhanes/caveats.yaml'), 'caveats: 3\n');
		const { code, err } = await own.run('build', '--datasets', 'copies', '--out', 'copied');
		expect(code).toBe(1);
		expect(err).toContain('invalid caveats: 3 (caveats.yaml at caveats)');
		expect(await readFile(copied('manifest.json'), 'utf8')).toBe(before);
	});
});
