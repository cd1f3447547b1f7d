import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSurvey } from '../../../scripts/dataset/read-dataset.ts';
import type { IndicatorId } from '../../../src/lib/dataset/index.ts';
import { parseScreen, screenQuery, welfareScreen } from '../../../src/lib/url/index.ts';

const dataset = await readSurvey(join(import.meta.dirname, '../../../data/datasets/mlcs-2017'));
const there = (indicator: string, query = '') => {
	const { screen } = parseScreen(dataset, indicator as IndicatorId, new URLSearchParams(query));
	return welfareScreen(dataset, screen);
};
const queryOf = (indicator: string, query = ''): string => {
	const screen = there(indicator, query);
	return screen === null ? 'none' : screenQuery(dataset, screen);
};

describe('the way from a poverty indicator to where its line is moved', () => {
	it.each(['poverty-headcount', 'poverty-gap', 'poverty-severity', 'poor-population'])(
		'leads from %s to the distribution of consumption at the national line',
		(indicator) => {
			expect(there(indicator)?.request.indicator).toBe('consumption-mean');
			expect(queryOf(indicator)).toBe('?tab=distribution');
		},
	);

	it('carries the line of an indicator that stands at another', () => {
		expect(queryOf('poverty-headcount-320')).toBe('?tab=distribution&line=1455');
	});

	it('carries breakdown, filters, level and a line that was moved', () => {
		const query = 'by=urban&only.state=MMR010&ci=0.9&line=1800';
		expect(queryOf('poverty-headcount', query)).toBe(
			'?by=urban&only.state=MMR010&ci=0.9&tab=distribution&line=1800',
		);
	});

	it('leaves out an interval that a mean does not have, so that the link is a good one', () => {
		const query = queryOf('poverty-headcount', 'interval=beta');
		expect(query).not.toContain('interval');
		const consumption = 'consumption-mean' as IndicatorId;
		expect(parseScreen(dataset, consumption, new URLSearchParams(query)).problems).toEqual([]);
	});

	it('is not offered by consumption itself, nor by what has no line', () => {
		expect(there('consumption-mean')).toBe(null);
		expect(there('grid-electricity')).toBe(null);
	});
});
