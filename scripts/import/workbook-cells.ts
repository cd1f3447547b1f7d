import { readFile } from 'node:fs/promises';
import { readXlsx, type Cell, type Sheet } from 'hucre/xlsx';
import type { SheetRow } from './layout.ts';
import { unreadable } from './unreadable.ts';

/** One sheet of a workbook, every cell as text, all rows of one width. */
export interface WorkbookSheet {
	readonly name: string;
	readonly hidden: boolean;
	readonly rows: readonly SheetRow[];
	/** Cells merged over several rows of one column: column and rows, from 0. */
	readonly tall: readonly { readonly column: number; readonly from: number; readonly to: number }[];
}

/** Number formats that show a number as a percentage; text in quotes and brackets says nothing. */
function isPercent(cell: Cell | undefined): boolean {
	return (cell?.style?.numFmt ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').includes('%');
}

/** The day, and the time where there is one, without any zone: a workbook knows none. */
function dateText(date: Date): string {
	if (Number.isNaN(date.getTime())) return '#DATE!';
	const iso = date.toISOString();
	return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19);
}

/**
 * A cell as text, without loss: numbers with all their digits, a percentage as it is shown (443 %
 * is stored as 4.43), dates as ISO.
 */
function textOf(value: Sheet['rows'][number][number], cell: Cell | undefined): string | null {
	if (value === null || typeof value === 'string') return value;
	if (value instanceof Date) return dateText(value);
	if (typeof value === 'number' && isPercent(cell)) {
		return `${Number((value * 100).toPrecision(15))}%`;
	}
	return String(value);
}

function readSheet({ name, rows, cells, merges, hidden, veryHidden }: Sheet): WorkbookSheet {
	const width = Math.max(0, ...rows.map((row) => row.length));
	return {
		name,
		hidden: hidden === true || veryHidden === true,
		rows: rows.map((row, r) =>
			Array.from({ length: width }, (_, c) => textOf(row[c] ?? null, cells?.get(`${r},${c}`))),
		),
		tall: (merges ?? []).flatMap(({ startRow, endRow, startCol, endCol }) =>
			startCol === endCol ? [{ column: startCol, from: startRow, to: endRow }] : [],
		),
	};
}

/** Reads all sheets of a workbook. Errors: `invalid file: …` for anything that is not one. */
export async function readWorkbook(file: string): Promise<readonly WorkbookSheet[]> {
	try {
		const { sheets } = await readXlsx(new Uint8Array(await readFile(file)), { readStyles: true });
		return sheets.map(readSheet);
	} catch (error) {
		throw unreadable(file, error, 'open it in a spreadsheet program and save it as .xlsx again');
	}
}
