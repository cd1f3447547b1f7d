import type { ReplicateDesign } from './design.ts';

/** R's tolerance in `degf`: a column of which less than this share is new adds nothing. */
const TOLERANCE = 1e-5;

/**
 * Rank of replicate weights, column by column: a column counts when its part orthogonal to those
 * before is more than 1e-5 of it. Degrees of freedom are the rank − 1.
 *
 * Source: R `survey` 4.1 `degf.svyrep.design`, `qr(weights, tol = 1e-5)$rank − 1`.
 *
 * @param columns the weights of each replicate, all of one length
 */
export function weightRank(columns: readonly ArrayLike<number>[]): number {
	const basis: Float64Array[] = [];
	for (const column of columns) {
		if (basis.length === column.length) break;
		const rest = Float64Array.from(column);
		const before = norm(rest);
		if (before === 0) continue;
		for (let pass = 0; pass < 2; pass++) for (const one of basis) takeOut(rest, one);
		const after = norm(rest);
		if (after <= TOLERANCE * before) continue;
		basis.push(rest.map((value) => value / after));
	}
	return basis.length;
}

/**
 * Degrees of freedom of a domain: the rank of the replicate weights of its rows − 1, and no more than
 * the design has, where it declares them.
 *
 * Source: R `survey` 4.1 `degf(subset(design, …))` of a `svrepdesign`.
 *
 * @param columns the weights of the domain under each replicate, of rows or added up per PSU: the
 *   rank is the same as long as rows of one PSU are replicated alike
 */
export function replicateDf(
	{ df }: Pick<ReplicateDesign, 'df'>,
	columns: readonly ArrayLike<number>[],
): number {
	return Math.min(df, weightRank(columns) - 1);
}

/** Takes the part along a unit vector out of a vector of this module. */
function takeOut(rest: Float64Array, unit: Float64Array): void {
	let along = 0;
	for (let i = 0; i < rest.length; i++) along += (rest[i] ?? 0) * (unit[i] ?? 0);
	for (let i = 0; i < rest.length; i++) rest[i] = (rest[i] ?? 0) - along * (unit[i] ?? 0);
}

function norm(vector: Float64Array): number {
	let squares = 0;
	for (const value of vector) squares += value * value;
	return Math.sqrt(squares);
}
