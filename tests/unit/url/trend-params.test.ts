import { describe, expect, it } from 'vitest';
import type { IndicatorId, SurveyDataset } from '../../../src/lib/dataset/index.ts';
import { defaultScreen, formatScreen, parseScreen } from '../../../src/lib/url/index.ts';
import { dataset as small } from '../../fixtures/survey.ts';

const grid = 'grid' as IndicatorId;
/* The fixture with `light` as if it told visits apart. */
const dataset = {
	...small,
	design: { ...small.design, rounds: { table: 'household', variable: 'light' } },
} as unknown as SurveyDataset;
const read = (query: string) => parseScreen(dataset, grid, new URLSearchParams(query));

describe('the visits of a link', () => {
	it('read back: the tab, the kind of chart and the two visits', () => {
		const { screen, problems } = read('tab=trend&visits=slopes&from=grid&to=solar');
		expect(problems).toEqual([]);
		expect(screen.trend).toEqual({ chart: 'slopes', from: 'grid', to: 'solar' });
		const query = formatScreen(dataset, screen).toString();
		expect(query).toBe('tab=trend&visits=slopes&from=grid&to=solar');
	});

	it('are left out where they are the first and the last', () => {
		const query = formatScreen(dataset, defaultScreen(dataset, grid));
		expect(['visits', 'from', 'to'].filter((key) => query.has(key))).toEqual([]);
	});

	it.each([
		['visits', 'cake'],
		['from', '9'],
		['to', 'unknown'],
	])('%s=%s is reported and dropped', (key, value) => {
		const { screen, problems } = read(`${key}=${value}`);
		expect(screen.trend).toEqual(defaultScreen(dataset, grid).trend);
		expect(problems).toMatchObject([{ thing: key, value, why: 'one-of' }]);
	});

	it('are no parameters of a survey without visits', () => {
		const { problems } = parseScreen(small, grid, new URLSearchParams('from=grid'));
		expect(problems).toMatchObject([{ thing: 'from', known: [] }]);
	});
});
