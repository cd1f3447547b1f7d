import { defaultRequest, type ViewRequest } from '../analysis/index.ts';
import {
	placesOf,
	type Dataset,
	type DatasetInfo,
	type IndicatorId,
	type RegisterDataset,
	type Report,
	type VariableId,
} from '../dataset/index.ts';
import type { ReportQuestion } from './published.ts';

/** A register whose descriptors ask for a report. */
export type ReportedDataset = RegisterDataset & {
	readonly info: DatasetInfo & { readonly report: Report };
};

/** Whether a dataset has a report: its `dataset.yaml` says what is in it. */
export function hasReport(dataset: Dataset): dataset is ReportedDataset {
	return dataset.kind === 'register' && dataset.info.report !== undefined;
}

/** Place variables from the widest to the finest: the tables have a part for each. */
export function reportPlaces(dataset: RegisterDataset): readonly VariableId[] {
	return placesOf(dataset).map(({ variable }) => variable);
}

/** Codes of the rounds in order of time. */
export function reportRounds({ design }: RegisterDataset): readonly string[] {
	const asOf: Readonly<Record<string, string>> = design.rounds?.asOf ?? {};
	return Object.keys(asOf).sort((a, b) => ((asOf[a] ?? '') < (asOf[b] ?? '') ? -1 : 1));
}

/** Everything a report asks, each question once, in the order of the descriptor. */
export function reportQuestions(dataset: ReportedDataset): readonly ReportQuestion[] {
	const { figures, maps, tables, alike, distribution } = dataset.info.report;
	const places = reportPlaces(dataset);
	const finest = places.at(-1);
	const byPlace = [...tables, ...(distribution?.columns ?? [])];
	const asked: ReportQuestion[] = [
		...[...new Set(byPlace)].flatMap((indicator) => places.map((by) => ({ indicator, by }))),
		...maps
			.filter((indicator) => !byPlace.includes(indicator))
			.flatMap((indicator) => (finest === undefined ? [] : [{ indicator, by: finest }])),
	];
	const answered = new Set(asked.map(({ indicator }) => indicator));
	const whole = [
		...figures,
		...(alike?.indicators ?? []),
		...maps,
		...tables,
		...(distribution ? [distribution.since] : []),
	];
	return [
		...asked,
		...[...new Set(whole)]
			.filter((indicator) => !answered.has(indicator))
			.map((indicator) => ({ indicator, by: null })),
	];
}

/** Indicators of which a report shows single units: those reached, and what the others last said. */
export function unitIndicators({ info }: ReportedDataset): {
	readonly now: readonly IndicatorId[];
	readonly last: readonly IndicatorId[];
} {
	const { maps, tables, distribution } = info.report;
	const since = distribution ? [distribution.since] : [];
	return { now: [...new Set([...maps, ...since])], last: [...new Set([...tables, ...since])] };
}

/** A question in one round, as the Explore screen and `sittan estimate` would ask it. */
export function requestOf(
	dataset: RegisterDataset,
	{ indicator, by }: ReportQuestion,
	round: string,
): ViewRequest {
	const { rounds } = dataset.design;
	return {
		...defaultRequest(dataset, indicator),
		by: by === null ? [] : [by],
		where: rounds === undefined ? [] : [{ variable: rounds.variable, codes: [round] }],
	};
}
