import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { identifier, sql, type Statement } from '../../src/lib/query/index.ts';
import { openCsv } from './csv.ts';
import type { Duck } from './duck.ts';
import type { SheetColumn, SkippedRow } from './layout.ts';
import { parquetColumns, parquetRows, ROW } from './parquet.ts';
import { convertToCsv, readMetadata, type ReadStatMetadata } from './readstat.ts';
import { unreadable } from './unreadable.ts';
import { openWorkbook } from './workbook.ts';

/** How numbers in a date column count: Stata in days of 1960, SPSS in seconds of 1582. */
export type DateOrigin = 'iso' | 'stata' | 'spss';

/** A column of a source; `inherited` where it stands in the table of the parent row. */
export interface SourceColumn {
	readonly name: string;
	readonly type: string;
	readonly parts?: SheetColumn['parts'];
	readonly hxl?: string;
	readonly inherited?: boolean;
}

/** A fault of a row that is known before its cells are read. */
export interface RowFault {
	readonly row: number;
	readonly column: string;
	readonly thing: string;
	readonly value: string;
	readonly remedy: string;
}

/** What a sheet holds besides its data; rows are numbered as a spreadsheet program does. */
export interface SheetFacts {
	/** Empty for a CSV file. */
	readonly name: string;
	/** All rows but those of the header. */
	readonly rows: number;
	readonly skipped: readonly SkippedRow[];
	readonly faults: readonly RowFault[];
}

/** A file that can be queried: its rows with their number, its columns, its labels if it has any. */
export interface Source {
	readonly rows: Statement;
	readonly columns: readonly SourceColumn[];
	readonly dates: DateOrigin;
	readonly metadata?: ReadStatMetadata;
	/** Absent for Parquet, Stata and SPSS, whose rows are all data. */
	readonly sheet?: SheetFacts;
}

/** What a reader of sheets is told of the codebook, to find the header and the right sheet. */
export interface Known {
	/** Whether a text names a variable. */
	readonly names: (text: string) => boolean;
	/** Texts that are codes, so that a category called `NA` is not read as an empty cell. */
	readonly codes: ReadonlySet<string>;
	/** The sheet that was asked for. */
	readonly sheet?: string;
	/** The table that is wanted; a sheet of that name is it. */
	readonly table?: string;
}

export const NOTHING_KNOWN: Known = { names: () => false, codes: new Set() };

/** Opens a workbook, or a CSV, Parquet, Stata or SPSS file. */
export async function openSource(
	duck: Duck,
	file: string,
	known: Known = NOTHING_KNOWN,
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
			return { ...(await openCsv(duck, file, file, known)), dates: 'iso' };
		case '.xlsx':
		case '.xlsm':
			return { ...(await openWorkbook(duck, file, known)), dates: 'iso' };
		case '.dta':
		case '.sav':
		case '.zsav': {
			const metadata = await readMetadata(file, duck.folder);
			const csv = await convertToCsv(file, duck.folder);
			const dates = extension === '.dta' ? 'stata' : 'spss';
			const { rows, columns } = await openCsv(duck, csv, file, known);
			return { rows: observations(rows), columns, dates, metadata };
		}
		default:
			throw new Error(
				`invalid file: ${file} (its name ends in "${extension}"); give a .xlsx, .csv, .parquet, .dta or .sav file`,
			);
	}
}

/** Rows without their header line, which the file itself does not have. */
function observations(rows: Statement): Statement {
	return sql`SELECT * REPLACE (${identifier(ROW)} - 1 AS ${identifier(ROW)}) FROM (${rows})`;
}

async function openParquet(duck: Duck, file: string): Promise<Source> {
	try {
		const columns = await parquetColumns(duck, file);
		return { rows: parquetRows(file), columns, dates: 'iso' };
	} catch (error) {
		throw unreadable(file, error);
	}
}
