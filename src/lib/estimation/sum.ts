/**
 * A sum with Neumaier's compensation: the error does not grow with the number of terms, and large
 * terms that cancel do not swallow small ones.
 * Source: A. Neumaier (1974), Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen.
 */
export class Compensated {
	#total = 0;
	#lost = 0;

	add(value: number): void {
		const total = this.#total;
		const next = total + value;
		this.#lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
		this.#total = next;
	}

	get total(): number {
		return Number.isFinite(this.#lost) ? this.#total + this.#lost : this.#total;
	}
}

/** Sum of numbers, compensated. */
export function sum(values: Iterable<number>): number {
	const all = new Compensated();
	for (const value of values) all.add(value);
	return all.total;
}

/** Sums of the first 1, 2, … numbers, each compensated. */
export function runningSums(values: Float64Array): Float64Array {
	const all = new Compensated();
	return values.map((value) => {
		all.add(value);
		return all.total;
	});
}

/**
 * Σ w f(y) over weighted values, compensated. A loop over typed arrays, because sliders ask for it on
 * every frame.
 *
 * @param f of a value and its row
 */
export function weightedSum(
	{ y, w }: { readonly y: Float64Array; readonly w: Float64Array },
	f: (y: number, row: number) => number,
): number {
	const all = new Compensated();
	for (let row = 0; row < y.length; row++) all.add((w[row] ?? 0) * f(y[row] ?? 0, row));
	return all.total;
}
