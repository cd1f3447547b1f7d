import { foldText, type PCode } from '../dataset/index.ts';
import type { CardRow } from './card-row.ts';

/** A column by which rows can be put in order. */
export type CardColumn =
	| { readonly kind: 'name' | 'people' | 'short' }
	| { readonly kind: 'sector' | 'measure'; readonly at: number };

export interface RowFilter {
	/** Sectors in which a row must fall short, at least. */
	readonly short: number;
	/** Words that must stand in the names or the code. */
	readonly text: string;
	/** Areas that must all hold it: a state, and a township in it. */
	readonly places: readonly PCode[];
	/** Attribute → code it must have. */
	readonly attributes: Readonly<Record<string, string>>;
}

/** The rows to show: reached ones, and apart from them those nobody reached. */
export interface SelectedRows {
	readonly reached: readonly CardRow[];
	readonly missed: readonly CardRow[];
	/** Rows nobody reached that fit all but the filter by sectors: whether they fall short is not known. */
	readonly unknown: number;
}

/** Selects and orders rows. `wordsOf` gives the names of areas a row is found by. */
export function selectRows(
	rows: readonly CardRow[],
	filter: RowFilter,
	order: { readonly column: CardColumn; readonly descending: boolean },
	wordsOf: (row: CardRow) => readonly string[],
): SelectedRows {
	const wanted = foldText(filter.text.trim());
	const fitting = rows.filter(
		(row) =>
			filter.places.every((area) => row.places.includes(area)) &&
			Object.entries(filter.attributes).every(([id, code]) => row.attributes[id] === code) &&
			(wanted === '' || wordsOf(row).some((word) => foldText(word).includes(wanted))),
	);
	const missed = fitting.filter((row) => !row.reached);
	const sorted = (some: readonly CardRow[]): readonly CardRow[] => sortRows(some, order);
	return {
		reached: sorted(fitting.filter((row) => row.reached && row.short >= filter.short)),
		missed: filter.short > 0 ? [] : sorted(missed),
		unknown: missed.length,
	};
}

/** Rows by a column; equal ones by people, most first; what has no value comes last either way. */
function sortRows(
	rows: readonly CardRow[],
	{ column, descending }: { readonly column: CardColumn; readonly descending: boolean },
): readonly CardRow[] {
	const sign = descending ? -1 : 1;
	const people = (row: CardRow): number => row.people ?? row.lastPeople ?? -1;
	return [...rows].sort((a, b) => {
		const [x, y] = [sortValue(a, column), sortValue(b, column)];
		if (x === null || y === null) {
			return Number(x === null) - Number(y === null) || people(b) - people(a);
		}
		return sign * compare(x, y) || people(b) - people(a) || compare(a.name.en, b.name.en);
	});
}

function compare(x: number | string, y: number | string): number {
	return x < y ? -1 : x > y ? 1 : 0;
}

/** Sectors and measures of what was not reached have no value: the last known one is not current. */
function sortValue(row: CardRow, column: CardColumn): number | string | null {
	switch (column.kind) {
		case 'name':
			return row.name.en;
		case 'people':
			return row.people ?? row.lastPeople ?? null;
		case 'short':
			return row.judged === 0 ? null : row.short;
		case 'sector': {
			const sector = row.sectors[column.at];
			if (sector === undefined || sector.answered === 0) return null;
			return (sector.answered - sector.met) / sector.answered;
		}
		case 'measure': {
			const mark = row.marks[column.at];
			if (mark === undefined) return null;
			return mark.value ?? (mark.none && mark.kind === 'short' ? Number.POSITIVE_INFINITY : null);
		}
	}
}
