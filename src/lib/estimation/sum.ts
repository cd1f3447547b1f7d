/**
 * Sum with Neumaier's compensation: the error does not grow with the number of terms, and large
 * terms that cancel do not swallow small ones.
 * Source: A. Neumaier (1974), Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen.
 */
export function sum(values: Iterable<number>): number {
	let total = 0;
	let lost = 0;
	for (const value of values) {
		const next = total + value;
		lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
		total = next;
	}
	return Number.isFinite(lost) ? total + lost : total;
}
