import { findBridges } from './bridges.ts';
import { cheapestPath } from './cheapest-path.ts';
import type { CountTable, HiddenMargins, Suppression, SuppressionRule } from './suppress.ts';

/** Hides cells of a table step by step. */
export interface Cover {
	/** Puts every hidden cell on a cycle of hidden cells. */
	readonly closeCycles: () => void;
	/** Hides one more cell of a line whose hidden cells hold too few units; false where there is none. */
	readonly fillLine: () => boolean;
	readonly marks: () => Suppression;
}

/** What an empty cell costs as cover: more than any table has units. */
const EMPTY = 1e12;

/**
 * The graph of a table: vertices are its rows, then the row of column sums, then its columns, then
 * the column of row sums; a cell, or a margin, is an edge between its row and its column.
 */
export function createCover(counts: CountTable, margins: HiddenMargins, k: number): Cover {
	const rows = counts.length;
	const columns = counts[0]?.length ?? 0;
	const rules = counts.map((row) =>
		row.map((n): SuppressionRule | null => (n > 0 && n < k ? 'small-cell' : null)),
	);
	const columnVertex = (column: number): number => rows + 1 + column;
	const isHidden = (row: number, column: number): boolean => {
		if (row === rows && column === columns) return margins.whole;
		if (row === rows) return (margins.columns[column] ?? null) !== null;
		if (column === columns) return (margins.rows[row] ?? null) !== null;
		return (rules[row]?.[column] ?? null) !== null;
	};
	/* From row to column what it costs to hide a cell; infinite for a margin that is known. */
	const costOf = (row: number, column: number): number => {
		if (isHidden(row, column)) return 0;
		if (row === rows || column === columns) return Infinity;
		const n = counts[row]?.[column] ?? 0;
		return n === 0 ? EMPTY : n;
	};
	const hide = (row: number, column: number): void => {
		const line = rules[row];
		if (line && column < columns) line[column] ??= 'complementary';
	};

	const hiddenEdges = (): (readonly [number, number])[] => {
		const edges: (readonly [number, number])[] = [];
		for (let row = 0; row <= rows; row++) {
			for (let column = 0; column <= columns; column++) {
				if (isHidden(row, column)) edges.push([row, columnVertex(column)]);
			}
		}
		return edges;
	};
	const closeCycles = (): void => {
		const open = new Set<string>();
		for (;;) {
			const bridges = findBridges(rows + columns + 2, hiddenEdges());
			const bridge = bridges.find(([row, vertex]) => !open.has(`${row} ${vertex}`));
			if (bridge === undefined) return;
			const [row, vertex] = bridge;
			const column = vertex - rows - 1;
			const path = cheapestPath(rows + 1, columns + 1, row, column, costOf);
			/* No cycle: a margin alone in its list, or a table of one row or column. */
			if (path === null) open.add(`${row} ${vertex}`);
			for (const [r, c] of path ?? []) hide(r, c);
		}
	};

	const lines: readonly Line[] = [
		...counts.map((row, r) => ({
			isKnown: !isHidden(r, columns),
			cells: row.map((_, c) => [r, c] as const),
		})),
		...Array.from({ length: columns }, (_, c) => ({
			isKnown: !isHidden(rows, c),
			cells: counts.map((_, r) => [r, c] as const),
		})),
	];
	const countOf = ([row, column]: readonly [number, number]): number => counts[row]?.[column] ?? 0;
	const fillLine = (): boolean =>
		lines.some(({ isKnown, cells }) => {
			const hidden = cells.filter(([r, c]) => isHidden(r, c));
			const held = hidden.reduce((sum, cell) => sum + countOf(cell), 0);
			if (!isKnown || hidden.length === 0 || held >= k) return false;
			const [next] = cells
				.filter((cell) => !isHidden(...cell) && countOf(cell) > 0)
				.sort((a, b) => countOf(a) - countOf(b));
			if (next !== undefined) hide(...next);
			return next !== undefined;
		});
	return { closeCycles, fillLine, marks: () => rules.map((row) => [...row]) };
}

/** The cells of a row or column, and whether their sum is known. */
interface Line {
	readonly isKnown: boolean;
	readonly cells: readonly (readonly [number, number])[];
}
