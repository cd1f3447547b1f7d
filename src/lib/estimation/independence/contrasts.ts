import { solveLower, type Lower } from '../cholesky.ts';
import { sum } from '../sum.ts';
import { pick, type CellSizes, type Occupied, type SizeReplicates } from './table.ts';

/**
 * The interaction contrasts (i, j), i and j not the last: cell (i, j) minus the last of its row minus
 * the last of its column plus the last of both. They span what R's residuals of the interaction on
 * the main effects span, and Δ's traces are the same in every basis.
 */
function contrast(values: readonly (readonly number[])[]): readonly number[] {
	const last = values.at(-1) ?? [];
	return values
		.slice(0, -1)
		.flatMap((row) =>
			row
				.slice(0, -1)
				.map((value, j) => value - (row.at(-1) ?? 0) - (last[j] ?? 0) + (last.at(-1) ?? 0)),
		);
}

/** Cᵀ D⁻¹ C / n; an empty cell has 0 in D⁻¹, as in R. */
export function contrastProducts(
	shares: readonly (readonly number[])[],
	n: number,
): readonly number[][] {
	const inverse = shares.map((row) => row.map((share) => (share === 0 ? 0 : 1 / (share * n))));
	const [rows, columns] = [shares.length - 1, (shares[0]?.length ?? 1) - 1];
	const at = (i: number, j: number): number => inverse[i]?.[j] ?? 0;
	const pairs = Array.from({ length: rows * columns }, (_, k): readonly [number, number] => [
		Math.floor(k / columns),
		k % columns,
	]);
	return pairs.map(([i, j]) =>
		pairs.map(
			([k, l]) =>
				(i === k && j === l ? at(i, j) : 0) +
				(i === k ? at(i, columns) : 0) +
				(j === l ? at(rows, j) : 0) +
				at(rows, columns),
		),
	);
}

/** Per PSU: the linearised shares over the shares, in contrasts, whitened. One map per contrast. */
export function whitened(
	cells: readonly (readonly CellSizes[])[],
	shares: readonly (readonly number[])[],
	all: number,
	lower: Lower,
): readonly ReadonlyMap<string, number>[] {
	const psus = new Set(cells.flat().flatMap((cell) => [...cell.keys()]));
	const maps = lower.map(() => new Map<string, number>());
	for (const psu of psus) {
		const sizes = cells.map((row) => row.map((cell) => cell.get(psu) ?? 0));
		const size = sum(sizes.flat());
		const scaled = sizes.map((row, i) =>
			row.map((own, j) => {
				const share = shares[i]?.[j] ?? 0;
				return share === 0 ? 0 : (own - share * size) / (all * share);
			}),
		);
		solveLower(lower, contrast(scaled)).forEach((value, k) => maps[k]?.set(psu, value));
	}
	return maps;
}

/** The distance of the shares under each replicate from the shares, in whitened contrasts. */
export function whitenedUnder(
	{ design, cells }: SizeReplicates,
	kept: Occupied,
	shares: readonly (readonly number[])[],
	lower: Lower,
): readonly (readonly number[])[] {
	const sizes = pick(cells, kept);
	const vectors = design.rscales.map((_, r) => {
		const under = sizes.map((row) => row.map((cell) => cell[r] ?? NaN));
		const all = sum(under.flat());
		const scaled = shares.map((row, i) =>
			row.map((share, j) => (share === 0 ? 0 : ((under[i]?.[j] ?? NaN) / all - share) / share)),
		);
		return solveLower(lower, contrast(scaled));
	});
	return lower.map((_, k) => vectors.map((vector) => vector[k] ?? NaN));
}
