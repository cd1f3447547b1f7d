import type { CaveatContext } from '../caveats/index.ts';
import {
	categoriesOf,
	indicatorOf,
	placeAmong,
	placesOf,
	variableOf,
	type Dataset,
	type PCode,
} from '../dataset/index.ts';
import type { ViewRequest } from './request.ts';

/** The areas a view is restricted to; null when it is not, or the dataset has no places. */
export function areasOf(dataset: Dataset, request: ViewRequest): ReadonlySet<PCode> | null {
	const places = placesOf(dataset).map((place) => place.variable);
	const filters = request.where.filter((f) => places.includes(f.variable));
	const finest = filters.at(-1);
	return finest ? new Set(finest.codes as readonly PCode[]) : null;
}

/** What the conditions of the caveats are held against. */
export function caveatContext(
	dataset: Dataset,
	request: ViewRequest,
	units: Pick<CaveatContext, 'excluded' | 'replaced' | 'incomplete'>,
): CaveatContext {
	const { table } = indicatorOf(dataset, request.indicator);
	const place = placeAmong(dataset, request.by);
	return {
		indicator: request.indicator,
		table,
		areas: areasOf(dataset, request),
		breakdowns: request.by,
		levels: place ? ['country', place.level] : ['country'],
		rounds: roundsOf(dataset, request),
		kept: new Map(request.where.map((f) => [f.variable, f.codes])),
		...units,
	};
}

function roundsOf(dataset: Dataset, request: ViewRequest): readonly string[] | null {
	const { rounds } = dataset.design;
	if (!rounds || indicatorOf(dataset, request.indicator).table !== rounds.table) return null;
	const filter = request.where.find((f) => f.variable === rounds.variable);
	if (filter) return filter.codes;
	return categoriesOf(variableOf(dataset, rounds.variable)).map((c) => String(c.code));
}
