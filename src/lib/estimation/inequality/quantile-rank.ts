import { firstRow, type OrderedRows } from '../sorted.ts';

/** Weights added up to a share p reach it exactly within this much of all weights. */
const SAME = 1e-12;

/**
 * Row of the quantile at p: the first whose weights, added up, exceed p of all. Where they are
 * exactly p it is the next one, as R `laeken` 0.5 `weightedQuantile` has it, which the measures of
 * poverty and inequality answer to; `quantileOf` has the rules of `svyquantile`.
 */
export function quantileRank({ upTo }: OrderedRows, p: number): number {
	const all = upTo.at(-1) ?? 0;
	const wanted = p * all + SAME * all;
	const found = firstRow(upTo.length, (row) => (upTo[row] ?? 0) > wanted);
	return Math.min(found, upTo.length - 1);
}

/** The value of that row; 0 of no rows. */
export function quantileAt(sorted: OrderedRows, p: number): number {
	return sorted.sample.y[quantileRank(sorted, p)] ?? 0;
}
