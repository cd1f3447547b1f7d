import { describe, expect, it } from 'vitest';
import { surveyViewOf, defaultRequest } from '../../../src/lib/analysis/index.ts';
import { stripBars } from '../../../src/lib/components/explore/strip-bars.ts';
import type { IndicatorId } from '../../../src/lib/dataset/index.ts';
import { dataset, survey, totalsRows } from '../../fixtures/survey.ts';

describe('the bars of a strip', () => {
	const request = defaultRequest(dataset, 'grid' as IndicatorId);
	const cellsOf = (n: number) =>
		surveyViewOf(survey, request, totalsRows({ MMR001: 0.3, MMR012: 0.6 }, n)).cells;

	it('reach as high as the highest interval lets them, with the interval around each value', () => {
		const bars = stripBars(cellsOf(50), 4, 60).filter((bar) => bar !== null);
		expect(bars.length).toBeGreaterThan(1);
		expect(Math.min(...bars.map(({ high }) => high))).toBeCloseTo(4, 9);
		for (const { top, low, high } of bars) {
			expect(high).toBeLessThan(top);
			expect(top).toBeLessThan(low);
			expect(low).toBeLessThanOrEqual(60);
		}
	});

	it('are absent where a value may not be shown', () => {
		const cells = cellsOf(1);
		expect(cells.every(({ estimate }) => estimate.kind !== 'estimate')).toBe(true);
		expect(stripBars(cells, 4, 60)).toEqual(cells.map(() => null));
	});
});
