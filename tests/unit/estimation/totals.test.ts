import { describe, expect, it } from 'vitest';
import { addTotals, designFrame, psuTotals } from '../../../src/lib/estimation/index.ts';
import type { DesignFrame, PsuTotals } from '../../../src/lib/estimation/index.ts';
import { sumsOf } from './make-totals.ts';

const frame = designFrame([
	{ id: 's', psus: ['s/1', 's/2'] },
	{ id: 't', psus: ['t/1'] },
]);

describe('psuTotals(frame, rows)', () => {
	it('adds up rows of the same PSU', () => {
		const totals = psuTotals(frame, [
			sumsOf({ psu: 's/1', y: 2, w: 3 }),
			sumsOf({ psu: 's/1', y: 4, w: 1, x: 2 }),
		]);
		expect(totals.sums.get('s/1')).toEqual({
			stratum: 's',
			psu: 's/1',
			n: 2,
			w: 4,
			ww: 10,
			wy: 10,
			wx: 5,
			wyy: 28,
			wxy: 14,
			wxx: 7,
		});
	});

	it('has no entry for a PSU without rows', () => {
		const empty = { ...sumsOf({ psu: 's/2', y: 0 }), n: 0, w: 0, ww: 0, wx: 0, wxx: 0 };
		expect([...psuTotals(frame, [sumsOf({ psu: 's/1', y: 1 }), empty]).sums.keys()]).toEqual([
			's/1',
		]);
	});

	it('accepts no rows at all', () => {
		expect(psuTotals(frame, []).sums.size).toBe(0);
	});

	it('is the only way to totals: the type checker refuses them, and a frame, as plain objects', () => {
		const loose = { strata: [], psuCount: 0, stratumCount: 0, stratumIndex: new Map() };
		// @ts-expect-error a frame is made by designFrame only
		const plainFrame: DesignFrame = { ...loose };
		// @ts-expect-error totals are made by psuTotals only
		const plainTotals: PsuTotals = { frame, sums: new Map() };
		expect([plainFrame.psuCount, plainTotals.sums.size]).toEqual([0, 0]);
	});

	it('does not change the rows it is given', () => {
		const row = Object.freeze(sumsOf({ psu: 's/1', y: 2 }));
		expect(psuTotals(frame, [row, row]).sums.get('s/1')?.n).toBe(2);
		expect(row.n).toBe(1);
	});

	it('refuses a PSU outside the frame', () => {
		expect(() => psuTotals(frame, [sumsOf({ psu: 's/9', y: 1 })])).toThrow(
			'invalid PSU: s/9 (not in the design frame). Build the frame from all rows.',
		);
	});

	it('refuses a PSU in another stratum than in the frame', () => {
		const row = { ...sumsOf({ psu: 's/1', y: 1 }), stratum: 't' };
		expect(() => psuTotals(frame, [row])).toThrow(
			'invalid stratum: t (PSU s/1). The frame has it in s.',
		);
	});

	it.each([NaN, Infinity])('refuses a sum of %s', (wy) => {
		expect(() => psuTotals(frame, [{ ...sumsOf({ psu: 's/1', y: 1 }), wy }])).toThrow(
			`invalid wy: ${wy} (stratum s, PSU s/1). Leave rows with missing values out before adding.`,
		);
	});

	it.each([-1, 1.5])('refuses a count of %s rows', (n) => {
		expect(() => psuTotals(frame, [{ ...sumsOf({ psu: 's/1', y: 1 }), n }])).toThrow(
			`invalid n: ${n} (stratum s, PSU s/1). Give the unweighted number of rows.`,
		);
	});

	it.each([0, -2])('refuses a weight sum of %s', (w) => {
		expect(() => psuTotals(frame, [{ ...sumsOf({ psu: 's/1', y: 1 }), w }])).toThrow(
			`invalid w: ${w} (stratum s, PSU s/1). Weights must be greater than 0; leave other rows out.`,
		);
	});
});

describe('addTotals(first, ...others)', () => {
	const left = psuTotals(frame, [sumsOf({ psu: 's/1', y: 1 })]);
	const right = psuTotals(frame, [sumsOf({ psu: 's/1', y: 2 }), sumsOf({ psu: 't/1', y: 5 })]);

	it('is the totals of the union of disjoint domains', () => {
		const both = addTotals(left, right);
		expect(both.sums.get('s/1')?.wy).toBe(3);
		expect(both.sums.get('t/1')?.wy).toBe(5);
	});

	it('of one part is that part', () => {
		expect(addTotals(left).sums).toEqual(left.sums);
	});

	it('refuses parts of two frames', () => {
		const other = psuTotals(designFrame([{ id: 's', psus: ['s/1'] }]), []);
		expect(() => addTotals(left, other)).toThrow(
			'invalid totals: two design frames (adding domains). Make all parts from one frame of the same design.',
		);
	});
});
