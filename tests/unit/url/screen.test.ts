import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '../../../src/lib/dataset/index.ts';
import {
	defaultScreen,
	fitCompare,
	formatScreen,
	DISTRIBUTION_CHARTS,
	ORDERS,
	parseScreen,
	screenQuery,
	tabsOf,
	TREND_CHARTS,
	type Screen,
} from '../../../src/lib/url/index.ts';
import { problemSentence, SHARE_BASES } from '../../../src/lib/analysis/index.ts';
import { registerDataset } from '../../fixtures/register.ts';
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
		expect(problems.map((p) => problemSentence('en', p).split(' (')[0])).toEqual([
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
			tab: fc.constantFrom(...tabsOf(dataset, 'grid' as IndicatorId)),
			order: fc.constantFrom(...ORDERS),
			distribution: fc.record({
				chart: fc.constantFrom(...DISTRIBUTION_CHARTS),
				p: fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100),
				axis: fc.constantFrom('linear', 'log'),
			}),
			compare: fc.record({
				mode: fc.constantFrom('reference', 'rest', 'pairs'),
				form: fc.constantFrom('difference', 'ratio'),
				reference: fc.constantFrom('whole', 'MMR001', 'urban|MMR001'),
				among: fc.constantFrom(null, ['MMR001', 'MMR012']),
				shares: fc.constantFrom(...SHARE_BASES),
			}),
			trend: fc.record({
				chart: fc.constantFrom(...TREND_CHARTS),
				from: fc.constant(null),
				to: fc.constant(null),
			}),
		});
		fc.assert(
			fc.property(screens, ({ tab, order, distribution, compare, trend, ...change }) => {
				const request = { ...start.request, ...change } as unknown as Screen['request'];
				const screen = {
					request,
					tab,
					order,
					distribution,
					line: null,
					compare: fitCompare(dataset, request, compare as Screen['compare']),
					trend,
				} as unknown as Screen;
				const read = parseScreen(dataset, grid, formatScreen(dataset, screen));
				expect(read).toEqual({ screen, problems: [] });
			}),
			{ seed: 20171122 },
		);
	});
});

describe('a link to a register', () => {
	const people = 'people' as IndicatorId;
	const read = (query: string) => parseScreen(registerDataset, people, new URLSearchParams(query));
	const told = (query: string, locale: 'en' | 'my' = 'en') =>
		read(query).problems.map((problem) => problemSentence(locale, problem));
	const latest = [{ variable: 'round', codes: ['5'] }];

	it('opens with the latest round, which the link need not name', () => {
		expect(read('').screen.request.where).toEqual(latest);
		expect(screenQuery(registerDataset, read('only.round=5').screen)).toBe('');
		expect(screenQuery(registerDataset, read('only.round=3').screen)).toBe('?only.round=3');
	});

	it('broken down by round shows every round, and some of them where it names them', () => {
		const all = read('by=round');
		expect(all).toMatchObject({ problems: [], screen: { request: { by: ['round'], where: [] } } });
		expect(screenQuery(registerDataset, all.screen)).toBe('?by=round');
		const two = read('only.round=4,5&by=township,round');
		expect(two.problems).toEqual([]);
		expect(two.screen.request.where).toEqual([{ variable: 'round', codes: ['4', '5'] }]);
	});

	it('carries the map of sites, which a survey does not have', () => {
		expect(read('tab=sites').screen.tab).toBe('sites');
		expect(problemSentence('en', parse('tab=sites').problems[0]!)).toBe(
			'invalid tab: sites (one of map, chart, table, compare)',
		);
	});

	it('has no confidence level and no lonely-PSU policy: they are reported and dropped', () => {
		expect(told('ci=0.9&lonely=remove&weight=camp')).toEqual([
			'invalid level: 0.9 (small-register is a register: nothing was sampled, so there is no interval)',
			'invalid lonely: remove (small-register is a register: nothing was sampled, so there is no interval)',
		]);
		expect(read('ci=0.9').screen).toEqual(read('').screen);
	});

	it('over several rounds at once is refused, in the language of the reader', () => {
		const rounds = '1, 2, 3, 4, 5';
		expect(told('only.round=4,5')).toEqual([
			`invalid filter: round=4, 5 (a register shows one round: name one of ${rounds}, or break down by round)`,
		]);
		expect(told('only.round=4,5', 'my')[0]).toMatch(/^စစ်ထုတ်မှု မမှန်ပါ- round=4, 5 \(/);
		expect(read('only.round=4,5').screen.request.where).toEqual(latest);
	});
});
