import {
	categoriesOf,
	changeBetween,
	definitionChangesOf,
	indicatorOf,
	variableOf,
	type DefinitionChange,
	type SurveyDataset,
	type VariableId,
} from '../dataset/index.ts';
import type { Contrast, NoContrastReason } from '../estimation/index.ts';
import type { Engine } from '../engine/index.ts';
import { psuTotalsStatement, type TotalsQuestion, type TotalsRow } from '../query/index.ts';
import { cellKey, combinations, rowCodes } from './cells.ts';
import { adjustedP, comparandOf, gatedContrast, type GatedContrast } from './gated-contrast.ts';
import { varianceSource } from './replicates.ts';
import type { ViewRequest } from './request.ts';
import { estimateOptions, type Survey } from './survey-view.ts';
import type { Cell, VarianceSource } from './view.ts';

/** What is asked over visits: a request, broken down by one variable besides the visit or by none. */
export interface VisitsQuestion {
	readonly request: ViewRequest;
	/** The two visits that are compared beside consecutive ones; first and last where null. */
	readonly pair: readonly [from: string, to: string] | null;
}

/** The change between two visits, as far as it may be shown. */
export type VisitChange = { readonly from: string; readonly to: string } & (
	| {
			readonly kind: 'change';
			readonly contrast: Contrast;
			/** p after Holm, over the set the change was computed in. */
			readonly adjustedP: number;
			/** Whether it differs from zero at the level asked for, after adjustment. */
			readonly differs: boolean;
	  }
	| {
			readonly kind: 'unavailable';
			readonly reason: NoContrastReason | 'level-not-shown' | 'definition-differs';
	  }
);

/** One domain over all visits. */
export interface VisitSeries {
	/** Code of the domain; `''` for all together. */
	readonly key: string;
	/** In the order of the visits. */
	readonly levels: readonly Cell['estimate'][];
	/** From each visit to the next. */
	readonly steps: readonly VisitChange[];
	/** Between the two visits of the question. */
	readonly pair: VisitChange;
}

/** Levels and changes over visits, of the whole and of every domain. */
export interface VisitsView extends VarianceSource {
	readonly request: ViewRequest;
	/** The variable that tells visits apart, and its codes in order of time. */
	readonly variable: VariableId;
	readonly visits: readonly string[];
	/** The breakdown besides the visit; null where there is none. */
	readonly domain: VariableId | null;
	readonly pair: readonly [from: string, to: string];
	readonly whole: VisitSeries;
	readonly domains: readonly VisitSeries[];
	/** Where the definition changes; nothing is joined or compared across it. */
	readonly changes: readonly DefinitionChange[];
	/** How many tests each adjustment was over. */
	readonly tests: { readonly steps: number; readonly pairs: number };
}

/** The domain of a request over visits: its first breakdown that is not the visit. */
function domainOf(request: ViewRequest, variable: VariableId): VariableId | null {
	return request.by.find((id) => id !== variable) ?? null;
}

function questionOf({ request }: VisitsQuestion, variable: VariableId): TotalsQuestion {
	const domain = domainOf(request, variable);
	return {
		...request,
		by: domain === null ? [variable] : [domain, variable],
		where: request.where.filter((f) => f.variable !== variable),
	};
}

/**
 * Asks for levels and changes over the visits of a survey with one statement.
 *
 * @throws `invalid table: …` for an indicator whose table has no visits; what the engine throws
 */
export async function visitsOf(
	survey: Survey,
	engine: Engine,
	question: VisitsQuestion,
	signal?: AbortSignal,
): Promise<VisitsView> {
	const variable = visitVariable(survey.dataset, question.request);
	const statement = psuTotalsStatement(survey.dataset, questionOf(question, variable));
	const rows = await engine.run(statement, signal);
	return visitsViewOf(survey, question, rows as unknown as readonly TotalsRow[]);
}

function visitVariable(
	{ design, info, indicators }: SurveyDataset,
	request: ViewRequest,
): VariableId {
	const table = indicators.find((i) => i.id === request.indicator)?.table;
	if (design.rounds === undefined || design.rounds.table !== table) {
		throw new Error(
			`invalid table: ${table ?? request.indicator} (${info.id} has no visits in it). Choose an indicator of a table with several.`,
		);
	}
	return design.rounds.variable;
}

/**
 * The view over visits that follows from rows of PSU totals; pure. A change is the difference of two
 * estimates of one design: households and PSUs that both visits share are in both, and their
 * covariance counts (R: `svycontrast(svyby(~y, ~visit, design, svymean, covmat = TRUE), …)`). It is
 * shown where both levels may be; p is adjusted by Holm over the domains and steps of the view, and
 * over the domains for the pair.
 *
 * @param rows of `psuTotalsStatement` by domain and visit, or by visit alone
 */
export function visitsViewOf(
	survey: Survey,
	question: VisitsQuestion,
	rows: readonly TotalsRow[],
): VisitsView {
	const { dataset } = survey;
	const { request } = question;
	const variable = visitVariable(dataset, request);
	const domain = domainOf(request, variable);
	const visits = categoriesOf(variableOf(dataset, variable)).map((c) => String(c.code));
	const changes = definitionChangesOf(dataset, request.indicator);
	const pair = question.pair ?? ([visits[0] ?? '', visits.at(-1) ?? ''] as const);
	const { kind } = indicatorOf(dataset, request.indicator);
	const domains = combinations(dataset, { ...request, by: domain === null ? [] : [domain] }).map(
		cellKey,
	);
	const breakdowns = domain === null ? 1 : 2;
	const inVisit = (visit: string, of: string | null): readonly TotalsRow[] =>
		rows.filter((row) => {
			const codes = of === null ? [row.by1, row.by2] : rowCodes(row, breakdowns);
			return codes !== null && codes[breakdowns - 1] === visit && (of === null || codes[0] === of);
		});
	const options = estimateOptions(request);
	const drafts = [null, ...domains].map((of) => {
		const byVisit = new Map(
			visits.map((visit) => [visit, comparandOf(survey, kind, inVisit(visit, of), options)]),
		);
		const between = (from: string, to: string): Draft => {
			if (changeBetween(changes, visits, from, to) !== undefined) {
				return { from, to, result: { kind: 'unavailable', reason: 'definition-differs' } };
			}
			const [before, after] = [byVisit.get(from), byVisit.get(to)];
			const result: Draft['result'] =
				before === undefined || after === undefined
					? { kind: 'unavailable', reason: 'no-estimate' }
					: gatedContrast(after, before, 'difference', request);
			return { from, to, result };
		};
		const levels = [...byVisit.values()].map(({ estimate }) => estimate);
		const steps = visits.slice(1).map((to, i) => between(visits[i] ?? '', to));
		return { key: of ?? '', levels, steps, pair: between(...pair) };
	});
	const steps = adjusted(
		drafts.flatMap((d) => d.steps),
		request.level,
	);
	const pairs = adjusted(
		drafts.map((d) => d.pair),
		request.level,
	);
	const perSeries = Math.max(0, visits.length - 1);
	const series = drafts.map(({ key, levels }, i): VisitSeries => ({
		key,
		levels,
		steps: steps.slice(i * perSeries, (i + 1) * perSeries),
		pair: pairs[i] as VisitChange,
	}));
	const [whole, ...others] = series as [VisitSeries, ...VisitSeries[]];
	return {
		request,
		variable,
		visits,
		domain,
		pair,
		whole,
		domains: others,
		changes,
		tests: { steps: testsIn(steps), pairs: testsIn(pairs) },
		...varianceSource(survey),
	};
}

/** A change before p is adjusted. */
interface Draft {
	readonly from: string;
	readonly to: string;
	readonly result:
		GatedContrast | { readonly kind: 'unavailable'; readonly reason: 'definition-differs' };
}

function adjusted(drafts: readonly Draft[], level: number): readonly VisitChange[] {
	const after = adjustedP(drafts.map(({ result }) => result));
	return drafts.map(({ from, to, result }, at): VisitChange => {
		if (result.kind === 'unavailable') {
			const isHidden = result.reason === 'withheld' || result.reason === 'no-estimate';
			const reason = isHidden ? 'level-not-shown' : result.reason;
			return { from, to, kind: 'unavailable', reason };
		}
		const p = after[at] ?? 1;
		return { from, to, kind: 'change', contrast: result, adjustedP: p, differs: p < 1 - level };
	});
}

function testsIn(changes: readonly VisitChange[]): number {
	return changes.filter(({ kind }) => kind === 'change').length;
}
