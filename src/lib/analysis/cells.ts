import { categoriesOf, variableOf, type Dataset, type VariableId } from '../dataset/index.ts';
import type { TotalsRow } from '../query/index.ts';
import type { ViewRequest } from './request.ts';

/** Codes of a cell, in the order of the breakdown. */
export type Codes = readonly string[];

export function cellKey(codes: Codes): string {
	return codes.join('|');
}

/** Codes of a breakdown in codebook order, without those a filter takes away. */
function shownCodes(dataset: Dataset, request: ViewRequest, variable: VariableId): Codes {
	const filter = request.where.find((f) => f.variable === variable);
	const codes = categoriesOf(variableOf(dataset, variable)).map((c) => String(c.code));
	return filter ? codes.filter((c) => filter.codes.includes(c)) : codes;
}

/** Every combination of codes a view has a cell for, first breakdown outermost. */
export function combinations(dataset: Dataset, request: ViewRequest): readonly Codes[] {
	const lists = request.by.map((variable) => shownCodes(dataset, request, variable));
	if (lists.length === 0) return [];
	return lists.reduce<readonly Codes[]>(
		(rows, codes) => rows.flatMap((row) => codes.map((code) => [...row, code])),
		[[]],
	);
}

/** The keys of the cells of a view, in the order of `combinations`. */
export function cellKeys(dataset: Dataset, request: ViewRequest): readonly string[] {
	return combinations(dataset, request).map(cellKey);
}

/** The codes a row belongs to, or null where a breakdown is missing. */
export function rowCodes(row: Pick<TotalsRow, 'by1' | 'by2'>, breakdowns: number): Codes | null {
	const codes = [row.by1, row.by2].slice(0, breakdowns);
	return codes.every((c) => c !== null) ? codes : null;
}

/** Rows by the cell they belong to; rows without one are under no key. */
export function rowsByCell<Row extends Pick<TotalsRow, 'by1' | 'by2'>>(
	rows: readonly Row[],
	breakdowns: number,
): ReadonlyMap<string, readonly Row[]> {
	const groups = new Map<string, Row[]>();
	/* Rows come cell by cell, so the group of the row before is nearly always this one's. */
	let last: Row | null = null;
	let group: Row[] | null = null;
	for (const row of rows) {
		if (last === null || row.by1 !== last.by1 || row.by2 !== last.by2) {
			const codes = rowCodes(row, breakdowns);
			const key = codes === null ? null : cellKey(codes);
			group = key === null ? null : (groups.get(key) ?? []);
			if (key !== null && group !== null) groups.set(key, group);
			last = row;
		}
		group?.push(row);
	}
	return groups;
}
