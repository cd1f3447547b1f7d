import { indicatorOf } from '../dataset/index.ts';
import type { GatedEstimate, Publishable } from '../disclosure/index.ts';
import {
	compactLetters,
	ranksOf,
	type Contrast,
	type NoContrastReason,
	type Rank,
} from '../estimation/index.ts';
import type { Engine } from '../engine/index.ts';
import { psuTotalsStatement, type TotalsRow } from '../query/index.ts';
import { combinations, cellKey, rowCodes, rowsByCell } from './cells.ts';
import {
	adjustedP,
	comparandOf,
	gatedContrast,
	type Comparand,
	type GatedContrast,
} from './gated-contrast.ts';
import { varianceSource } from './replicates.ts';
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
	/** Unweighted cases of the first and of the second. */
	readonly ns: readonly [number, number];
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

/** One member of a comparison. */
interface Member extends Comparand {
	readonly key: string;
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
	const { kind } = indicatorOf(survey.dataset, request.indicator);
	const member = (key: string, of: readonly TotalsRow[]): Member => ({
		key,
		...comparandOf(survey, kind, of, estimateOptions(request)),
	});
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
		pairs.map(([a, b]) => ({ a, b, result: gatedContrast(a, b, question.form, request) })),
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

function adjusted(
	compared: readonly {
		readonly a: Member;
		readonly b: Member;
		readonly result: GatedContrast;
	}[],
): readonly ComparedPair[] {
	const after = adjustedP(compared.map(({ result }) => result));
	return compared.map(({ a, b, result }, at): ComparedPair => {
		const names = { first: a.key, second: b.key, ns: [a.estimate.n, b.estimate.n] as const };
		if (result.kind === 'unavailable') {
			return { ...names, result: { kind: 'unavailable', reason: result.reason } };
		}
		const { kind, value, se, ci, statistic, df, p } = result;
		return {
			...names,
			result: { kind, value, se, ci, statistic, df, p, adjusted: after[at] ?? p },
		};
	});
}

/** Which two cells differ, of all pairs and after Holm, at the request's level. */
function told(members: readonly Member[], request: ViewRequest): (a: number, b: number) => boolean {
	const size = members.length;
	const tests = members.flatMap((a, i) =>
		members.slice(i + 1).map((b, step) => ({
			at: i * size + i + 1 + step,
			result: gatedContrast(a, b, 'difference', request),
		})),
	);
	const after = adjustedP(tests.map(({ result }) => result));
	const apart = new Set(
		tests.filter((_, k) => (after[k] ?? 1) < 1 - request.level).map(({ at }) => at),
	);
	return (a, b) => apart.has(Math.min(a, b) * size + Math.max(a, b));
}
