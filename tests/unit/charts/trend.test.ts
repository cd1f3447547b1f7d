import { describe, expect, it } from 'vitest';
import {
	completenessTable,
	describeRound,
	roundSpans,
	trendLayout,
	trendOf,
	type Trend,
	type TrendPanel,
} from '../../../src/lib/charts/index.ts';
import { codeLabel } from '../../../src/lib/wording/index.ts';
import {
	registerDataset as dataset,
	registerRequest,
	registerView,
} from '../../fixtures/register.ts';
import { SHARES, viewFor, dataset as survey, labelsIn } from './chart-fixture.ts';

const labels = (variable: string, code: string) =>
	codeLabel(dataset, 'en', variable as never, code);
const settings = { dataset, locale: 'en', labels } as const;
const viewBy = (indicator: string, ...by: string[]) =>
	registerView(registerRequest(indicator, { by }));

function trendBy(indicator: string, ...by: string[]): Trend {
	const trend = trendOf(viewBy(indicator, ...by), settings);
	if (trend === null) throw new Error('expected a trend');
	return trend;
}

function panelOf(trend: Trend, key = ''): TrendPanel {
	const panel = trend.panels.find((p) => p.key === key);
	if (panel === undefined) throw new Error(`expected a panel ${key}`);
	return panel;
}

describe('a trend', () => {
	it('is drawn of views of a register by round, and of no other', () => {
		expect(trendOf(viewBy('people', 'township'), settings)).toBeNull();
		const surveyed = viewFor({ shares: SHARES });
		expect(trendOf(surveyed, { dataset: survey, locale: 'en', labels: labelsIn('en') })).toBeNull();
	});

	it('lies on the dates the rounds speak of, not evenly', () => {
		const trend = trendBy('people', 'round');
		const { x } = trendLayout(trend, panelOf(trend), 560);
		const [a = 0, b = 0, c = 0] = panelOf(trend).rounds.map((round) => x(round.time));
		expect((c - b) / (b - a)).toBeCloseTo(426 / 335, 2);
	});

	it('gives every point of its width to the round that is nearest in time', () => {
		const trend = trendBy('people', 'round');
		const { rounds } = panelOf(trend);
		const layout = trendLayout(trend, panelOf(trend), 560);
		const spans = roundSpans(rounds, layout);
		expect(spans.at(0)?.[0]).toBe(layout.left);
		expect(spans.at(-1)?.[1]).toBe(layout.width - layout.right);
		for (const [i, [start, end]] of spans.entries()) {
			const at = layout.x(rounds[i]?.time ?? NaN);
			const next = layout.x(rounds[i + 1]?.time ?? NaN);
			expect(start).toBeLessThanOrEqual(at);
			if (Number.isFinite(next)) expect(next - end).toBeCloseTo(end - at, 9);
			if (i > 0) expect(start).toBe(spans[i - 1]?.[1]);
		}
	});

	it('breaks where nothing was reached: no value is drawn through', () => {
		const trend = trendBy('people', 'round', 'township');
		const [line] = panelOf(trend, 'MMR001013').lines;
		expect(line?.points.map((point) => point.value !== null)).toEqual([
			true,
			true,
			false,
			true,
			true,
		]);
	});

	it('has lines side by side up to three, and small multiples of more, without empty ones', () => {
		const two = trendBy('people', 'round', 'control');
		expect(two.panels.map((p) => p.lines.map((l) => l.label))).toEqual([
			['Government area', 'Non-government area'],
		]);
		const many = trendBy('people', 'round', 'township');
		expect(many.panels).toHaveLength(7);
		expect(many.panels.map((p) => p.title)).not.toContain('Puta-O');
	});

	it('says of each round what was reached, missed and not expected; each multiple of its own', () => {
		const rounds = panelOf(trendBy('people', 'round')).rounds;
		expect(rounds.map((r) => [r.reached, r.missed, r.absent])).toEqual([
			[15, 1, 5],
			[16, 3, 2],
			[14, 7, 0],
			[19, 2, 0],
			[15, 5, 1],
		]);
		const own = panelOf(trendBy('people', 'round', 'township'), 'MMR001006').rounds;
		expect(own.map((r) => [r.reached, r.missed])).toEqual([
			[1, 0],
			[0, 1],
			[0, 1],
			[0, 1],
			[0, 1],
		]);
	});

	it('is open upwards where what is added up lacks units of which nothing is known', () => {
		const last = (trend: Trend, key = '') => panelOf(trend, key).lines[0]?.points.at(-1);
		expect(last(trendBy('people', 'round'))?.open).toEqual(['up']);
		expect(last(trendBy('people', 'round', 'township'), 'MMR001010')?.open).toEqual([]);
	});

	it('is open both ways where units could move a value either way, but no share beyond 1', () => {
		const ways = (indicator: string) =>
			panelOf(trendBy(indicator, 'round')).lines[0]?.points.at(-1)?.open;
		expect(ways('people-per-latrine')).toEqual(['up', 'down']);
		expect(ways('with-school')).toEqual(['down']);
	});

	it('keeps room over the plot to say what an open end is, only where there is one', () => {
		const trend = trendBy('people', 'round');
		const panel = panelOf(trend);
		const closed = panel.lines.map((line) => ({
			...line,
			points: line.points.map((point) => ({ ...point, open: [] })),
		}));
		const without = { ...panel, lines: closed };
		const { key, plot } = trendLayout(trend, panel, 560);
		const none = trendLayout({ ...trend, panels: [without] }, without, 560);
		expect(none.key).toBeNull();
		expect(key).toBeLessThan(plot[0]);
		expect(plot[0]).toBeGreaterThan(none.plot[0]);
	});

	it('writes the last value beside the point it belongs to, also when that is not the last round', () => {
		const trend = trendBy('people', 'round', 'township');
		const { labels: ends, x } = trendLayout(trend, panelOf(trend, 'MMR001006'), 400);
		expect(ends.map((end) => end.text)).toEqual(['340']);
		expect(ends[0]?.x).toBeCloseTo(x(trend.span[0]) + 10, 6);
	});

	it('writes dates at even steps, as fine as the words have room', () => {
		const trend = trendBy('people', 'round');
		const dates = (width: number) =>
			trendLayout(trend, panelOf(trend), width).dates.map((date) => date.text);
		expect(dates(560)).toEqual(['Jan 2014', 'Jan 2015', 'Jan 2016', 'Jan 2017', 'Jan 2018']);
		expect(dates(300)).toEqual(['Jan 2014', 'Jan 2016', 'Jan 2018']);
		expect(dates(230)).toEqual(['Jan 2015', 'Jan 2018']);
	});

	it('writes years where rounds speak of years, and the one date of a single round', () => {
		const trend = trendBy('people', 'round');
		const panel = panelOf(trend);
		const spoken = (...dates: string[]) => {
			const rounds = panel.rounds.slice(0, dates.length).map((round, i) => {
				const asOf = dates[i] ?? '';
				return { ...round, asOf, time: Date.UTC(Number(asOf.slice(0, 4)), 6, 1) };
			});
			const span = [rounds[0]?.time ?? 0, rounds.at(-1)?.time ?? 0] as const;
			return trendLayout({ ...trend, span }, { ...panel, rounds }, 560).dates.map((d) => d.text);
		};
		expect(spoken('2014', '2017')).toEqual(['2014', '2015', '2016', '2017']);
		expect(spoken('2014')).toEqual(['2014']);
	});

	it('leaves Burmese numbers of the axis room for digits of another font', () => {
		const left = (locale: 'en' | 'my') => {
			const trend = trendOf(viewBy('people', 'round'), { ...settings, locale });
			if (trend === null) throw new Error('expected a trend');
			return trendLayout(trend, panelOf(trend), 358).left;
		};
		expect(left('my')).toBeGreaterThanOrEqual('၂၀၀၀၀'.length * 12 + 6);
		expect(left('my')).toBeGreaterThan(left('en'));
	});

	it('has an axis with room for the standard and the values with last known values', () => {
		const { domain, standard } = trendBy('people-per-latrine', 'round');
		expect(domain[1]).toBeGreaterThan(standard?.value ?? Infinity);
		expect(trendBy('people', 'round').domain).toEqual([0, 20000]);
	});
});

describe('one round in words', () => {
	it('says what was reached, why the rest was not, and the value with what is in it', () => {
		const view = viewBy('people', 'round');
		const panel = panelOf(trendBy('people', 'round'));
		const round = panel.rounds[2];
		if (round === undefined) throw new Error('expected a third round');
		expect(describeRound(view, dataset, 'en', labels, panel, round)).toBe(
			'Round 3, August 2015: 14 of 21 camps reached. Not accessible: 5 camps. Not profiled: 2 camps. People last known in those not reached: 5,792. People in camps: 6,955, from 14 of 21 camps. With the last known values of 6 more: 12,747. Nothing is known of 1 camp.',
		);
	});
});

describe('the table of rounds', () => {
	it('has a column for each status and a row for each round', () => {
		const table = completenessTable(viewBy('people', 'township'), dataset, 'en', labels);
		expect(table?.columns.map((column) => column.heading)).toEqual([
			'Round',
			'Date',
			'Expected',
			'Profiled',
			'Not accessible',
			'Not profiled',
			'Closed',
			'Not yet open',
			'People last known in those not reached',
		]);
		expect(table?.rows.at(-1)?.entries.map((entry) => entry.plain)).toEqual([
			'Round 5',
			'2018-01',
			'20',
			'15',
			'4',
			'1',
			'1',
			'0',
			'4790',
		]);
	});
});
