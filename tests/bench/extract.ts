import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { Page } from 'playwright';
import * as v from 'valibot';
import { build } from 'vite';
import { say } from '../../scripts/run/step.ts';
import { serve } from '../../scripts/serve/serve.ts';
import type { SurveyDataset } from '../../src/lib/dataset/index.ts';
import {
	FORMS,
	SelectionSchema,
	variablesOf,
	wholeSelection,
	type ExtractOrder,
	type Form,
} from '../../src/lib/extract/index.ts';
import type { Made } from './extract-page/page.ts';
import { ms, times, type Section } from './section.ts';
import { openMemoryGauge, type MemoryGauge } from './memory-gauge.ts';
import { PUBLISHED, type Bench } from './site.ts';
import { SIZES, type TableSize } from './synthetic-rows.ts';
import { median } from './timed.ts';

/** Runs of a size; the million rows once, as they take a minute each. */
const LAPS = { small: 3, large: 1 };
const LARGE = 500_000;

const COPIES: Readonly<Record<Form, string | null>> = {
	csv: '(FORMAT csv, HEADER)',
	jsonl: '(FORMAT json)',
	parquet: '(FORMAT parquet, COMPRESSION snappy)',
	xlsx: null,
	dta: null,
};

interface Lap extends Made {
	/** Resident bytes of the page's process above those before, at the most; null where unknown. */
	readonly peak: number | null;
}

interface Measured {
	readonly size: TableSize;
	readonly form: Form;
	readonly laps: readonly Lap[];
	/** Milliseconds of `COPY` in native DuckDB; null where it does not write the form. */
	readonly copies: readonly number[] | null;
}

/** Packages of the household table, taken away in the browser as the screen does, by form and size. */
export async function measureExtracts(
	{ browser }: Pick<Bench, 'browser'>,
	dataset: SurveyDataset,
): Promise<Section> {
	const folder = mkdtempSync(join(tmpdir(), 'sittan-bench-extract-'));
	const servers: Server[] = [];
	const duck = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await duck.connect();
	const raw: Measured[] = [];
	try {
		await buildPage(folder);
		for (const size of SIZES) await writeTable(connection, folder, size);
		const site = await serve({ folder, port: 0, onserver: (server) => servers.push(server) });
		const gauge = await openMemoryGauge(browser);
		for (const size of SIZES) {
			for (const form of FORMS) {
				say(`… extract: ${size.rows} × ${size.columns} ${form}`);
				const order = orderOf(dataset, size, form, site);
				const laps: Lap[] = [];
				const copies: number[] = [];
				const often = size.rows > LARGE ? LAPS.large : LAPS.small;
				for (let lap = 0; lap < often; lap++) {
					laps.push(await made(await browser.newPage(), site, gauge, order));
					const copied = await copy(connection, folder, size, form, order);
					if (copied !== null) copies.push(copied);
				}
				raw.push({ size, form, laps, copies: copies.length === 0 ? null : copies });
			}
		}
		return sectionOf(raw);
	} finally {
		for (const server of servers) server.close();
		connection.closeSync();
		duck.closeSync();
		rmSync(folder, { recursive: true });
	}
}

/** The published households, again and again until there are as many rows as wanted. */
async function writeTable(
	duck: DuckDBConnection,
	folder: string,
	{ rows }: TableSize,
): Promise<void> {
	mkdirSync(join(folder, String(rows)));
	const source = `read_parquet('${join(PUBLISHED, 'household.parquet')}')`;
	await duck.run(`COPY (SELECT h.* FROM range(${Math.ceil(rows / 13_730)}) AS t(i), ${source} AS h LIMIT ${rows})
TO '${tableFile(folder, rows)}' (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE 16384)`);
}

function tableFile(folder: string, rows: number): string {
	return join(folder, String(rows), 'household.parquet');
}

function orderOf(
	dataset: SurveyDataset,
	{ rows, columns }: TableSize,
	form: Form,
	site: string,
): ExtractOrder {
	const whole = wholeSelection(dataset);
	const design = ['stratum', 'psu', 'weight', 'hid'];
	const variables = [
		...design,
		...variablesOf(dataset, whole).filter((id) => !design.includes(id)),
	].slice(0, columns);
	return {
		dataset,
		home: new URL(String(rows), site).href,
		gazetteer: null,
		selection: v.parse(SelectionSchema, { ...whole, variables, forms: [form] }),
		date: '2026-11-22',
		link: '/mlcs-2017/extract/',
	};
}

async function made(
	page: Page,
	site: string,
	gauge: MemoryGauge,
	order: ExtractOrder,
): Promise<Lap> {
	await page.goto(site);
	await page.waitForFunction(() => 'extractPage' in window);
	const { answer, peak } = await gauge.during(() =>
		page.evaluate((wanted) => window.extractPage.make(wanted), order),
	);
	await page.close();
	return { ...answer, peak };
}

async function copy(
	duck: DuckDBConnection,
	folder: string,
	{ rows }: TableSize,
	form: Form,
	{ selection }: ExtractOrder,
): Promise<number | null> {
	const options = COPIES[form];
	if (options === null) return null;
	const columns = (selection.variables ?? []).map((id) => `"${id}"`).join(', ');
	const target = join(folder, `copy.${form}`);
	const start = performance.now();
	await duck.run(
		`COPY (SELECT ${columns} FROM read_parquet('${tableFile(folder, rows)}')) TO '${target}' ${options}`,
	);
	const taken = performance.now() - start;
	if (statSync(target).size === 0) {
		throw new Error(`invalid copy: empty (${target}); look at the statement`);
	}
	rmSync(target);
	return taken;
}

function sectionOf(raw: readonly Measured[]): Section {
	const rows = raw.map(({ size, form, laps, copies }) => {
		const of = (value: (lap: Lap) => number): number => median(laps.map(value));
		const all = of((lap) => lap.all);
		const peaks = laps.flatMap(({ peak }) => (peak === null ? [] : [peak]));
		return [
			`${size.rows.toLocaleString('en')} × ${size.columns} ${form}`,
			ms(all),
			ms(of((lap) => lap.ahead + lap.all)),
			Math.round((1_000 * size.rows) / all).toLocaleString('en'),
			`${(of((lap) => lap.bytes) / 1e6).toFixed(1)} MB`,
			peaks.length === 0 ? '—' : `${Math.round(Math.max(...peaks) / 1e6)} MB`,
			copies === null ? '—' : ms(median(copies)),
			copies === null ? '—' : times(all / median(copies)),
			longest(laps),
		];
	});
	return {
		title: 'Extracts in the browser',
		columns: [
			'rows × columns, form',
			'click to last byte',
			'from a cold start',
			'rows/s',
			'zip',
			'peak memory',
			'COPY, native',
			'ratio',
			'longest task of the page',
		],
		rows,
		notes: [
			`Whole packages (data, codebooks, scripts, README, hashes, deflated) made in the worker. The click comes when the worker has made ready what the screen has it make ready: its engine, the table, the judgement, the notes; from a cold start these are counted too, from a page that has just been opened. Medians of ${LAPS.small} runs, of the million rows ${LAPS.large}. The rows are those of the demonstration's households, repeated. Rows per second are from the click.`,
			'Peak memory: resident bytes of the renderer processes above those before, page, worker and engine together. COPY: the same columns from the same Parquet file by native DuckDB with one thread, to a file, without a zip; it writes neither XLSX nor .dta. Tasks of the page’s thread below 50 ms are not reported by browsers.',
		],
		raw,
	};
}

function longest(laps: readonly Lap[]): string {
	const tasks = laps.flatMap(({ longTasks }) => longTasks);
	return tasks.length === 0 ? '< 50 ms' : ms(Math.max(...tasks));
}

async function buildPage(outDir: string): Promise<void> {
	await build({
		root: join(import.meta.dirname, 'extract-page'),
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		worker: { format: 'es' },
		build: { outDir, chunkSizeWarningLimit: Infinity, assetsInlineLimit: 0 },
	});
}
