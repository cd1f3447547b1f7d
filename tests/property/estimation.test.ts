import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTotals, designFrame, estimate, psuTotals } from '../../src/lib/estimation/index.ts';
import type {
	EstimandKind,
	EstimateOptions,
	EstimateResult,
	PsuTotals,
	Stratum,
} from '../../src/lib/estimation/index.ts';
import { near, sample, totalsWhere } from './estimation-samples.ts';
import type { Sample, SampleRow } from './estimation-samples.ts';

const options: EstimateOptions = { level: 0.95, lonely: 'adjust' };
const seeded = { seed: 20171122, numRuns: 300 };
const KINDS: readonly EstimandKind[] = ['mean', 'proportion', 'ratio', 'total'];

const point = (result: EstimateResult) => ({ value: result.value ?? null, se: result.se ?? null });

/** b times `times` is a, but for rounding beside `scale`, the size of what was added up. */
function expectNear(a: EstimateResult, b: EstimateResult, scale: number, times = 1): void {
	const scaled = (value: number | undefined): number | undefined =>
		value === undefined ? undefined : value * times;
	expect(a.kind).toBe(b.kind);
	expect(near(a.value, scaled(b.value), scale)).toBe(true);
	expect(near(a.se, scaled(b.se), scale)).toBe(true);
}

const sizeOf = (kind: EstimandKind, { rows }: Sample): number =>
	kind === 'total' ? rows.reduce((size, row) => size + row.w, 0) : 1;

const check = (property: (design: Sample) => void): void =>
	fc.assert(fc.property(sample, property), seeded);

describe('for every design', () => {
	it('a mean is the ratio over 1, with its SE, interval and design effect', () => {
		check((design) => {
			const totals = totalsWhere(design, () => true, { x: () => 1 });
			const [mean, ratio] = [estimate('mean', totals, options), estimate('ratio', totals, options)];
			expectNear(mean, ratio, 1);
			if (mean.kind === 'estimate' && ratio.kind === 'estimate')
				expect(near(mean.deff ?? 0, ratio.deff ?? 0, 1e-2)).toBe(true);
		});
	});

	it('a proportion of what rows hold is the proportion of the members one by one', () => {
		check((design) => {
			const held = (row: SampleRow): number => 1 + (Math.round(row.x) % 5);
			const having = (row: SampleRow): number => (row.b === 1 ? held(row) : 0);
			const households = totalsWhere(design, () => true, { x: held, y: having });
			const members = totalsWhere(
				{
					...design,
					rows: design.rows.flatMap((row) => Array.from({ length: held(row) }, () => row)),
				},
				() => true,
				{ x: () => 1, y: (row) => row.b },
			);
			const [a, b] = [households, members].map((t) => estimate('proportion', t, options));
			expectNear(a!, b!, 1);
			if (a?.kind !== 'estimate' || b?.kind !== 'estimate') return;
			if (a.interval === 'logit') expect(near(a.ci[0], b.ci[0], 1)).toBe(true);
			expect([a.df, a.psus]).toEqual([b.df, b.psus]);
		});
	});

	it('weights times c leave means and ratios and their SE, and scale totals', () => {
		fc.assert(
			fc.property(sample, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (design, c) => {
				const all = totalsWhere(design, () => true);
				const scaled = totalsWhere(design, () => true, { w: (row) => row.w * c });
				for (const kind of ['mean', 'ratio'] as const)
					expectNear(estimate(kind, scaled, options), estimate(kind, all, options), 1);
				const size = c * sizeOf('total', design);
				expectNear(estimate('total', scaled, options), estimate('total', all, options), size, c);
			}),
			seeded,
		);
	});

	it('disjoint domains add up to the whole', () => {
		check((design) => {
			const all = totalsWhere(design, () => true);
			const parts = ['a', 'b', 'c'].map((d) => totalsWhere(design, (row) => row.d === d));
			const [first, ...others] = parts;
			const union = addTotals(first as PsuTotals, ...others);
			for (const kind of ['mean', 'ratio', 'total'] as const)
				expectNear(
					estimate(kind, union, options),
					estimate(kind, all, options),
					sizeOf(kind, design),
				);
			const totals = parts.map((part) => estimate('total', part, options).value ?? 0);
			const whole = estimate('total', all, options).value ?? 0;
			const sum = totals.reduce((a, b) => a + b, 0);
			expect(near(sum, whole, sizeOf('total', design))).toBe(true);
		});
	});

	it('the order of rows does not matter', () => {
		fc.assert(
			fc.property(
				sample.chain((design) =>
					fc.tuple(
						fc.constant(design),
						fc.shuffledSubarray([...design.rows], {
							minLength: design.rows.length,
							maxLength: design.rows.length,
						}),
					),
				),
				([design, rows]) => {
					const shuffled = totalsWhere({ ...design, rows }, () => true);
					for (const kind of ['mean', 'ratio', 'total'] as const)
						expectNear(
							estimate(kind, shuffled, options),
							estimate(
								kind,
								totalsWhere(design, () => true),
								options,
							),
							sizeOf(kind, design),
						);
				},
			),
			seeded,
		);
	});

	it('the complement of a proportion is 1 − p with the same SE and the mirrored interval', () => {
		check((design) => {
			const yes = totalsWhere(design, () => true, { x: () => 1, y: (row) => row.b });
			const no = totalsWhere(design, () => true, { x: () => 1, y: (row) => 1 - row.b });
			const p = estimate('proportion', yes, options);
			const q = estimate('proportion', no, options);
			expect(p.kind).toBe(q.kind);
			expect(near(p.value, q.value === undefined ? undefined : 1 - q.value, 1)).toBe(true);
			expect(near(p.se, q.se, 1e-3)).toBe(true);
			if (p.kind === 'estimate' && q.kind === 'estimate') {
				expect(near(p.ci[0], 1 - q.ci[1], 1)).toBe(true);
				expect(near(p.ci[1], 1 - q.ci[0], 1)).toBe(true);
			}
		});
	});

	it('the mean of a constant is that constant with a standard error of 0', () => {
		fc.assert(
			fc.property(sample, fc.integer({ min: -1e9, max: 1e9 }), (design, thousandths) => {
				const c = thousandths / 1000;
				fc.pre(design.rows.length > 0);
				const totals = totalsWhere(design, () => true, { y: () => c });
				const { value, se } = point(estimate('mean', totals, options));
				expect(near(value ?? undefined, c)).toBe(true);
				expect(se).toBe(0);
			}),
			seeded,
		);
	});

	it('a result has only finite numbers, whatever the policy', () => {
		const policies = ['fail', 'remove', 'certainty', 'adjust', 'average'] as const;
		check((design) => {
			for (const domain of ['a', 'b', 'c', 'nowhere'])
				for (const kind of KINDS)
					for (const lonely of policies) {
						const totals = totalsWhere(design, (row) => row.d === domain, {
							y: (row) => (kind === 'proportion' ? row.b : row.y),
						});
						const result = estimate(kind, totals, { ...options, lonely });
						const numbers = Object.values(result)
							.flat()
							.filter((v) => typeof v === 'number');
						expect(numbers.every(Number.isFinite)).toBe(true);
						expect(result.kind === 'estimate' || result.reason.length > 0).toBe(true);
					}
		});
	});

	it('an interval holds its value', () => {
		check((design) => {
			for (const kind of KINDS) {
				const y = (row: { readonly b: number; readonly y: number }): number =>
					kind === 'proportion' ? row.b : row.y;
				const result = estimate(
					kind,
					totalsWhere(design, () => true, { y }),
					options,
				);
				if (result.kind !== 'estimate') continue;
				const slack = 1e-12 * Math.abs(result.value);
				expect(result.ci[0] <= result.value + slack).toBe(true);
				expect(result.ci[1] >= result.value - slack).toBe(true);
			}
		});
	});
});

describe('a domain that misses PSUs', () => {
	it('has a larger SE of its size than the naive subset, whose frame forgets them', () => {
		fc.assert(
			fc.property(sample, (design) => {
				const inDomain = design.rows.filter((row) => row.d === 'a');
				const kept = new Set(inDomain.map((row) => row.psu));
				const naive: Stratum[] = design.frame.strata
					.map(({ id, psus }) => ({ id, psus: psus.filter((psu) => kept.has(psu)) }))
					.filter(({ psus }) => psus.length > 0);
				const touched = design.frame.strata.filter(({ psus }) => psus.some((psu) => kept.has(psu)));
				fc.pre(inDomain.length > 0 && touched.some(({ psus }) => psus.some((p) => !kept.has(p))));
				const totals = totalsWhere(design, (row) => row.d === 'a', {
					w: () => 1,
					y: () => 1,
				});
				const subset = psuTotals(designFrame(naive), [...totals.sums.values()]);
				const certainty: EstimateOptions = { ...options, lonely: 'certainty' };
				const [right, wrong] = [totals, subset].map((t) => estimate('total', t, certainty));
				expect(near(right?.value, wrong?.value)).toBe(true);
				expect(right?.se).toBeGreaterThan(wrong?.se ?? Infinity);
			}),
			seeded,
		);
	});
});
