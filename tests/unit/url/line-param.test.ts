import { describe, expect, it } from 'vitest';
import type { IndicatorId, SurveyDataset } from '../../../src/lib/dataset/index.ts';
import { defaultScreen, formatScreen, parseScreen } from '../../../src/lib/url/index.ts';
import { dataset as small } from '../../fixtures/survey.ts';

const grid = 'grid' as IndicatorId;
const living = { line: 1590, indicators: ['grid'], range: { from: 500, to: 4000, step: 10 } };
const dataset = {
	...small,
	indicators: [
		...small.indicators,
		{ ...small.indicators[0], id: 'living', kind: 'mean', numerator: 'hhsize', welfare: living },
	],
} as unknown as SurveyDataset;
const read = (query: string, of = dataset) => parseScreen(of, grid, new URLSearchParams(query));

describe('the poverty line of a link', () => {
	it.each(['1800', '1590.5', 'median-60', 'mean-50', 'median-40-own'])('%s reads back', (line) => {
		const { screen, problems } = read(`line=${line}`);
		expect(problems).toEqual([]);
		expect(formatScreen(dataset, screen).get('line')).toBe(line);
	});

	it('is left out where it is the official one', () => {
		expect(formatScreen(dataset, defaultScreen(dataset, grid)).has('line')).toBe(false);
	});

	it.each(['0', '-5', 'median-', 'median-0', 'mode-60', 'mean-50-all', ''])(
		'%s is reported and dropped',
		(line) => {
			const { screen, problems } = read(`line=${line}`);
			expect(screen.line).toBe(null);
			expect(problems).toMatchObject([{ thing: 'line', value: line }]);
		},
	);

	it('is no parameter of an indicator without declared welfare', () => {
		expect(read('line=1800', small).problems).toMatchObject([{ thing: 'line' }]);
	});
});
