import { describe, expect, it } from 'vitest';
import { recent } from '../../../src/lib/analysis/cube/recent.ts';

describe('values that are kept for a while', () => {
	it('are forgotten from the one not used for longest', () => {
		const kept = recent<number>(2);
		expect(kept.set('a', 1)).toBe(1);
		kept.set('b', 2);
		expect(kept.get('a')).toBe(1);
		kept.set('c', 3);
		expect(kept.get('b')).toBeUndefined();
		expect([kept.get('a'), kept.get('c')]).toEqual([1, 3]);
	});
});
