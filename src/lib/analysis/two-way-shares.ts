import { indicatorOf } from '../dataset/index.ts';
import { publish, type GatedEstimate, type Publishable } from '../disclosure/index.ts';
import type { TotalsRow } from '../query/index.ts';
import { combinations, rowCodes } from './cells.ts';
import type { Comparable } from './comparison.ts';
import { estimateRows } from './replicates.ts';
import { estimateOptions } from './survey-view.ts';

/** What a share of a two-way table is of: its row, its column, or the whole table. */
export const SHARE_BASES = ['row', 'column', 'all'] as const;
export type ShareBase = (typeof SHARE_BASES)[number];

/** The shares of a view with two breakdowns. */
export interface TwoWayShares {
	readonly base: ShareBase;
	/** Codes of the first breakdown, and those of the second. */
	readonly rows: readonly string[];
	readonly columns: readonly string[];
	/** By row, then column; `n` is what the share is of, unweighted. */
	readonly shares: readonly (readonly Publishable<GatedEstimate>[])[];
}

/**
 * Row, column or cell proportions of a two-way table, as `svymean(~interaction(r, c))` and
 * `svyby(~c, ~r, svymean)` in R, each with the interval of `svyciprop`; null where a view has not two
 * breakdowns. Sizes are Σwx as in the Rao–Scott test beside it. Rows without a code of either variable
 * are in no share.
 */
export function twoWayShares(
	{ survey, request, rows }: Comparable,
	base: ShareBase,
): TwoWayShares | null {
	const { dataset } = survey;
	if (request.by.length !== 2) return null;
	const listed = combinations(dataset, request);
	const firsts = [...new Set(listed.map(([first = '']) => first))];
	const seconds = [...new Set(listed.map(([, second = '']) => second))];
	const coded = rows.filter(
		(row) =>
			rowCodes(row, 2) !== null &&
			firsts.includes(row.by1 ?? '') &&
			seconds.includes(row.by2 ?? ''),
	);
	// An interval that was chosen for a mean is not one for a share.
	const { interval, ...rest } = estimateOptions(request);
	const isShare = indicatorOf(dataset, request.indicator).kind === 'proportion';
	const options = isShare && interval !== undefined ? { ...rest, interval } : rest;
	const replicates = survey.replicates?.rscales.length ?? 0;
	const shareOf = (first: string, second: string): Publishable<GatedEstimate> => {
		const domain = coded.filter((row) => isIn(base, row, first, second));
		const sums = domain.map((row) =>
			countedIf(row, row.by1 === first && row.by2 === second, replicates),
		);
		return publish(estimateRows(survey, 'proportion', sums, options), dataset.disclosure);
	};
	return {
		base,
		rows: firsts,
		columns: seconds,
		shares: firsts.map((first) => seconds.map((second) => shareOf(first, second))),
	};
}

function isIn(base: ShareBase, { by1, by2 }: TotalsRow, first: string, second: string): boolean {
	switch (base) {
		case 'row':
			return by1 === first;
		case 'column':
			return by2 === second;
		case 'all':
			return true;
	}
}

/** The sums of a row of totals with x as what is counted, or nothing of it: y = x or y = 0. */
function countedIf(row: TotalsRow, isCounted: boolean, replicates: number): TotalsRow {
	const under = Object.fromEntries(
		Array.from({ length: replicates }, (_, r) => [`wy${r}`, isCounted ? (row[`wx${r}`] ?? 0) : 0]),
	);
	return isCounted
		? { ...row, ...under, wy: row.wx, wyy: row.wxx, wxy: row.wxx }
		: { ...row, ...under, wy: 0, wyy: 0, wxy: 0 };
}
