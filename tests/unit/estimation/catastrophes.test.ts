import { describe, expect, it } from 'vitest';
import { estimate, type EstimandKind } from '../../../src/lib/estimation/index.ts';
import { makeTotals, type Row } from './make-totals.ts';

const KINDS: readonly EstimandKind[] = ['mean', 'proportion', 'ratio', 'total'];
const POLICIES = ['fail', 'remove', 'certainty', 'adjust', 'average'] as const;

const PSUS = ['a/1', 'a/2', 'b/1', 'b/2'];
const rows = (y: (i: number) => number, w: (i: number) => number = () => 1): readonly Row[] =>
	PSUS.flatMap((psu, i) => [
		{ psu, y: y(i), w: w(i) },
		{ psu, y: y(i + 4), w: w(i + 4) },
	]);

/** Designs in which estimators are apt to break. */
const CASES: readonly (readonly [string, readonly string[], readonly Row[]])[] = [
	[
		'weights over 12 orders of magnitude',
		PSUS,
		rows(
			(i) => i % 2,
			(i) => 10 ** (i * 1.7 - 6),
		),
	],
	['one household', PSUS, [{ psu: 'a/1', y: 1 }]],
	['all zeros', PSUS, rows(() => 0)],
	['all missing', PSUS, []],
	['a constant', PSUS, rows(() => 1)],
	[
		'a domain with one PSU',
		PSUS,
		[
			{ psu: 'a/1', y: 1 },
			{ psu: 'a/1', y: 0 },
		],
	],
	['denominators of 0', PSUS, rows(() => 0).map((row) => ({ ...row, x: 0 }))],
];

describe.each(CASES)('of %s', (_, psus, list) => {
	it.each(KINDS)('a %s has only finite numbers, or a reason', (kind) => {
		for (const lonely of POLICIES) {
			const found = estimate(kind, makeTotals(psus, list), { level: 0.95, lonely });
			const numbers = Object.values(found)
				.flat()
				.filter((value) => typeof value === 'number');
			expect(numbers.filter((value) => !Number.isFinite(value))).toEqual([]);
			if (found.kind === 'unavailable') expect(found.reason).not.toBe('');
		}
	});
});

describe('the answers themselves', () => {
	const options = { level: 0.95, lonely: 'adjust' } as const;
	const of = (name: string) => {
		const [, psus, list] = CASES.find(([title]) => title === name) ?? ['', [], []];
		return (kind: EstimandKind) => estimate(kind, makeTotals(psus, list), options);
	};

	it('are 0 without variation for all zeros, with an interval for a proportion', () => {
		const found = of('all zeros');
		expect(found('mean')).toMatchObject({ kind: 'estimate', value: 0, se: 0, ci: [0, 0] });
		const share = found('proportion');
		expect(share.kind === 'estimate' && share.interval === 'exact' && share.ci[1] > 0.1).toBe(true);
	});

	it('are reasons where there is nothing to estimate from', () => {
		expect(of('all missing')('mean')).toMatchObject({ reason: 'no-observations' });
		expect(of('one household')('mean')).toMatchObject({ reason: 'no-degrees-of-freedom' });
		expect(of('a domain with one PSU')('mean')).toMatchObject({ reason: 'no-degrees-of-freedom' });
		expect(of('denominators of 0')('ratio')).toMatchObject({ reason: 'zero-denominator' });
	});

	it('stay right for 100,000 PSUs', () => {
		const psus = Array.from({ length: 100_000 }, (_, i) => `${i % 500}/${i}`);
		const found = estimate(
			'mean',
			makeTotals(
				psus,
				psus.map((psu, i) => ({ psu, y: i % 2 })),
			),
			options,
		);
		// Strata hold even or odd PSUs only, so nothing varies inside them.
		expect(found).toMatchObject({ value: 0.5, psus: 100_000, strata: 500, df: 99_500, se: 0 });
	});

	it('have the variance of 100,000 PSUs that differ within their strata', () => {
		const psus = Array.from({ length: 100_000 }, (_, i) => `${i % 500}/${i}`);
		const list = psus.map((psu, i) => ({ psu, y: Math.floor(i / 500) % 2 }));
		const found = estimate('mean', makeTotals(psus, list), options);
		// Half of the 200 PSUs of each stratum have 1: 500 strata of 200 / 199 · Σ (±0.5 / 100,000)².
		const se = Math.sqrt((500 * (200 / 199) * 200 * 0.25) / 100_000 ** 2);
		expect(found).toMatchObject({ value: 0.5, psus: 100_000, strata: 500, df: 99_500 });
		expect(Math.abs((found.se ?? NaN) / se - 1)).toBeLessThan(1e-12);
	});
});
