import { describe, expect, it } from 'vitest';
import { DEFAULT_RELIABILITY, flagReliability } from '../../../src/lib/estimation/index.ts';
import type { Estimate, EstimandKind } from '../../../src/lib/estimation/index.ts';

const base: Estimate = {
	kind: 'estimate',
	estimand: 'mean',
	value: 10,
	se: 0.5,
	ci: [9, 11],
	level: 0.95,
	interval: 't',
	cv: 0.05,
	df: 30,
	n: 400,
	psus: 40,
	strata: 10,
	sumOfWeights: 400,
	deff: 1,
	effectiveN: 400,
};
const share = (value: number, se: number, ci: readonly [number, number]): Estimate => ({
	...base,
	estimand: 'proportion',
	value,
	se,
	ci,
	cv: value === 0 ? null : se / value,
	interval: 'logit',
});

describe('flagReliability(result, preset)', () => {
	it('is ok without a rule for a precise number', () => {
		expect(flagReliability(base)).toEqual({ flag: 'ok', rules: [] });
	});

	it('withholds what is unavailable', () => {
		const unavailable = {
			kind: 'unavailable',
			estimand: 'mean',
			reason: 'no-observations',
			n: 0,
			psus: 0,
			strata: 0,
		} as const;
		expect(flagReliability(unavailable)).toEqual({ flag: 'withheld', rules: ['unavailable'] });
	});

	it.each([
		[24, 'withheld', ['n-below-minimum']],
		[25, 'caution', ['n-below-caution']],
		[49, 'caution', ['n-below-caution']],
		[50, 'ok', []],
	])('with %i unweighted cases is %s', (n, flag, rules) => {
		expect(flagReliability({ ...base, n })).toEqual({ flag, rules });
	});

	it.each([
		[0.165, 'ok', []],
		[0.1654, 'ok', []],
		[0.166, 'caution', ['cv-above-caution']],
		[0.333, 'caution', ['cv-above-caution']],
		[0.3334, 'caution', ['cv-above-caution']],
		[0.334, 'withheld', ['cv-above-withhold']],
	])('with a CV of %d is %s', (cv, flag, rules) => {
		for (const estimand of ['mean', 'ratio', 'total'] satisfies EstimandKind[])
			expect(flagReliability({ ...base, estimand, cv })).toEqual({ flag, rules });
	});

	it('names every rule that fired, the gravest first', () => {
		expect(flagReliability({ ...base, n: 30, cv: 0.5 })).toEqual({
			flag: 'withheld',
			rules: ['cv-above-withhold', 'n-below-caution'],
		});
	});

	it('asks for caution where the value is 0 with a standard error, so the CV is undefined', () => {
		expect(flagReliability({ ...base, value: 0, cv: null }).rules).toEqual(['cv-undefined']);
	});

	it('asks for caution where all cases are alike and the interval has no width', () => {
		for (const estimand of ['mean', 'ratio', 'total'] satisfies EstimandKind[]) {
			const zero = flagReliability({ ...base, estimand, value: 0, se: 0, cv: null });
			const one = flagReliability({ ...base, estimand, value: 1, se: 0, cv: 0 });
			expect([zero, one]).toEqual([
				{ flag: 'caution', rules: ['no-variance'] },
				{ flag: 'caution', rules: ['no-variance'] },
			]);
		}
	});

	it('does not withhold a share near 0 or 1 for its CV alone', () => {
		expect(flagReliability(share(0.01, 0.006, [0.003, 0.032])).rules).toEqual(['cv-above-caution']);
		expect(flagReliability(share(0.99, 0.006, [0.968, 0.997])).rules).toEqual(['cv-above-caution']);
	});

	it('withholds a share with a large CV and a wide interval', () => {
		expect(flagReliability(share(0.2, 0.08, [0.08, 0.41])).rules).toEqual(['cv-above-withhold']);
	});

	it('asks for caution at exactly 0 or 1, and withholds when the exact interval is wide', () => {
		expect(flagReliability(share(0, 0, [0, 0.05])).rules).toEqual(['share-at-boundary']);
		expect(flagReliability(share(1, 0, [0.5, 1]))).toEqual({
			flag: 'withheld',
			rules: ['interval-too-wide'],
		});
	});

	it('follows the preset it is given', () => {
		const preset = { minN: 500, cautionN: 600, cvBands: { caution: 0.04, withhold: 0.045 } };
		expect(flagReliability(base, preset)).toEqual({
			flag: 'withheld',
			rules: ['n-below-minimum', 'cv-above-withhold'],
		});
		expect(DEFAULT_RELIABILITY).toMatchObject({ minN: 25, cautionN: 50 });
	});
});
