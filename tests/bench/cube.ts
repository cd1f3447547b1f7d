import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { say } from '../../scripts/run/step.ts';
import {
	analyse,
	defaultRequest,
	loadFrame,
	type ViewRequest,
} from '../../src/lib/analysis/index.ts';
import {
	categoriesOf,
	indicatorOf,
	variableOf,
	type SurveyDataset,
	type TableId,
	type VariableId,
} from '../../src/lib/dataset/index.ts';
import { openDuckdbNode } from '../../src/lib/engine/adapters/duckdb-node.ts';
import type { Engine } from '../../src/lib/engine/index.ts';
import { psuTotalsStatement } from '../../src/lib/query/index.ts';
import { growTable, householdFile, type Grown } from './grown-rows.ts';
import { openEnginePage } from './native-and-wasm.ts';
import { kb, ms, times, type Section } from './section.ts';
import { PUBLISHED, type Bench } from './site.ts';
import { askSvyby, differenceFromR, whyNoR, writeRows } from './svyby.ts';
import { median, quantile, timed } from './timed.ts';

const HOUSEHOLD = 'household' as TableId;
const MOST_ROWS_FOR_R = 2_000_000;

interface Size {
	readonly copies: number;
	/** Answers of every request by statement; few where one takes seconds. */
	readonly laps: number;
	readonly lapsOfR: number;
}

const SIZES: readonly Size[] = [
	{ copies: 1, laps: 5, lapsOfR: 5 },
	{ copies: 102, laps: 1, lapsOfR: 1 },
	{ copies: 801, laps: 1, lapsOfR: 0 },
];

/** Grid electricity by state, for ranges of consumption fifths: what a dragged range asks. */
function requestsOf(dataset: SurveyDataset): readonly ViewRequest[] {
	const quintile = 'quintile' as VariableId;
	const codes = categoriesOf(variableOf(dataset, quintile)).map((c) => String(c.code));
	const whole = {
		...defaultRequest(dataset, indicatorOf(dataset, 'grid-electricity').id),
		by: ['state' as VariableId],
	};
	const ranges = [[], codes.slice(0, 1), codes.slice(1, 4), codes.slice(0, 4)];
	return ranges.map((kept) => ({
		...whole,
		where: kept.length === 0 ? [] : [{ variable: quintile, codes: kept }],
	}));
}

interface Measured {
	readonly line: readonly string[];
	readonly raw: unknown;
}

async function measureSize(
	page: Page,
	dataset: SurveyDataset,
	{ rows, bytes }: Grown,
	path: string,
	name: string,
	size: Size,
): Promise<Measured> {
	const requests = requestsOf(dataset);
	const [whole] = requests as [ViewRequest, ...ViewRequest[]];
	await page.evaluate(([r, f]) => window.enginePage.take(r, f), [whole, name] as const);
	const direct: number[] = [];
	for (const request of requests) {
		direct.push(
			...(await page.evaluate(([r, n]) => window.enginePage.analyse(r, n), [
				request,
				size.laps,
			] as const)),
		);
	}
	const filled = await page.evaluate((r) => window.enginePage.fillCube(r), whole);
	if (filled === null)
		throw new Error(`invalid cube: none for ${rows} rows (bench); lower the sizes`);
	const updates = await page.evaluate((r) => window.enginePage.fromCube(r, 30), requests);

	const engine = await openDuckdbNode();
	try {
		await engine.register({ name: HOUSEHOLD, path });
		const native: number[] = [];
		for (const request of requests) {
			const statement = psuTotalsStatement(dataset, request);
			native.push(...(await timed(size.laps, () => engine.run(statement))));
		}
		const r = await measureR(dataset, engine, whole, rows, size.lapsOfR);
		const [p50, p95] = [quantile(updates, 0.5), quantile(updates, 0.95)];
		return {
			line: [
				`${rows.toLocaleString('en')} (${kb(bytes)})`,
				ms(filled.measure + filled.fill),
				`${filled.cells.toLocaleString('en')} × ${filled.variables.length}, ${kb(filled.bytes)}`,
				ms(p50),
				ms(p95),
				`${ms(median(direct))} (${times(median(direct) / p50)})`,
				`${ms(median(native))} (${times(median(native) / p50)})`,
				r === null ? 'not asked' : `${ms(median(r))} (${times(median(r) / p50)})`,
			],
			raw: { rows, bytes, filled, updates, direct, native, r },
		};
	} finally {
		await engine.close();
	}
}

/** R's `svyby` of the same breakdown; null where R is missing or is not asked. */
async function measureR(
	dataset: SurveyDataset,
	engine: Engine,
	request: ViewRequest,
	rows: number,
	laps: number,
): Promise<readonly number[] | null> {
	if (rows > MOST_ROWS_FOR_R || whyNoR() !== null) return null;
	const folder = mkdtempSync(join(tmpdir(), 'sittan-cube-r-'));
	try {
		const file = await writeRows(dataset, engine, request, folder);
		const answer = await askSvyby(file, request.lonely, laps);
		const frame = await loadFrame(dataset, engine, HOUSEHOLD);
		const difference = differenceFromR(await analyse({ dataset, frame }, engine, request), answer);
		if (!(difference <= 1e-9)) {
			throw new Error(`invalid estimate: ${difference} from R (${rows} rows); do not publish`);
		}
		return answer.laps;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** A cube is filled, then asked; the same by statement in the browser, natively, and by R. */
export async function measureCubes(bench: Bench, dataset: SurveyDataset): Promise<Section> {
	const tables: { size: Size; name: string; path: string; grown: Grown }[] = [];
	for (const size of SIZES) {
		say(`… cube: growing households × ${size.copies}`);
		const name = `grown-${size.copies}.parquet`;
		const path = join(bench.enginePageFolder, name);
		const grown = await growTable(dataset, householdFile(PUBLISHED), path, size.copies);
		tables.push({ size, name, path, grown });
	}
	const enginePage = await bench.serveEnginePage();
	const measured: Measured[] = [];
	try {
		for (const { size, name, path, grown } of tables) {
			say(`… cube: ${grown.rows.toLocaleString('en')} rows`);
			// A page for each: an engine lets go of a large file only with its worker.
			const page = await openEnginePage({ ...bench, enginePage });
			measured.push(await measureSize(page, dataset, grown, path, name, size));
			await page.close();
		}
	} finally {
		for (const { path } of tables) rmSync(path);
	}
	return {
		title: 'The cube',
		columns: [
			...['rows (Parquet)', 'filled in', 'cells × variables', 'update p50', 'p95'],
			...['by statement', 'native DuckDB', "R's `svyby`"],
		],
		rows: measured.map(({ line }) => line),
		notes: [
			'Grid electricity by state over all households and three ranges of consumption fifths, in the browser. An update is the whole view: estimates of all states and overall, intervals, design effects, gate and caveats. “By statement” is the same view without a cube; native DuckDB runs the statement alone, with one thread; R answers the unfiltered one, its design made outside the clock. In brackets: times an update.',
			'The larger tables are the households of the demonstration survey 102 and 801 times, in ten times as many PSUs; what describes a household comes from another one in every copy. Files above 16 MB are read by HTTP ranges. R is not asked for 11 million rows.',
		],
		raw: measured.map(({ raw }) => raw),
	};
}
