import type { SurveyRow } from './fixtures/survey-rows.ts';

/** The sums of one PSU, added up here in plain arithmetic to hold the engines against. */
export interface ExpectedTotals {
	readonly by1: string | null;
	readonly stratum: string;
	readonly psu: string;
	n: number;
	w: number;
	ww: number;
	wy: number;
	wx: number;
	wyy: number;
	wxy: number;
	wxx: number;
}

/** A row's part: what it is broken down by, its weight, numerator and denominator. */
export interface Part {
	readonly by1: string | null;
	readonly w: number;
	readonly y: number;
	readonly x: number;
}

/** PSU totals of rows; `part` gives undefined for a row that does not count. */
export function expectedTotals(
	rows: readonly SurveyRow[],
	part: (row: SurveyRow) => Part | undefined,
): readonly ExpectedTotals[] {
	const sums = new Map<string, ExpectedTotals>();
	for (const row of rows) {
		const own = part(row);
		if (!own) continue;
		const { by1, w, y, x } = own;
		const stratum = `${row.state}/${row.urban}`;
		const psu = `${stratum}/${row.ea}`;
		const key = JSON.stringify([by1, psu]);
		const zero = { n: 0, w: 0, ww: 0, wy: 0, wx: 0, wyy: 0, wxy: 0, wxx: 0 };
		const sum = sums.get(key) ?? { by1, stratum, psu, ...zero };
		sums.set(key, sum);
		sum.n += 1;
		sum.w += w;
		sum.ww += w * w;
		sum.wy += w * y;
		sum.wx += w * x;
		sum.wyy += w * y * y;
		sum.wxy += w * x * y;
		sum.wxx += w * x * x;
	}
	return [...sums.values()];
}
