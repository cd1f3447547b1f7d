import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	difference,
	estimate,
	linearContrast,
	pointOf,
	quotient,
	type ContrastResult,
	type Point,
} from '../../src/lib/estimation/index.ts';
import { near, sample, totalsWhere, type Sample, type SampleRow } from './estimation-samples.ts';

const options = { level: 0.95, lonely: 'adjust' } as const;

function meanOf(design: Sample, keep: (row: SampleRow) => boolean): Point | null {
	const point = pointOf('mean', totalsWhere(design, keep, { x: () => 1 }));
	return point.kind === 'point' ? point : null;
}

/** A mean of a positive variable. */
function positiveOf(design: Sample, keep: (row: SampleRow) => boolean): Point | null {
	const point = pointOf('mean', totalsWhere(design, keep, { y: (row) => row.x, x: () => 1 }));
	return point.kind === 'point' ? point : null;
}

const inA = (row: SampleRow): boolean => row.d === 'a';
const inB = (row: SampleRow): boolean => row.d === 'b';

function numbersOf(result: ContrastResult): readonly number[] {
	if (result.kind === 'unavailable') return [result.psus, result.strata];
	const { value, se, ci, statistic, df, p } = result;
	return [value, se, ...ci, statistic, df, p];
}

describe('a comparison of two domains', () => {
	it('turned round has the opposite sign and the same SE and p', () => {
		fc.assert(
			fc.property(sample, (design) => {
				const [a, b] = [meanOf(design, inA), meanOf(design, inB)];
				fc.pre(a !== null && b !== null);
				const [one, other] = [difference(a, b, options), difference(b, a, options)];
				expect(other.kind).toBe(one.kind);
				if (one.kind === 'unavailable' || other.kind === 'unavailable') return;
				expect(other.value).toBeCloseTo(-one.value, 12);
				expect(near(other.se, one.se)).toBe(true);
				expect(near(other.ci[0], -one.ci[1], one.se)).toBe(true);
				expect(near(other.p, one.p)).toBe(true);
			}),
		);
	});

	it('as a ratio turned round is the reciprocal with a reciprocal interval and the same p', () => {
		fc.assert(
			fc.property(sample, (design) => {
				const [a, b] = [positiveOf(design, inA), positiveOf(design, inB)];
				fc.pre(a !== null && b !== null);
				const [one, other] = [quotient(a, b, options), quotient(b, a, options)];
				expect(other.kind).toBe(one.kind);
				if (one.kind === 'unavailable' || other.kind === 'unavailable') return;
				expect(near(other.value, 1 / one.value)).toBe(true);
				expect(near(other.ci[0], 1 / one.ci[1])).toBe(true);
				expect(near(other.p, one.p)).toBe(true);
			}),
		);
	});

	it('has only finite numbers, a p between 0 and 1 and an interval round its value', () => {
		fc.assert(
			fc.property(sample, (design) => {
				const [a, b] = [positiveOf(design, inA), positiveOf(design, inB)];
				fc.pre(a !== null && b !== null);
				for (const result of [difference(a, b, options), quotient(a, b, options)]) {
					expect(numbersOf(result).every(Number.isFinite)).toBe(true);
					if (result.kind === 'unavailable') continue;
					expect(result.p).toBeGreaterThanOrEqual(0);
					expect(result.p).toBeLessThanOrEqual(1);
					expect(result.ci[0]).toBeLessThanOrEqual(result.value);
					expect(result.ci[1]).toBeGreaterThanOrEqual(result.value);
				}
			}),
		);
	});

	it('of a part with the whole is the share of the rest times that with the rest', () => {
		fc.assert(
			fc.property(sample, (design) => {
				const a = meanOf(design, inA);
				const rest = meanOf(design, (row) => !inA(row));
				const whole = meanOf(design, () => true);
				fc.pre(a !== null && rest !== null && whole !== null);
				const weight = (keep: (row: SampleRow) => boolean): number =>
					design.rows.filter(keep).reduce((sum, row) => sum + row.w, 0);
				const share = weight((row) => !inA(row)) / weight(() => true);
				const [toWhole, toRest] = [difference(a, whole, options), difference(a, rest, options)];
				if (toWhole.kind === 'unavailable' || toRest.kind === 'unavailable') return;
				expect(near(toWhole.value, share * toRest.value, 100)).toBe(true);
			}),
		);
	});

	it('of domains in different strata has the sum of their variances', () => {
		fc.assert(
			fc.property(sample, (design) => {
				const first = (row: SampleRow): boolean => row.psu.startsWith('0/');
				const [a, b] = [meanOf(design, first), meanOf(design, (row) => !first(row))];
				fc.pre(a !== null && b !== null);
				const [ea, eb] = [first, (row: SampleRow) => !first(row)].map((keep) =>
					estimate('mean', totalsWhere(design, keep), options),
				);
				const result = difference(a, b, options);
				if (result.kind === 'unavailable') return;
				expect(near(result.se, Math.hypot(ea?.se ?? 0, eb?.se ?? 0), 1e-6)).toBe(true);
			}),
		);
	});

	it('of a domain with itself is unavailable, as nothing varies', () => {
		fc.assert(
			fc.property(sample, (design) => {
				const a = meanOf(design, inA);
				fc.pre(a !== null);
				expect(difference(a, a, options)).toMatchObject({ reason: 'no-variation' });
			}),
		);
	});

	it('is the linear contrast with coefficients 1 and −1', () => {
		fc.assert(
			fc.property(sample, (design) => {
				const [a, b] = [meanOf(design, inA), meanOf(design, inB)];
				fc.pre(a !== null && b !== null);
				const terms = [
					{ coefficient: 1, point: a },
					{ coefficient: -1, point: b },
				];
				expect(numbersOf(linearContrast(terms, options))).toEqual(
					numbersOf(difference(a, b, options)),
				);
			}),
		);
	});
});
