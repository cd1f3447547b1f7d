import { indicatorOf } from '../dataset/index.ts';
import {
	replicateDf,
	testIndependence,
	type CellSizes,
	type IndependenceTest,
	type NoTestReason,
	type SizeReplicates,
} from '../estimation/index.ts';
import type { TotalsRow } from '../query/index.ts';
import { cellKey, combinations, rowsByCell } from './cells.ts';
import { sumsUnder } from './replicates.ts';
import type { ViewRequest } from './request.ts';
import type { Survey } from './survey-view.ts';

/** Rao–Scott test of a view's table, or why there is none. */
export type Independence = (
	| Omit<IndependenceTest, 'kind'>
	| { readonly reason: NoTestReason | 'n-below-minimum'; readonly n: number }
) & {
	/** `breakdowns`: of two variables; `answer`: whether the share differs between the cells of one. */
	readonly of: 'breakdowns' | 'answer';
};

/**
 * Tests the table of a view's rows: its two breakdowns, or one breakdown by whether the rows have what
 * a proportion counts. Null where the view has neither. Sizes are Σwx: rows, or the people in them
 * where the indicator is of people.
 */
export function independenceOf(
	{ dataset, frame, replicates }: Survey,
	request: ViewRequest,
	rows: readonly TotalsRow[],
): Independence | null {
	const { kind } = indicatorOf(dataset, request.indicator);
	const { by } = request;
	const two = by.length === 2;
	if (!two && !(by.length === 1 && kind === 'proportion')) return null;
	const groups = rowsByCell(rows, by.length);
	const listed = combinations(dataset, request);
	const of = (key: string): readonly TotalsRow[] => groups.get(key) ?? [];
	const firsts = [...new Set(listed.map(([first = '']) => first))];
	const seconds = [...new Set(listed.map(([, second = '']) => second))];
	const table: readonly (readonly Counted[])[] = two
		? firsts.map((a) => seconds.map((b) => ({ rows: of(cellKey([a, b])), what: 'all' })))
		: firsts.map((a) => [
				{ rows: of(a), what: 'with' },
				{ rows: of(a), what: 'without' },
			]);
	const cells = table.map((row) => row.map(sizesOf));
	const inTable = listed.flatMap((codes) => of(cellKey(codes)));
	const n = inTable.reduce((all, row) => all + row.n, 0);
	const what = { of: two ? 'breakdowns' : 'answer' } as const;
	if (n < dataset.disclosure.minimumN.value) return { ...what, reason: 'n-below-minimum', n };
	const under =
		replicates === undefined ? {} : { replicates: tableUnder(replicates, table, inTable) };
	const test = testIndependence({ frame, cells, n, ...under }, { lonely: request.lonely });
	if (test.kind === 'unavailable') return { ...what, reason: test.reason, n };
	const { chiSquare, f, ndf, ddf, p, rows: height, columns } = test;
	return { ...what, chiSquare, f, ndf, ddf, p, rows: height, columns, n };
}

/** A cell of the table: rows, and whether all that they hold counts, or what is or is not in y. */
interface Counted {
	readonly rows: readonly TotalsRow[];
	readonly what: 'all' | 'with' | 'without';
}

function sizesOf({ rows, what }: Counted): CellSizes {
	const sizes = new Map<string, number>();
	for (const row of rows) sizes.set(row.psu, (sizes.get(row.psu) ?? 0) + sizeOf(row, what));
	return sizes;
}

function sizeOf({ wx, wy }: { wx: number; wy: number }, what: Counted['what']): number {
	switch (what) {
		case 'all':
			return wx;
		case 'with':
			return wy;
		case 'without':
			return wx - wy;
	}
}

function tableUnder(
	design: SizeReplicates['design'],
	table: readonly (readonly Counted[])[],
	inTable: readonly TotalsRow[],
): SizeReplicates {
	const cells = table.map((row) =>
		row.map(({ rows, what }) => sumsUnder(design, rows).sums.map((sums) => sizeOf(sums, what))),
	);
	return { design, cells, df: replicateDf(design, sumsUnder(design, inTable).weights) };
}
