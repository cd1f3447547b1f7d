import { cholesky, solveLower, type Lower } from './cholesky.ts';
import { countUnits, type DesignFrame } from './frame.ts';
import { invalid } from './invalid.ts';
import { resolveOptions, type LonelyPsu } from './options.ts';
import type { ReplicateDesign } from './replicates/design.ts';
import { replicateSe } from './replicates/variance.ts';
import { sum } from './sum.ts';
import { upperF } from './tails.ts';
import { linearisedVariance } from './variance.ts';

/** Weighted size of a cell per PSU (unit of the frame's last stage) with rows in it: Σw or Σwx. */
export type CellSizes = ReadonlyMap<string, number>;

/** A two-way table of weighted sizes of disjoint cells, bound to the design. */
export interface SizeTable {
	readonly frame: DesignFrame;
	/** `cells[row][column]` */
	readonly cells: readonly (readonly CellSizes[])[];
	/** Unweighted rows in the table. */
	readonly n: number;
	/** Of a design with replicate weights. */
	readonly replicates?: SizeReplicates;
}

/** A table of sizes under every replicate weight. */
export interface SizeReplicates {
	readonly design: ReplicateDesign;
	/** `cells[row][column][replicate]` */
	readonly cells: readonly (readonly (readonly number[])[])[];
	/** Degrees of freedom of the rows in the table, see `replicateDf`. */
	readonly df: number;
}

/** Rao–Scott test that the two variables of a table have nothing to do with each other. */
export interface IndependenceTest {
	readonly kind: 'test';
	/** Pearson's X² of the weighted shares, scaled to the unweighted number of rows. */
	readonly chiSquare: number;
	/** X² over the trace of the generalised design effects: compared with F. */
	readonly f: number;
	/** Satterthwaite's degrees of freedom of the numerator; rarely whole. */
	readonly ndf: number;
	/** `ndf` times PSUs minus strata, or times the degrees of freedom of the replicate weights. */
	readonly ddf: number;
	readonly p: number;
	/** Rows and columns with observations. */
	readonly rows: number;
	readonly columns: number;
	readonly n: number;
}

/**
 * Why there is no test:
 * - `one-row`: fewer than two rows or columns with observations
 * - `too-empty`: so many empty cells that the interaction cannot be told
 * - `no-variation`: nothing varies between PSUs
 * - the others as in `UnavailableReason`
 */
export type NoTestReason =
	| 'one-row'
	| 'too-empty'
	| 'no-variation'
	| 'lonely-psu'
	| 'no-degrees-of-freedom'
	| 'out-of-range';

export interface NoTest {
	readonly kind: 'unavailable';
	readonly reason: NoTestReason;
	readonly n: number;
}

/**
 * Tests a two-way table for independence: Pearson's X² with the second-order correction of Rao and
 * Scott. With p̂ the shares of the cells, V̂ their covariance over the design, n the rows, D = diag(p̂)
 * and C a basis of the interaction contrasts:
 *
 *   Δ = (Cᵀ D⁻¹ C / n)⁻¹ (Cᵀ D⁻¹ V̂ D⁻¹ C),  F = X² / tr Δ,  ndf = (tr Δ)² / tr Δ²,
 *   ddf = ndf · (PSUs − strata)
 *
 * Computed without V̂: the linearised shares are carried to the contrasts and whitened by
 * L⁻¹ (L Lᵀ = Cᵀ D⁻¹ C / n), whose covariance is similar to Δ. Its entries are variances of sums of
 * two, by the one variance routine; with replicate weights, of the shares under each. Rows and columns without an observation are left out.
 *
 * Source: Rao & Scott (1984), Annals of Statistics 12; Thomas & Rao (1987), JASA 82; R `survey` 4.1
 * `svychisq(statistic = "F")`, also of a `svrepdesign`.
 *
 * @throws `invalid two-way table: …` when rows differ in length
 */
export function testIndependence(
	table: SizeTable,
	options: { readonly lonely: LonelyPsu; readonly adjustDomainLonely?: boolean },
): IndependenceTest | NoTest {
	const { n, frame } = table;
	const policy = resolveOptions('mean', { level: 0.5, ...options });
	const none = (reason: NoTestReason): NoTest => ({ kind: 'unavailable', reason, n });
	const kept = occupied(table.cells);
	const cells = pick(table.cells, kept);
	const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
	if (rows < 2 || columns < 2) return none('one-row');
	const sizes = cells.map((row) => row.map((cell) => sum(cell.values())));
	const all = sum(sizes.flat());
	if (!Number.isFinite(all) || all <= 0) return none('out-of-range');
	const shares = sizes.map((row) => row.map((size) => size / all));
	const { replicates } = table;
	const nu = replicates === undefined ? degreesOfFreedom(frame, cells) : replicates.df;
	if (nu < 1) return none('no-degrees-of-freedom');
	const lower = cholesky(contrastProducts(shares, n));
	if (lower === null) return none('too-empty');
	const variances =
		replicates === undefined
			? linearisedVariances(frame, whitened(cells, shares, all, lower), policy)
			: replicateVariances(replicates.design, whitenedUnder(replicates, kept, shares, lower));
	const delta = tracesOf(lower.length, variances);
	if (delta === null) return none(replicates === undefined ? 'lonely-psu' : 'out-of-range');
	const { trace, traceOfSquare } = delta;
	if (!(trace > 0 && traceOfSquare > 0)) return none('no-variation');
	const chiSquare = n * pearson(shares);
	const f = chiSquare / trace;
	const ndf = trace ** 2 / traceOfSquare;
	const ddf = ndf * nu;
	const p = upperF(f, ndf, ddf);
	if (![chiSquare, f, ndf, ddf, p].every(Number.isFinite)) return none('out-of-range');
	return { kind: 'test', chiSquare, f, ndf, ddf, p, rows, columns, n };
}

/** Which rows and columns of a table have an observation. */
interface Occupied {
	readonly rows: readonly number[];
	readonly columns: readonly number[];
}

function occupied(cells: readonly (readonly CellSizes[])[]): Occupied {
	const width = cells[0]?.length ?? 0;
	if (cells.some((row) => row.length !== width))
		throw invalid('two-way table', 'rows of different length', 'cells', 'Give a full table.');
	const isFull = (cell: CellSizes | undefined): boolean => sum(cell?.values() ?? []) > 0;
	const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
		cells.some((row) => isFull(row[column])),
	);
	return { rows: [...cells.keys()].filter((row) => cells[row]?.some(isFull)), columns };
}

/** The table without rows and columns that have no observation. */
function pick<T>(
	cells: readonly (readonly T[])[],
	{ rows, columns }: Occupied,
): readonly (readonly T[])[] {
	return rows.map((row) =>
		columns.flatMap((column) => {
			const cell = cells[row]?.[column];
			return cell === undefined ? [] : [cell];
		}),
	);
}

function degreesOfFreedom(frame: DesignFrame, cells: readonly (readonly CellSizes[])[]): number {
	const { psus, strata } = countUnits(
		frame,
		cells.flat().flatMap((cell) => [...cell.keys()]),
	);
	return psus - strata;
}

/** Σ (p − p_row p_column)² / (p_row p_column). */
function pearson(shares: readonly (readonly number[])[]): number {
	const ofRow = shares.map((row) => sum(row));
	const ofColumn = (shares[0] ?? []).map((_, column) => sum(shares.map((row) => row[column] ?? 0)));
	return sum(
		shares.flatMap((row, i) =>
			row.map((share, j) => {
				const expected = (ofRow[i] ?? 0) * (ofColumn[j] ?? 0);
				return (share - expected) ** 2 / expected;
			}),
		),
	);
}

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
function contrastProducts(shares: readonly (readonly number[])[], n: number): readonly number[][] {
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
function whitened(
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
function whitenedUnder(
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

/** The variance of a whitened contrast, or of the sum of two; null where there is none. */
type Variances = (k: number, l?: number) => number | null;

function linearisedVariances(
	frame: DesignFrame,
	vectors: readonly ReadonlyMap<string, number>[],
	policy: Parameters<typeof linearisedVariance>[2],
): Variances {
	const none: ReadonlyMap<string, number> = new Map();
	return (k, l) => {
		const other = l === undefined ? none : (vectors[l] ?? none);
		const own = [...(vectors[k] ?? none)];
		const both = new Map(own.map(([psu, v]) => [psu, v + (other.get(psu) ?? 0)]));
		const found = linearisedVariance(frame, both, policy);
		return found.kind === 'variance' ? found.se ** 2 : null;
	};
}

/** @param values by contrast, then replicate; the value of the full sample is 0 */
function replicateVariances(
	design: ReplicateDesign,
	values: readonly (readonly number[])[],
): Variances {
	return (k, l) => {
		const other = l === undefined ? [] : (values[l] ?? []);
		const both = (values[k] ?? []).map((one, r) => one + (other[r] ?? 0));
		const se = replicateSe(design, 0, both);
		return se === null ? null : se ** 2;
	};
}

/** tr Δ and tr Δ² of the covariance of whitened contrasts; null when a variance is missing. */
function tracesOf(
	size: number,
	variance: Variances,
): { readonly trace: number; readonly traceOfSquare: number } | null {
	const own: number[] = [];
	const squares: number[] = [];
	for (let k = 0; k < size; k++) {
		const diagonal = variance(k);
		if (diagonal === null) return null;
		own.push(diagonal);
		squares.push(diagonal ** 2);
		for (let l = 0; l < k; l++) {
			const together = variance(k, l);
			if (together === null) return null;
			squares.push(2 * ((together - diagonal - (own[l] ?? 0)) / 2) ** 2);
		}
	}
	return { trace: sum(own), traceOfSquare: sum(squares) };
}
