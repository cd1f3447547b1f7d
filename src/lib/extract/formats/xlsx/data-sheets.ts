import type { Batch } from '../../../engine/index.ts';
import type { ExtractColumn } from '../../columns.ts';
import { isFormula } from '../../safe-text.ts';
import { cellReader } from '../cells.ts';
import { textBytes, type TextBytes } from '../text-bytes.ts';
import type { Archive, OpenPart } from './archive.ts';
import { cellEndings, cellStart, sharedEndings, type CellChanges } from './cell-xml.ts';
import { columnWidth, headerRow, SHEET_END, sheetPath, sheetStart } from './sheet.ts';

export interface DataSheets {
	/** Names of the sheets so far. */
	readonly names: readonly string[];
	readonly open: () => Promise<void>;
	readonly write: (batch: Batch) => Promise<void>;
	readonly close: () => Promise<void>;
}

export interface DataSheetsOptions {
	readonly hxl: boolean;
	/** Rows of a sheet, header included. */
	readonly sheetRows: number;
	/** Texts that cells name by their place. */
	readonly texts: readonly string[];
	readonly changes: CellChanges;
}

/** A sheet also ends here, below the 4 GiB an archive without zip64 can hold of one part. */
const SHEET_CHARACTERS = 1_200_000_000;

/** The sheets that hold the rows: `data`, and where one does not suffice `data 2` … */
export function dataSheets(
	archive: Archive,
	columns: readonly ExtractColumn[],
	{ hxl, sheetRows, texts, changes }: DataSheetsOptions,
): DataSheets {
	const read = cellReader(columns);
	const shared = sharedEndings(texts);
	const starts = columns.map((_, i) => cellStart(i));
	const heads = [
		columns.map(({ name }) => name),
		...(hxl ? [columns.map((column) => column.hxl ?? '')] : []),
	];
	const head =
		sheetStart(columns.map(columnWidth), heads.length) +
		heads.map((row, i) => headerRow(row, i + 1)).join('');
	const names: string[] = [];
	const bytes = textBytes();
	let part: OpenPart;
	let [row, characters] = [0, 0];

	const open = async () => {
		names.push(names.length === 0 ? 'data' : `data ${names.length + 1}`);
		part = archive.open(sheetPath(names.length));
		row = heads.length;
		characters = 0;
		bytes.add(head);
	};
	const pass = async () => {
		for (const piece of bytes.take()) await part.write(piece);
	};
	const close = async () => {
		bytes.add(SHEET_END);
		await pass();
		await part.close();
	};
	const write = async (batch: Batch) => {
		const values = read(batch);
		const cells = columns.map((column, i) => cellEndings(values[i] ?? [], column, shared, changes));
		for (let index = 0; index < batch.length; index++) {
			if (row >= sheetRows || characters > SHEET_CHARACTERS) {
				await close();
				await open();
			}
			characters += addRow(bytes, starts, cells, index, ++row);
		}
		await pass();
	};
	return { names, open, write, close };
}

/** Codes and labels of text columns, which stand in many rows; nothing that looks like a formula. */
export function sharedTexts(columns: readonly ExtractColumn[]): readonly string[] {
	const texts = columns
		.filter(({ stored }) => stored === 'text')
		.flatMap(({ role, categories, missing }) =>
			[...categories, ...missing].map((c) => (role === 'label' ? c.label : c.text)),
		);
	return [...new Set(texts)].filter((text) => !isFormula(text));
}

/** Adds a row, and says how many characters it has. */
function addRow(
	bytes: TextBytes,
	starts: readonly string[],
	cells: readonly (readonly string[])[],
	index: number,
	row: number,
): number {
	let characters = 0;
	const add = (text: string): void => {
		bytes.add(text);
		characters += text.length;
	};
	add(`<row r="${row}">`);
	const here = `${row}"`;
	for (let i = 0; i < cells.length; i++) {
		const ending = cells[i]?.[index];
		if (!ending) continue;
		add(starts[i] ?? '');
		add(here);
		add(ending);
	}
	add('</row>');
	return characters;
}
