import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	designFrame,
	estimateReplicates,
	estimateTotal,
	psuTotals,
	replicateDesign,
	replicateSe,
	type PsuSums,
	type PsuTotals,
} from '../../src/lib/estimation/index.ts';
import { near } from './estimation-samples.ts';

const seeded = { seed: 20261127, numRuns: 200 };
const options = { level: 0.95, lonely: 'remove' } as const;

/** Values of the units drawn in each PSU of one stratum. */
const psus = fc.array(
	fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 4 }),
	{ minLength: 2, maxLength: 5 },
);

const sumsOf = (psu: string, y: number): PsuSums => ({
	...{ stratum: 'h', psu, n: 1, w: 1, ww: 1, wy: y, wx: 1, wyy: y * y, wxy: y, wxx: 1 },
});

/** Totals by PSU, or by the units drawn inside with their populations. */
function totals(
	values: readonly (readonly number[])[],
	population: number | undefined,
	populationUnits?: (drawn: number) => number,
): PsuTotals {
	const ids = values.map((_, i) => `p${i}`);
	const stratum = {
		id: 'h',
		psus: ids,
		...(population === undefined ? {} : { populationPsus: population }),
	};
	const later = values.map((units, i) => ({
		parent: `p${i}`,
		units: units.map((_, j) => `p${i}/${j}`),
		populationUnits: populationUnits?.(units.length) ?? Infinity,
	}));
	const staged = populationUnits !== undefined;
	const rows = values.flatMap((units, i) =>
		units.map((y, j) => sumsOf(staged ? `p${i}/${j}` : `p${i}`, y)),
	);
	return psuTotals(designFrame([stratum], staged ? later : []), rows);
}

const check = (property: (values: readonly (readonly number[])[]) => void): void =>
	fc.assert(fc.property(psus, property), seeded);

describe('a design of two stages', () => {
	it('has the variance of ultimate clusters where the first stage is infinite', () => {
		check((values) => {
			const [one, two] = [totals(values, undefined), totals(values, Infinity, (n) => n + 3)];
			const scale = values.flat().reduce((sum, y) => sum + Math.abs(y), 0);
			expect(near(estimateTotal(two, options).se, estimateTotal(one, options).se, scale)).toBe(
				true,
			);
		});
	});

	it('has that of one stage where every PSU was observed in full', () => {
		check((values) => {
			const population = values.length + 5;
			const [one, two] = [totals(values, population), totals(values, population, (n) => n)];
			const scale = values.flat().reduce((sum, y) => sum + Math.abs(y), 0);
			expect(near(estimateTotal(two, options).se, estimateTotal(one, options).se, scale)).toBe(
				true,
			);
		});
	});

	it('has no less variance the more units there are behind those that were drawn', () => {
		check((values) => {
			const se = (more: number): number =>
				estimateTotal(
					totals(values, values.length + 5, (n) => n + more),
					options,
				).se ?? NaN;
			expect(se(1) <= se(10) * (1 + 1e-12)).toBe(true);
			expect(se(0) <= se(1) * (1 + 1e-12)).toBe(true);
		});
	});

	it('of which every PSU was taken varies only inside them', () => {
		check((values) => {
			const certain =
				estimateTotal(
					totals(values, values.length, (n) => 2 * n),
					options,
				).se ?? NaN;
			const inside = values.map((units) => {
				const mean = units.reduce((a, b) => a + b, 0) / units.length;
				const squares = units.reduce((sum, y) => sum + (y - mean) ** 2, 0);
				return (0.5 * units.length * squares) / (units.length - 1);
			});
			const scale = values.flat().reduce((sum, y) => sum + Math.abs(y), 0);
			expect(near(certain, Math.sqrt(inside.reduce((a, b) => a + b, 0)), scale)).toBe(true);
		});
	});

	it('counts PSUs for the degrees of freedom, not the units inside', () => {
		check((values) => {
			const found = estimateTotal(
				totals(values, values.length + 5, (n) => n + 3),
				options,
			);
			expect(found.psus).toBe(values.length);
			if (found.kind === 'estimate') expect(found.df).toBe(values.length - 1);
		});
	});
});

describe('replicate weights', () => {
	const thetas = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
		minLength: 2,
		maxLength: 30,
	});

	it('of Fay with ρ = 0 are balanced half-samples', () => {
		fc.assert(
			fc.property(thetas, (list) => {
				const brr = replicateDesign({ type: 'BRR' }, list.length, 3);
				const fay = replicateDesign({ type: 'Fay', rho: 0 }, list.length, 3);
				expect(replicateSe(fay, 0, list)).toBe(replicateSe(brr, 0, list));
			}),
			seeded,
		);
	});

	it('around the full estimate (mse) have no less variance than around their mean', () => {
		fc.assert(
			fc.property(thetas, fc.double({ min: -1e6, max: 1e6, noNaN: true }), (list, full) => {
				const around = (mse: boolean): number =>
					replicateSe(replicateDesign({ type: 'bootstrap', mse }, list.length, 3), full, list) ?? 0;
				expect(around(true) >= around(false) * (1 - 1e-9)).toBe(true);
			}),
			seeded,
		);
	});

	it('of a jackknife of clusters of one size give s / √n for a mean', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 3, maxLength: 12 }),
				(values) => {
					const n = values.length;
					const mean = values.reduce((a, b) => a + b, 0) / n;
					const s2 = values.reduce((sum, y) => sum + (y - mean) ** 2, 0) / (n - 1);
					const one = totals(
						values.map((y) => [y]),
						undefined,
					);
					const sums = values.map((_, left) => {
						const wy = values.reduce((sum, y, i) => sum + (i === left ? 0 : (n / (n - 1)) * y), 0);
						return { w: n, wy, wx: n };
					});
					const design = replicateDesign({ type: 'JK1' }, n, n - 1);
					const found = estimateReplicates('mean', design, one, { sums, df: n - 1 }, options);
					expect(near(found.se, Math.sqrt(s2 / n), 100)).toBe(true);
				},
			),
			seeded,
		);
	});
});
