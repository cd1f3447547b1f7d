import type { SortedSample } from '../sorted.ts';
import { psuTotals, type PsuTotals } from '../totals.ts';

/**
 * Sums per PSU of the 0/1 variable "is one of the rows `from` up to, not including, `to`", over the
 * whole domain: what `estimate('proportion', …)` takes. A bin, or the rows up to a threshold, is
 * such a run of rows.
 */
export function runTotals({ sample, byPsu }: SortedSample, from: number, to: number): PsuTotals {
	const inside = new Float64Array(byPsu.length);
	for (let row = from; row < to; row++) {
		const at = sample.unitAt[row] ?? 0;
		inside[at] = (inside[at] ?? 0) + (sample.w[row] ?? 0);
	}
	return psuTotals(
		sample.frame,
		byPsu.map((sums, at) => {
			const wy = inside[at] ?? 0;
			return { ...sums, wy, wyy: wy, wxy: wy };
		}),
	);
}
