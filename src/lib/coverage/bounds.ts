/** Lowest and highest value the whole population could have, given what was not seen. */
export interface GapBounds {
	readonly low: number;
	readonly high: number;
	/**
	 * `any-value`: the unseen part may have any share from 0 to 1 (proportions).
	 * `seen-range`: the unseen part lies within the lowest and highest area seen.
	 */
	readonly assumption: 'any-value' | 'seen-range';
	/** The share of the population that was not seen, between 0 and 1. */
	readonly share: number;
}

/**
 * What the gap could do to an estimate of a proportion, mean or ratio: the seen part keeps its
 * value, the unseen part takes the lowest and the highest value the assumption allows.
 * low = (1 − s)·v + s·min, high = (1 − s)·v + s·max.
 *
 * A proportion needs no assumption about the unseen part (worst-case bounds: C. F. Manski,
 * "Nonparametric Bounds on Treatment Effects", American Economic Review 80(2), 1990). A mean or
 * ratio has no natural limits, so the range of the areas that were seen stands in, and is named.
 * These bounds say nothing about sampling error, which the interval says.
 *
 * @param value the estimate for the seen part
 * @param share the share of the population not seen, 0 to 1
 * @param seen values of the areas seen; only used when the estimand is not a proportion
 * @returns null where nothing is missing, or no range is known
 */
export function gapBounds(
	estimand: 'proportion' | 'other',
	value: number,
	share: number,
	seen: readonly number[],
): GapBounds | null {
	if (!(share > 0) || !Number.isFinite(value)) return null;
	const proportion = estimand === 'proportion';
	if (!proportion && seen.length < 2) return null;
	const [min, max] = proportion ? [0, 1] : [Math.min(...seen), Math.max(...seen)];
	return {
		low: (1 - share) * value + share * min,
		high: (1 - share) * value + share * max,
		assumption: proportion ? 'any-value' : 'seen-range',
		share,
	};
}
