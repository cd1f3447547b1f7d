import { describe, expect, it } from 'vitest';
import { estimateMean, estimateProportion } from '../../../src/lib/estimation/index.ts';
import type { EstimateOptions } from '../../../src/lib/estimation/index.ts';
import { expectEstimate, makeTotals } from './make-totals.ts';

const options: EstimateOptions = { level: 0.95, lonely: 'fail' };
const psus = Array.from({ length: 30 }, (_, k) => `s/${k}`);
const withOnes = (ones: number) =>
	makeTotals(
		psus,
		psus.map((psu, k) => ({ psu, y: k < ones ? 1 : 0 })),
	);

describe('the interval', () => {
	it('of a mean is the value ± t · SE', () => {
		const { value, se, ci, interval } = expectEstimate(estimateMean(withOnes(12), options));
		// R: qt(0.975, 29) = 2.045229642132703
		expect(ci[0]).toBeCloseTo(value - 2.045229642132703 * se, 14);
		expect(ci[1]).toBeCloseTo(value + 2.045229642132703 * se, 14);
		expect(interval).toBe('t');
	});

	it('of a proportion is symmetric on the logit scale and stays between 0 and 1', () => {
		const { value, ci, interval } = expectEstimate(estimateProportion(withOnes(1), options));
		const logit = (p: number): number => Math.log(p / (1 - p));
		expect(logit(value) - logit(ci[0])).toBeCloseTo(logit(ci[1]) - logit(value), 12);
		expect(ci[0]).toBeGreaterThan(0);
		expect(interval).toBe('logit');
	});

	it('of a proportion can be asked for on the t scale', () => {
		const t = expectEstimate(estimateProportion(withOnes(1), { ...options, interval: 't' }));
		expect([t.interval, t.ci[0] < 0]).toEqual(['t', true]);
	});

	it('widens with the level', () => {
		const wide = expectEstimate(estimateMean(withOnes(12), { ...options, level: 0.99 }));
		const narrow = expectEstimate(estimateMean(withOnes(12), { ...options, level: 0.9 }));
		expect(wide.ci[0]).toBeLessThan(narrow.ci[0]);
		expect(wide.ci[1]).toBeGreaterThan(narrow.ci[1]);
	});
});

describe('a proportion of exactly 0 or 1', () => {
	// R: binom.test(0, 30)$conf.int[2] = 0.1157033...
	const upper = 1 - 0.025 ** (1 / 30);

	it('of 30 equal PSUs of one row has the Clopper–Pearson interval', () => {
		const { value, se, ci, interval } = expectEstimate(estimateProportion(withOnes(0), options));
		expect([value, se, interval, ci[0]]).toEqual([0, 0, 'exact', 0]);
		expect(ci[1]).toBeCloseTo(upper, 12);
		expect(ci[1]).toBeCloseTo(0.1157033, 6);
	});

	it('is mirrored at 1', () => {
		const { value, ci } = expectEstimate(estimateProportion(withOnes(30), options));
		expect([value, ci[1]]).toEqual([1, 1]);
		expect(ci[0]).toBeCloseTo(1 - upper, 12);
	});

	it('gets it even where a t interval was asked for, which would have no width', () => {
		const result = estimateProportion(withOnes(0), { ...options, interval: 't' });
		expect(expectEstimate(result).interval).toBe('exact');
	});

	it('is less certain with unequal weights and with fewer PSUs', () => {
		const uneven = makeTotals(
			psus,
			psus.map((psu, k) => ({ psu, y: 0, w: 1 + k })),
		);
		const clustered = makeTotals(
			psus.slice(0, 3),
			psus.map((_, k) => ({ psu: `s/${k % 3}`, y: 0 })),
		);
		for (const totals of [uneven, clustered])
			expect(expectEstimate(estimateProportion(totals, options)).ci[1]).toBeGreaterThan(upper);
	});

	it('as a mean has a t interval without width, as in R', () => {
		expect(expectEstimate(estimateMean(withOnes(0), options)).ci).toEqual([0, 0]);
	});
});
