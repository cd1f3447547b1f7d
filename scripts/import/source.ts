import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { identifier, param, raw, sql, type Statement } from '../../src/lib/query/index.ts';
import type { Duck } from './duck.ts';
import { parquetColumns, parquetRows, ROW } from './parquet.ts';
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
	if (!(await stat(file).catch(() => undefined))?.isFile()) {
		throw new Error(`invalid file: ${file} (there is no such file); check the path`);
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

async function openCsv(
	duck: Duck,
	csv: string,
	file: string,
	codes: ReadonlySet<string>,
): Promise<Omit<Source, 'dates'>> {
	const empty = EMPTY_CELLS.filter((cell) => cell === '' || !codes.has(cell));
	const list = raw(`[${empty.map((cell) => `'${cell}'`).join(', ')}]`);
	const table = sql`read_csv(${param(csv)}, header = true, all_varchar = true, nullstr = ${list})`;
	try {
		const described = await duck.run(sql`DESCRIBE SELECT * FROM ${table}`);
		const columns = described.map((row) => ({ name: String(row['column_name']), type: 'VARCHAR' }));
		const rows = sql`SELECT *, row_number() OVER () AS ${identifier(ROW)} FROM ${table}`;
		return { rows, columns };
	} catch (error) {
		throw unreadable(file, error);
	}
}

/** What DuckDB says about a file it cannot read, as one sentence. */
export function unreadable(file: string, error: unknown): Error {
	const text = error instanceof Error ? error.message : String(error);
	const [line = ''] = text.split('\n');
	return new Error(
		`invalid file: ${file} (${line.trim()}); save it as UTF-8 CSV with a header line, or as Parquet`,
		{ cause: error },
	);
}
