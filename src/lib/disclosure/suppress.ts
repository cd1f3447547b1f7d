/**
 * A table of counts with its margins: `counts[row][column]` unweighted units. A table with one
 * dimension has one column.
 */
export type CountTable = readonly (readonly number[])[];

/** Why a cell may not leave: too few units itself, or it would give away one that may not. */
export type SuppressionRule = 'small-cell' | 'complementary';

/** Which cells of a table may not leave, in the shape of the table; null: it may. */
export type Suppression = readonly (readonly (SuppressionRule | null)[])[];

type Marks = (SuppressionRule | null)[][];

interface Cell {
	readonly row: number;
	readonly column: number;
}

/** A line of a table whose margin is known: the cells of one row, or of one column. */
type Line = readonly Cell[];

function linesOf(counts: CountTable): readonly Line[] {
	const columns = counts[0]?.length ?? 0;
	const rows = counts.map((_, row) =>
		Array.from({ length: columns }, (_, column) => ({ row, column })),
	);
	const across = Array.from({ length: columns }, (_, column) =>
		counts.map((_, row) => ({ row, column })),
	);
	return [...rows.filter((line) => line.length > 1), ...across.filter((line) => line.length > 1)];
}

/**
 * Decides which cells of a table may not leave when its margins do. A cell of 1 to k − 1 units is
 * suppressed. What remains must not give it away:
 *
 * - it becomes a corner of a rectangle of suppressed cells, so that no combination of margins and
 *   shown cells yields it (the three other corners are those with the fewest units in all);
 * - the suppressed cells of its row and column add up to k units or more.
 *
 * Empty cells are never suppressed and never serve as cover: a zero can often be guessed. Where a row
 * has no other cell that is not empty, its margin is the small count itself, and is withheld as a
 * cell of the table of margins.
 *
 * Source: A. Hundepool and others (2012), Statistical Disclosure Control, §4.3–4.4 (secondary
 * suppression by hypercubes); it suppresses more than an optimum would, never less than is safe.
 *
 * @param k smallest number of units that may be shown; 0 or 1 suppresses nothing
 */
export function suppressTable(counts: CountTable, k: number): Suppression {
	const marks: Marks = counts.map((row) =>
		row.map((count) => (count > 0 && count < k ? 'small-cell' : null)),
	);
	const lines = linesOf(counts);
	for (const [row, cells] of counts.entries()) {
		for (const column of cells.keys()) {
			if (marks[row]?.[column] === 'small-cell') coverCorner(counts, marks, { row, column });
		}
	}
	while (lines.some((line) => coverLine(counts, marks, line, k)));
	return marks;
}

/** Suppresses what is missing of the cheapest rectangle that has this cell as a corner. */
function coverCorner(counts: CountTable, marks: Marks, { row, column }: Cell): void {
	const count = (cell: Cell): number => counts[cell.row]?.[cell.column] ?? 0;
	const isMarked = (cell: Cell): boolean => (marks[cell.row]?.[cell.column] ?? null) !== null;
	const rectangles = counts.flatMap((cells, other) =>
		other === row
			? []
			: [...cells.keys()]
					.filter((across) => across !== column)
					.map((across): readonly Cell[] => [
						{ row, column: across },
						{ row: other, column },
						{ row: other, column: across },
					])
					.filter((corners) => corners.every((corner) => count(corner) > 0)),
	);
	const cost = (corners: readonly Cell[]): number =>
		corners.reduce((sum, corner) => sum + (isMarked(corner) ? 0 : count(corner)), 0);
	const [best] = [...rectangles].sort((a, b) => cost(a) - cost(b));
	for (const corner of best ?? []) mark(marks, corner);
}

/** Suppresses one more cell of a line that gives something away; false where none does. */
function coverLine(counts: CountTable, marks: Marks, line: Line, k: number): boolean {
	const count = ({ row, column }: Cell): number => counts[row]?.[column] ?? 0;
	const hidden = line.filter(({ row, column }) => marks[row]?.[column]);
	if (hidden.length === 0) return false;
	const sum = hidden.reduce((total, cell) => total + count(cell), 0);
	if (hidden.length > 1 && sum >= k) return false;
	const [next] = line
		.filter((cell) => !marks[cell.row]?.[cell.column] && count(cell) > 0)
		.sort((a, b) => count(a) - count(b));
	if (next === undefined) return false;
	mark(marks, next);
	return true;
}

function mark(marks: Marks, { row, column }: Cell): void {
	const cells = marks[row];
	if (cells) cells[column] ??= 'complementary';
}

/**
 * Decides which cells of a table over some of the areas may not leave. What two such tables with one
 * area more or less differ by is a cell of that area alone, so a cell goes when any area, in the
 * choice or out of it, has 1 to k − 1 units in it. The whole and a single area are the margins and
 * rows of one table, and follow `suppressTable` on all areas.
 *
 * @param counts `counts[cell][area]` over every area of the dataset
 * @param areas which areas are chosen, by their column
 * @returns one rule or null per cell
 */
export function suppressChoice(
	counts: CountTable,
	areas: readonly number[],
	k: number,
): readonly (SuppressionRule | null)[] {
	const all = counts[0]?.length ?? 0;
	const chosen = (row: readonly number[]): number =>
		areas.reduce((sum, area) => sum + (row[area] ?? 0), 0);
	const small = (count: number): boolean => count > 0 && count < k;
	const totals = suppressTable(
		counts.map((row) => [chosen(row)]),
		k,
	);
	if (areas.length === all) return totals.map(([rule]) => rule ?? null);
	const [only] = areas;
	if (areas.length === 1 && only !== undefined) {
		return suppressTable(counts, k).map((row) => row[only] ?? null);
	}
	return counts.map((row, cell) => totals[cell]?.[0] ?? (row.some(small) ? 'complementary' : null));
}
