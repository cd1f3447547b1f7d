import type { Batch } from '../../engine/index.ts';
import type { ExtractColumn } from '../columns.ts';
import type { Neutralised } from '../safe-text.ts';
import { createArchive } from './xlsx/archive.ts';
import type { CellChanges } from './xlsx/cell-xml.ts';
import { dataSheets, sharedTexts } from './xlsx/data-sheets.ts';
import {
	contentTypesPart,
	rootRelationsPart,
	sharedStringsPart,
	stylesPart,
	workbookPart,
	workbookRelationsPart,
} from './xlsx/parts.ts';
import { sheetPath, tableSheet, type SheetTable } from './xlsx/sheet.ts';

/** What was written, known when the last row is: the sheets beside the data can say it. */
export interface WorkbookWritten {
	readonly rows: number;
	/** Names of the sheets that hold them: `data`, and beyond the limit `data 2` … */
	readonly dataSheets: readonly string[];
	readonly neutralised: Neutralised;
	/** Texts cut at the 32,767 characters a cell holds, by column. */
	readonly shortened: ReadonlyMap<string, number>;
}

export interface XlsxOptions {
	/** The sheets after the data: codebook, caveats and coverage, about. */
	readonly tables?: (written: WorkbookWritten) => readonly SheetTable[];
	/** A row of HXL hashtags under the header. */
	readonly hxl?: boolean;
	/** Rows of a sheet, header included; 1,048,576 by default, which is the most there can be. */
	readonly sheetRows?: number;
}

/** Rows of a sheet (Excel specifications and limits). */
export const SHEET_ROWS = 1_048_576;

/**
 * Rows as a workbook: sheet `data` (header frozen; numbers, conditions and dates typed; texts never
 * formulas), further data sheets where the rows of one do not suffice, then the tables given. One
 * batch at a time is in memory. A missing value is no cell, an empty text an empty text cell. Whole
 * numbers of columns that may have over 15 digits, and dates before 1900-03-01, are texts, as
 * spreadsheets would change them.
 */
export function xlsxStream(
	columns: readonly ExtractColumn[],
	{ tables = () => [], hxl = false, sheetRows = SHEET_ROWS }: XlsxOptions = {},
): TransformStream<Batch, Uint8Array> {
	const texts = sharedTexts(columns);
	const changes: CellChanges = { neutralised: new Map(), shortened: new Map() };
	const archive = createArchive();
	const data = dataSheets(archive, columns, { hxl, sheetRows, texts, changes });
	let rows = 0;
	const orAbort = async (work: () => Promise<void>) => {
		try {
			await work();
		} catch (reason) {
			archive.abort(reason);
			throw reason;
		}
	};
	const finish = async () => {
		await data.close();
		const sheets = tables({ rows, dataSheets: data.names, ...changes });
		for (const [i, table] of sheets.entries()) {
			await archive.add(sheetPath(data.names.length + i + 1), tableSheet(table));
		}
		const names = [...data.names, ...sheets.map(({ name }) => name)];
		for (const [path, xml] of workbookParts(names, texts)) await archive.add(path, xml);
		await archive.finish();
	};
	const writable = new WritableStream<Batch>({
		start: () => orAbort(data.open),
		write: (batch) => {
			rows += batch.length;
			return orAbort(() => data.write(batch));
		},
		close: () => orAbort(finish),
		abort: archive.abort,
	});
	return { writable, readable: archive.readable };
}

function workbookParts(
	names: readonly string[],
	texts: readonly string[],
): readonly (readonly [string, string])[] {
	return [
		['xl/styles.xml', stylesPart()],
		['xl/sharedStrings.xml', sharedStringsPart(texts)],
		['xl/workbook.xml', workbookPart(names)],
		['xl/_rels/workbook.xml.rels', workbookRelationsPart(names.length)],
		['_rels/.rels', rootRelationsPart()],
		['[Content_Types].xml', contentTypesPart(names.length)],
	];
}
