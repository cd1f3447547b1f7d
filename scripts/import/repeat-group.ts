import type { LaidOut } from './workbook.ts';
import type { SheetCell } from './layout.ts';
import type { RowFault } from './source.ts';

/** What KoboToolbox writes beside the answers of a repeat group: the row above, and its sheet. */
const INDEX = '_index';
const PARENT = '_parent_index';
const PARENT_SHEET = '_parent_table_name';

function at(sheet: LaidOut, column: string): number {
	return sheet.columns.findIndex(({ name }) => name === column);
}

/**
 * Brings the columns of the parent rows beside the rows of a repeat group, as far up as there are
 * parents. A row whose parent is not in the workbook becomes a fault.
 */
export function withParents(
	sheet: LaidOut,
	sheets: readonly LaidOut[],
): { readonly sheet: LaidOut; readonly faults: readonly RowFault[] } {
	const parentAt = at(sheet, PARENT);
	if (parentAt < 0) return { sheet, faults: [] };
	const named = sheet.rows.find((row) => row.cells[at(sheet, PARENT_SHEET)])?.cells;
	const name = named?.[at(sheet, PARENT_SHEET)];
	const others = sheets.filter((other) => other.name !== sheet.name && at(other, INDEX) >= 0);
	const found = others.find((other) => other.name === name) ?? others[0];
	if (found === undefined) return { sheet, faults: [] };
	const above = withParents(
		found,
		sheets.filter((other) => other.name !== sheet.name),
	);
	const parent = above.sheet;
	const indexAt = at(parent, INDEX);
	const byIndex = new Map(parent.rows.map((row) => [row.cells[indexAt]?.trim() ?? '', row.cells]));
	const own = new Set(sheet.columns.map((column) => column.name.toLowerCase()));
	const brought = parent.columns.flatMap((column, i) =>
		own.has(column.name.toLowerCase()) ? [] : [{ column, i }],
	);
	const faults: RowFault[] = [];
	const rows = sheet.rows.map(({ row, cells }) => {
		const value = cells[parentAt]?.trim() ?? '';
		const up = byIndex.get(value);
		if (up === undefined && cells.some((cell) => cell !== null)) {
			const remedy = `the sheet "${parent.name}" has no row with this ${INDEX}; export the form again`;
			faults.push({ row, column: PARENT, thing: 'parent row', value, remedy });
		}
		return { row, cells: [...cells, ...brought.map(({ i }): SheetCell => up?.[i] ?? null)] };
	});
	const inherited = brought.map(({ column }) => ({ ...column, inherited: true }));
	return { sheet: { ...sheet, columns: [...sheet.columns, ...inherited], rows }, faults };
}
