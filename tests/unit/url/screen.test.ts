import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '../../../src/lib/dataset/index.ts';
import {
	defaultScreen,
	formatScreen,
	ORDERS,
	parseScreen,
	screenQuery,
	TABS,
	type Screen,
} from '../../../src/lib/url/index.ts';
import { dataset } from '../../fixtures/survey.ts';

const grid = 'grid' as IndicatorId;
const parse = (query: string) => parseScreen(dataset, grid, new URLSearchParams(query));

describe('a link', () => {
	it('without parameters opens the default screen', () => {
		expect(parse('')).toEqual({ screen: defaultScreen(dataset, grid), problems: [] });
		expect(screenQuery(dataset, defaultScreen(dataset, grid))).toBe('');
	});

	it('carries breakdown, filters, weighting, confidence, tab and order', () => {
		const { screen, problems } = parse(
			'by=urban&only.state=MMR012,MMR222&weight=person&ci=0.9&tab=table&order=low',
		);
		expect(problems).toEqual([]);
		expect(screen).toMatchObject({
			request: {
				by: ['urban'],
				where: [{ variable: 'state', codes: ['MMR012', 'MMR222'] }],
				weighting: 'person',
				level: 0.9,
			},
			tab: 'table',
			order: 'low',
		});
	});

	it('with a bad parameter reports and drops it, and keeps the rest', () => {
		const { screen, problems } = parse('by=secret&tab=cake&only.urban=urban&ci=7&utm_source=x');
		expect(screen.request.by).toEqual(['state']);
		expect(screen.request.where).toEqual([{ variable: 'urban', codes: ['urban'] }]);
		expect(problems.map((p) => p.split(' (')[0])).toEqual([
			'invalid breakdown: secret',
			'invalid tab: cake',
			'invalid level: 7',
			'invalid parameter: utm_source',
		]);
	});

	it('reads back to the screen it was written from', () => {
		const start = defaultScreen(dataset, grid);
		const screens = fc.record({
			by: fc.constantFrom([], ['state'], ['urban'], ['urban', 'state']),
			where: fc.constantFrom([], [{ variable: 'urban', codes: ['rural'] }]),
			weighting: fc.constantFrom('household', 'person'),
			level: fc.constantFrom(0.9, 0.95, 0.99),
			tab: fc.constantFrom(...TABS),
			order: fc.constantFrom(...ORDERS),
		});
		fc.assert(
			fc.property(screens, ({ tab, order, ...change }) => {
				const screen = {
					request: { ...start.request, ...change },
					tab,
					order,
				} as unknown as Screen;
				const read = parseScreen(dataset, grid, formatScreen(dataset, screen));
				expect(read).toEqual({ screen, problems: [] });
			}),
			{ seed: 20171122 },
		);
	});
});
