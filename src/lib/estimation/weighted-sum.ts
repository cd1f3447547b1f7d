import type { DesignSample } from './sample.ts';

/**
 * Σ w f(y) over the rows of a sample, compensated as `sum`. A loop over typed arrays, because sliders
 * ask for it on every frame.
 *
 * @param f of a value and its row
 */
export function weightedSum({ y, w }: DesignSample, f: (y: number, row: number) => number): number {
	let total = 0;
	let lost = 0;
	for (let row = 0; row < y.length; row++) {
		const value = (w[row] ?? 0) * f(y[row] ?? 0, row);
		const next = total + value;
		lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
		total = next;
	}
	return Number.isFinite(lost) ? total + lost : total;
}
