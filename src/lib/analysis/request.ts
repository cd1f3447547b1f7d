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
import type { Filter } from '../query/index.ts';
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
 * What is wrong with a request, each in one sentence `invalid <thing>: <value> (…)`; empty when it
 * can be answered. Throws only for an indicator the dataset does not have.
 */
export function requestProblems(dataset: Dataset, request: ViewRequest): readonly string[] {
	const indicator = indicatorOf(dataset, request.indicator);
	const offered = breakdownsOf(dataset, indicator.table);
	const names = offered.map((v) => v.id).join(', ');
	const problems: string[] = [];

	if (request.by.length > 2) {
		problems.push(`invalid breakdown: ${request.by.join(', ')} (at most two variables)`);
	}
	if (new Set(request.by).size < request.by.length) {
		problems.push(`invalid breakdown: ${request.by.join(', ')} (the same variable twice)`);
	}
	for (const id of request.by) {
		if (!offered.some((v) => v.id === id)) {
			problems.push(`invalid breakdown: ${id} (${whyNot(dataset, id)}; offered are ${names})`);
		}
	}
	for (const { variable, codes } of request.where) {
		if (!offered.some((v) => v.id === variable)) {
			problems.push(
				`invalid filter: ${variable} (${whyNot(dataset, variable)}; offered are ${names})`,
			);
			continue;
		}
		const known = categoriesOf(variableOf(dataset, variable)).map((c) => String(c.code));
		if (codes.length === 0) problems.push(`invalid filter: ${variable} (name at least one code)`);
		for (const code of codes.filter((c) => !known.includes(c))) {
			problems.push(`invalid filter: ${variable}=${code} (codes are ${known.join(', ')})`);
		}
	}
	problems.push(...roundProblems(dataset, request));
	if (!indicator.weightings.includes(request.weighting)) {
		const known = indicator.weightings.join(', ');
		problems.push(`invalid weighting: ${request.weighting} (${indicator.id} has ${known})`);
	}
	if (!(request.level > 0.5 && request.level < 1)) {
		problems.push(`invalid level: ${request.level} (a confidence level such as 0.95)`);
	}
	return problems;
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

/** The rounds a view of a register shows, in order of time; the last is what `overall` speaks of. */
export function shownRounds(dataset: RegisterDataset, request: ViewRequest): readonly string[] {
	const rounds = registerRounds(dataset, request.indicator);
	if (rounds === null) return [''];
	const filter = request.where.find((f) => f.variable === rounds.variable);
	return filter ? rounds.codes.filter((code) => filter.codes.includes(code)) : rounds.codes;
}

function roundProblems(dataset: Dataset, request: ViewRequest): readonly string[] {
	const rounds = registerRounds(dataset, request.indicator);
	if (rounds === null || request.by.includes(rounds.variable)) return [];
	const filter = request.where.find((f) => f.variable === rounds.variable);
	if (filter?.codes.length === 1) return [];
	const given = filter?.codes.join(', ') ?? 'none';
	return [
		`invalid filter: ${rounds.variable}=${given} (a register shows one round: name one of ${rounds.codes.join(', ')}, or break down by ${rounds.variable})`,
	];
}

/** Why a variable is not offered, naming what the sample represents when that is the reason. */
function whyNot(dataset: Dataset, id: VariableId): string {
	const variable = dataset.codebook.variables.find((v) => v.id === id);
	if (dataset.disclosure.never.columns.includes(id) || variable?.release === 'never') {
		const levels = dataset.design.domains.levels.join(', ');
		return `${dataset.info.id} does not publish it; the sample represents ${levels}`;
	}
	if (!variable) return `not in the codebook of ${dataset.info.id}`;
	return 'not a breakdown of this indicator’s table';
}
