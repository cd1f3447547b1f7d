import type { Random } from '../random.ts';

/** An open site that may be silent in a month. */
export interface Candidate {
	readonly households: number;
	/** How easily it is silent, against the others. */
	readonly weight: number;
}

const STEPS = 100_000;

/**
 * Chooses the sites that are silent in a month such that the others add up to a published total:
 * `count` candidates that hold `households` between them, or as near to it as was found (with the
 * shipped seed exactly, see the tests). Starts from a weighted draw (Efraimidis and Spirakis 2006)
 * and exchanges single sites as long as that brings the sum nearer.
 */
export function chooseSilent(
	candidates: readonly Candidate[],
	count: number,
	households: number,
	random: Random,
): ReadonlySet<number> {
	const order = candidates
		.map(({ weight }, i) => ({ i, key: Math.log(1 - random.uniform()) / weight }))
		.sort((a, b) => b.key - a.key)
		.map(({ i }) => i);
	const inside = order.slice(0, count);
	const outside = order.slice(count);
	const size = (i: number | undefined): number => candidates[i ?? -1]?.households ?? 0;
	let excess = inside.reduce((sum, i) => sum + size(i), 0) - households;
	for (let step = 0; step < STEPS && excess !== 0 && inside.length * outside.length > 0; step++) {
		const [a, b] = [random.integer(inside.length), random.integer(outside.length)];
		const next = excess + size(outside[b]) - size(inside[a]);
		if (Math.abs(next) >= Math.abs(excess)) continue;
		[inside[a], outside[b]] = [outside[b] ?? 0, inside[a] ?? 0];
		excess = next;
	}
	return new Set(inside);
}
