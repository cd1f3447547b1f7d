import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	binEdges,
	coarserEdges,
	designFrame,
	designSample,
	estimateQuantile,
	groupShares,
	histogram,
	quantileOf,
	shareUpTo,
	sortSample,
	type DesignSample,
} from '../../../src/lib/estimation/index.ts';

const OPTIONS = { level: 0.95, lonely: 'adjust' } as const;

/** A sample of one stratum of `psus` PSUs, rows dealt to them in turn. */
function sampleOf(
	y: readonly number[],
	w: readonly number[] = y.map(() => 1),
	psus = 4,
): DesignSample {
	const ids = Array.from({ length: psus }, (_, i) => `h/${i}`);
	return designSample(designFrame([{ id: 'h', psus: ids }]), {
		psu: y.map((_, i) => ids[i % psus] ?? ''),
		y,
		w,
	});
}

const rows = fc.array(
	fc.record({ y: fc.integer({ min: -20, max: 20 }), w: fc.integer({ min: 1, max: 9 }) }),
	{ minLength: 1, maxLength: 40 },
);
const share = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);

describe('a quantile by the rule math', () => {
	it('is the smallest value up to which lies at least the share p of the weight', () => {
		fc.assert(
			fc.property(rows, fc.integer({ min: 1, max: 99 }), (all, percent) => {
				const sample = sampleOf(
					all.map(({ y }) => y),
					all.map(({ w }) => w),
				);
				// In whole numbers: 100 Σw up to y ≥ percent Σw.
				const total = all.reduce((sum, { w }) => sum + w, 0);
				const reached = (y: number): boolean =>
					100 * all.reduce((sum, one) => sum + (one.y <= y ? one.w : 0), 0) >= percent * total;
				const wanted = Math.min(...all.map(({ y }) => y).filter(reached));
				expect(quantileOf(sortSample(sample), percent / 100, 'math')).toBe(wanted);
			}),
		);
	});

	it('says the same of a row of weight k as of k rows of weight 1', () => {
		fc.assert(
			fc.property(rows, share, (all, p) => {
				const once = sampleOf(
					all.map(({ y }) => y),
					all.map(({ w }) => w),
				);
				const often = sampleOf(all.flatMap(({ y, w }) => Array.from({ length: w }, () => y)));
				expect(quantileOf(sortSample(once), p, 'math')).toBe(
					quantileOf(sortSample(often), p, 'math'),
				);
			}),
		);
	});

	it('rises with p, and does not change with the unit of the weights', () => {
		fc.assert(
			fc.property(rows, share, share, (all, a, b) => {
				const y = all.map((one) => one.y);
				const sorted = sortSample(
					sampleOf(
						y,
						all.map(({ w }) => w),
					),
				);
				const scaled = sortSample(
					sampleOf(
						y,
						all.map(({ w }) => w * 1024),
					),
				);
				const [low, high] = [Math.min(a, b), Math.max(a, b)];
				expect(quantileOf(sorted, low, 'math')).toBeLessThanOrEqual(
					quantileOf(sorted, high, 'math'),
				);
				expect(estimateQuantile(scaled, a, OPTIONS).result.value).toBe(
					estimateQuantile(sorted, a, OPTIONS).result.value,
				);
			}),
		);
	});
});

describe('a quantile where little can be said', () => {
	it('of one household has a value and no interval', () => {
		const { result } = estimateQuantile(sortSample(sampleOf([7])), 0.5, OPTIONS);
		expect(result).toMatchObject({
			kind: 'unavailable',
			reason: 'no-degrees-of-freedom',
			value: 7,
		});
	});

	it('of no row says so', () => {
		const { result } = estimateQuantile(sortSample(sampleOf([])), 0.5, OPTIONS);
		expect(result).toMatchObject({ kind: 'unavailable', reason: 'no-observations' });
		expect(result).not.toHaveProperty('value');
	});

	it('of a constant, or of zeros only, is that value with an interval without width', () => {
		for (const constant of [0, 5]) {
			const { result } = estimateQuantile(
				sortSample(sampleOf(Array.from({ length: 40 }, () => constant))),
				0.3,
				OPTIONS,
			);
			expect(result).toMatchObject({ kind: 'estimate', value: constant, se: 0 });
		}
	});

	it('has no interval that the data do not hold', () => {
		const { result } = estimateQuantile(
			sortSample(sampleOf([1, 2, 3, 4, 5, 6, 7, 8])),
			0.8,
			OPTIONS,
		);
		expect(result).toMatchObject({ kind: 'unavailable', reason: 'interval-beyond-data' });
	});

	it('of weights over 12 orders of magnitude is a value of the heaviest row', () => {
		const { result } = estimateQuantile(
			sortSample(sampleOf([1, 2, 3, 4], [1e-6, 1e6, 1e-6, 1e-6])),
			0.5,
			OPTIONS,
		);
		expect(result.value).toBe(2);
	});

	it('refuses a share that is none', () => {
		expect(() => estimateQuantile(sortSample(sampleOf([1])), 1, OPTIONS)).toThrow(/^invalid p: 1 /);
	});
});

describe('a histogram', () => {
	const skewed = Array.from({ length: 400 }, (_, i) => Math.exp(((i * 37) % 400) / 80));
	const sorted = sortSample(sampleOf(skewed));
	const edges = coarserEdges(sorted, binEdges(sorted, 'linear'), 25);
	const bins = histogram(sorted, edges, OPTIONS);

	it('has shares that add up to 1, and rows that add up to n', () => {
		const shares = bins.map((bin) => bin.share.value ?? NaN);
		expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
		expect(bins.reduce((sum, bin) => sum + bin.rows, 0)).toBe(400);
	});

	it('has no bin of a few rows, the open ones included', () => {
		for (const { rows: n } of bins) expect(n === 0 || n >= 25, String(n)).toBe(true);
	});

	it('has no edges where all values are alike, and none on a log axis of zeros', () => {
		expect(binEdges(sortSample(sampleOf([3, 3, 3])), 'linear')).toEqual([]);
		expect(binEdges(sortSample(sampleOf([0, 0, 0, 1])), 'log')).toEqual([]);
	});

	it('agrees with the distribution function at its edges', () => {
		const at = edges[2] ?? NaN;
		const below = bins
			.filter(({ to }) => to !== null && to <= at)
			.reduce((sum, bin) => sum + (bin.share.value ?? NaN), 0);
		expect(shareUpTo(sorted, at, OPTIONS).value).toBeCloseTo(below, 12);
	});
});

describe('the shares of groups of equal weight', () => {
	it('add up to 1 and rise', () => {
		const values = groupShares(sortSample(sampleOf([1, 2, 3, 4, 5, 6, 7, 8, 9])), 5, OPTIONS).map(
			(one) => one.value ?? NaN,
		);
		expect(values.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
		expect([...values].sort((a, b) => a - b)).toEqual(values);
	});

	it('are equal where all hold the same, whatever the ties', () => {
		for (const one of groupShares(
			sortSample(sampleOf(Array.from({ length: 12 }, () => 4))),
			5,
			OPTIONS,
		))
			expect(one.value).toBeCloseTo(0.2, 12);
	});

	it('do not exist where nothing is held', () => {
		for (const one of groupShares(sortSample(sampleOf([0, 0, 0, 0, 0])), 5, OPTIONS))
			expect(one).toMatchObject({ kind: 'unavailable', reason: 'zero-denominator' });
	});
});
