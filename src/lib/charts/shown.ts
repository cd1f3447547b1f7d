import type { Cell, View } from '../analysis/index.ts';

/** A value that may be shown: of a sample with its interval, of a register with what is in it. */
export type ShownValue = Extract<Cell['estimate'], { readonly kind: 'estimate' | 'figure' }>;
export type ShownFigure = Extract<Cell['estimate'], { readonly kind: 'figure' }>;

/** The value of a cell; null where none may be shown. */
export function shownValue({ estimate: e }: Cell): ShownValue | null {
	return e.kind === 'estimate' || e.kind === 'figure' ? e : null;
}

/**
 * The values between which a figure lies if the units without an answer kept their last known one;
 * null where none is missing, or nothing was ever known of those that are.
 */
export function carriedRange({ value, carried }: ShownFigure): readonly [number, number] | null {
	if (carried === null || carried.units === 0) return null;
	return [Math.min(value, carried.value), Math.max(value, carried.value)];
}

/** What is drawn around a value: its interval, or from the figure to the one with last known values. */
export function spanOf(e: ShownValue): readonly [number, number] {
	return e.kind === 'estimate' ? e.ci : (carriedRange(e) ?? [e.value, e.value]);
}

/** Whether cells add up to the overall value, which then dwarfs each of them. */
export function addsUp(view: View): boolean {
	return view.basis === 'sample'
		? view.estimand === 'total'
		: ['count', 'sum', 'gap'].includes(view.measure);
}

/** Whether values are shares, between 0 and 1. */
export function isShare(view: View): boolean {
	return view.basis === 'sample' ? view.estimand === 'proportion' : view.measure === 'share';
}
