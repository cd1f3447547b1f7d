import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	figureOf,
	measureUnits,
	type ExpectedUnit,
	type Measure,
	type UnitValue,
} from '../../src/lib/estimation/index.ts';

const value: fc.Arbitrary<UnitValue> = fc.record({
	y: fc.integer({ min: 0, max: 5000 }),
	x: fc.integer({ min: 1, max: 5000 }),
	w: fc.integer({ min: 1, max: 6 }),
});
const MEASURES: readonly Measure[] = ['count', 'sum', 'share', 'mean', 'median', 'gap', 'rate'];
const measure = fc.constantFrom(...MEASURES);

describe('a measure over units', () => {
	it('counts a unit of weight k as k units of weight 1', () => {
		fc.assert(
			fc.property(measure, fc.array(value, { minLength: 1, maxLength: 30 }), (kind, units) => {
				const spread = units.flatMap((u) => Array.from({ length: u.w }, () => ({ ...u, w: 1 })));
				expect(measureUnits(kind, units)).toBeCloseTo(measureUnits(kind, spread)!, 9);
			}),
		);
	});

	it('does not depend on the order of units', () => {
		fc.assert(
			fc.property(measure, fc.array(value, { minLength: 1, maxLength: 30 }), (kind, units) => {
				expect(measureUnits(kind, [...units].reverse())).toBeCloseTo(measureUnits(kind, units)!, 9);
			}),
		);
	});

	it('of two halves adds up for counts, sums and gaps', () => {
		const adds = fc.constantFrom<Measure>('count', 'sum', 'gap');
		fc.assert(
			fc.property(adds, fc.array(value, { minLength: 2, maxLength: 30 }), (kind, units) => {
				const [a, b] = [units.slice(0, 1), units.slice(1)];
				expect(measureUnits(kind, a)! + measureUnits(kind, b)!).toBe(measureUnits(kind, units));
			}),
		);
	});
});

describe('a figure', () => {
	const unit: fc.Arbitrary<ExpectedUnit> = fc
		.record({
			unit: fc.uuid(),
			now: fc.option(value),
			last: fc.option(value),
			reached: fc.boolean(),
		})
		.map((u) => ({ ...u, reached: u.reached || u.now !== null }));

	it('never counts a missing unit as zero, and accounts for every expected unit', () => {
		fc.assert(
			fc.property(measure, fc.array(unit, { maxLength: 40 }), (kind, units) => {
				const figure = figureOf(kind, units);
				const now = units.flatMap((u) => u.now ?? []);
				expect(figure.n).toBe(now.length);
				expect(figure.expected).toBe(units.length);
				if (figure.kind === 'unavailable') {
					expect(now).toHaveLength(0);
					return;
				}
				expect(figure.value).toBe(measureUnits(kind, now));
				const { units: known = 0, unknown = 0 } = figure.carried ?? {};
				expect(figure.n + known + unknown).toBe(figure.expected);
			}),
		);
	});

	it('that adds up can only grow by last known values', () => {
		const adds = fc.constantFrom<Measure>('count', 'sum', 'gap');
		fc.assert(
			fc.property(adds, fc.array(unit, { maxLength: 40 }), (kind, units) => {
				const figure = figureOf(kind, units);
				if (figure.kind !== 'figure' || figure.carried === null) return;
				expect(figure.carried.value).toBeGreaterThanOrEqual(figure.value);
			}),
		);
	});
});
