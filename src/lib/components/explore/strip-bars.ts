import type { Cell } from '$lib/analysis/index.ts';
import { shownValue } from '$lib/charts/index.ts';

/** A bar of a strip in px from the top: its value and the ends of its interval. */
export interface StripBar {
	readonly top: number;
	readonly low: number;
	readonly high: number;
	/** Whether the estimate is to be read with caution. */
	readonly caution: boolean;
}

/**
 * The bars of a strip on a scale from 0 to the highest end of an interval; null for a cell whose value
 * may not be shown.
 *
 * @param head px that stay free above the highest
 * @param height px from the top to the axis
 */
export function stripBars(
	cells: readonly Cell[],
	head: number,
	height: number,
): readonly (StripBar | null)[] {
	const values = cells.map(shownValue);
	const most = Math.max(
		...values.map((e) => (e?.kind === 'estimate' ? Math.max(e.value, e.ci[1]) : 0)),
		Number.MIN_VALUE,
	);
	const y = (value: number): number => head + (height - head) * (1 - Math.max(0, value) / most);
	return values.map((e) =>
		e?.kind === 'estimate'
			? { top: y(e.value), low: y(e.ci[0]), high: y(e.ci[1]), caution: e.reliability !== 'ok' }
			: null,
	);
}
