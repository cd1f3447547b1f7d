import { describe, expect, it } from 'vitest';
import {
	defaultRequest,
	SHARE_BASES,
	twoWayShares,
	withBreakdown,
	type ShareBase,
	type TwoWayShares,
} from '../../../src/lib/analysis/index.ts';
import type { IndicatorId, VariableId } from '../../../src/lib/dataset/index.ts';
import type { TotalsRow } from '../../../src/lib/query/index.ts';
import { dataset, survey, totalsRows } from '../../fixtures/survey.ts';

const BY = ['state', 'urban'].map((id) => id as VariableId);
const request = withBreakdown(dataset, defaultRequest(dataset, 'grid' as IndicatorId), BY);

/** Rows of each PSU by `urban`: a quarter of `n` or one more in towns, the rest in villages. */
function rowsOf(n: number): readonly TotalsRow[] {
	const part = (row: TotalsRow, by2: string, size: number): TotalsRow => ({
		...{ ...row, by2, n: size, w: size, ww: size, wx: size, wxx: size },
		...{ wy: 0, wyy: 0, wxy: 0 },
	});
	return totalsRows({ MMR001: 0.3, MMR012: 0.5, MMR222: 0.7 }, n).flatMap((row, at) => [
		part(row, 'urban', n / 4 + (at % 2)),
		part(row, 'rural', (3 * n) / 4 - (at % 2)),
	]);
}

function sharesOf(base: ShareBase, n = 80): TwoWayShares {
	const table = twoWayShares({ survey, request, rows: rowsOf(n) }, base);
	if (table === null) throw new Error('invalid table: none (two breakdowns); give a table');
	return table;
}

const values = ({ shares }: TwoWayShares): readonly (readonly number[])[] =>
	shares.map((row) => row.map((e) => (e.kind === 'estimate' ? e.value : NaN)));
const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);

describe('the shares of a two-way table', () => {
	it('within a row add up to 1 in each row', () => {
		for (const row of values(sharesOf('row'))) expect(sum(row)).toBeCloseTo(1, 12);
	});

	it('within a column add up to 1 in each column', () => {
		const rows = values(sharesOf('column'));
		for (const at of [0, 1]) expect(sum(rows.map((row) => row[at] ?? NaN))).toBeCloseTo(1, 12);
	});

	it('of all add up to 1', () => {
		expect(sum(values(sharesOf('all')).flat())).toBeCloseTo(1, 12);
	});

	it.each(SHARE_BASES)('of %s have the n of what they are shares of', (base) => {
		const rows = rowsOf(80);
		const { rows: firsts, columns, shares } = sharesOf(base);
		firsts.forEach((first, i) =>
			columns.forEach((second, j) => {
				const wanted = rows.filter(
					({ by1, by2 }) => base === 'all' || (base === 'row' ? by1 === first : by2 === second),
				);
				expect(shares[i]?.[j]?.n).toBe(sum(wanted.map(({ n }) => n)));
			}),
		);
	});

	it('stand between the ends of their interval', () => {
		for (const share of sharesOf('row').shares.flat()) {
			if (share.kind !== 'estimate') throw new Error('invalid share: none (row); give one');
			expect(share.ci[0]).toBeLessThan(share.value);
			expect(share.ci[1]).toBeGreaterThan(share.value);
		}
	});

	it('are withheld of a row with too few cases', () => {
		for (const share of sharesOf('row', 4).shares.flat()) expect(share.kind).toBe('withheld');
	});

	it('are none where a view has one breakdown', () => {
		const one = defaultRequest(dataset, 'grid' as IndicatorId);
		expect(twoWayShares({ survey, request: one, rows: [] }, 'row')).toBeNull();
	});
});
