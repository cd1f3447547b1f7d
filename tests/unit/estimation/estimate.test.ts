import { describe, expect, it } from 'vitest';
import {
	designFrame,
	estimate,
	estimateMean,
	estimateProportion,
	estimateRatio,
	estimateTotal,
	psuTotals,
} from '../../../src/lib/estimation/index.ts';
import type { EstimateOptions } from '../../../src/lib/estimation/index.ts';
import { expectEstimate, expectUnavailable, makeTotals, strataOf, sumsOf } from './make-totals.ts';

const options: EstimateOptions = { level: 0.95, lonely: 'fail' };
const PSUS = ['s/1', 's/2', 't/1', 't/2'];
const ROWS = [
	{ psu: 's/1', y: 1, w: 2 },
	{ psu: 's/2', y: 3, w: 2 },
	{ psu: 't/1', y: 5, w: 1, x: 2 },
	{ psu: 't/2', y: 9, w: 1, x: 4 },
];

describe('estimate(kind, totals, options)', () => {
	it('of a mean is Σwy / Σw', () => {
		expect(expectEstimate(estimateMean(makeTotals(PSUS, ROWS), options)).value).toBe(22 / 6);
	});

	it('of a total is Σwy', () => {
		expect(expectEstimate(estimateTotal(makeTotals(PSUS, ROWS), options)).value).toBe(22);
	});

	it('of a ratio is Σwy / Σwx', () => {
		expect(expectEstimate(estimateRatio(makeTotals(PSUS, ROWS), options)).value).toBe(2.2);
	});

	it('has the standard error worked out by hand: a total of two strata with two PSUs each', () => {
		// s: totals 2 and 6, 2/1 · (2² + 2²) = 16; t: totals 5 and 9, 16.
		const { se } = expectEstimate(estimateTotal(makeTotals(PSUS, ROWS), options));
		expect(se).toBeCloseTo(Math.sqrt(32), 12);
	});

	it('takes the finite population correction of each stratum', () => {
		const totals = makeTotals(PSUS, ROWS, { s: 4, t: 2 });
		expect(expectEstimate(estimateTotal(totals, options)).se).toBeCloseTo(Math.sqrt(8), 12);
	});

	it('carries n, PSUs, strata, degrees of freedom and the sum of weights', () => {
		const result = expectEstimate(estimateMean(makeTotals(PSUS, ROWS), options));
		expect(result).toMatchObject({ n: 4, psus: 4, strata: 2, df: 2, sumOfWeights: 6, level: 0.95 });
	});

	it('counts only PSUs and strata with rows in the domain for the degrees of freedom', () => {
		const totals = makeTotals([...PSUS, 's/3', 'u/1', 'u/2'], ROWS);
		expect(expectEstimate(estimateMean(totals, options))).toMatchObject({ df: 2, strata: 2 });
	});

	it('lets PSUs without rows count in the variance', () => {
		const full = expectEstimate(estimateTotal(makeTotals([...PSUS, 's/3'], ROWS), options));
		// s: totals 2, 6 and 0 about 8/3, times 3/2: 28; t as before.
		expect(full.se).toBeCloseTo(Math.sqrt(28 + 16), 12);
	});

	it('is unavailable without observations', () => {
		const result = expectUnavailable(estimateMean(makeTotals(PSUS, []), options));
		expect(result).toEqual({
			kind: 'unavailable',
			estimand: 'mean',
			reason: 'no-observations',
			n: 0,
			psus: 0,
			strata: 0,
		});
	});

	it('is unavailable, with its value, from one row: no degrees of freedom', () => {
		const totals = makeTotals(PSUS, [{ psu: 's/1', y: 7 }]);
		expect(expectUnavailable(estimateMean(totals, options))).toMatchObject({
			reason: 'no-degrees-of-freedom',
			value: 7,
			n: 1,
		});
	});

	it('is unavailable for a ratio over zero', () => {
		const rows = ROWS.map((row) => ({ ...row, x: 0 }));
		expect(expectUnavailable(estimateRatio(makeTotals(PSUS, rows), options)).reason).toBe(
			'zero-denominator',
		);
	});

	it('is unavailable for a proportion of values that are not shares', () => {
		expect(expectUnavailable(estimateProportion(makeTotals(PSUS, ROWS), options)).reason).toBe(
			'not-a-proportion',
		);
	});

	it.each(['w', 'wy', 'wyy'] as const)(
		'is unavailable where Σ%s over all PSUs is too large for a number',
		(key) => {
			const rows = ROWS.map((row) => ({ ...sumsOf(row), [key]: 1e308 }));
			const totals = psuTotals(designFrame(strataOf(PSUS)), rows);
			for (const kind of ['mean', 'proportion', 'ratio', 'total'] as const)
				expect(expectUnavailable(estimate(kind, totals, options)).reason).toBe('out-of-range');
		},
	);

	it('finds the variance of values so small that their squares vanish', () => {
		const rows = ROWS.map((row) => ({ ...row, y: row.y * 1e-200 }));
		const { se } = expectEstimate(estimateTotal(makeTotals(PSUS, rows), options));
		expect(se / 1e-200).toBeCloseTo(Math.sqrt(32), 12);
	});

	it('gives a constant a standard error of exactly 0 and no design effect', () => {
		const rows = PSUS.flatMap((psu, k) => [
			{ psu, y: 0.1, w: 1 / (3 + k) },
			{ psu, y: 0.1, w: 10 ** (k * 4 - 6) },
		]);
		const result = expectEstimate(estimateMean(makeTotals(PSUS, rows), options));
		expect(result).toMatchObject({ se: 0, deff: null, effectiveN: null, cv: 0 });
		expect(result.value).toBeCloseTo(0.1, 15);
	});

	it('has no coefficient of variation where the value is 0', () => {
		const rows = [-1, 1, -2, 2].map((y, k) => ({ psu: PSUS[k] ?? '', y }));
		const result = expectEstimate(estimateMean(makeTotals(PSUS, rows), options));
		expect([result.value, result.cv]).toEqual([0, null]);
	});

	it('has a positive coefficient of variation for a negative value', () => {
		const rows = ROWS.map((row) => ({ ...row, y: -row.y }));
		const result = expectEstimate(estimateMean(makeTotals(PSUS, rows), options));
		expect(result.cv).toBe(result.se / -result.value);
	});

	it.each([0, 1, 95, NaN])('refuses a level of %s', (level) => {
		expect(() => estimateMean(makeTotals(PSUS, ROWS), { ...options, level })).toThrow(
			`invalid level: ${level} (estimate options). Give a number between 0 and 1, such as 0.95.`,
		);
	});

	it('refuses a logit interval for anything but a proportion', () => {
		expect(() => estimateMean(makeTotals(PSUS, ROWS), { ...options, interval: 'logit' })).toThrow(
			'invalid interval: logit (mean). Use t or normal, or declare the indicator a proportion.',
		);
	});
});
