/** A rank from 1 (the highest value) with the ranks the data do not rule out. */
export interface Rank {
	readonly rank: number;
	readonly low: number;
	readonly high: number;
}

/**
 * Ranks of items with a confidence region that holds all true ranks at once with at least the level
 * of the pairwise tests, as their decisions control the chance of one false finding among all pairs
 * (Holm). Of item k, items found higher come before it and items found lower after it:
 *
 *   {1 + |found higher|, …, K − |found lower|}
 *
 * Equal values share the better rank.
 * Source: Klein, Wright & Wieczorek (2020), JRSS A 183, Theorem 1, with Holm's tests in place of
 * their joint intervals, which can only make the region smaller; the same region from tests:
 * Mogstad, Romano, Shaikh & Wilhelm (2024), Review of Economic Studies 91.
 *
 * @param values of the items
 * @param differs whether two items are told apart by the tests; symmetric
 */
export function ranksOf(
	values: readonly number[],
	differs: (a: number, b: number) => boolean,
): readonly Rank[] {
	return values.map((value, k) => {
		const others = values.map((other, at) => ({ other, at })).filter(({ at }) => at !== k);
		const count = (test: (one: { other: number; at: number }) => boolean): number =>
			others.filter(test).length;
		return {
			rank: 1 + count(({ other }) => other > value),
			low: 1 + count(({ other, at }) => other > value && differs(k, at)),
			high: values.length - count(({ other, at }) => other < value && differs(k, at)),
		};
	});
}
