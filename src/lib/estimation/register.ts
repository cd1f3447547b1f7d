import { invalid } from './invalid.ts';

/** What is computed over the units of a register. */
export type Measure = 'count' | 'sum' | 'share' | 'mean' | 'median' | 'gap' | 'rate';

/** What one unit says: y (numerator or need), x (denominator or covered), weight w. */
export interface UnitValue {
	readonly y: number;
	readonly x: number;
	readonly w: number;
}

/**
 * A measure over the units of a register: no sample, so no sampling error.
 *
 * - `count`, `sum`: Σwy (for a count y is 0 or 1)
 * - `share`, `mean`: Σwy / Σw
 * - `median`: the weighted median: the y at which half of Σw is reached, the mean of two where it
 *   is reached exactly between them (R: `median` for equal weights)
 * - `gap`: Σw·max(y − x, 0), need y and covered x
 * - `rate`: per · Σwy / Σwx
 *
 * @returns null where there is no unit, or nothing to divide by
 * @throws `invalid y | x | w: …` for a number that is not finite, or a negative weight
 */
export function measureUnits(
	measure: Measure,
	units: readonly UnitValue[],
	per = 1,
): number | null {
	units.forEach(checkUnit);
	if (units.length === 0) return null;
	const sum = (of: (unit: UnitValue) => number): number =>
		units.reduce((total, unit) => total + of(unit), 0);
	switch (measure) {
		case 'count':
		case 'sum':
			return sum(({ w, y }) => w * y);
		case 'gap':
			return sum(({ w, y, x }) => w * Math.max(y - x, 0));
		case 'share':
		case 'mean':
			return quotient(
				sum(({ w, y }) => w * y),
				sum(({ w }) => w),
			);
		case 'rate': {
			const value = quotient(
				sum(({ w, y }) => w * y),
				sum(({ w, x }) => w * x),
			);
			return value === null ? null : per * value;
		}
		case 'median':
			return weightedMedian(units);
	}
}

/** The measure of one unit alone, without its weight: what a map of units shows. */
export function measureUnit(measure: Measure, unit: UnitValue, per = 1): number | null {
	return measureUnits(measure, [{ ...unit, w: 1 }], per);
}

function quotient(numerator: number, denominator: number): number | null {
	return denominator === 0 ? null : numerator / denominator;
}

function weightedMedian(units: readonly UnitValue[]): number | null {
	const sorted = units.filter(({ w }) => w > 0).sort((a, b) => a.y - b.y);
	const half = sorted.reduce((total, { w }) => total + w, 0) / 2;
	let passed = 0;
	for (const [i, { y, w }] of sorted.entries()) {
		passed += w;
		if (passed === half) return (y + (sorted[i + 1]?.y ?? y)) / 2;
		if (passed > half) return y;
	}
	return null;
}

function checkUnit(unit: UnitValue): void {
	for (const key of ['y', 'x', 'w'] as const) {
		if (!Number.isFinite(unit[key]))
			throw invalid(key, unit[key], 'a unit', 'Leave units without an answer out.');
	}
	if (unit.w < 0) throw invalid('w', unit.w, 'a unit', 'Weights are not negative.');
}
