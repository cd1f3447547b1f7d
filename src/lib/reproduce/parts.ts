import type { ViewRequest } from '../analysis/index.ts';
import {
	expressionsOf,
	indicatorOf,
	variablesOf,
	weightingOf,
	type Dataset,
	type Expression,
	type Indicator,
	type VariableId,
} from '../dataset/index.ts';
import {
	columnsOf,
	designVariables,
	selectionOfVariables,
	type ExtractColumn,
	type Selection,
} from '../extract/index.ts';
import type { IntervalMethod } from '../estimation/index.ts';
import type { Filter } from '../query/index.ts';

/** A request taken apart into what a program in R or Stata computes with. */
export interface Parts {
	readonly dataset: Dataset;
	readonly request: ViewRequest;
	readonly indicator: Indicator;
	/** What is added up; of a gap, what is needed. */
	readonly y: Expression;
	/** What it is divided by, 1 where by nothing; of a gap, what is covered. */
	readonly x: Expression;
	readonly weight: Expression;
	readonly universe: Expression | undefined;
	/** Filters on rows; of a register, that on the round is apart. */
	readonly where: readonly Filter[];
	/** Rounds of a register that are shown, in order of time; null where its table has none. */
	readonly rounds: { readonly variable: VariableId; readonly codes: readonly string[] } | null;
	/** The rows that are taken along: no filter, because every PSU belongs to the design. */
	readonly selection: Selection;
	readonly columns: readonly ExtractColumn[];
}

/**
 * Takes a request apart.
 *
 * @param rounds codes of the rounds a view of a register shows, `shownRounds`; unused for a survey
 * @throws `invalid …` for an indicator, weighting or variable the dataset does not have
 */
export function partsOf(
	dataset: Dataset,
	request: ViewRequest,
	rounds: readonly string[] = [],
): Parts {
	const indicator = indicatorOf(dataset, request.indicator);
	const [y, x] = expressionsOf(indicator).map(({ expression }) => expression);
	const { weight } = weightingOf(dataset, request.weighting);
	const own = dataset.kind === 'register' ? dataset.design.rounds : undefined;
	const variable = own?.table === indicator.table ? own.variable : undefined;
	const parts = {
		dataset,
		request,
		indicator,
		y: y ?? 1,
		x: x ?? 1,
		weight,
		universe: indicator.universe,
		where: request.where.filter((f) => f.variable !== variable),
		rounds: variable === undefined ? null : { variable, codes: rounds },
	};
	const expressions = [
		parts.y,
		parts.x,
		weight,
		...(parts.universe === undefined ? [] : [parts.universe]),
	];
	const needed = new Set<VariableId>([
		...designVariables(dataset, indicator),
		...request.by,
		...request.where.map((f) => f.variable),
		...expressions.flatMap(variablesOf),
		...replicateVariables(dataset),
	]);
	const selection = selectionOfVariables(dataset, indicator.table, needed);
	return { ...parts, selection, columns: columnsOf(dataset, selection) };
}

/** Replicate weights and the weight they replicate. */
function replicateVariables({ design }: Dataset): readonly VariableId[] {
	if (design.kind !== 'sample' || design.replicates === undefined) return [];
	return [design.replicates.weight, ...design.replicates.variables];
}

/** Every expression of the parts, in the order in which a program needs them. */
export function expressionsIn({ y, x, weight, universe }: Parts): readonly Expression[] {
	return [y, x, weight, ...(universe === undefined ? [] : [universe])];
}

/** Whether a denominator is counted: the value is then a ratio of two sums. */
export function hasDenominator({ indicator, x }: Parts): boolean {
	return indicator.kind === 'ratio' || x !== 1;
}

/** How a standard error becomes an interval: as asked, else logit for a proportion and t otherwise. */
export function intervalOf({ indicator, request }: Parts): IntervalMethod {
	return request.interval ?? (indicator.kind === 'proportion' ? 'logit' : 't');
}
