import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustHolm, compactLetters, ranksOf } from '../../src/lib/estimation/index.ts';

const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
	minLength: 1,
	maxLength: 12,
});

/** Items with values, and which pairs are told apart: any symmetric relation. */
const decisions = fc
	.integer({ min: 1, max: 8 })
	.chain((count) =>
		fc.record({
			values: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: count, maxLength: count }),
			bits: fc.array(fc.boolean(), { minLength: count * count, maxLength: count * count }),
		}),
	)
	.map(({ values, bits }) => ({
		values,
		differs: (a: number, b: number): boolean =>
			a !== b && bits[Math.min(a, b) * values.length + Math.max(a, b)] === true,
	}));

describe('p values after Holm', () => {
	it('are never below the p values, never above 1, and in the same order', () => {
		fc.assert(
			fc.property(shares, (p) => {
				const adjusted = adjustHolm(p);
				adjusted.forEach((value, at) => {
					expect(value).toBeGreaterThanOrEqual(p[at] ?? 0);
					expect(value).toBeLessThanOrEqual(1);
				});
				p.forEach((one, a) =>
					p.forEach((other, b) => {
						if (one < other) expect(adjusted[a]).toBeLessThanOrEqual(adjusted[b] ?? 0);
					}),
				);
			}),
		);
	});

	it('are R’s p.adjust of an example', () => {
		// R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm") is 0.03 0.06 0.06 0.02
		const adjusted = adjustHolm([0.01, 0.04, 0.03, 0.005]);
		[0.03, 0.06, 0.06, 0.02].forEach((wanted, at) => {
			expect(adjusted[at]).toBeCloseTo(wanted, 15);
		});
	});

	it('of the smallest is its Bonferroni value', () => {
		fc.assert(
			fc.property(shares, (p) => {
				const least = Math.min(...p);
				const at = p.indexOf(least);
				expect(adjustHolm(p)[at]).toBe(Math.min(1, p.length * least));
			}),
		);
	});
});

describe('a compact letter display', () => {
	it('gives two items a common letter exactly when they are not told apart', () => {
		fc.assert(
			fc.property(decisions, ({ values, differs }) => {
				const letters = compactLetters(values.length, differs);
				values.forEach((_, a) =>
					values.forEach((__, b) => {
						const shared = letters[a]?.some((letter) => letters[b]?.includes(letter));
						if (a !== b) expect(shared).toBe(!differs(a, b));
					}),
				);
				letters.forEach((own) => expect(own.length).toBeGreaterThan(0));
			}),
		);
	});

	it('gives the first letter to the first item', () => {
		fc.assert(
			fc.property(decisions, ({ values, differs }) => {
				expect(compactLetters(values.length, differs)[0]).toContain(0);
			}),
		);
	});
});

describe('ranks with uncertainty', () => {
	it('hold the rank, and every rank where nothing is told apart', () => {
		fc.assert(
			fc.property(decisions, ({ values, differs }) => {
				for (const { rank, low, high } of ranksOf(values, differs)) {
					expect(low).toBeLessThanOrEqual(rank);
					expect(high).toBeGreaterThanOrEqual(rank);
				}
				for (const { low, high } of ranksOf(values, () => false)) {
					expect([low, high]).toEqual([1, values.length]);
				}
			}),
		);
	});

	it('are certain where every two different values are told apart', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 10 }), (values) => {
				const sorted = [...values].sort((a, b) => b - a);
				ranksOf(values, (a, b) => a !== b).forEach(({ rank, low, high }, at) => {
					const place = sorted.indexOf(values[at] ?? 0) + 1;
					expect([rank, low, high]).toEqual([place, place, place]);
				});
			}),
		);
	});
});
