import { indicatorOf } from '../dataset/index.ts';
import {
	testIndependence,
	type CellSizes,
	type IndependenceTest,
	type NoTestReason,
} from '../estimation/index.ts';
import type { TotalsRow } from '../query/index.ts';
import { cellKey, combinations, rowsByCell } from './cells.ts';
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
	{ dataset, frame }: Survey,
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
	const cells = two
		? firsts.map((a) => seconds.map((b) => sizesOf(of(cellKey([a, b])), (row) => row.wx)))
		: firsts.map((a) => [
				sizesOf(of(a), (row) => row.wy),
				sizesOf(of(a), (row) => row.wx - row.wy),
			]);
	const n = listed.flatMap((codes) => of(cellKey(codes))).reduce((all, row) => all + row.n, 0);
	const what = { of: two ? 'breakdowns' : 'answer' } as const;
	if (n < dataset.disclosure.minimumN.value) return { ...what, reason: 'n-below-minimum', n };
	const test = testIndependence({ frame, cells, n }, { lonely: request.lonely });
	if (test.kind === 'unavailable') return { ...what, reason: test.reason, n };
	const { chiSquare, f, ndf, ddf, p, rows: height, columns } = test;
	return { ...what, chiSquare, f, ndf, ddf, p, rows: height, columns, n };
}

function sizesOf(rows: readonly TotalsRow[], size: (row: TotalsRow) => number): CellSizes {
	const sizes = new Map<string, number>();
	for (const row of rows) sizes.set(row.psu, (sizes.get(row.psu) ?? 0) + size(row));
	return sizes;
}
