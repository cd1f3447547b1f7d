import { describe, expect, it } from 'vitest';
import { beyondDistribution, compareDistribution, readDistributions } from './distribution.ts';

const designs = readDistributions();

describe('shares below a threshold, and what fifths and tenths hold', () => {
	it.each(designs)('$id: value, SE and ends equal R to 1e-9', (design) => {
		expect(design.cases.map(({ what }) => what)).toEqual(
			expect.arrayContaining(['share', 'fifth', 'tenth']),
		);
		expect(beyondDistribution(design)).toEqual([]);
	});

	// Replicates hold terms of the second order, which the linearised SE leaves out: tolerance 10 %.
	it.each(['fifth', 'tenth'])('have SEs of a %s near the jackknife in the median', (group) => {
		const ratios = designs
			.filter(({ id }) => id.startsWith('random'))
			.flatMap(compareDistribution)
			.flatMap(({ wanted, toJackknife }) => (wanted.what === group ? (toJackknife ?? []) : []))
			.sort((a, b) => a - b);
		expect(ratios.length).toBeGreaterThanOrEqual(100);
		expect(Math.abs((ratios[ratios.length >> 1] ?? NaN) - 1)).toBeLessThan(0.1);
	});
});
