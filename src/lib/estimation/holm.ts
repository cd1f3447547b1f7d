/**
 * p values adjusted for a whole set of tests, so that the chance of one false finding among all of
 * them stays below the level: sorted, p_(k) is multiplied by m − k + 1 and never falls below the one
 * before; in the order given. Valid however the tests depend on each other.
 * Source: Holm (1979), Scandinavian Journal of Statistics 6; R `p.adjust(p, method = "holm")`.
 */
export function adjustHolm(p: readonly number[]): readonly number[] {
	const order = p.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value);
	const adjusted = Array.from(p, () => 1);
	let most = 0;
	order.forEach(({ value, at }, k) => {
		most = Math.max(most, Math.min(1, (p.length - k) * value));
		adjusted[at] = most;
	});
	return adjusted;
}
