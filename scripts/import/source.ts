import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { createInterface } from 'node:readline';
import { identifier, join, param, sql, type Statement } from '../../src/lib/query/index.ts';
import { dsvFormat } from 'd3-dsv';
import type { Duck } from './duck.ts';
import { parquetColumns, parquetRows, ROW } from './parquet.ts';
import { textLiteral } from './text-literal.ts';
import { convertToCsv, readMetadata, type ReadStatMetadata } from './readstat.ts';

/** How numbers in a date column count: Stata in days of 1960, SPSS in seconds of 1582. */
export type DateOrigin = 'iso' | 'stata' | 'spss';

/** A file that can be queried: its rows with their number, its columns, its labels if it has any. */
export interface Source {
	readonly rows: Statement;
	readonly columns: readonly { readonly name: string; readonly type: string }[];
	readonly dates: DateOrigin;
	readonly metadata?: ReadStatMetadata;
}

/** Cells that mean "empty" in a CSV file: nothing, R's NA, Stata's dot. */
const EMPTY_CELLS = ['', 'NA', '.'];

/**
 * Opens a CSV, Parquet, Stata or SPSS file. `codes` are texts that are codes of the data, so that
 * a category called `NA` is not read as an empty cell.
 */
export async function openSource(
	duck: Duck,
	file: string,
	codes: ReadonlySet<string> = new Set(),
): Promise<Source> {
	const status = await stat(file).catch(() => undefined);
	if (!status?.isFile()) {
		throw new Error(`invalid file: ${file} (there is no such file); check the path`);
	}
	if (status.size === 0) {
		throw new Error(`invalid file: ${file} (it is empty); give a file with a header line`);
	}
	const extension = extname(file).toLowerCase();
	switch (extension) {
		case '.parquet':
			return openParquet(duck, file);
		case '.csv':
		case '.tsv':
		case '.txt':
			return { ...(await openCsv(duck, file, file, codes)), dates: 'iso' };
		case '.dta':
		case '.sav':
		case '.zsav': {
			const metadata = await readMetadata(file, duck.folder);
			const csv = await convertToCsv(file, duck.folder);
			const dates = extension === '.dta' ? 'stata' : 'spss';
			return { ...(await openCsv(duck, csv, file, codes)), dates, metadata };
		}
		default:
			throw new Error(
				`invalid file: ${file} (its name ends in "${extension}"); give a .csv, .parquet, .dta or .sav file`,
			);
	}
}

async function openParquet(duck: Duck, file: string): Promise<Source> {
	try {
		const columns = await parquetColumns(duck, file);
		return { rows: parquetRows(file), columns, dates: 'iso' };
	} catch (error) {
		throw unreadable(file, error);
	}
}

/**
 * Opens a CSV with every column as text. Nothing is guessed from the rows, so that a file of five
 * rows and a broken row are treated like any other.
 */
async function openCsv(
	duck: Duck,
	csv: string,
	file: string,
	codes: ReadonlySet<string>,
): Promise<Omit<Source, 'dates'>> {
	const { delimiter, names } = await readHeader(csv);
	const twice = names.find((name, i) => names.indexOf(name) !== i);
	if (twice !== undefined) {
		throw new Error(`invalid column: ${twice} (${file}); two columns have this name, rename one`);
	}
	const empty = EMPTY_CELLS.filter((cell) => cell === '' || !codes.has(cell));
	const list = join(empty.map(textLiteral), ', ');
	const columns = join(
		names.map((name) => sql`${textLiteral(name)}: 'VARCHAR'`),
		', ',
	);
	const table = sql`read_csv(${param(csv)}, auto_detect = false, header = true, columns = {${columns}},
		nullstr = [${list}], delim = ${param(delimiter)}, quote = '"', escape = '"')`;
	try {
		await duck.run(sql`SELECT 1 FROM ${table} LIMIT 1`);
	} catch (error) {
		throw unreadable(file, error);
	}
	return {
		rows: sql`SELECT *, row_number() OVER () AS ${identifier(ROW)} FROM ${table}`,
		columns: names.map((name) => ({ name, type: 'VARCHAR' })),
	};
}

/** The names in the first line, and what stands between them: comma, semicolon, tab or bar. */
async function readHeader(
	csv: string,
): Promise<{ readonly delimiter: string; readonly names: readonly string[] }> {
	const lines = createInterface({ input: createReadStream(csv, { encoding: 'utf8' }) });
	const first = (await lines[Symbol.asyncIterator]().next()) as { value?: string };
	lines.close();
	const header = (first.value ?? '').replace(/^\uFEFF/, '');
	const bare = header.replaceAll(/"[^"]*"/g, '');
	const counted = [',', ';', '\t', '|'].map((mark) => ({ mark, n: bare.split(mark).length }));
	const { mark } = counted.reduce((best, next) => (next.n > best.n ? next : best));
	const [row = []] = dsvFormat(mark).parseRows(header);
	return { delimiter: mark, names: row.map((name, i) => name.trim() || `column${i + 1}`) };
}

/** What DuckDB says about a file it cannot read, as one sentence. */
export function unreadable(file: string, error: unknown): Error {
	const message = error instanceof Error ? error.message : String(error);
	const [what = '', ...details] = message.split('\n').map((line) => line.trim());
	const why = details.find((line) => line !== '' && !line.startsWith('Original Line'));
	const said = why === undefined ? what : `${what}: ${why}`;
	return new Error(
		`invalid file: ${file} (${said}); save it as UTF-8 CSV with a header line, or as Parquet`,
		{ cause: error },
	);
}
