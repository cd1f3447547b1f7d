import type { RequestProblem } from '../analysis/index.ts';

export const DISTRIBUTION_CHARTS = ['histogram', 'cumulative', 'shares'] as const;
export type DistributionChart = (typeof DISTRIBUTION_CHARTS)[number];

export const AXES = ['linear', 'log'] as const;
export type Axis = (typeof AXES)[number];

/** What a link carries of the Distribution tab. */
export interface DistributionScreen {
	readonly chart: DistributionChart;
	/** Share below the marked quantile, in whole percents from 1 to 99 as a share: 0.5 is the median. */
	readonly p: number;
	readonly axis: Axis;
}

export const DEFAULT_DISTRIBUTION: DistributionScreen = {
	chart: 'histogram',
	p: 0.5,
	axis: 'linear',
};

/** Parameters of a link that are the tab's: `show`, `below` (percent) and `axis`. */
export type DistributionKey = 'show' | 'below' | 'axis';

/** What a parameter changes, or what is wrong with it. */
export function readDistribution(
	key: DistributionKey,
	value: string,
): Partial<DistributionScreen> | RequestProblem {
	switch (key) {
		case 'show': {
			const chart = DISTRIBUTION_CHARTS.find((known) => known === value);
			return chart ? { chart } : oneOf('show', value, DISTRIBUTION_CHARTS);
		}
		case 'below':
			return /^[1-9][0-9]?$/.test(value)
				? { p: Number(value) / 100 }
				: oneOf('below', value, ['1', '…', '99']);
		case 'axis': {
			const axis = AXES.find((known) => known === value);
			return axis ? { axis } : oneOf('axis', value, AXES);
		}
	}
}

function oneOf(thing: DistributionKey, value: string, known: readonly string[]): RequestProblem {
	return { thing, value, why: 'one-of', known };
}

/** The parameters as a link writes them, defaults included. */
export function distributionParams(
	screen: DistributionScreen,
): Readonly<Record<DistributionKey, string>> {
	return { show: screen.chart, below: String(Math.round(screen.p * 100)), axis: screen.axis };
}
