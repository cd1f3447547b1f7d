import { indicatorOf } from '../dataset/index.ts';
import { publish, type GatedEstimate, type Publishable } from '../disclosure/index.ts';
import {
	adjustHolm,
	compactLetters,
	difference,
	quotient,
	ranksOf,
	type Contrast,
	type ContrastResult,
	type NoContrastReason,
	type Point,
	type Rank,
} from '../estimation/index.ts';
import type { Engine } from '../engine/index.ts';
import { psuTotalsStatement, type TotalsRow } from '../query/index.ts';
import { combinations, cellKey, rowCodes, rowsByCell } from './cells.ts';
import { estimateRows, pointOfRows, varianceSource } from './replicates.ts';
import type { ViewRequest } from './request.ts';
import { estimateOptions, type Survey } from './survey-view.ts';
import { independenceOf, type Independence } from './two-way.ts';
import type { VarianceSource } from './view.ts';

/** What stands beside the cells of a breakdown: everything that passes the filters. */
export const WHOLE = 'whole';
/** Everything that passes the filters but the cell itself, rows without a code included. */
export const REST = 'rest';

/** Every cell with one reference, with the rest, or with every other. */
export const COMPARE_MODES = ['reference', 'rest', 'pairs'] as const;
export type CompareMode = (typeof COMPARE_MODES)[number];

export interface CompareQuestion {
	readonly mode: CompareMode;
	readonly form: 'difference' | 'ratio';
	/** Key of the cell that the mode `reference` compares with, or `whole`. */
	readonly reference: string;
	/** Keys of the cells that are compared; null: all. */
	readonly among: readonly string[] | null;
}

/** Why a comparison may not be shown, or does not exist. */
export type NoComparisonReason = NoContrastReason | 'withheld' | 'no-estimate';

/** One comparison as far as it may be shown. */
export type ShownComparison =
	| (Pick<Contrast, 'kind' | 'value' | 'se' | 'ci' | 'statistic' | 'df' | 'p'> & {
			/** After Holm, over all comparisons of the answer. */
			readonly adjusted: number;
	  })
	| { readonly kind: 'unavailable'; readonly reason: NoComparisonReason };

export interface ComparedPair {
	/** Key of the first cell. */
	readonly first: string;
	/** Key of the second cell, `whole` or `rest`. */
	readonly second: string;
	readonly result: ShownComparison;
}

/** A cell that is compared. */
export interface ComparedCell {
	readonly key: string;
	readonly by: Readonly<Record<string, string>>;
	readonly estimate: Publishable<GatedEstimate>;
	/** Letters by position in the alphabet: cells without a common one differ; null where not shown. */
	readonly letters: readonly number[] | null;
	readonly rank: Rank | null;
}

export interface Comparison extends VarianceSource {
	readonly request: ViewRequest;
	readonly question: CompareQuestion;
	/** Highest first; cells without a value last. */
	readonly cells: readonly ComparedCell[];
	readonly pairs: readonly ComparedPair[];
	/** Comparisons that Holm's adjustment counts. */
	readonly tests: number;
	/** Cells that have ranks and letters, and the pairs of them that were told apart or not. */
	readonly ranked: number;
	/** Whether the variables of the breakdown have to do with each other; null where nothing is asked. */
	readonly independence: Independence | null;
}

/** One member of a comparison: its gated estimate and its point. */
interface Member {
	readonly key: string;
	readonly estimate: Publishable<GatedEstimate>;
	readonly point: Point | null;
}

/** What every comparison of a view's cells follows from. */
export interface Comparable {
	readonly survey: Survey;
	readonly request: ViewRequest;
	readonly rows: readonly TotalsRow[];
}

/** Asks for the PSU totals of a view, the same statement as the view; comparisons are arithmetic then. */
export async function loadComparable(
	survey: Survey,
	engine: Engine,
	request: ViewRequest,
	signal?: AbortSignal,
): Promise<Comparable> {
	const rows = await engine.run(psuTotalsStatement(survey.dataset, request), signal);
	return { survey, request, rows: rows as unknown as readonly TotalsRow[] };
}

/**
 * The comparison that follows from PSU totals; pure. A cell that the gate holds back is
 * compared with nothing. Differences and ratios count every covariance; p values are adjusted over
 * all comparisons of the answer (Holm); letters and ranks come from all pairs, adjusted likewise.
 */
export function comparisonOf(
	{ survey, request, rows }: Comparable,
	question: CompareQuestion,
): Comparison {
	const groups = rowsByCell(rows, request.by.length);
	const listed = combinations(survey.dataset, request).filter(
		(codes) => question.among === null || question.among.includes(cellKey(codes)),
	);
	const member = (key: string, of: readonly TotalsRow[]): Member =>
		memberOf(survey, request, key, of);
	const members = listed.map((codes) => member(cellKey(codes), groups.get(cellKey(codes)) ?? []));
	const sorted = [...members].sort((a, b) => valueOf(b) - valueOf(a));
	const pairs = pairsOf(question, sorted, (key) =>
		key === WHOLE
			? member(WHOLE, rows)
			: member(
					REST,
					rows.filter((row) => keyOf(row, request) !== key),
				),
	);
	const compared = adjusted(
		pairs.map(([a, b]) => ({ a, b, result: compare(a, b, request, question.form) })),
	);
	const shown = sorted.filter(({ estimate: e, point }) => e.kind === 'estimate' && point !== null);
	const apart = told(shown, request);
	const letters = compactLetters(shown.length, apart);
	const ranks = ranksOf(shown.map(valueOf), apart);
	const codesOf = new Map(listed.map((codes) => [cellKey(codes), codes]));
	return {
		request,
		question,
		cells: sorted.map(({ key, estimate: e }) => {
			const at = shown.findIndex((one) => one.key === key);
			const codes = codesOf.get(key) ?? [];
			return {
				key,
				by: Object.fromEntries(request.by.map((variable, i) => [variable, codes[i] ?? ''])),
				estimate: e,
				letters: letters[at] ?? null,
				rank: ranks[at] ?? null,
			};
		}),
		pairs: compared,
		tests: compared.filter(({ result }) => result.kind === 'contrast').length,
		ranked: shown.length,
		independence: independenceOf(survey, request, rows),
		...varianceSource(survey),
	};
}

function memberOf(
	survey: Survey,
	request: ViewRequest,
	key: string,
	rows: readonly TotalsRow[],
): Member {
	const { dataset } = survey;
	const { kind } = indicatorOf(dataset, request.indicator);
	const point = pointOfRows(survey, kind, rows);
	const result = estimateRows(survey, kind, rows, estimateOptions(request));
	return {
		key,
		estimate: publish(result, dataset.disclosure),
		point: point.kind === 'point' ? point : null,
	};
}

function keyOf(row: TotalsRow, { by }: ViewRequest): string | null {
	const codes = rowCodes(row, by.length);
	return codes === null ? null : cellKey(codes);
}

/** −∞ where there is nothing to show, so that it sorts last. */
function valueOf({ estimate: e }: Member): number {
	return e.kind === 'estimate' ? e.value : -Infinity;
}

function pairsOf(
	{ mode, reference }: CompareQuestion,
	members: readonly Member[],
	made: (key: string) => Member,
): readonly (readonly [Member, Member])[] {
	switch (mode) {
		case 'reference': {
			const other = members.find(({ key }) => key === reference) ?? made(WHOLE);
			return members.filter((one) => one !== other).map((one) => [one, other] as const);
		}
		case 'rest':
			return members.map((one) => [one, made(one.key)] as const);
		case 'pairs':
			return members.flatMap((one, at) =>
				members.slice(at + 1).map((other) => [one, other] as const),
			);
	}
}

function compare(
	a: Member,
	b: Member,
	{ level, lonely }: ViewRequest,
	form: CompareQuestion['form'],
): ContrastResult | { readonly kind: 'unavailable'; readonly reason: NoComparisonReason } {
	const missing = [a, b].find(({ estimate: e }) => e.kind !== 'estimate');
	if (missing !== undefined || a.point === null || b.point === null) {
		const held = missing?.estimate.kind === 'withheld';
		return { kind: 'unavailable', reason: held ? 'withheld' : 'no-estimate' };
	}
	return (form === 'ratio' ? quotient : difference)(a.point, b.point, { level, lonely });
}

function adjusted(
	compared: readonly {
		readonly a: Member;
		readonly b: Member;
		readonly result: ReturnType<typeof compare>;
	}[],
): readonly ComparedPair[] {
	const p = compared.flatMap(({ result }) => (result.kind === 'contrast' ? [result.p] : []));
	const holm = adjustHolm(p)[Symbol.iterator]();
	return compared.map(({ a, b, result }): ComparedPair => {
		const names = { first: a.key, second: b.key };
		if (result.kind === 'unavailable') {
			return { ...names, result: { kind: 'unavailable', reason: result.reason } };
		}
		const { kind, value, se, ci, statistic, df, p: own } = result;
		const after = holm.next().value ?? own;
		return { ...names, result: { kind, value, se, ci, statistic, df, p: own, adjusted: after } };
	});
}

/** Which two cells differ, of all pairs and after Holm, at the request's level. */
function told(
	members: readonly Member[],
	{ level, lonely }: ViewRequest,
): (a: number, b: number) => boolean {
	const size = members.length;
	const tests: { readonly at: number; readonly p: number }[] = [];
	members.forEach(({ point: a }, i) =>
		members.slice(i + 1).forEach(({ point: b }, step) => {
			if (a === null || b === null) return;
			const result = difference(a, b, { level, lonely });
			if (result.kind === 'contrast') tests.push({ at: i * size + i + 1 + step, p: result.p });
		}),
	);
	const holm = adjustHolm(tests.map(({ p }) => p));
	const apart = new Set(tests.filter((_, k) => (holm[k] ?? 1) < 1 - level).map(({ at }) => at));
	return (a, b) => apart.has(Math.min(a, b) * size + Math.max(a, b));
}
