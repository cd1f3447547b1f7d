import { nice } from 'd3-array';
import type { View } from '../analysis/index.ts';
import type { Format } from '../dataset/index.ts';

/** Where an axis starts and ends, in the unit of the values. */
export type Extent = readonly [number, number];

/** About how many round steps an axis has. */
export const TICKS = 5;

/**
 * The axis that holds every value and interval of a view, and its overall estimate unless that is a sum of them. Starts at
 * 0 unless the values lie far from it (the lowest end above two fifths of the highest), widened to
 * round ticks. Shares stay between 0 and 1, and values that cannot be negative do not become so.
 */
export function extentOf(view: View, format: Format): Extent {
	const drawn = view.estimand === 'total' ? view.cells : [view.overall, ...view.cells];
	const ends = drawn.flatMap(({ estimate: e }) =>
		e.kind === 'estimate' ? [...e.ci, e.value] : [],
	);
	if (ends.length === 0) return [0, 1];
	const values = drawn.flatMap(({ estimate: e }) => (e.kind === 'estimate' ? [e.value] : []));
	const natural = Math.min(...values) >= 0 ? 0 : -Infinity;
	const low = Math.max(natural, Math.min(...ends));
	const high = Math.max(...ends);
	const share = format.style === 'percent' && view.estimand === 'proportion';
	const far = low > high * 0.4 && !share;
	const from = far ? low : Math.min(0, low);
	const [start, end] = nice(from, from === high ? from + 1 : high, TICKS);
	return share ? [0, Math.min(1, end)] : [start, end];
}
