import { describe, expect, it } from 'vitest';
import { columnWindow } from '../../../src/lib/components/extract/column-window.ts';

const STARTS = Array.from({ length: 60 }, (_, i) => 12 + i * 100);

describe('the columns of a wide preview that are drawn', () => {
	it('are the first few before it is known where columns begin', () => {
		expect(columnWindow([], 0, 0)).toEqual({ first: 0, last: 8 });
	});

	it('are those in sight and one on either side, wherever the table was scrolled', () => {
		for (let left = 0; left <= 5_500; left += 37) {
			const { first, last } = columnWindow(STARTS, left, 500);
			const inSight = STARTS.flatMap((start, i) =>
				start + 100 > left && start < left + 500 ? [i] : [],
			);
			for (const i of inSight) expect(i >= first && i < last, `${i} at ${left}`).toBe(true);
			expect(last - first).toBeLessThanOrEqual(inSight.length + 3);
		}
	});

	it('are all of a table that has fewer than fill the sight', () => {
		expect(columnWindow([12, 112], 0, 500)).toEqual({ first: 0, last: 2 });
	});
});
