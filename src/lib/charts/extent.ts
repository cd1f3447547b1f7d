import { nice } from 'd3-array';
import type { View } from '../analysis/index.ts';
import type { Format, Standard } from '../dataset/index.ts';
import { addsUp, isShare, shownValue, spanOf } from './shown.ts';

/** Where an axis starts and ends, in the unit of the values. */
export type Extent = readonly [number, number];

/** About how many round steps an axis has. */
export const TICKS = 5;

/**
 * The axis that holds every value and interval of a view, its standard, and its overall estimate
 * unless that is a sum of them. Starts at 0 unless the values lie far from it (the lowest end above
 * two fifths of the highest), widened to round ticks. Shares stay between 0 and 1, values that
 * cannot be negative do not become so, and totals of a register are drawn from 0.
 */
export function extentOf(view: View, format: Format, standard?: Standard | null): Extent {
	const drawn = addsUp(view) ? view.cells : [view.overall, ...view.cells];
	const shown = drawn.flatMap((cell) => shownValue(cell) ?? []);
	const values = shown.map((e) => e.value);
	if (values.length === 0) return [0, 1];
	const ends = [...shown.flatMap(spanOf), ...values, ...(standard ? beyond(standard) : [])];
	const natural = Math.min(...values) >= 0 ? 0 : -Infinity;
	const low = Math.max(natural, Math.min(...ends));
	const high = Math.max(...ends);
	const share = format.style === 'percent' && isShare(view);
	const far = low > high * 0.4 && !share && !stemmed(view);
	const from = far ? low : Math.min(0, low);
	const [start, end] = nice(from, from === high ? from + 1 : high, TICKS);
	return share ? [0, Math.min(1, end)] : [start, end];
}

/** Whether values are drawn as stems from 0: what is added up over the units of a register. */
export function stemmed(view: View): boolean {
	return view.basis === 'register' && addsUp(view);
}

/** A standard with some room on the side that misses it, so that it can be seen which that is. */
function beyond({ value, kind }: Standard): readonly [number, number] {
	return [value, kind === 'at-most' ? value * 1.05 : value * 0.95];
}
