import quantile from '@stdlib/stats-base-dists-t-quantile';
import type { Cell } from '../analysis/index.ts';

/** A cell whose value may be shown. */
export interface ShownCell {
	readonly key: string;
	readonly by: Cell['by'];
	readonly value: number;
	readonly se: number;
	readonly ci: readonly [number, number];
	readonly df: number;
	readonly n: number;
}

/**
 * The cells whose values can be compared: those that are shown with an interval that has a width.
 * Where all cases of a group are alike the sample does not say how far the value may be off.
 */
export function shownCells(cells: readonly Cell[]): readonly ShownCell[] {
	return cells.flatMap(({ key, by, estimate: e }) =>
		e.kind === 'estimate' && e.ci[0] < e.ci[1]
			? [{ key, by, value: e.value, se: e.se, ci: e.ci, df: e.df, n: e.n }]
			: [],
	);
}

/**
 * Whether the sample tells two groups apart: |a − b| > t · se(a − b).
 *
 * - t is Student's quantile with the smaller of the two degrees of freedom, at the level of the
 *   view divided over `comparisons` (Bonferroni), because the groups compared are picked by their
 *   values: the highest of fifteen is not any area.
 * - se(a − b) is √(se_a² + se_b²) for groups without a cluster in common. Groups that share
 *   clusters (men and women in the same villages) have a covariance that is not in the cells; its
 *   size is at most se_a · se_b (Cauchy–Schwarz), so se_a + se_b is the widest the error can be.
 * - The intervals drawn must not overlap in the wrong direction either: when one interval holds the
 *   other's value, the groups are never called apart (intervals of shares are not symmetric, and a
 *   share of exactly 0 or 1 has a standard error of 0).
 *
 * Errs on the side of not telling apart.
 */
export function isApart(
	a: ShownCell,
	b: ShownCell,
	level: number,
	comparisons: number,
	independent: boolean,
): boolean {
	if (holds(a.ci, b.value) || holds(b.ci, a.value)) return false;
	const tail = (1 - level) / (2 * Math.max(1, comparisons));
	const t = -quantile(tail, Math.max(1, Math.min(a.df, b.df)));
	const se = independent ? Math.hypot(a.se, b.se) : a.se + b.se;
	return Math.abs(a.value - b.value) > t * se;
}

function holds([low, high]: readonly [number, number], value: number): boolean {
	return low <= value && value <= high;
}
