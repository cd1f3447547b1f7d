import { describe, expect, it } from 'vitest';
import { forestScale, roundTicks } from '../../../src/lib/charts/index.ts';

describe('the scale of a forest plot', () => {
	it('holds no difference, also where every interval lies beside it', () => {
		const scale = forestScale([{ value: 5, ci: [4, 6] }], 'difference');
		expect(scale.zero).toBeGreaterThan(0);
		expect(scale.at(4)).toBeGreaterThan(scale.zero);
		expect(scale.at(6)).toBeLessThan(1);
	});

	it('puts half and double at the same distance from 1', () => {
		const scale = forestScale([{ value: 1, ci: [0.5, 2] }], 'ratio');
		expect(scale.zero - scale.at(0.5)).toBeCloseTo(scale.at(2) - scale.zero, 12);
	});

	it('has round ticks inside the range', () => {
		expect(roundTicks(-23, 47)).toEqual([-20, 0, 20, 40]);
	});
});
