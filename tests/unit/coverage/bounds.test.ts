import { describe, expect, it } from 'vitest';
import { coverageOf, gapBounds } from '../../../src/lib/coverage/index.ts';
import type { PCode } from '../../../src/lib/dataset/index.ts';
import { dataset } from '../../fixtures/survey.ts';

describe('gap bounds', () => {
	it('let the unseen part of a proportion be anything from none to all', () => {
		const bounds = gapBounds('proportion', 0.4, 0.1, []);
		expect(bounds).toMatchObject({ assumption: 'any-value', share: 0.1 });
		expect(bounds?.low).toBeCloseTo(0.36, 12);
		expect(bounds?.high).toBeCloseTo(0.46, 12);
	});

	it('keep the unseen part of a mean within the areas seen, and say so', () => {
		const bounds = gapBounds('other', 10, 0.5, [4, 20]);
		expect(bounds).toEqual({ low: 7, high: 15, assumption: 'seen-range', share: 0.5 });
	});

	it('do not exist where nothing is missing, nothing is known, or there is no range', () => {
		expect(gapBounds('proportion', 0.4, 0, [])).toBeNull();
		expect(gapBounds('proportion', Number.NaN, 0.1, [])).toBeNull();
		expect(gapBounds('other', 10, 0.5, [4])).toBeNull();
	});
});

describe('the coverage of some areas', () => {
	it('holds only the gaps that lie within them', () => {
		const of = (...codes: string[]) => coverageOf(dataset.coverage, new Set(codes as PCode[]));
		expect(of('MMR222').gaps.map((g) => g.id)).toEqual(['wa']);
		expect(of('MMR012').gaps).toEqual([]);
		expect(of('MMR001').gapShare).toBe(0);
	});

	it('knows no share where the population of the areas is not given', () => {
		const areas = dataset.coverage.areas.map(({ population: _, ...rest }) => rest);
		const coverage = { ...dataset.coverage, areas };
		expect(coverageOf(coverage, new Set(['MMR222' as PCode])).gapShare).toBeNull();
	});
});
