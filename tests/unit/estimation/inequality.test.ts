import { describe, expect, it } from 'vitest';
import {
	atkinson,
	bandwidthOf,
	densityAt,
	designFrame,
	designSample,
	entropy,
	estimateAtLine,
	estimateMeasure,
	fgt,
	fixedLine,
	gini,
	lorenz,
	sortSample,
	relativeLine,
	shareRatio,
	subsample,
	watts,
	type Measured,
	type SortedSample,
} from '../../../src/lib/estimation/index.ts';

const frame = designFrame([{ id: 's', psus: ['a', 'b', 'c', 'd'] }]);
const options = { level: 0.95, lonely: 'adjust' } as const;
const PSUS = ['a', 'b', 'c', 'd'];

function of(y: readonly number[], psu = y.map((_, i) => PSUS[i % 4] ?? 'a')): SortedSample {
	return sortSample(designSample(frame, { psu, y, w: y.map(() => 2) }));
}

const ALL: Readonly<Record<string, (s: SortedSample) => Measured>> = {
	gini: (s) => gini(s),
	lorenz: (s) => lorenz(s, 0.4),
	'share ratio': (s) => shareRatio(s),
	atkinson: (s) => atkinson(s, 1),
	entropy: (s) => entropy(s, 0),
	fgt: (s) => fgt(s, fixedLine(3), 1),
	watts: (s) => watts(s, fixedLine(3)),
};
const statusOf = (sample: SortedSample, name: string): string => {
	const measure = ALL[name];
	if (!measure) throw new Error(name);
	const result = estimateMeasure(sample.sample, measure(sample), options);
	return result.kind === 'estimate' ? 'estimate' : result.reason;
};
const statuses = (sample: SortedSample): Record<string, string> =>
	Object.fromEntries(Object.keys(ALL).map((name) => [name, statusOf(sample, name)]));
const every = (status: string): Record<string, string> =>
	Object.fromEntries(Object.keys(ALL).map((name) => [name, status]));

describe('a catastrophic sample', () => {
	it('without rows has no measure, and says that there is no observation', () => {
		const empty = sortSample(subsample(of([1, 2]).sample, () => false));
		expect(statuses(empty)).toEqual(every('no-observations'));
		expect(relativeLine(empty, { of: 'median', share: 0.6 })).toEqual({
			reason: 'no-observations',
		});
	});

	it('of one household, or of one PSU, has no degrees of freedom', () => {
		expect(statuses(of([5]))).toEqual(every('no-degrees-of-freedom'));
		expect(statuses(of([5, 2, 8], ['b', 'b', 'b']))).toEqual(every('no-degrees-of-freedom'));
	});

	it('of zeros has poverty and no shares', () => {
		expect(statuses(of([0, 0, 0, 0]))).toEqual({
			gini: 'zero-denominator',
			lorenz: 'zero-denominator',
			'share ratio': 'zero-denominator',
			atkinson: 'non-positive-values',
			entropy: 'non-positive-values',
			fgt: 'estimate',
			watts: 'non-positive-values',
		});
		expect(relativeLine(of([0, 0, 0]), { of: 'mean', share: 0.5 })).toEqual({
			reason: 'zero-denominator',
		});
	});

	it('with a negative value has no shares, logarithms or powers', () => {
		expect(statuses(of([-1, 2, 3, 4]))).toEqual({
			gini: 'negative-values',
			lorenz: 'negative-values',
			'share ratio': 'negative-values',
			atkinson: 'non-positive-values',
			entropy: 'non-positive-values',
			fgt: 'estimate',
			watts: 'non-positive-values',
		});
	});

	it('of nearly equal values keeps the digits of entropy and of Atkinson', () => {
		const close = of([0, 1, 2, 3, 4, 5, 6].map((step) => 1e6 + step));
		const valueOf = (found: Measured): number => ('value' in found ? found.value : NaN);
		// Half the squared coefficient of variation, with a variance of 4 around 1,000,003.
		const half = 2 / 1_000_003 ** 2;
		expect(Math.abs(valueOf(entropy(close, 2)) / half - 1)).toBeLessThan(1e-12);
		for (const alpha of [-1, 0, 0.5, 1, 1.5])
			expect(Math.abs(valueOf(entropy(close, alpha)) / half - 1)).toBeLessThan(1e-9);
		for (const epsilon of [0.5, 1, 2])
			expect(Math.abs(valueOf(atkinson(close, epsilon)) / (epsilon * half) - 1)).toBeLessThan(1e-9);
	});

	it('of one value has no inequality, to the last bit, and no poverty at 60 % of the median', () => {
		const same = of([0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]);
		for (const name of ['gini', 'atkinson', 'entropy']) {
			const result = estimateMeasure(
				same.sample,
				ALL[name]?.(same) ?? { value: 1, z: same.sample.y },
				options,
			);
			expect(result).toMatchObject({ kind: 'estimate', value: 0, se: 0 });
		}
		const line = relativeLine(same, { of: 'median', share: 0.6 });
		if ('reason' in line) throw new Error(line.reason);
		const result = estimateAtLine(same.sample, fgt(same, line, 0), line, options);
		expect(result).toMatchObject({ kind: 'estimate', value: 0, se: 0 });
	});

	it('with weights over twelve orders of magnitude has finite numbers', () => {
		const y = [1, 3, 9, 2, 6, 12, 7, 5];
		const w = y.map((_, i) => 10 ** (i * 1.7 - 6));
		const wide = sortSample(
			designSample(frame, { psu: y.map((_, i) => PSUS[i % 4] ?? 'a'), y, w }),
		);
		expect(statuses(wide)).toEqual({ ...every('estimate') });
	});
});

describe('a relative line', () => {
	const y = [2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 12, 14];

	it('takes the next value where the weights reach one half exactly, as laeken', () => {
		const line = relativeLine(of([1, 2, 3, 4]), { of: 'median', share: 0.5 });
		expect(line).toMatchObject({ value: 1.5 });
	});

	it('of the whole moves a domain through households outside it', () => {
		const whole = of(y);
		const domain = sortSample(subsample(whole.sample, (i) => i < 6));
		const line = relativeLine(whole, { of: 'mean', share: 0.6 });
		if ('reason' in line) throw new Error(line.reason);
		const measured = fgt(domain, line, 1);
		const moving = estimateAtLine(domain.sample, measured, line, options);
		const fixed = estimateAtLine(domain.sample, measured, fixedLine(line.value), options);
		expect(moving.value).toBe(fixed.value);
		expect(moving.se).not.toBeCloseTo(fixed.se ?? NaN, 6);
		expect([moving.n, moving.psus]).toEqual([6, 4]);
		expect(moving.kind === 'estimate' && moving.deff).toBe(null);
	});

	it('has a density that adds up to 1, with a width that does not depend on the size of weights', () => {
		const sample = of(y);
		const h = bandwidthOf(sample, 'silverman');
		const step = 0.05;
		let mass = 0;
		for (let x = -60; x < 100; x += step) mass += densityAt(sample.sample, x, h) * step;
		expect(mass).toBeCloseTo(1, 6);
		const heavy = designSample(frame, {
			psu: sample.sample.psu,
			y,
			w: y.map(() => 2000),
		});
		expect(bandwidthOf(sortSample(heavy), 'silverman')).toBeCloseTo(h, 12);
		expect(bandwidthOf(sortSample(heavy), 'osier')).toBeLessThan(bandwidthOf(sample, 'osier'));
	});
});

it('refuses a line, share, power, p, epsilon or alpha that is none', () => {
	const sample = of([1, 2, 3]);
	expect(() => fixedLine(0)).toThrow('invalid line: 0');
	expect(() => relativeLine(sample, { of: 'mean', share: -1 })).toThrow('invalid share: -1');
	expect(() => fgt(sample, fixedLine(1), -1)).toThrow('invalid power: -1');
	const relative = relativeLine(of([1, 2, 3, 4]), { of: 'mean', share: 0.6 });
	if ('reason' in relative) throw new Error('invalid line: none');
	expect(() => fgt(sample, relative, 0.5)).toThrow('invalid power: 0.5 (FGT at a relative line)');
	expect(() => lorenz(sample, 1.2)).toThrow('invalid p: 1.2');
	expect(() => atkinson(sample, -0.5)).toThrow('invalid epsilon: -0.5');
	expect(() => entropy(sample, NaN)).toThrow('invalid alpha: NaN');
});
