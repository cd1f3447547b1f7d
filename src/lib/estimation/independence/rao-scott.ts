import { cholesky } from '../cholesky.ts';
import { countUnits, type DesignFrame } from '../frame.ts';
import { resolveOptions, type LonelyPsu } from '../options.ts';
import { sum } from '../sum.ts';
import { upperF } from '../tails.ts';
import { contrastProducts, whitened, whitenedUnder } from './contrasts.ts';
import { occupied, pick, type CellSizes, type SizeTable } from './table.ts';
import { linearisedVariances, replicateVariances, tracesOf } from './variances.ts';

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
