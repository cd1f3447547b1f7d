import { defaultRequest, requestProblems, type ViewRequest } from '../analysis/index.ts';
import {
	indicatorOf,
	type Dataset,
	type IndicatorId,
	type VariableId,
	type WeightingId,
} from '../dataset/index.ts';

export const TABS = ['map', 'chart', 'table'] as const;
export type Tab = (typeof TABS)[number];

export const ORDERS = ['high', 'low', 'place', 'listed'] as const;
/** Rows by value from high or low, by place from north to south, or as the codebook lists them. */
export type Order = (typeof ORDERS)[number];

/** Everything of the Explore screen that a link carries. */
export interface Screen {
	readonly request: ViewRequest;
	readonly tab: Tab;
	readonly order: Order;
}

export interface ParsedScreen {
	readonly screen: Screen;
	/** One sentence for each parameter that was dropped; the others are kept. */
	readonly problems: readonly string[];
}

/** The screen an indicator opens with: the one whose link has no parameters. */
export function defaultScreen(dataset: Dataset, indicator: IndicatorId): Screen {
	const request = defaultRequest(dataset, indicator);
	const byPlace = request.by[0] === dataset.info.geography?.variable;
	return { request, tab: byPlace ? 'map' : 'chart', order: byPlace ? 'high' : 'listed' };
}

/** One parameter of the link: how it changes a screen, or what is wrong with it. */
type Reader = (screen: Screen, value: string, key: string) => Screen | string;

const asked = (screen: Screen, change: Partial<ViewRequest>): Screen => ({
	...screen,
	request: { ...screen.request, ...change },
});

const READERS: Readonly<Record<string, Reader>> = {
	by: (s, value) =>
		asked(s, { by: value === 'none' ? [] : value.split(',').map((id) => id as VariableId) }),
	weight: (s, value) => asked(s, { weighting: value as WeightingId }),
	ci: (s, value) => asked(s, { level: Number(value) }),
	lonely: (s, value) =>
		LONELY.includes(value)
			? asked(s, { lonely: value as ViewRequest['lonely'] })
			: `invalid lonely: ${value} (one of ${LONELY.join(', ')})`,
	tab: (s, value) => {
		const tab = TABS.find((t) => t === value);
		return tab ? { ...s, tab } : `invalid tab: ${value} (one of ${TABS.join(', ')})`;
	},
	order: (s, value) => {
		const order = ORDERS.find((o) => o === value);
		return order ? { ...s, order } : `invalid order: ${value} (one of ${ORDERS.join(', ')})`;
	},
};
const LONELY: readonly string[] = ['fail', 'remove', 'certainty', 'adjust', 'average'];

/** Filters are `only.<variable>=code,code`. */
const FILTER = 'only.';
const readFilter: Reader = (screen, value, key) => {
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
	const problems: string[] = [];
	for (const [key, value] of params) {
		const reader = key.startsWith(FILTER) ? readFilter : READERS[key];
		if (!reader) {
			problems.push(
				`invalid parameter: ${key} (known are ${Object.keys(READERS).join(', ')}, only.…)`,
			);
			continue;
		}
		const next = reader(screen, value, key);
		const wrong = typeof next === 'string' ? [next] : requestProblems(dataset, next.request);
		if (typeof next === 'string' || wrong.length > 0) problems.push(...wrong);
		else screen = next;
	}
	return { screen, problems };
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
	for (const { variable, codes } of request.where) params.set(FILTER + variable, codes.join(','));
	put('weight', request.weighting, standard.request.weighting);
	put('ci', String(request.level), String(standard.request.level));
	put('lonely', request.lonely, standard.request.lonely);
	put('tab', tab, standard.tab);
	put('order', order, standard.order);
	return params;
}

/** A link's query: `?…`, or nothing for the default screen. Commas stay readable. */
export function screenQuery(dataset: Dataset, screen: Screen): string {
	const query = formatScreen(dataset, screen).toString().replaceAll('%2C', ',');
	return query === '' ? '' : `?${query}`;
}
