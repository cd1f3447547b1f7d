import type { Batch } from '../../engine/index.ts';
import type { ExtractColumn } from '../columns.ts';
import { isFormula, type Neutralised } from '../safe-text.ts';
import { cellReader } from './cells.ts';
import { createArchive, type OpenPart } from './xlsx/archive.ts';
import { cellEndings, cellStart, type CellChanges, type SharedTexts } from './xlsx/cell-xml.ts';
import {
	contentTypesPart,
	rootRelationsPart,
	sharedStringsPart,
	stylesPart,
	workbookPart,
	workbookRelationsPart,
} from './xlsx/parts.ts';
import {
	columnWidth,
	headerRow,
	SHEET_END,
	sheetStart,
	tableSheet,
	type SheetTable,
} from './xlsx/sheet.ts';

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

const SHEET_ROWS = 1_048_576;
/** A sheet also ends here, below the 4 GiB an archive without zip64 can hold of one part. */
const SHEET_CHARACTERS = 1_200_000_000;

/**
 * Rows as a workbook: sheet `data` (header frozen; numbers, conditions and dates typed; texts never
 * formulas), further data sheets where the rows of one do not suffice, then the tables given. One
 * batch at a time is in memory. A missing value is no cell, an empty text an empty text cell.
 */
export function xlsxStream(
	columns: readonly ExtractColumn[],
	options: XlsxOptions = {},
): TransformStream<Batch, Uint8Array> {
	const { sheetRows = SHEET_ROWS, hxl = false, tables = () => [] } = options;
	const read = cellReader(columns);
	const texts = sharedTexts(columns);
	const shared: SharedTexts = new Map(texts.map((text, i) => [text, i]));
	const changes: CellChanges = { neutralised: new Map(), shortened: new Map() };
	const starts = columns.map((_, i) => cellStart(i));
	const heads = [
		columns.map(({ name }) => name),
		...(hxl ? [columns.map((column) => column.hxl ?? '')] : []),
	];
	const head =
		sheetStart(columns.map(columnWidth), heads.length) +
		heads.map((row, i) => headerRow(row, i + 1)).join('');
	const archive = createArchive();
	const dataSheets: string[] = [];
	let part: OpenPart;
	let [rows, row, characters] = [0, 0, 0];

	const openSheet = async () => {
		dataSheets.push(dataSheets.length === 0 ? 'data' : `data ${dataSheets.length + 1}`);
		part = archive.open(sheetPath(dataSheets.length));
		row = heads.length;
		characters = 0;
		await part.write(head);
	};
	const closeSheet = async () => {
		await part.write(SHEET_END);
		await part.close();
	};
	const writable = new WritableStream<Batch>({
		start: openSheet,
		write: async (batch) => {
			const cells = read(batch).map((values, i) =>
				cellEndings(values, column(columns, i), shared, changes),
			);
			let xml = '';
			for (let r = 0; r < batch.length; r++) {
				if (row >= sheetRows || characters > SHEET_CHARACTERS) {
					await part.write(xml);
					xml = '';
					await closeSheet();
					await openSheet();
				}
				const line = rowXml(starts, cells, r, ++row);
				characters += line.length;
				xml += line;
			}
			rows += batch.length;
			await part.write(xml);
		},
		close: async () => {
			await closeSheet();
			const sheets = tables({ rows, dataSheets, ...changes });
			for (const [i, table] of sheets.entries()) {
				await archive.add(sheetPath(dataSheets.length + i + 1), tableSheet(table));
			}
			const names = [...dataSheets, ...sheets.map(({ name }) => name)];
			for (const [path, xml] of workbookParts(names, texts)) await archive.add(path, xml);
			await archive.finish();
		},
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

function sheetPath(number: number): string {
	return `xl/worksheets/sheet${number}.xml`;
}

function column(columns: readonly ExtractColumn[], index: number): ExtractColumn {
	return columns[index] as ExtractColumn;
}

/** Codes and labels of text columns, which stand in many rows; what looks like a formula is not in it. */
function sharedTexts(columns: readonly ExtractColumn[]): readonly string[] {
	const texts = columns
		.filter(({ stored }) => stored === 'text')
		.flatMap(({ role, categories, missing }) =>
			[...categories, ...missing].map((c) => (role === 'label' ? c.label : c.text)),
		);
	return [...new Set(texts)].filter((text) => !isFormula(text));
}

function rowXml(
	starts: readonly string[],
	cells: readonly (readonly string[])[],
	index: number,
	row: number,
): string {
	let xml = `<row r="${row}">`;
	for (let i = 0; i < cells.length; i++) {
		const ending = cells[i]?.[index];
		if (ending) xml += `${starts[i]}${row}"${ending}`;
	}
	return `${xml}</row>`;
}
