import {
	defaultRequest,
	intervalsOf,
	requestProblems,
	withBreakdown,
	type LineChoice,
	type RequestProblem,
	type ViewRequest,
} from '../analysis/index.ts';
import {
	indicatorOf,
	placeAmong,
	type Dataset,
	type IndicatorId,
	type VariableId,
	type WeightingId,
} from '../dataset/index.ts';
import { readLine, writeLine } from './line-param.ts';

import {
	DEFAULT_DISTRIBUTION,
	distributionParams,
	readDistribution,
	type DistributionKey,
	type DistributionScreen,
} from './distribution-params.ts';
import {
	DEFAULT_TREND,
	readTrend,
	trendParams,
	type TrendKey,
	type TrendScreen,
} from './trend-params.ts';

import {
	compareParams,
	DEFAULT_COMPARE,
	fitCompare,
	readCompare,
	type CompareKey,
	type CompareScreen,
} from './compare-params.ts';

export const TABS = ['map', 'sites', 'chart', 'table', 'compare', 'distribution', 'trend'] as const;
export type Tab = (typeof TABS)[number];

export const ORDERS = ['high', 'low', 'place', 'listed'] as const;
/** Rows by value from high or low, by place from north to south, or as the codebook lists them. */
export type Order = (typeof ORDERS)[number];

/** Everything of the Explore screen that a link carries. */
export interface Screen {
	readonly request: ViewRequest;
	readonly tab: Tab;
	readonly order: Order;
	readonly distribution: DistributionScreen;
	/** The poverty line that was moved to; null is the official one. */
	readonly line: LineChoice | null;
	readonly compare: CompareScreen;
	readonly trend: TrendScreen;
}

export interface ParsedScreen {
	readonly screen: Screen;
	/** One for each parameter that was dropped; the others are kept. */
	readonly problems: readonly RequestProblem[];
}

/**
 * The ways an indicator can be looked at: on a map of sites only where units have a place; compared
 * and as a distribution only where a sample was drawn; over time where its table has several visits.
 */
export function tabsOf(dataset: Dataset, indicator: IndicatorId): readonly Tab[] {
	return TABS.filter((tab) => offersTab(dataset, indicator, tab));
}

function offersTab(dataset: Dataset, indicator: IndicatorId, tab: Tab): boolean {
	const { kind, table } = indicatorOf(dataset, indicator);
	switch (tab) {
		case 'map':
		case 'chart':
		case 'table':
			return true;
		case 'sites':
			return dataset.kind === 'register' && dataset.design.point !== undefined;
		case 'compare':
			return dataset.kind === 'survey';
		case 'distribution':
			return dataset.kind === 'survey' && kind === 'mean';
		case 'trend':
			return dataset.kind === 'survey' && dataset.design.rounds?.table === table;
	}
}

/** The screen an indicator opens with: the one whose link has no parameters. */
export function defaultScreen(dataset: Dataset, indicator: IndicatorId): Screen {
	const request = defaultRequest(dataset, indicator);
	const place = placeAmong(dataset, request.by);
	const byPlace = place !== undefined && place.variable === request.by[0];
	return {
		request,
		tab: byPlace ? 'map' : 'chart',
		order: byPlace ? 'high' : 'listed',
		distribution: DEFAULT_DISTRIBUTION,
		line: null,
		compare: DEFAULT_COMPARE,
		trend: DEFAULT_TREND,
	};
}

/** One parameter of the link: how it changes a screen, or what is wrong with it. */
type Reader = (
	screen: Screen,
	value: string,
	dataset: Dataset,
	key: string,
) => Screen | RequestProblem;

const asked = (screen: Screen, change: Partial<ViewRequest>): Screen => ({
	...screen,
	request: { ...screen.request, ...change },
});

const oneOf = (
	thing: RequestProblem['thing'],
	value: string,
	known: readonly string[],
): RequestProblem => ({ thing, value, why: 'one-of', known });

/** What a sample has and a register has not. */
const ofSample =
	(thing: 'level' | 'lonely' | 'interval', read: Reader): Reader =>
	(screen, value, dataset, key) =>
		dataset.kind === 'register'
			? { thing, value, why: 'no-sample', of: dataset.info.id }
			: read(screen, value, dataset, key);

const ofCompare =
	(key: CompareKey): Reader =>
	(screen, value, dataset) => {
		const read = readCompare(key, value, dataset, screen.request);
		return 'why' in read ? read : { ...screen, compare: { ...screen.compare, ...read } };
	};

const ofDistribution =
	(key: DistributionKey): Reader =>
	(screen, value) => {
		const read = readDistribution(key, value);
		return 'why' in read ? read : { ...screen, distribution: { ...screen.distribution, ...read } };
	};

const ofTrend =
	(key: TrendKey): Reader =>
	(screen, value, dataset) => {
		const read = readTrend(dataset, key, value);
		return 'why' in read ? read : { ...screen, trend: { ...screen.trend, ...read } };
	};

const LONELY: readonly string[] = ['fail', 'remove', 'certainty', 'adjust', 'average'];

/** In the order in which they are read: a breakdown decides which filters there can be. */
const READERS: Readonly<Record<string, Reader>> = {
	by: (s, value, dataset) => {
		const by = value === 'none' ? [] : value.split(',').map((id) => id as VariableId);
		return { ...s, request: withBreakdown(dataset, s.request, by) };
	},
	weight: (s, value) => asked(s, { weighting: value as WeightingId }),
	ci: ofSample('level', (s, value) => asked(s, { level: Number(value) })),
	interval: ofSample('interval', (s, value, dataset) => {
		const known = intervalsOf(dataset, s.request.indicator);
		const interval = known.find((method) => method === value);
		return interval ? asked(s, { interval }) : oneOf('interval', value, known);
	}),
	lonely: ofSample('lonely', (s, value) =>
		LONELY.includes(value)
			? asked(s, { lonely: value as ViewRequest['lonely'] })
			: oneOf('lonely', value, LONELY),
	),
	tab: (s, value, dataset) => {
		const offered = tabsOf(dataset, s.request.indicator);
		const tab = offered.find((t) => t === value);
		return tab ? { ...s, tab } : oneOf('tab', value, offered);
	},
	order: (s, value) => {
		const order = ORDERS.find((o) => o === value);
		return order ? { ...s, order } : oneOf('order', value, ORDERS);
	},
	compare: ofCompare('compare'),
	with: ofCompare('with'),
	as: ofCompare('as'),
	among: ofCompare('among'),
	shares: ofCompare('shares'),
	show: ofDistribution('show'),
	below: ofDistribution('below'),
	axis: ofDistribution('axis'),
	line: (s, value, dataset) => {
		const line = readLine(dataset, s.request.indicator, value);
		return 'why' in line ? line : { ...s, line };
	},
	visits: ofTrend('visits'),
	from: ofTrend('from'),
	to: ofTrend('to'),
};

/** Filters are `only.<variable>=code,code`. */
const FILTER = 'only.';
const readFilter: Reader = (screen, value, _, key) => {
	const filter = { variable: key.slice(FILTER.length) as VariableId, codes: value.split(',') };
	const others = screen.request.where.filter((f) => f.variable !== filter.variable);
	return asked(screen, { where: [...others, filter] });
};

/**
 * Reads a link. A parameter that is unknown or does not fit the dataset is reported and dropped;
 * the rest is kept, so that a link with one bad part still opens.
 */
export function parseScreen(
	dataset: Dataset,
	indicator: IndicatorId,
	params: URLSearchParams,
): ParsedScreen {
	let screen = defaultScreen(dataset, indicator);
	const problems: RequestProblem[] = [];
	for (const [key, value] of [...params].sort(([a], [b]) => rank(a) - rank(b))) {
		const reader = key.startsWith(FILTER) ? readFilter : READERS[key];
		if (!reader) {
			const known = [...Object.keys(READERS), `${FILTER}…`];
			problems.push({ thing: 'parameter', value: key, why: 'unknown-parameter', known });
			continue;
		}
		const next = reader(screen, value, dataset, key);
		const wrong = 'why' in next ? [next] : requestProblems(dataset, next.request);
		if ('why' in next || wrong.length > 0) problems.push(...wrong);
		else screen = next;
	}
	return { screen, problems };
}

/** The breakdown is read first, what names its cells last; the rest stays in the order of the link. */
function rank(key: string): number {
	if (key === 'by') return 0;
	return key === 'with' || key === 'among' ? 2 : 1;
}

/** Writes a link: only what differs from the default, in a fixed order. */
export function formatScreen(dataset: Dataset, screen: Screen): URLSearchParams {
	const { request, tab, order } = screen;
	const standard = defaultScreen(dataset, indicatorOf(dataset, request.indicator).id);
	const params = new URLSearchParams();
	const put = (key: string, value: string, usual: string): void => {
		if (value !== usual) params.set(key, value);
	};
	put('by', request.by.join(',') || 'none', standard.request.by.join(',') || 'none');
	const usual = withBreakdown(dataset, standard.request, request.by).where;
	for (const { variable, codes } of request.where) {
		const same = usual.find((filter) => filter.variable === variable);
		put(FILTER + variable, codes.join(','), same?.codes.join(',') ?? '');
	}
	put('weight', request.weighting, standard.request.weighting);
	put('ci', String(request.level), String(standard.request.level));
	const [usualInterval = ''] = intervalsOf(dataset, request.indicator);
	put('interval', request.interval ?? usualInterval, usualInterval);
	put('lonely', request.lonely, standard.request.lonely);
	put('tab', tab, standard.tab);
	put('order', order, standard.order);
	const compared = compareParams(standard.compare);
	for (const [key, value] of Object.entries(
		compareParams(fitCompare(dataset, request, screen.compare)),
	))
		put(key, value, compared[key as CompareKey]);
	const usually = distributionParams(standard.distribution);
	for (const [key, value] of Object.entries(distributionParams(screen.distribution)))
		put(key, value, usually[key as DistributionKey]);
	if (screen.line !== null) params.set('line', writeLine(screen.line));
	const usualTrend = trendParams(standard.trend);
	for (const [key, value] of Object.entries(trendParams(screen.trend)))
		put(key, value, usualTrend[key as TrendKey]);
	return params;
}

/** A link's query: `?…`, or nothing for the default screen. Commas stay readable. */
export function screenQuery(dataset: Dataset, screen: Screen): string {
	const query = formatScreen(dataset, screen).toString().replaceAll('%2C', ',');
	return query === '' ? '' : `?${query}`;
}
