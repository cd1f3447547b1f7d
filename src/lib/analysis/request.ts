import {
	breakdownsOf,
	categoriesOf,
	indicatorOf,
	variableOf,
	type Dataset,
	type IndicatorId,
	type RegisterDataset,
	type SampleDesign,
	type VariableId,
	type WeightingId,
} from '../dataset/index.ts';
import { intervalMethodsOf, type IntervalMethod } from '../estimation/index.ts';
import type { Filter } from '../query/index.ts';
import type { RequestProblem } from './request-problem.ts';
import { roundsOf } from './unit-history.ts';

/** What a person asks of a dataset: the whole of a view, and nothing about pixels. */
export interface ViewRequest {
	readonly indicator: IndicatorId;
	/** No, one or two breakdown variables. */
	readonly by: readonly VariableId[];
	readonly where: readonly Filter[];
	readonly weighting: WeightingId;
	/** Confidence level, such as 0.95; a register has no interval. */
	readonly level: number;
	readonly lonely: SampleDesign['lonely'];
	/** How a standard error becomes an interval; left out: logit for a proportion, t otherwise. */
	readonly interval?: IntervalMethod;
}

/** The view an indicator opens with: its own breakdown, else the geography, else nothing. */
export function defaultRequest(dataset: Dataset, indicator: IndicatorId): ViewRequest {
	const { breakdown, table, weightings } = indicatorOf(dataset, indicator);
	const offered = breakdownsOf(dataset, table);
	const first = breakdown ?? dataset.info.geography?.variable ?? offered[0]?.id;
	const by = first !== undefined && offered.some((v) => v.id === first) ? [first] : [];
	return {
		indicator,
		by,
		where: latestRound(dataset, indicator, by),
		weighting: weightings[0] as WeightingId,
		level: 0.95,
		lonely: dataset.kind === 'survey' ? dataset.design.lonely : 'adjust',
	};
}

/**
 * What is wrong with a request; empty when it can be answered. Throws only for an indicator the
 * dataset does not have.
 */
export function requestProblems(dataset: Dataset, request: ViewRequest): readonly RequestProblem[] {
	const { id, weightings } = indicatorOf(dataset, request.indicator);
	const problems = [
		...breakdownProblems(dataset, request),
		...request.where.flatMap((filter) => filterProblems(dataset, request, filter)),
		...roundProblems(dataset, request),
	];
	const intervals = intervalsOf(dataset, request.indicator);
	if (request.interval !== undefined && !intervals.includes(request.interval)) {
		problems.push({
			thing: 'interval',
			value: request.interval,
			why: intervals.length === 0 ? 'no-sample' : 'not-of-indicator',
			of: intervals.length === 0 ? dataset.info.id : id,
			known: intervals,
		});
	}
	if (!weightings.includes(request.weighting)) {
		const value = request.weighting;
		problems.push({
			thing: 'weighting',
			value,
			why: 'not-of-indicator',
			of: id,
			known: weightings,
		});
	}
	if (!(request.level > 0.5 && request.level < 1)) {
		problems.push({ thing: 'level', value: String(request.level), why: 'not-a-level' });
	}
	return problems;
}

/** The intervals an indicator may have, its default first; none in a register. */
export function intervalsOf(dataset: Dataset, indicator: IndicatorId): readonly IntervalMethod[] {
	if (dataset.kind === 'register') return [];
	return intervalMethodsOf(indicatorOf(dataset, indicator).kind);
}

function breakdownProblems(dataset: Dataset, { indicator, by }: ViewRequest): RequestProblem[] {
	const offered = offeredTo(dataset, indicator);
	const given = { thing: 'breakdown' as const, value: by.join(', ') };
	return [
		...(by.length > 2 ? [{ ...given, why: 'more-than-two' as const }] : []),
		...(new Set(by).size < by.length ? [{ ...given, why: 'twice' as const }] : []),
		...by
			.filter((variable) => !offered.includes(variable))
			.map((variable) => notOffered(dataset, 'breakdown', variable, offered)),
	];
}

function filterProblems(
	dataset: Dataset,
	{ indicator }: ViewRequest,
	{ variable, codes }: Filter,
): RequestProblem[] {
	const offered = offeredTo(dataset, indicator);
	const thing = 'filter' as const;
	if (!offered.includes(variable)) return [notOffered(dataset, thing, variable, offered)];
	if (codes.length === 0) return [{ thing, value: variable, why: 'no-code' }];
	const known = categoriesOf(variableOf(dataset, variable)).map((c) => String(c.code));
	return codes
		.filter((code) => !known.includes(code))
		.map((code) => ({ thing, value: `${variable}=${code}`, why: 'unknown-code' as const, known }));
}

function offeredTo(dataset: Dataset, indicator: IndicatorId): readonly VariableId[] {
	return breakdownsOf(dataset, indicatorOf(dataset, indicator).table).map((v) => v.id);
}

/** The variable of the rounds of a register's table, and their codes in order of time. */
function registerRounds(
	dataset: Dataset,
	indicator: IndicatorId,
): { readonly variable: VariableId; readonly codes: readonly string[] } | null {
	if (dataset.kind === 'survey' || dataset.design.rounds === undefined) return null;
	const { table } = indicatorOf(dataset, indicator);
	const { variable } = dataset.design.rounds;
	return dataset.design.rounds.table === table
		? { variable, codes: roundsOf(dataset, table) }
		: null;
}

/** A register shows one round, the latest first; added up over rounds it would count units twice. */
function latestRound(
	dataset: Dataset,
	indicator: IndicatorId,
	by: readonly VariableId[],
): readonly Filter[] {
	const rounds = registerRounds(dataset, indicator);
	const latest = rounds?.codes.at(-1);
	if (rounds === null || latest === undefined || by.includes(rounds.variable)) return [];
	return [{ variable: rounds.variable, codes: [latest] }];
}

/** The request with another breakdown: a register by round shows every round, else one of them. */
export function withBreakdown(
	dataset: Dataset,
	request: ViewRequest,
	by: readonly VariableId[],
): ViewRequest {
	const rounds = registerRounds(dataset, request.indicator);
	if (rounds === null || request.by.includes(rounds.variable) === by.includes(rounds.variable)) {
		return { ...request, by };
	}
	const others = request.where.filter((f) => f.variable !== rounds.variable);
	return { ...request, by, where: [...latestRound(dataset, request.indicator, by), ...others] };
}

/** The rounds a view of a register shows, in order of time; the last is what `overall` speaks of. */
export function shownRounds(dataset: RegisterDataset, request: ViewRequest): readonly string[] {
	const rounds = registerRounds(dataset, request.indicator);
	if (rounds === null) return [''];
	const filter = request.where.find((f) => f.variable === rounds.variable);
	return filter ? rounds.codes.filter((code) => filter.codes.includes(code)) : rounds.codes;
}

function roundProblems(dataset: Dataset, request: ViewRequest): readonly RequestProblem[] {
	const rounds = registerRounds(dataset, request.indicator);
	if (rounds === null || request.by.includes(rounds.variable)) return [];
	const filter = request.where.find((f) => f.variable === rounds.variable);
	if (filter?.codes.length === 1) return [];
	const value = `${rounds.variable}=${filter?.codes.join(', ') ?? 'none'}`;
	return [{ thing: 'filter', value, why: 'one-round', of: rounds.variable, known: rounds.codes }];
}

/** Why a variable is not offered, naming what the sample represents when that is the reason. */
function notOffered(
	dataset: Dataset,
	thing: 'breakdown' | 'filter',
	value: VariableId,
	known: readonly string[],
): RequestProblem {
	const given = { thing, value, of: dataset.info.id, known };
	const variable = dataset.codebook.variables.find((v) => v.id === value);
	if (dataset.disclosure.never.columns.includes(value) || variable?.release === 'never') {
		if (dataset.kind === 'register') return { ...given, why: 'not-published-register' };
		return { ...given, why: 'not-published', levels: dataset.design.domains.levels };
	}
	return { ...given, why: variable ? 'not-a-breakdown' : 'not-in-codebook' };
}
