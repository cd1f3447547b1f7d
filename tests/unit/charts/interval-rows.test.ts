import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/lib/analysis/index.ts';
import { intervalRows } from '../../../src/lib/charts/index.ts';

const PERCENT = { style: 'percent', decimals: 1 } as const;

const estimate = (value: number, low: number, high: number) =>
	({
		kind: 'estimate',
		value,
		ci: [low, high],
		n: 500,
		reliability: 'ok',
	}) as unknown as Cell['estimate'];

describe('a small list of intervals', () => {
	it('lies on one scale from 0 to the highest end, of which 0 and a round value are written', () => {
		const rows = [{ key: 'a', label: 'A', estimate: estimate(0.302, 0.288, 0.317) }];
		const list = intervalRows(rows, estimate(0.248, 0.237, 0.259), PERCENT, 'en');
		expect(list.ticks.map(({ text }) => text)).toEqual(['0', '30']);
		expect(list.ticks[0]?.at).toBe(0);
		expect(list.ticks[1]?.at).toBeCloseTo(0.3 / 0.317, 12);
		expect(list.rows[0]?.mark).toMatchObject({ at: 0.302 / 0.317, high: 1 });
		expect(list.whole).toBeCloseTo(0.248 / 0.317, 12);
	});

	it('has no mark where there is no value, and only 0 where nothing is above it', () => {
		const withheld = {
			kind: 'withheld',
			reason: 'n-below-minimum',
			n: 12,
		} as unknown as Cell['estimate'];
		const list = intervalRows(
			[{ key: 'a', label: 'A', estimate: withheld }],
			withheld,
			PERCENT,
			'en',
		);
		expect(list.rows[0]?.mark).toBeNull();
		expect(list.rows[0]?.n).toBe('12');
		expect(list.ticks.map(({ text }) => text)).toEqual(['0']);
	});
});
