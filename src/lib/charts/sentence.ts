import type { View } from '../analysis/index.ts';
import type { Dataset } from '../dataset/index.ts';
import { isApart, shownCells, type ShownCell } from './apart.ts';

/** The groups at one end of the order that the sample does not tell apart, the extreme first. */
export interface End {
	readonly cells: readonly ShownCell[];
	/** Whether no two of them share a cluster, so that a test on the difference was made. */
	readonly independent: boolean;
	/** Whether none of them is apart from any other of them, not only from the extreme. */
	readonly mutual: boolean;
}

/** What the numbers say when they are compared, and no more than that. */
export type Comparison =
	| { readonly kind: 'none' }
	| { readonly kind: 'none-shown'; readonly all: number }
	| { readonly kind: 'one'; readonly cell: ShownCell }
	| { readonly kind: 'pair-apart'; readonly high: ShownCell; readonly low: ShownCell }
	| { readonly kind: 'together'; readonly end: End }
	| { readonly kind: 'ends'; readonly high: End; readonly low: End };

export interface Finding {
	readonly comparison: Comparison;
	/** Cells of the view, and how many of them may not be shown. */
	readonly all: number;
	readonly hidden: number;
}

/**
 * Compares the cells of a view: who is highest, who is lowest, and who cannot be told apart from
 * them by `isApart`. A group is at the high end when it is not apart from the highest; the ends
 * are only named when the highest and the lowest are apart.
 */
export function findingOf(view: View, dataset: Dataset): Finding {
	const shown = [...shownCells(view.cells)].sort((a, b) => b.value - a.value);
	const all = view.cells.length;
	const hidden = view.cells.filter(({ estimate }) => estimate.kind !== 'estimate').length;
	return { comparison: compare(shown, view, dataset), all, hidden };
}

function compare(shown: readonly ShownCell[], view: View, dataset: Dataset): Comparison {
	const [first] = shown;
	const last = shown.at(-1);
	if (view.cells.length === 0) return { kind: 'none' };
	if (first === undefined || last === undefined) {
		return { kind: 'none-shown', all: view.cells.length };
	}
	if (shown.length === 1) return { kind: 'one', cell: first };
	const apart = (a: ShownCell, b: ShownCell) =>
		isApart(a, b, view.request.level, shown.length - 1, areIndependent(a, b, dataset));
	const every = (cells: readonly ShownCell[], test: (a: ShownCell, b: ShownCell) => boolean) =>
		cells.every((a, i) => cells.slice(i + 1).every((b) => test(a, b)));
	const end = (cells: readonly ShownCell[]): End => ({
		cells,
		mutual: every(cells, (a, b) => !apart(a, b)),
		independent: every(cells, (a, b) => areIndependent(a, b, dataset)),
	});
	if (!apart(first, last)) return { kind: 'together', end: end(shown) };
	if (shown.length === 2) return { kind: 'pair-apart', high: first, low: last };
	return {
		kind: 'ends',
		high: end(shown.filter((cell) => cell === first || !apart(first, cell))),
		low: end([...shown].reverse().filter((cell) => cell === last || !apart(last, cell))),
	};
}

/** Clusters lie in one place, so cells of different places share none. Nothing else is known. */
function areIndependent(a: ShownCell, b: ShownCell, dataset: Dataset): boolean {
	const place = dataset.info.geography?.variable;
	return place !== undefined && a.by[place] !== undefined && a.by[place] !== b.by[place];
}
