import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { csvParse } from 'd3-dsv';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyse, defaultRequest } from '../../src/lib/analysis/index.ts';
import type { IndicatorId } from '../../src/lib/dataset/index.ts';
import { askDuckdb } from '../fixtures/ask-duckdb.ts';
import {
	openExtractDemo,
	selectionOf,
	unpack,
	type ExtractDemo,
	type Unpacked,
} from '../fixtures/extract-demo.ts';
import { hasR } from '../fixtures/has-r.ts';

const readstat = spawnSync('readstat', ['--version']).status === 0;
const soffice = spawnSync('soffice', ['--version']).status === 0;

/** Few columns, so that LibreOffice is done soon; one indicator can be added up from them. */
const selection = selectionOf({
	dataset: 'mlcs-2017',
	table: 'household',
	variables: ['state', 'light_source', 'weight', 'stratum', 'psu'],
	where: [{ variable: 'urban', codes: ['urban'] }],
	forms: ['csv', 'xlsx', 'parquet', 'dta', 'jsonl'],
});

/** How many rows, and the weighted number of households with grid light, as a program reads them. */
interface Sums {
	readonly rows: number;
	readonly grid: number;
}

let demo: ExtractDemo;
let made: Unpacked;
let screen: Sums;
beforeAll(async () => {
	demo = await openExtractDemo('mlcs-2017');
	made = await unpack(demo, selection);
	const request = {
		...defaultRequest(demo.dataset, 'grid-households' as IndicatorId),
		by: [],
		where: selection.where,
	};
	const { estimate } = (await analyse(demo.source, demo.engine, request)).overall;
	if (estimate.kind !== 'estimate') throw new Error('no estimate');
	screen = { rows: csvParse(made.text('data.csv')).length, grid: estimate.value };
}, 180_000);
afterAll(() => demo.close());

function expectSame({ rows, grid }: Sums): void {
	expect(rows).toBe(screen.rows);
	expect(grid / screen.grid).toBeCloseTo(1, 9);
}

/** Sums of a table of texts, by the names of its columns. */
function sumsOf(table: readonly Record<string, string | undefined>[]): Sums {
	const lit = table.filter((row) => row['light_source'] === 'grid');
	return {
		rows: table.length,
		grid: lit.reduce((sum, row) => sum + Number(row['weight']), 0),
	};
}

/** How DuckDB is asked for the data of a package, by form. */
const TABLES: readonly (readonly [string, (file: string) => string])[] = [
	[
		'csv',
		(file) => `read_csv('${file}', header = true, quote = '"', escape = '"', all_varchar = true)`,
	],
	['jsonl', (file) => `read_json('${file}', format = 'newline_delimited')`],
	['parquet', (file) => `read_parquet('${file}')`],
];

/** How R is asked for them, with the package that reads the form; a[1] is the file. Debian has none for Parquet. */
const R_READERS = [
	{ form: 'csv', library: 'utils', read: 'utils::read.csv(a[1], check.names = FALSE)' },
	{ form: 'xlsx', library: 'readxl', read: `as.data.frame(readxl::read_excel(a[1], 'data'))` },
	{ form: 'dta', library: 'haven', read: 'as.data.frame(haven::as_factor(haven::read_dta(a[1])))' },
	{ form: 'jsonl', library: 'jsonlite', read: 'jsonlite::stream_in(file(a[1]), verbose = FALSE)' },
].map((reader) => ({ ...reader, here: hasR(reader.library) }));

/** The numbers that R code ends with, to their last bit. */
function numbersInR(code: string, ...args: readonly string[]): readonly number[] {
	const program = `a <- commandArgs(TRUE); cat(sprintf('%.17g', { ${code} }))`;
	const said = execFileSync('Rscript', ['-e', program, ...args], { encoding: 'utf8' });
	return said.split(' ').map(Number);
}

const rTexts = (texts: readonly string[]): string => `c(${texts.map((t) => `'${t}'`).join(', ')})`;

/** What Stata's value label says of the code `grid`. */
function labelOfGrid({ dataset }: ExtractDemo): string {
	const variable = dataset.codebook.variables.find((x) => x.id === 'light_source');
	return variable?.categories?.find((c) => c.code === 'grid')?.label.en ?? '';
}

describe('a package as the screen makes it', () => {
	it.each(TABLES)('opens in DuckDB with the totals of the screen: %s', async (form, tableOf) => {
		const [answer] = await askDuckdb(
			`SELECT count(*)::DOUBLE, sum(weight::DOUBLE) FILTER (light_source = 'grid')
FROM ${tableOf(join(made.folder, `data.${form}`))}`,
		);
		const [rows, grid] = answer[0] ?? [];
		expectSame({ rows: Number(rows), grid: Number(grid) });
	});

	it.each(TABLES)(
		'has cell by cell what the published table has, row after row: %s',
		async (form, tableOf) => {
			const columns = (selection.variables ?? []).map((id) =>
				id === 'weight' ? `${id}::DOUBLE` : `${id}::VARCHAR`,
			);
			const source = join(demo.folder, 'household.parquet');
			const [found, published] = await askDuckdb(
				`SELECT ${columns.join(', ')} FROM ${tableOf(join(made.folder, `data.${form}`))}`,
				`SELECT ${columns.join(', ')} FROM read_parquet('${source}') WHERE urban::VARCHAR = 'urban'`,
			);
			expect(published.length).toBe(screen.rows);
			expect(found).toEqual(published);
		},
	);

	for (const { form, library, read, here } of R_READERS) {
		it.skipIf(!here)(
			`opens in R with its totals: ${form} (skipped where R has no ${library})`,
			() => {
				const [rows = NaN, grid = NaN] = numbersInR(
					`d <- ${read}; l <- as.character(d$light_source); c(nrow(d), sum(d$weight[l == a[2]]))`,
					join(made.folder, `data.${form}`),
					form === 'dta' ? labelOfGrid(demo) : 'grid',
				);
				expectSame({ rows, grid });
			},
		);
	}

	it.skipIf(!readstat)('opens in ReadStat: dta (skipped where there is no readstat)', () => {
		const file = join(made.folder, 'data.dta');
		const csv = execFileSync('readstat', [file, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
		const categories = demo.dataset.codebook.variables.find((x) => x.id === 'light_source');
		const grid = 1 + (categories?.categories ?? []).findIndex((c) => c.code === 'grid');
		const table = csvParse(csv).map((row) => ({
			...row,
			light_source: Number(row['light_source']) === grid ? 'grid' : '',
		}));
		const { rows, grid: sum } = sumsOf(table);
		expect(rows).toBe(screen.rows);
		/* ReadStat prints numbers with six decimals. */
		expect(sum / screen.grid).toBeCloseTo(1, 6);
	});

	it.skipIf(!soffice)(
		'opens in LibreOffice with its totals and every sheet: xlsx (skipped where there is no soffice)',
		() => {
			const profile = pathToFileURL(join(made.folder, 'profile')).href;
			const filter =
				'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
			const args = ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', filter];
			const file = join(made.folder, 'data.xlsx');
			execFileSync('soffice', [...args, '--outdir', made.folder, file], { stdio: 'pipe' });
			const sheet = (name: string) =>
				csvParse(readFileSync(join(made.folder, `data-${name}.csv`), 'utf8'));
			expectSame(sumsOf(sheet('data')));
			expect(sheet('codebook').length).toBeGreaterThan(selection.variables?.length ?? 0);
			expect(sheet('caveats and coverage').length).toBeGreaterThan(1);
			expect(sheet('about').length).toBeGreaterThan(5);
		},
		180_000,
	);
});

describe('a package of estimates', () => {
	const asked = [
		{ indicator: 'grid-electricity', by: ['state'] },
		{ indicator: 'poverty-headcount', by: ['urban'] },
	];
	let estimates: Unpacked;
	let shown: readonly (readonly [value: number, se: number, low: number, high: number])[];
	beforeAll(async () => {
		estimates = await unpack(
			demo,
			selectionOf({
				dataset: 'mlcs-2017',
				table: 'household',
				estimates: asked,
				forms: ['csv', 'xlsx', 'parquet', 'dta', 'jsonl'],
			}),
		);
		const views = await Promise.all(
			asked.map(({ indicator, by }) => {
				const start = defaultRequest(demo.dataset, indicator as IndicatorId);
				return analyse(demo.source, demo.engine, {
					...start,
					by: by as unknown as typeof start.by,
				});
			}),
		);
		shown = views
			.flatMap((view) => [view.overall, ...view.cells])
			.flatMap(({ estimate }) =>
				estimate.kind === 'estimate'
					? [[estimate.value, estimate.se, ...estimate.ci] as const]
					: [],
			);
		expect(shown.length).toBeGreaterThan(10);
	}, 120_000);

	const NAMES = ['value', 'se', 'ci_low', 'ci_high'];

	it.each(TABLES)('opens in DuckDB with the numbers of the screen: %s', async (form, tableOf) => {
		const [answer] = await askDuckdb(
			`SELECT ${NAMES.map((name) => `${name}::DOUBLE`).join(', ')}
FROM ${tableOf(join(estimates.folder, `data.${form}`))} WHERE kind = 'estimate'`,
		);
		expect(answer).toEqual(shown);
	});

	for (const { form, library, read, here } of R_READERS) {
		it.skipIf(!here)(
			`opens in R with the numbers of the screen: ${form} (skipped where R has no ${library})`,
			() => {
				const numbers = numbersInR(
					`d <- ${read}; t(as.matrix(d[as.character(d$kind) == 'estimate', ${rTexts(NAMES)}]))`,
					join(estimates.folder, `data.${form}`),
				);
				expect(numbers).toEqual(shown.flat());
			},
		);
	}

	it('has them in its workbook as hucre reads it: xlsx', async () => {
		const { sheets } = await readXlsx(new Uint8Array(estimates.bytes('data.xlsx')));
		const [header = [], ...rows] = sheets.find((sheet) => sheet.name === 'data')?.rows ?? [];
		const at = (name: string): number => header.indexOf(name);
		const numbers = rows
			.filter((row) => row[at('kind')] === 'estimate')
			.map((row) => NAMES.map((name) => row[at(name)]));
		expect(numbers).toEqual(shown);
	});
});
