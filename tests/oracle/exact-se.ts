import type { GoldenCase, GoldenDesign } from './golden.ts';

/** Doubles of the golden data between 1e-8 and 1e8 are whole multiples of 2^-84. */
const SCALE = 2 ** 84;

const integer = (value: number): bigint => BigInt(value * SCALE);

/**
 * Standard error of a mean or ratio in exact integer arithmetic, for a design without finite
 * population correction and lonely PSUs: the judge where R and we differ by rounding.
 *
 * With integers w, x, y scaled alike, X = Σwx and Y = Σwy: u_hi = Σ w (y X − Y x) / X², and
 * V = Σ_h (n Σu² − (Σu)²) / (n − 1) with n ≤ 7.
 */
export function exactSe(design: GoldenDesign, wanted: GoldenCase): number {
	const { h = [], i = [], w = [], d = [] } = design.columns;
	const y = design.columns[wanted.y] ?? [];
	const x = wanted.x === null ? null : (design.columns[wanted.x] ?? []);
	const rows = w.flatMap((weight, at) => {
		const values = [weight, x === null ? 1 : x[at], y[at]];
		if (wanted.by !== null && d[at] !== wanted.group) return [];
		const known = values.flatMap((v) => (typeof v === 'number' ? [integer(v)] : []));
		const [wi, xi, yi] = known;
		if (wi === undefined || xi === undefined || yi === undefined) return [];
		return [{ psu: i[at], wi, xi, yi }];
	});
	const add = (values: readonly bigint[]): bigint => values.reduce((a, b) => a + b, 0n);
	const X = add(rows.map((row) => row.wi * row.xi));
	const Y = add(rows.map((row) => row.wi * row.yi));
	const total = (psu: unknown): bigint =>
		add(rows.filter((row) => row.psu === psu).map((row) => row.wi * (row.yi * X - Y * row.xi)));
	const sixtieths = [...new Set(h)].map((stratum) => {
		const u = [...new Set(i.filter((_, at) => h[at] === stratum))].map(total);
		const spread = BigInt(u.length) * add(u.map((one) => one * one)) - add(u) ** 2n;
		return (60n * spread) / BigInt(u.length - 1);
	});
	const root = squareRoot((add(sixtieths) * 60n) << 400n);
	return Number((root << 100n) / (60n * X * X)) / 2 ** 300;
}

/** Largest integer whose square is not larger; Newton's method from above. */
function squareRoot(value: bigint): bigint {
	if (value === 0n) return 0n;
	let root = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
	for (;;) {
		const next = (root + value / root) / 2n;
		if (next >= root) return root;
		root = next;
	}
}
