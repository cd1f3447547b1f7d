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
	const notes = [
		['Status', 'Made-up data'],
		['Caveat', 'Wa: not\nsurveyed'],
	] as const;
	const lines = comparisonCsv(comparison, (key) => key, notes).split('\n');
	const fieldsOf = (line: string | undefined): readonly string[] => line?.split(',') ?? [];

	it('has every note on a line of its own above the pairs', () => {
		expect(lines.slice(0, 2)).toEqual(['# Status: Made-up data', '# Caveat: Wa: not surveyed']);
		expect(lines[2]).toMatch(/^first,first_label,n_first,second,/);
		expect(lines.slice(3, 6).map((line) => line.split(',')[0])).toEqual(
			comparison.pairs.map(({ first }) => first),
		);
	});

	it('gives every difference its interval and the n of both sides', () => {
		const columns = fieldsOf(lines[2]);
		comparison.pairs.forEach((pair, i) => {
			const fields = fieldsOf(lines[3 + i]);
			const field = (name: string): number => Number(fields[columns.indexOf(name)]);
			expect([field('n_first'), field('n_second')]).toEqual(pair.ns);
			expect([field('ci_low'), field('ci_high')]).toEqual(
				pair.result.kind === 'contrast' ? pair.result.ci : null,
			);
		});
	});

	it('gives every ranked group its value, interval and n', () => {
		const at = lines.findIndex((line) => line.startsWith('group,'));
		const columns = fieldsOf(lines[at]);
		comparison.cells.forEach(({ key, estimate: e }, i) => {
			const fields = fieldsOf(lines[at + 1 + i]);
			const field = (name: string): number => Number(fields[columns.indexOf(name)]);
			expect(fields[0]).toBe(key);
			expect([field('n'), field('value'), field('ci_low'), field('ci_high')]).toEqual(
				e.kind === 'estimate' ? [e.n, e.value, ...e.ci] : null,
			);
		});
	});
});
