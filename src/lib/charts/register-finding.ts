import type { RegisterView } from '../analysis/index.ts';
import { displayed } from './scale.ts';
import type { Format } from '../dataset/index.ts';
import { spanOf, type ShownFigure } from './shown.ts';

/** A figure that is complete enough to be compared. */
export interface ComparedFigure {
	readonly key: string;
	readonly figure: ShownFigure;
}

/** One end of the order: those at it; `certain` when no last known value could change who they are. */
export interface FigureEnd {
	readonly cells: readonly ComparedFigure[];
	readonly certain: boolean;
}

/** What the figures of a register say when they are compared, and no more than that. */
export type FigureComparison =
	| { readonly kind: 'none' }
	| { readonly kind: 'one'; readonly cell: ComparedFigure }
	| { readonly kind: 'alike'; readonly cells: readonly ComparedFigure[] }
	| { readonly kind: 'ends'; readonly high: FigureEnd; readonly low: FigureEnd };

export interface RegisterFinding {
	readonly comparison: FigureComparison;
	/** Cells in which units were expected, and how many of them are not complete enough to compare. */
	readonly all: number;
	readonly leftOut: number;
}

/**
 * Compares the figures of a register. There is no sampling error; what can turn an order round is
 * what is missing. So only cells are compared in which enough of the expected units answered and
 * something is known of each of the others, and an end is certain only when the ranges from the
 * value to the one with last known values leave no doubt who is at it. Values that are written
 * alike are alike.
 */
export function registerFinding({ cells }: RegisterView, format: Format): RegisterFinding {
	const expected = cells.filter(
		({ estimate: e }) => e.kind === 'figure' || (e.kind !== 'estimate' && (e.expected ?? 0) > 0),
	);
	const compared = cells.flatMap(({ key, estimate: e }): readonly ComparedFigure[] =>
		e.kind === 'figure' && e.reliability === 'ok' && (e.carried?.unknown ?? 0) === 0
			? [{ key, figure: e }]
			: [],
	);
	return {
		comparison: compare(compared, format),
		all: expected.length,
		leftOut: expected.length - compared.length,
	};
}

function compare(cells: readonly ComparedFigure[], format: Format): FigureComparison {
	const [first, ...others] = [...cells].sort((a, b) => b.figure.value - a.figure.value);
	const last = others.at(-1);
	if (first === undefined) return { kind: 'none' };
	if (last === undefined) return { kind: 'one', cell: first };
	const low = ({ figure }: ComparedFigure) => displayed(spanOf(figure)[0], format);
	const high = ({ figure }: ComparedFigure) => displayed(spanOf(figure)[1], format);
	if (cells.every((cell) => low(cell) === low(first) && high(cell) === low(first))) {
		return { kind: 'alike', cells };
	}
	const top = Math.max(...cells.map(low));
	const bottom = Math.min(...cells.map(high));
	return {
		kind: 'ends',
		high: endOf(
			cells.filter((cell) => high(cell) >= top),
			format,
		),
		low: endOf(
			cells.filter((cell) => low(cell) <= bottom),
			format,
		),
	};
}

/** Those that could be at an end are at it for certain when all are written alike, range and all. */
function endOf(cells: readonly ComparedFigure[], format: Format): FigureEnd {
	const written = new Set(
		cells.flatMap(({ figure }) => spanOf(figure).map((end) => displayed(end, format))),
	);
	return { cells, certain: cells.length === 1 || written.size === 1 };
}
