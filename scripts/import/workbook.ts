import { createWriteStream } from 'node:fs';
import { basename, join as joinPath } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { identifier, join, param, raw, sql } from '../../src/lib/query/index.ts';
import { foldName } from './fold-name.ts';
import type { Duck } from './duck.ts';
import {
	cellText,
	findLayout,
	type SheetCell,
	type SheetColumn,
	type SheetLayout,
	type SheetRow,
} from './layout.ts';
import { ROW } from './parquet.ts';
import { withParents } from './repeat-group.ts';
import type { Known, Source } from './source.ts';
import { readWorkbook, type WorkbookSheet } from './workbook-cells.ts';

/** A sheet whose header has been found: the rows under it, with their numbers. */
export interface LaidOut {
	readonly name: string;
	readonly layout: SheetLayout;
	readonly columns: readonly (SheetColumn & { readonly inherited?: boolean })[];
	readonly rows: readonly { readonly row: number; readonly cells: SheetRow }[];
}

/** Cells merged over several rows hold for each of them; numbers do not, they would count twice. */
function fillDown(sheet: WorkbookSheet, start: number): readonly SheetRow[] {
	const filled = new Map<string, SheetCell>();
	for (const { column, from, to } of sheet.tall) {
		const value = sheet.rows[from]?.[column] ?? null;
		if (from < start || value === null || /^[-+]?[\d.,]+%?$/.test(value)) continue;
		for (let row = from + 1; row <= to; row += 1) filled.set(`${row},${column}`, value);
	}
	if (filled.size === 0) return sheet.rows;
	return sheet.rows.map((row, r) => row.map((cell, c) => cell ?? filled.get(`${r},${c}`) ?? null));
}

function layOut(sheet: WorkbookSheet, known: Known): LaidOut {
	const layout = findLayout(sheet.rows, known.names);
	const rows = fillDown(sheet, layout.start)
		.slice(layout.start)
		.map((cells, i) => ({ row: layout.start + i + 1, cells }));
	return { name: sheet.name, layout, columns: layout.columns, rows };
}

/** How many columns of a sheet are variables. */
function knownColumns({ columns }: LaidOut, known: Known): number {
	return columns.filter(({ name, parts, hxl }) =>
		[name, parts.at(-1) ?? '', hxl ?? ''].some(known.names),
	).length;
}

/** The first sheet with the most named columns: where nothing is known, the table and not a cover. */
function widest(sheets: readonly LaidOut[]): LaidOut | undefined {
	const width = ({ columns }: LaidOut): number =>
		columns.filter(({ parts, hxl }) => parts.length > 0 || hxl !== undefined).length;
	const most = Math.max(0, ...sheets.map(width));
	return sheets.find((sheet) => width(sheet) === most);
}

/** The sheet that was named, or the one that has the name of the table, or most of its variables. */
function chooseSheet(sheets: readonly LaidOut[], known: Known, file: string): LaidOut {
	const list = sheets.map(({ name }) => `"${name}"`).join(', ');
	const wanted = known.sheet;
	if (wanted !== undefined) {
		const named = sheets.find(({ name }) => foldName(name) === foldName(wanted));
		if (named) return named;
		throw new Error(`invalid sheet: ${wanted} (${file}); it has ${list}`);
	}
	const same = sheets.find(({ name }) => foldName(name) === foldName(known.table ?? ''));
	const scored = sheets.map((sheet) => ({ sheet, n: knownColumns(sheet, known) }));
	const most = Math.max(0, ...scored.map(({ n }) => n));
	const best = scored.filter(({ n }) => n === most);
	const fitting = best.length === 1 ? best[0]?.sheet : undefined;
	const one = same ?? (most === 0 ? widest(sheets) : fitting);
	if (one) return one;
	const tied = best.map(({ sheet }) => `"${sheet.name}"`).join(', ');
	throw new Error(
		`invalid sheet: missing (${file}); ${tied || 'none'} fit equally well, name one with --sheet`,
	);
}

/** Opens one sheet of a workbook as text columns; parents' columns stand beside a repeat group. */
export async function openWorkbook(
	duck: Duck,
	file: string,
	known: Known,
): Promise<Omit<Source, 'dates'>> {
	const all = await readWorkbook(file);
	const used = all.filter(
		({ rows, hidden, name }) =>
			rows.some((row) => row.some((cell) => cellText(cell) !== '')) &&
			(!hidden || name === known.sheet),
	);
	if (used.length === 0) {
		throw new Error(`invalid file: ${file} (it is empty); give a workbook with a table in it`);
	}
	const sheets = used.map((sheet) => layOut(sheet, known));
	const chosen = chooseSheet(sheets, known, basename(file));
	const { sheet, faults } = withParents(chosen, sheets);
	const lines = joinPath(duck.folder, 'sheet.ndjson');
	await pipeline(Readable.from(jsonLines(sheet)), createWriteStream(lines));
	const keys = sheet.columns.map((_, i) => `c${i}`);
	const typed = join(
		['row', ...keys].map((key) => raw(`${key}: '${key === 'row' ? 'BIGINT' : 'VARCHAR'}'`)),
		', ',
	);
	const named = join(
		sheet.columns.map(({ name }, i) => sql`${raw(`c${i}`)} AS ${identifier(name)}`),
		', ',
	);
	return {
		rows: sql`SELECT "row" AS ${identifier(ROW)}, ${named} FROM read_json(${param(lines)},
			format = 'newline_delimited', columns = {${typed}})`,
		columns: sheet.columns.map((column) => ({ ...column, type: 'VARCHAR' })),
		sheet: {
			name: sheet.name,
			rows: sheet.rows.length + sheet.layout.above.length,
			skipped: sheet.layout.above,
			faults,
		},
	};
}

/** A row as a line of JSON, which tells nothing from an empty text whatever stands in the others. */
function* jsonLines({ rows }: LaidOut): Generator<string> {
	for (const { row, cells } of rows) {
		const named = cells.map((cell, i) => [`c${i}`, cell] as const);
		yield `${JSON.stringify({ row, ...Object.fromEntries(named) })}\n`;
	}
}
