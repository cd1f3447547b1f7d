import { describe, expect, it } from 'vitest';
import {
	figureOf,
	flagFigure,
	matchedStep,
	measureUnit,
	measureUnits,
	type ExpectedUnit,
	type UnitValue,
} from '../../../src/lib/estimation/index.ts';

const unit = (y: number, x = 1, w = 1): UnitValue => ({ y, x, w });

describe('a measure over the units of a register', () => {
	const units = [unit(10, 4, 1), unit(2, 5, 3), unit(7, 7, 2)];

	it('adds up counts and sums with their weights', () => {
		expect(measureUnits('sum', units)).toBe(10 + 6 + 14);
		expect(measureUnits('count', [unit(1), unit(0), unit(1)])).toBe(2);
	});

	it('adds up gaps unit by unit: what one has too much fills no other’s gap', () => {
		expect(measureUnits('gap', units)).toBe(6);
		expect(measureUnits('sum', units)! - 4 - 15 - 14).toBeLessThan(6);
	});

	it('divides shares and means by the weights', () => {
		expect(measureUnits('mean', units)).toBe(30 / 6);
		expect(measureUnits('share', [unit(1, 1, 3), unit(0, 1, 1)])).toBe(0.75);
	});

	it('divides a rate by its denominator and gives it per so many', () => {
		expect(measureUnits('rate', units, 100)).toBe((100 * 30) / 33);
	});

	it.each([
		[[3, 1, 2], [1, 1, 1], 2],
		[[1, 2, 3, 4], [1, 1, 1, 1], 2.5],
		[[1, 2, 3], [1, 1, 5], 3],
		[[1, 2, 9], [0, 1, 1], 5.5],
	])('has the median of %j with weights %j at %d', (ys, ws, median) => {
		expect(
			measureUnits(
				'median',
				ys.map((y, i) => unit(y, 1, ws[i])),
			),
		).toBe(median);
	});

	it('is nothing, not zero, without units or with nothing to divide by', () => {
		expect(measureUnits('sum', [])).toBeNull();
		expect(measureUnits('rate', [unit(5, 0)])).toBeNull();
		expect(measureUnits('mean', [unit(5, 1, 0)])).toBeNull();
	});

	it('refuses numbers that are not finite and negative weights, naming them', () => {
		expect(() => measureUnits('sum', [unit(NaN)])).toThrow(/^invalid y: NaN \(a unit\)/);
		expect(() => measureUnits('sum', [unit(1, 1, -2)])).toThrow(/^invalid w: -2/);
	});

	it('of one unit leaves its weight aside', () => {
		expect(measureUnit('gap', unit(10, 4, 500))).toBe(6);
		expect(measureUnit('rate', unit(300, 10, 9))).toBe(30);
	});
});

describe('a figure', () => {
	const expected = (now: number | null, last: number | null = null): ExpectedUnit => ({
		unit: `u${now}-${last}`,
		reached: now !== null,
		now: now === null ? null : unit(now),
		last: last === null ? null : unit(last),
	});

	it('says how many units are in it, and what last known values would make of it', () => {
		const units = [expected(10), expected(20), expected(null, 7), expected(null)];
		expect(figureOf('sum', units)).toEqual({
			kind: 'figure',
			value: 30,
			n: 2,
			reached: 2,
			expected: 4,
			carried: { value: 37, units: 1, unknown: 1 },
		});
	});

	it('carries nothing when every expected unit answered', () => {
		expect(figureOf('mean', [expected(1), expected(3)])).toMatchObject({ value: 2, carried: null });
	});

	it('counts a unit that was reached and did not answer as one without an answer', () => {
		const silent = { ...expected(null, 4), reached: true };
		expect(figureOf('sum', [expected(1), silent])).toMatchObject({
			n: 1,
			reached: 2,
			expected: 2,
			carried: { value: 5, units: 1, unknown: 0 },
		});
	});

	it('does not exist where no unit is expected, none was reached, or nothing divides', () => {
		expect(figureOf('sum', [])).toMatchObject({ kind: 'unavailable', reason: 'no-units' });
		expect(figureOf('sum', [expected(null, 9)])).toMatchObject({
			kind: 'unavailable',
			reason: 'none-reached',
			expected: 1,
		});
		const nothing = { ...expected(1), now: unit(5, 0) };
		expect(figureOf('rate', [nothing])).toMatchObject({ reason: 'zero-denominator' });
	});
});

describe('the reading of a figure', () => {
	it.each([
		[{ n: 8, expected: 10 }, []],
		[{ n: 7, expected: 10 }, ['incomplete']],
		[{ n: 1, expected: 1, met: 0.08 }, ['partly-estimated']],
		[{ n: 1, expected: 2, met: 0.79 }, ['incomplete', 'partly-estimated']],
		[{ n: 1, expected: 1, met: 0.8 }, []],
	] as const)('of %j asks for caution by %j', (figure, rules) => {
		expect(flagFigure(figure)).toEqual({ flag: rules.length === 0 ? 'ok' : 'caution', rules });
	});
});

describe('change between rounds', () => {
	const round = (values: Readonly<Record<string, number>>) =>
		new Map(Object.entries(values).map(([id, y]) => [id, unit(y)]));

	it('on matched units leaves out those that opened, closed or were not reached', () => {
		const before = round({ a: 10, b: 20, closed: 100 });
		const after = round({ a: 12, b: 18, opened: 50 });
		expect(matchedStep('sum', before, after)).toEqual({ units: 2, from: 30, to: 30 });
	});

	it('is unknown where no unit answered twice', () => {
		expect(matchedStep('sum', round({ a: 1 }), round({ b: 1 }))).toBeNull();
	});
});
