import {
	analyse,
	caveatContext,
	defaultRequest,
	shownRounds,
	withBreakdown,
	type Source,
	type View,
	type ViewRequest,
} from '../analysis/index.ts';
import { bySeverity, caveatsFor } from '../caveats/index.ts';
import {
	breakdownsOf,
	expressionsOf,
	indicatorOf,
	variableOf,
	variablesOf as variablesOfExpression,
	type Dataset,
	type Indicator,
	type Locale,
	type VariableId,
} from '../dataset/index.ts';
import type { Engine } from '../engine/index.ts';
import type { Filter } from '../query/index.ts';
import { caveatWords, codeLabel, completenessWords, type CaveatWords } from '../wording/index.ts';
import { variablesOf } from './columns.ts';
import type { Selection } from './selection.ts';

/** What must stand beside an extract: caveats, and what the data could not see. */
export interface ExtractNotes {
	readonly caveats: (locale: Locale) => readonly CaveatWords[];
	/** Lines on coverage of a sample, or completeness of a register by round. */
	readonly coverage: (locale: Locale) => readonly string[];
}

/** The indicators of a table that these variables suffice for, the dataset's headline first. */
export function indicatorsWithin(
	dataset: Dataset,
	table: Selection['table'],
	variables: readonly VariableId[],
): readonly Indicator[] {
	const there = new Set(variables);
	return [...dataset.indicators]
		.filter((i) => i.table === table)
		.filter((i) => readBy(i).every((id) => there.has(id)))
		.sort(
			(a, b) => Number(b.id === dataset.info.headline) - Number(a.id === dataset.info.headline),
		);
}

/** Every variable an indicator reads; weights are not among them. */
function readBy(indicator: Indicator): readonly VariableId[] {
	return [
		...(indicator.universe === undefined ? [] : variablesOfExpression(indicator.universe)),
		...expressionsOf(indicator).flatMap(({ expression }) => variablesOfExpression(expression)),
	];
}

/** The notes of rows: those of every indicator and breakdown that can be made of them. */
export async function rowsNotes(
	source: Source,
	engine: Engine,
	selection: Selection,
	signal?: AbortSignal,
): Promise<ExtractNotes> {
	const { dataset } = source;
	const view = await analyse(source, engine, rowsRequest(dataset, selection), signal);
	const described = describedCaveats(dataset, selection, view);
	const words = (locale: Locale): readonly CaveatWords[] => {
		const computed = caveatWords(dataset, locale, view).filter((c) =>
			view.caveats.some((a) => a.id === c.id && a.origin === 'computed'),
		);
		const own = described.map(({ id, severity, title, text, source: from }) => ({
			id,
			severity,
			title: title[locale],
			text: text[locale],
			source: from,
		}));
		return bySeverity([...own, ...computed]);
	};
	const shown = overRounds(dataset, selection, view);
	return { caveats: words, coverage: (locale) => coverageLines(dataset, locale, [shown]) };
}

/** The notes of estimates: those of their views, each caveat once. */
export function estimatesNotes(dataset: Dataset, views: readonly View[]): ExtractNotes {
	return {
		caveats: (locale) => {
			const all = views.flatMap((view) => caveatWords(dataset, locale, view));
			const once = new Map(all.map((caveat) => [`${caveat.id} ${caveat.text}`, caveat]));
			return bySeverity([...once.values()]);
		},
		coverage: (locale) => coverageLines(dataset, locale, views),
	};
}

/** A view over the rows of a selection, for coverage and completeness: no breakdown. */
function rowsRequest(dataset: Dataset, { table, where }: Selection): ViewRequest {
	const first = dataset.indicators.filter((i) => i.table === table);
	const indicator = first.find((i) => i.id === dataset.info.headline) ?? first[0];
	if (indicator === undefined) {
		throw new Error(
			`invalid table: ${table} (${dataset.info.id} has no indicator of it); choose another table`,
		);
	}
	const start = withBreakdown(dataset, defaultRequest(dataset, indicator.id), []);
	const offered = breakdownsOf(dataset, table).map((x) => x.id);
	const asked = where.filter((f) => offered.includes(f.variable));
	const said = new Set(asked.map((f) => f.variable));
	const request = {
		...start,
		where: [...start.where.filter((f) => !said.has(f.variable)), ...asked],
	};
	if (dataset.kind === 'survey') return request;
	const round = roundVariable(dataset, table);
	const latest = shownRounds(dataset, request).slice(-1);
	const one = (filter: Filter): Filter =>
		filter.variable === round ? { ...filter, codes: latest } : filter;
	return { ...request, where: request.where.map(one) };
}

/** The view as it speaks of every round the rows have, not only of the latest. */
function overRounds(dataset: Dataset, { table, where }: Selection, view: View): View {
	const round = roundVariable(dataset, table);
	const asked = where.filter((f) => f.variable === round);
	const others = view.request.where.filter((f) => f.variable !== round);
	return { ...view, request: { ...view.request, where: [...others, ...asked] } };
}

function roundVariable(dataset: Dataset, table: Selection['table']): VariableId | undefined {
	const { rounds } = dataset.design;
	return rounds?.table === table ? rounds.variable : undefined;
}

function describedCaveats(dataset: Dataset, selection: Selection, view: View): Dataset['caveats'] {
	const variables = variablesOf(dataset, selection);
	const breakdowns = breakdownsOf(dataset, selection.table)
		.map((x) => x.id)
		.filter((id) => variables.includes(id));
	const within = indicatorsWithin(dataset, selection.table, variables);
	const indicators = within.length > 0 ? within : [indicatorOf(dataset, view.request.indicator)];
	const { where } = overRounds(dataset, selection, view).request;
	const found = new Set(
		indicators.flatMap((indicator) => {
			const request = { ...view.request, indicator: indicator.id, where, by: breakdowns };
			const context = caveatContext(dataset, request, unseen(view));
			return caveatsFor(dataset.caveats, context).map((c) => c.id);
		}),
	);
	return dataset.caveats.filter((c) => found.has(c.id));
}

function unseen(view: View): {
	readonly excluded: number;
	readonly replaced: number;
	readonly incomplete: number;
} {
	if (view.basis === 'sample') {
		const { excluded, replaced } = view.coverage;
		return { excluded, replaced, incomplete: 0 };
	}
	const incomplete = view.completeness.reduce((n, r) => n + r.expected - r.reached, 0);
	return { excluded: 0, replaced: 0, incomplete };
}

function coverageLines(
	dataset: Dataset,
	locale: Locale,
	views: readonly View[],
): readonly string[] {
	const lines = views.flatMap((view) => {
		if (view.basis === 'register') {
			return dataset.kind === 'register' ? completenessWords(dataset, locale, view) : [];
		}
		const { drawn, done, replaced, excluded, gaps } = view.coverage;
		if (drawn === 0) return [];
		const units = dataset.coverage.units[locale];
		const ledger = {
			en: `${drawn} ${units} drawn: ${done} done as planned, ${replaced} replaced, ${excluded} not done`,
			my: `${units} ${drawn} ရွေးချယ်၊ ${done} ဆောင်ရွက်ပြီး၊ ${replaced} အစားထိုး၊ ${excluded} မဆောင်ရွက်နိုင်`,
		}[locale];
		return [ledger, ...gaps.map((gap) => `${gap.title[locale]}: ${gap.reason[locale]}`)];
	});
	return [...new Set(lines)];
}

/** A filter in words, a condition each: "State or region: Rakhine, Chin". */
export function filterLines(
	dataset: Dataset,
	locale: Locale,
	where: readonly Filter[],
): readonly string[] {
	return where.map(({ variable, codes }) => {
		const labels = codes.map((code) => codeLabel(dataset, locale, variable, code));
		return `${variableOf(dataset, variable).label[locale]}: ${labels.join(', ')}`;
	});
}
