import { describe, expect, it } from 'vitest';
import {
	comparisonOf,
	defaultRequest,
	REST,
	surveyViewOf,
	WHOLE,
	type CompareQuestion,
	type Comparison,
} from '../../../src/lib/analysis/index.ts';
import type { IndicatorId } from '../../../src/lib/dataset/index.ts';
import { dataset, survey, totalsRows } from '../../fixtures/survey.ts';

const request = defaultRequest(dataset, 'grid' as IndicatorId);
const shares = { MMR001: 0.3, MMR012: 0.5, MMR222: 0.7 };
const question: CompareQuestion = {
	mode: 'reference',
	form: 'difference',
	reference: WHOLE,
	among: null,
};
const asked = (change: Partial<CompareQuestion>, n = 40): Comparison =>
	comparisonOf({ survey, request, rows: totalsRows(shares, n) }, { ...question, ...change });

describe('a comparison of the cells of a view', () => {
	it('has the differences of the values that the view shows', () => {
		const view = surveyViewOf(survey, request, totalsRows(shares, 40));
		const values = new Map(
			[...view.cells, { ...view.overall, key: WHOLE }].map(({ key, estimate: e }) => [
				key,
				e.kind === 'estimate' ? e.value : NaN,
			]),
		);
		const { pairs } = asked({});
		expect(pairs).toHaveLength(3);
		for (const { first, second, result } of pairs) {
			const wanted = (values.get(first) ?? NaN) - (values.get(second) ?? NaN);
			expect(result.kind === 'contrast' ? result.value : NaN).toBeCloseTo(wanted, 12);
		}
	});

	it('compares every pair once, highest first', () => {
		const names = asked({ mode: 'pairs' }).pairs.map(({ first, second }) => [first, second]);
		expect(names).toEqual([
			['MMR222', 'MMR012'],
			['MMR222', 'MMR001'],
			['MMR012', 'MMR001'],
		]);
	});

	it('with the rest holds every cell against all others', () => {
		const { pairs } = asked({ mode: 'rest' });
		expect(pairs.map(({ second }) => second)).toEqual([REST, REST, REST]);
	});

	it('has no p after Holm below its own p', () => {
		for (const { result } of asked({ mode: 'pairs' }).pairs) {
			if (result.kind === 'contrast') expect(result.adjusted).toBeGreaterThanOrEqual(result.p);
		}
	});

	it('compares nothing with a cell that is withheld, and says why', () => {
		for (const { result } of asked({ mode: 'pairs' }, 6).pairs) {
			expect(result).toEqual({ kind: 'unavailable', reason: 'withheld' });
		}
		expect(asked({ mode: 'pairs' }, 6).cells.every(({ rank }) => rank === null)).toBe(true);
	});

	it('of a choice of cells has only those', () => {
		const { pairs, cells } = asked({ mode: 'pairs', among: ['MMR001', 'MMR222'] });
		expect(pairs).toHaveLength(1);
		expect(cells.map(({ key }) => key)).toEqual(['MMR222', 'MMR001']);
	});

	it('tests whether the answer has to do with the breakdown', () => {
		const { independence } = asked({});
		expect(independence).toMatchObject({ of: 'answer', n: 480 });
	});
});
