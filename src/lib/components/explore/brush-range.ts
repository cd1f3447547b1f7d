import {
	breakdownsOf,
	categoriesOf,
	codeText,
	type Dataset,
	type TableId,
	type Variable,
	type VariableId,
} from '$lib/dataset/index.ts';
import type { Filter } from '$lib/query/index.ts';

/** Strips beside each other: more are too narrow to be dragged over. */
const MOST_STRIPS = 4;

/** With two categories there is nothing between them. */
const FEWEST_CATEGORIES = 3;

/** The variables over which a range can be dragged, in codebook order. */
export function brushVariables(dataset: Dataset, table: TableId): readonly Variable[] {
	return breakdownsOf(dataset, table)
		.filter((v) => v.ordered === true && categoriesOf(v).length >= FEWEST_CATEGORIES)
		.slice(0, MOST_STRIPS);
}

/** Codes of an ordered variable, from less to more. */
export function orderedCodes(variable: Variable): readonly string[] {
	return categoriesOf(variable).map((c) => codeText(c.code));
}

/** Positions of the first and the last code that are kept. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** One end of a span. */
export type End = 'from' | 'to';

/** The span between two positions, in either order. */
export function between(a: number, b: number): Span {
	return { from: Math.min(a, b), to: Math.max(a, b) };
}

/** The position at a share of the width of a strip; outside it, the nearest. */
export function positionAt(share: number, count: number): number {
	return Math.min(Math.max(Math.floor(share * count), 0), count - 1);
}

/** The span of a filter; the whole where there is none. A gap inside it is not told. */
export function spanOfFilter(
	codes: readonly string[],
	variable: VariableId,
	where: readonly Filter[],
): Span {
	const filter = where.find((f) => f.variable === variable);
	const kept = codes.flatMap((code, i) => (filter?.codes.includes(code) === false ? [] : [i]));
	return { from: kept[0] ?? 0, to: kept.at(-1) ?? codes.length - 1 };
}

/** The filters with another span of one variable; a span over every code is no filter. */
export function withSpan(
	where: readonly Filter[],
	variable: VariableId,
	codes: readonly string[],
	span: Span,
): readonly Filter[] {
	const kept = codes.slice(span.from, span.to + 1);
	if (kept.length === codes.length) return where.filter((f) => f.variable !== variable);
	const filter = { variable, codes: kept };
	return where.some((f) => f.variable === variable)
		? where.map((f) => (f.variable === variable ? filter : f))
		: [...where, filter];
}

/** The filters of every other variable: what a strip's own bars are drawn under. */
export function withoutVariable(where: readonly Filter[], variable: VariableId): readonly Filter[] {
	return where.filter((f) => f.variable !== variable);
}

/** Ranges of one strip that are answered before they are asked for; with ten codes it has 55. */
const MOST_FORESEEN = 60;

/** The spans of a strip, those nearest to `span` first: where a drag that begins there may go. */
export function spansFrom(span: Span, count: number): readonly Span[] {
	const away = (other: Span): number =>
		Math.abs(other.from - span.from) + Math.abs(other.to - span.to);
	return Array.from({ length: count }, (_, from) =>
		Array.from({ length: count - from }, (__, wide) => ({ from, to: from + wide })),
	)
		.flat()
		.toSorted((a, b) => away(a) - away(b))
		.slice(0, MOST_FORESEEN);
}

/** The span after a key on one of its two ends; null for a key that moves nothing. */
export function spanAfterKey({ from, to }: Span, end: End, key: string, last: number): Span | null {
	const at = end === 'from' ? from : to;
	const moved = {
		ArrowLeft: at - 1,
		ArrowDown: at - 1,
		ArrowRight: at + 1,
		ArrowUp: at + 1,
		Home: 0,
		End: last,
	}[key];
	if (moved === undefined) return null;
	return end === 'from'
		? { from: Math.min(Math.max(moved, 0), to), to }
		: { from, to: Math.max(Math.min(moved, last), from) };
}
