import { createCover } from './cover.ts';

/**
 * A table of counts: `counts[row][column]` unweighted units. Its margins are the sums of its rows, of
 * its columns, and of everything.
 */
export type CountTable = readonly (readonly number[])[];

/**
 * Why a cell may not leave: too few units itself; it would give away one that may not, by a margin;
 * or two downloads whose filters differ by one code would.
 */
export type SuppressionRule = 'small-cell' | 'complementary' | 'difference';

/** Which cells of a list may not leave; null: it may. */
export type Marks = readonly (SuppressionRule | null)[];

/** Which cells of a table may not leave, in the shape of the table. */
export type Suppression = readonly Marks[];

/** Which margins of a table do not leave. What is not hidden is known to whoever wants to know. */
export interface HiddenMargins {
	readonly rows: Marks;
	readonly columns: Marks;
	readonly whole: boolean;
}

/** Whether a count may not be shown; 0 or 1 for `k` hides nothing. */
export function isSmall(count: number, k: number): boolean {
	return count > 0 && count < k;
}

/**
 * Decides which cells of a list may not leave when their sum does: the small ones, and with them the
 * smallest others until two are hidden that hold k units together. Empty cells are not hidden.
 */
export function suppressList(counts: readonly number[], k: number): Marks {
	const marks = counts.map((n) => (isSmall(n, k) ? ('small-cell' as SuppressionRule) : null));
	const others = [...counts.keys()]
		.filter((i) => marks[i] === null && (counts[i] ?? 0) > 0)
		.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
	const hidden = (): readonly number[] => counts.filter((_, i) => marks[i] !== null);
	while (hidden().length > 0 && (hidden().length < 2 || total(hidden()) < k)) {
		const next = others.shift();
		if (next === undefined) break;
		marks[next] = 'complementary';
	}
	return marks;
}

/**
 * Decides which cells of a table may not leave when those of its margins do that are not hidden. Small
 * cells are hidden, and others with them until
 *
 * - no hidden cell, and no hidden margin of too few units, can be computed: each lies on a cycle of
 *   hidden cells in the graph whose vertices are rows and columns and whose edges are cells, so that
 *   its value could be another and every known sum the same;
 * - the hidden cells of a row or column whose margin is known hold k units or more, where others are
 *   left that are not empty.
 *
 * An empty cell is hidden only where nothing else closes the cycle, as a zero can often be guessed.
 *
 * Source: D. Gusfield (1988), A graph theoretic approach to statistical data security, SIAM Journal
 * on Computing 17: a cell is known if and only if its edge is a bridge; each is covered by the
 * cheapest cycle through it, in units that are hidden for it.
 */
export function suppressCrossed(
	counts: CountTable,
	margins: HiddenMargins,
	k: number,
): Suppression {
	const cover = createCover(counts, margins, k);
	do cover.closeCycles();
	while (cover.fillLine());
	return cover.marks();
}

/** `suppressCrossed` where each margin is hidden by `suppressList`, and the whole where it is small. */
export function suppressTable(counts: CountTable, k: number): Suppression {
	return suppressCrossed(counts, marginsOf(counts, k), k);
}

/** What of a table's margins is hidden when each leaves as a list of its own. */
export function marginsOf(counts: CountTable, k: number): HiddenMargins {
	const rows = counts.map(total);
	const columns = (counts[0] ?? []).map((_, c) => total(counts.map((row) => row[c] ?? 0)));
	return {
		rows: suppressList(rows, k),
		columns: suppressList(columns, k),
		whole: isSmall(total(rows), k),
	};
}

/**
 * Decides which cells of a table over some codes of a filter may not leave, so that nobody learns one
 * from downloads over other choices of codes. `cells` says which cells of the same table by that
 * filter, over all its codes, may not leave (`suppressCrossed`), and `rows` which of its row margins.
 *
 * With one code the answer is that code's column, with all the margin. A row over several codes is
 * shown only where all its cells and its margin are: it is then their sum, and no news.
 *
 * @param chosen which codes are chosen, by their column
 */
export function suppressChoice(
	{ cells, rows }: { readonly cells: Suppression; readonly rows: Marks },
	chosen: readonly number[],
): Marks {
	const [only] = chosen;
	return cells.map((row, r) => {
		const margin = rows[r] ?? null;
		if (chosen.length === row.length) return margin;
		if (chosen.length === 1 && only !== undefined) return row[only] ?? null;
		return margin !== null || row.some((rule) => rule !== null) ? 'difference' : null;
	});
}

function total(counts: readonly number[]): number {
	return counts.reduce((sum, n) => sum + n, 0);
}
