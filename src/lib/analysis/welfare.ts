import {
	indicatorOf,
	welfareOf,
	type Dataset,
	type IndicatorId,
	type Welfare,
} from '../dataset/index.ts';
import type { Engine } from '../engine/index.ts';
import { orderSample, subsample, type OrderedSample } from '../estimation/index.ts';
import { cellKey, combinations } from './cells.ts';
import { loadSample, type LoadedSample } from './load-sample.ts';
import { intervalsOf, type ViewRequest } from './request.ts';
import type { Survey } from './survey-view.ts';

/** The rows of one cell, from the poorest to the richest. */
export interface WelfareCell {
	readonly key: string;
	/** Variable → code as text, in the order of the breakdown. */
	readonly by: Readonly<Record<string, string>>;
	readonly rows: OrderedSample;
}

/** What people live on, loaded and sorted once; every line and measure is arithmetic on it. */
export interface WelfareSample {
	readonly survey: Survey;
	/** Of the welfare indicator, whatever indicator of its lines was asked. */
	readonly request: ViewRequest;
	readonly welfare: Welfare;
	/** Everything that passes the filters. */
	readonly overall: OrderedSample;
	/** Every combination of codes in codebook order. */
	readonly cells: readonly WelfareCell[];
	/** Everyone in the survey, filtered or not: what a national relative line is taken from. */
	readonly everyone: OrderedSample;
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
 * Loads the rows behind a request: once with its filters, and once without where it has some.
 *
 * @throws `invalid indicator: …` when no welfare is declared for it
 */
export async function loadWelfare(
	survey: Survey,
	engine: Engine,
	request: ViewRequest,
	signal?: AbortSignal,
): Promise<WelfareSample> {
	const own = welfareRequest(survey.dataset, request);
	if (own === null) throw noWelfare(survey, request.indicator);
	const loaded = await loadSample(survey, engine, own, signal);
	const everyone =
		own.where.length === 0
			? loaded
			: await loadSample(survey, engine, { ...own, by: [], where: [] }, signal);
	return welfareSampleOf(survey, own, loaded, everyone);
}

/** The same from rows that are already there; pure. */
export function welfareSampleOf(
	survey: Survey,
	request: ViewRequest,
	loaded: LoadedSample,
	everyone: LoadedSample,
): WelfareSample {
	const found = welfareOf(survey.dataset, request.indicator);
	if (found === null) throw noWelfare(survey, request.indicator);
	const overall = orderSample(loaded.sample);
	const keys = keysOf(loaded, request.by.length);
	const cells = combinations(survey.dataset, request).map((codes): WelfareCell => {
		const key = cellKey(codes);
		return {
			key,
			by: Object.fromEntries(request.by.map((variable, i) => [variable, codes[i] ?? ''])),
			rows: orderSample(subsample(loaded.sample, (row) => keys[row] === key)),
		};
	});
	return {
		survey,
		request,
		welfare: found.welfare,
		overall,
		cells,
		everyone: everyone === loaded ? overall : orderSample(everyone.sample),
	};
}

/** The cell of each row; null where a breakdown is missing. */
function keysOf({ by, sample }: LoadedSample, breakdowns: number): readonly (string | null)[] {
	const lists = by.slice(0, breakdowns);
	return sample.psu.map((_, row) => {
		const codes = lists.map((list) => list[row] ?? null);
		return codes.every((code) => code !== null) ? cellKey(codes) : null;
	});
}

function noWelfare({ dataset }: Survey, indicator: IndicatorId): Error {
	return new Error(
		`invalid indicator: ${indicator} (${dataset.info.id}, no welfare declared). ` +
			'Declare `welfare` on a mean in indicators.yaml.',
	);
}
