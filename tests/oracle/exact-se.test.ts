import { describe, expect, it } from 'vitest';
import { estimate } from '../../src/lib/estimation/index.ts';
import { frameOf, totalsOf } from './add-rows.ts';
import { exactSe } from './exact-se.ts';
import { readGoldenGroups } from './golden.ts';

const designs =
	readGoldenGroups().find(({ name }) => name === 'random-wide-weights')?.designs ?? [];

/** Relative distance of our SE and of R's from the exact one, per mean and ratio. */
const errors = designs.flatMap((design) =>
	design.cases
		.filter(({ estimand, status }) => ['mean', 'ratio'].includes(estimand) && status === 'ok')
		.map((wanted) => {
			const totals = totalsOf(frameOf(design), design, wanted);
			const options = { level: design.level, lonely: wanted.lonely } as const;
			const exact = exactSe(design, wanted);
			const distance = (se: number | null | undefined): number =>
				exact === 0 ? Math.abs(se ?? Infinity) : Math.abs((se ?? Infinity) - exact) / exact;
			return {
				ours: distance(estimate(wanted.estimand, totals, options).se),
				theirs: distance(wanted.se),
				tiny: exact < 1e-6 * (wanted.value ?? 0),
			};
		}),
);

describe('against exact integer arithmetic, with weights over 12 orders of magnitude', () => {
	it('every standard error is right to 1e-9', () => {
		expect(errors.length).toBeGreaterThan(50);
		expect(errors.filter(({ ours }) => !(ours <= 1e-9))).toEqual([]);
	});

	it('R is as right where the standard error is more than a millionth of the estimate', () => {
		expect(errors.filter(({ theirs, tiny }) => !tiny && theirs > 1e-9)).toEqual([]);
	});

	it('R has fewer digits below that, which is why the oracle test allows for its rounding', () => {
		const tiny = errors.filter((one) => one.tiny);
		expect(tiny.length).toBeGreaterThan(0);
		expect(Math.max(...tiny.map(({ theirs }) => theirs))).toBeGreaterThan(1e-9);
	});
});
