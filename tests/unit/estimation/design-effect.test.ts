import { describe, expect, it } from 'vitest';
import { estimateMean, estimateTotal } from '../../../src/lib/estimation/index.ts';
import type { EstimateOptions } from '../../../src/lib/estimation/index.ts';
import { expectEstimate, makeTotals } from './make-totals.ts';

const options: EstimateOptions = { level: 0.95, lonely: 'fail' };
const psus = ['s/1', 's/2', 's/3', 's/4'];
const rows = (w: number, offset = 0) =>
	psus.flatMap((psu, k) => [0, 0.5, 1].map((e) => ({ psu, y: offset + k + e, w })));

describe('the design effect', () => {
	it('is 1 for a simple random sample against one with replacement', () => {
		const each = makeTotals(
			psus,
			psus.map((psu, k) => ({ psu, y: k * k })),
		);
		const result = estimateMean(each, { ...options, designEffect: 'with-replacement' });
		expect(expectEstimate(result).deff).toBeCloseTo(1, 12);
	});

	it('exceeds 1 where PSUs are alike inside, and divides n into the effective n', () => {
		const result = expectEstimate(estimateMean(makeTotals(psus, rows(100)), options));
		expect(result.deff).toBeGreaterThan(2);
		expect(result.effectiveN).toBe(12 / (result.deff ?? NaN));
	});

	it('against a sample without replacement is larger by N / (N − n)', () => {
		const totals = makeTotals(psus, rows(2));
		const without = expectEstimate(estimateMean(totals, options)).deff ?? NaN;
		const withReplacement =
			expectEstimate(estimateMean(totals, { ...options, designEffect: 'with-replacement' })).deff ??
			NaN;
		expect(without / withReplacement).toBeCloseTo(24 / (24 - 12), 12);
	});

	it('without replacement is null where weights add up to no more than n', () => {
		for (const estimate of [estimateMean, estimateTotal])
			expect(expectEstimate(estimate(makeTotals(psus, rows(1)), options)).deff).toBe(null);
	});

	it('is null rather than rounding noise where the spread is lost beside the mean', () => {
		const result = expectEstimate(estimateMean(makeTotals(psus, rows(100, 1e9)), options));
		expect(result.deff).toBe(null);
	});
});
