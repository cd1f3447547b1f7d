import type { Dataset, Standard } from '../dataset/index.ts';
import { indicatorOf } from '../dataset/index.ts';
import type { View } from '../analysis/index.ts';
import { spanOf, type ShownFigure } from './shown.ts';

/** Whether a figure meets a standard; `open` where what is missing decides it. */
export type StandardState = 'met' | 'missed' | 'open';

/** The stated standard of the view's indicator; null where there is none. */
export function standardOf(view: View, dataset: Dataset): Standard | null {
	return indicatorOf(dataset, view.request.indicator).standard ?? null;
}

/** Whether a value lies on the right side of a standard. */
export function meets({ value: limit, kind }: Standard, value: number): boolean {
	return kind === 'at-most' ? value <= limit : value >= limit;
}

/**
 * Holds a figure against a standard: the figure itself and the one with last known values must
 * agree, and nothing may be missing of which nothing is known where fewer than enough answered.
 */
export function standardState(standard: Standard, figure: ShownFigure): StandardState {
	const [low, high] = spanOf(figure).map((end) => meets(standard, end));
	const unknown = (figure.carried?.unknown ?? 0) > 0 && figure.reliability === 'caution';
	if (low !== high || unknown) return 'open';
	return low ? 'met' : 'missed';
}
