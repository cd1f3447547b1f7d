import {
	indicatorOf,
	welfareOf,
	type Dataset,
	type IndicatorId,
	type Welfare,
} from '../dataset/index.ts';
import type { Engine } from '../engine/index.ts';
import { sortSample, type SortedSample } from '../estimation/index.ts';
import { loadSample } from './load-sample.ts';
import { intervalsOf, type ViewRequest } from './request.ts';
import type { Spread } from './spread.ts';
import type { Survey } from './survey-view.ts';

/** What people live on, loaded and sorted once; every line and measure is arithmetic on it. */
export interface WelfareSample {
	/** The rows that pass the filters, of the welfare indicator. */
	readonly spread: Spread;
	readonly welfare: Welfare;
	/** Everyone in the survey, filtered or not: what a national relative line is taken from. */
	readonly everyone: SortedSample;
}

/**
 * The request for the welfare behind an indicator, with its breakdown and filters; a weighting or an
 * interval that the welfare does not have gives way to its usual one. Null where none is declared.
 */
export function welfareRequest(dataset: Dataset, request: ViewRequest): ViewRequest | null {
	const found = welfareOf(dataset, request.indicator);
	if (found === null) return null;
	const { weightings } = indicatorOf(dataset, found.id);
	const weighting = weightings.includes(request.weighting) ? request.weighting : weightings[0];
	const { interval, ...rest } = request;
	return {
		...rest,
		indicator: found.id,
		weighting: weighting ?? request.weighting,
		...(interval !== undefined && intervalsOf(dataset, found.id).includes(interval)
			? { interval }
			: {}),
	};
}

/**
 * The line an indicator stands at: the amount its numerator names where that reads `lt: [welfare,
 * amount]`, or else the official one. Null where no welfare is declared for it.
 */
export function lineBehind(dataset: Dataset, indicator: IndicatorId): number | null {
	const found = welfareOf(dataset, indicator);
	if (found === null) return null;
	const of = (id: IndicatorId): unknown => {
		const one = indicatorOf(dataset, id);
		return 'numerator' in one ? one.numerator : undefined;
	};
	const below = of(indicator);
	if (typeof below !== 'object' || below === null || !('lt' in below)) return found.welfare.line;
	const [column, amount] = below.lt as readonly unknown[];
	return column === of(found.id) && typeof amount === 'number' ? amount : found.welfare.line;
}

/**
 * The rows of a spread with those that a national line is taken from: the same where nothing is
 * filtered, else read once more without the filters.
 *
 * @param spread of the welfare indicator, as `welfareRequest` asks for it
 * @throws `invalid indicator: …` when no welfare is declared for it; what the engine throws
 */
export async function loadWelfare(
	engine: Engine,
	spread: Spread,
	signal?: AbortSignal,
): Promise<WelfareSample> {
	const { survey, request, whole } = spread;
	const found = welfareOf(survey.dataset, request.indicator);
	if (found?.id !== request.indicator) throw noWelfare(survey, request.indicator);
	const { welfare } = found;
	if (request.where.length === 0) return { spread, welfare, everyone: whole };
	const unfiltered = { ...request, by: [], where: [] };
	const { sample } = await loadSample(survey, engine, unfiltered, signal);
	return { spread, welfare, everyone: sortSample(sample) };
}

function noWelfare({ dataset }: Survey, indicator: IndicatorId): Error {
	return new Error(
		`invalid indicator: ${indicator} (${dataset.info.id}, no welfare is declared on it). ` +
			'Declare `welfare` on a mean in indicators.yaml.',
	);
}
