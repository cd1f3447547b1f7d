/** Lower triangular matrix L, `rows[i][j]` for j ≤ i. */
export type Lower = readonly (readonly number[])[];

/** A pivot below this share of its diagonal is rounding: the matrix has no inverse. */
const SINGULAR = 1e-12;

/** L with L Lᵀ = A for a symmetric positive definite A; null where it is singular. */
export function cholesky(a: readonly (readonly number[])[]): Lower | null {
	const rows: number[][] = [];
	for (const [i, entries] of a.entries()) {
		const row: number[] = [];
		for (let j = 0; j <= i; j++) {
			const above = rows[j] ?? row;
			let rest = entries[j] ?? 0;
			for (let k = 0; k < j; k++) rest -= (row[k] ?? 0) * (above[k] ?? 0);
			if (j < i) {
				row.push(rest / (above[j] ?? 1));
				continue;
			}
			if (!(rest > SINGULAR * (entries[i] ?? 0))) return null;
			row.push(Math.sqrt(rest));
		}
		rows.push(row);
	}
	return rows;
}

/** x with L x = b. */
export function solveLower(lower: Lower, b: readonly number[]): readonly number[] {
	const x: number[] = [];
	for (const [i, row] of lower.entries()) {
		let rest = b[i] ?? 0;
		for (let k = 0; k < i; k++) rest -= (row[k] ?? 0) * (x[k] ?? 0);
		x.push(rest / (row[i] ?? 1));
	}
	return x;
}
