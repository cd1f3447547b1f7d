import fc from 'fast-check';
import { designFrame, psuTotals } from '../../src/lib/estimation/index.ts';
import type { DesignFrame, PsuSums, PsuTotals } from '../../src/lib/estimation/index.ts';

export interface SampleRow {
	readonly psu: string;
	readonly w: number;
	readonly y: number;
	/** A positive denominator. */
	readonly x: number;
	/** 0 or 1. */
	readonly b: number;
	/** Domain. */
	readonly d: string;
}

/** Microdata of a random design: 1 to 4 strata of 1 to 4 PSUs, 0 to 4 rows in each. */
export interface Sample {
	readonly frame: DesignFrame;
	readonly rows: readonly SampleRow[];
}

const row = fc.record({
	w: fc.double({ min: 0.01, max: 1000, noNaN: true }),
	y: fc.double({ min: -100, max: 100, noNaN: true }),
	x: fc.double({ min: 0.5, max: 20, noNaN: true }),
	b: fc.constantFrom(0, 1),
	d: fc.constantFrom('a', 'b', 'c'),
});

const psu = fc.array(row, { minLength: 0, maxLength: 4 });
const stratum = fc.array(psu, { minLength: 1, maxLength: 4 });

export const sample: fc.Arbitrary<Sample> = fc
	.array(stratum, { minLength: 1, maxLength: 4 })
	.map((strata) => ({
		frame: designFrame(
			strata.map((psus, h) => ({ id: `${h}`, psus: psus.map((_, i) => `${h}/${i}`) })),
		),
		rows: strata.flatMap((psus, h) =>
			psus.flatMap((rows, i) => rows.map((one) => ({ ...one, psu: `${h}/${i}` }))),
		),
	}));

/** Totals of the rows that `keep` lets in, with some columns replaced. */
export function totalsWhere(
	design: Sample,
	keep: (row: SampleRow) => boolean,
	columns: Partial<Record<'w' | 'x' | 'y', (row: SampleRow) => number>> = {},
): PsuTotals {
	const rows = design.rows.filter(keep).map((one): PsuSums => {
		const [w, x, y] = (['w', 'x', 'y'] as const).map((key) => columns[key]?.(one) ?? one[key]);
		return sumsOf(one.psu, w ?? NaN, x ?? NaN, y ?? NaN);
	});
	return psuTotals(design.frame, rows);
}

function sumsOf(psu: string, w: number, x: number, y: number): PsuSums {
	const stratum = psu.slice(0, psu.indexOf('/'));
	const [wy, wx] = [w * y, w * x];
	return { stratum, psu, n: 1, w, ww: w * w, wy, wx, wyy: wy * y, wxy: wx * y, wxx: wx * x };
}

/** Equal to 1e-9 relative, or to 1e-9 of a scale where both are rounding beside it; both may be absent. */
export function near(a: number | undefined, b: number | undefined, scale = 0): boolean {
	if (a === undefined || b === undefined) return a === b;
	return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), scale);
}
