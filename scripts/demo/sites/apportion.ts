/**
 * Shares out a whole number in proportion to weights, by largest remainders (Hamilton): the parts
 * are whole, add up to `total`, and each is at least `least`. Ties go to the earlier weight.
 */
export function apportion(total: number, weights: readonly number[], least = 0): number[] {
	const free = total - least * weights.length;
	if (free < 0 || weights.length === 0) {
		throw new Error(
			`invalid total: ${total} (${weights.length} parts of at least ${least}); give a larger total or a smaller least part`,
		);
	}
	const sum = weights.reduce((a, b) => a + b, 0);
	const exact = weights.map((weight) => (free * weight) / sum);
	const parts = exact.map(Math.floor);
	const left = free - parts.reduce((a, b) => a + b, 0);
	const first = exact
		.map((value, i) => ({ i, rest: value - Math.floor(value) }))
		.sort((a, b) => b.rest - a.rest || a.i - b.i)
		.slice(0, left);
	for (const { i } of first) parts[i] = (parts[i] ?? 0) + 1;
	return parts.map((part) => part + least);
}
