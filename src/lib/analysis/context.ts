import type { CaveatContext } from '../caveats/index.ts';
import type { ViewCoverage } from '../coverage/index.ts';
import {
	categoriesOf,
	indicatorOf,
	variableOf,
	type Dataset,
	type PCode,
} from '../dataset/index.ts';
import type { ViewRequest } from './request.ts';

/** The areas a view is restricted to; null when it is not, or the dataset has no places. */
export function areasOf(dataset: Dataset, request: ViewRequest): ReadonlySet<PCode> | null {
	const variable = dataset.info.geography?.variable;
	const filter = request.where.find((f) => f.variable === variable);
	return filter ? new Set(filter.codes as readonly PCode[]) : null;
}

/** What the conditions of the caveats are held against. */
export function caveatContext(
	dataset: Dataset,
	request: ViewRequest,
	coverage: ViewCoverage,
): CaveatContext {
	const { table } = indicatorOf(dataset, request.indicator);
	const { geography } = dataset.info;
	const byArea = geography !== undefined && request.by.includes(geography.variable);
	return {
		indicator: request.indicator,
		table,
		areas: areasOf(dataset, request),
		breakdowns: request.by,
		levels: byArea ? ['country', geography.level] : ['country'],
		rounds: roundsOf(dataset, request),
		excluded: coverage.excluded,
		replaced: coverage.replaced,
	};
}

function roundsOf(dataset: Dataset, request: ViewRequest): readonly string[] | null {
	const { rounds } = dataset.design;
	if (!rounds || indicatorOf(dataset, request.indicator).table !== rounds.table) return null;
	const filter = request.where.find((f) => f.variable === rounds.variable);
	if (filter) return filter.codes;
	return categoriesOf(variableOf(dataset, rounds.variable)).map((c) => String(c.code));
}
