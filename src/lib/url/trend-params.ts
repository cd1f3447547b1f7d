import type { RequestProblem } from '../analysis/index.ts';
import { categoriesOf, variableOf, type Dataset } from '../dataset/index.ts';

export const TREND_CHARTS = ['multiples', 'slopes'] as const;
export type TrendChartKind = (typeof TREND_CHARTS)[number];

/** What a link carries of the Over time tab. */
export interface TrendScreen {
	readonly chart: TrendChartKind;
	/** The two visits compared; null for the first and the last. */
	readonly from: string | null;
	readonly to: string | null;
}

export const DEFAULT_TREND: TrendScreen = { chart: 'multiples', from: null, to: null };

/** Parameters of a link that are the tab's. */
export type TrendKey = 'visits' | 'from' | 'to';

/** What a parameter changes, or what is wrong with it. */
export function readTrend(
	dataset: Dataset,
	key: TrendKey,
	value: string,
): Partial<TrendScreen> | RequestProblem {
	if (key === 'visits') {
		const chart = TREND_CHARTS.find((known) => known === value);
		return chart ? { chart } : { thing: key, value, why: 'one-of', known: TREND_CHARTS };
	}
	const known = visitCodes(dataset);
	return known.includes(value) ? { [key]: value } : { thing: key, value, why: 'one-of', known };
}

function visitCodes(dataset: Dataset): readonly string[] {
	const { rounds } = dataset.design;
	if (dataset.kind !== 'survey' || rounds === undefined) return [];
	return categoriesOf(variableOf(dataset, rounds.variable)).map((c) => String(c.code));
}

/** The parameters as a link writes them, defaults included. */
export function trendParams({ chart, from, to }: TrendScreen): Readonly<Record<TrendKey, string>> {
	return { visits: chart, from: from ?? '', to: to ?? '' };
}
