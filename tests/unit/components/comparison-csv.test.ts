import { describe, expect, it } from 'vitest';
import { comparisonOf, defaultRequest, WHOLE } from '../../../src/lib/analysis/index.ts';
import { comparisonCsv } from '../../../src/lib/components/compare/comparison-csv.ts';
import type { IndicatorId } from '../../../src/lib/dataset/index.ts';
import { dataset, survey, totalsRows } from '../../fixtures/survey.ts';

const request = defaultRequest(dataset, 'grid' as IndicatorId);
const comparison = comparisonOf(
	{ survey, request, rows: totalsRows({ MMR001: 0.3, MMR012: 0.5, MMR222: 0.7 }, 40) },
	{ mode: 'pairs', form: 'difference', reference: WHOLE, among: null },
);

describe('the CSV of a comparison', () => {
	it('has every note on a line of its own above the pairs', () => {
		const notes = ['Made-up data', 'Wa: not\nsurveyed'];
		const lines = comparisonCsv(comparison, (key) => key, notes).split('\n');
		expect(lines.slice(0, 2)).toEqual(['# Made-up data', '# Wa: not surveyed']);
		expect(lines[2]).toMatch(/^first,first_label,second,/);
		expect(lines.slice(3, 6).map((line) => line.split(',')[0])).toEqual(
			comparison.pairs.map(({ first }) => first),
		);
	});
});
