import type { Cell, View } from '../analysis/index.ts';
import { placeAmong, placesOf, type Dataset, type VariableId } from '../dataset/index.ts';
import { classOf, type Classes } from './scale.ts';
import { shownValue } from './shown.ts';

/** How rows are ordered; `north-to-south` needs the order of the codes, the rest does not. */
export type RowOrder = 'descending' | 'ascending' | 'codebook' | 'north-to-south';

/** What became of the sample in an area: some units excluded, replaced, both, or nothing missing. */
export type GapState = 'none' | 'excluded' | 'replaced' | 'both';

/** The name of a code in the reader's language, short where there is a short one. */
export type Labels = (variable: VariableId, code: string) => string;

/** One estimate of a row. A row has one for each series; without a second breakdown, one. */
export interface Mark {
	/** Key of the cell. */
	readonly key: string;
	/** Code of the second breakdown; null without one. */
	readonly series: string | null;
	readonly cell: Cell;
	/** Class of the ramp, from 0; null where no value may be shown. */
	readonly classIndex: number | null;
}

/** A row of the chart: one code of the row variable. */
export interface Row {
	/** Code of the row: an area's P-code when the view is broken down by place. */
	readonly key: string;
	readonly label: string;
	readonly gap: GapState;
	readonly marks: readonly Mark[];
}

/** The variable of the rows and, with two breakdowns, the one that tells series apart. */
export interface Axes {
	readonly row: VariableId | null;
	readonly series: VariableId | null;
}

/** Which breakdown makes the rows: places where there are any, so that map and chart agree. */
export function axesOf(view: View, dataset: Dataset): Axes {
	const [first = null, second = null] = view.request.by;
	const place = placeAmong(dataset, view.request.by)?.variable;
	return second !== null && second === place
		? { row: second, series: first }
		: { row: first, series: second };
}

/**
 * The rows of a view in the order asked for. Order by value goes by the highest value of a row;
 * rows without a value come last, in codebook order.
 *
 * @param northToSouth codes of the row variable in geographic order, for `north-to-south`
 */
export function rowsOf(
	view: View,
	dataset: Dataset,
	labels: Labels,
	classes: Classes,
	order: RowOrder = 'descending',
	northToSouth: readonly string[] = [],
): readonly Row[] {
	const { row, series } = axesOf(view, dataset);
	if (row === null) return [];
	const groups = new Map<string, Mark[]>();
	for (const cell of view.cells) {
		const code = cell.by[row] ?? '';
		const mark = markOf(cell, series, classes);
		groups.set(code, [...(groups.get(code) ?? []), mark]);
	}
	const isPlace = placesOf(dataset).some((place) => place.variable === row);
	const rows = [...groups].map(([key, marks]): Row => ({
		key,
		label: labels(row, key),
		gap: isPlace ? gapOf(view, key) : 'none',
		marks,
	}));
	return sortRows(rows, order, northToSouth);
}

/** What became of the sample in one area, from the ledger of the view; a register has no sample. */
export function gapOf(view: View, code: string): GapState {
	if (view.basis === 'register') return 'none';
	const area = view.coverage.areas.find((a) => a.area === code);
	const excluded = (area?.excluded ?? 0) > 0;
	const replaced = (area?.replaced ?? 0) > 0;
	if (excluded && replaced) return 'both';
	if (excluded) return 'excluded';
	return replaced ? 'replaced' : 'none';
}

function markOf(cell: Cell, series: VariableId | null, classes: Classes): Mark {
	const e = shownValue(cell);
	return {
		key: cell.key,
		series: series === null ? null : (cell.by[series] ?? ''),
		cell,
		classIndex: e === null ? null : classOf(classes, e.value),
	};
}

function sortRows(
	rows: readonly Row[],
	order: RowOrder,
	northToSouth: readonly string[],
): readonly Row[] {
	switch (order) {
		case 'codebook':
			return rows;
		case 'north-to-south': {
			const place = (row: Row) => {
				const at = northToSouth.indexOf(row.key);
				return at === -1 ? Infinity : at;
			};
			return stable(rows, (a, b) => place(a) - place(b));
		}
		case 'descending':
			return stable(rows, (a, b) => highest(b, -Infinity) - highest(a, -Infinity));
		case 'ascending':
			return stable(rows, (a, b) => highest(a, Infinity) - highest(b, Infinity));
	}
}

/** Sorts a copy; two infinities, whose difference is no number, are equal. */
function stable(rows: readonly Row[], compare: (a: Row, b: Row) => number): readonly Row[] {
	return [...rows].sort((a, b) => compare(a, b) || 0);
}

function highest({ marks }: Row, none: number): number {
	const values = marks.flatMap(({ cell }) => shownValue(cell)?.value ?? []);
	return values.length === 0 ? none : Math.max(...values);
}
