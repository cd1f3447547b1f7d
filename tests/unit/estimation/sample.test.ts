import { describe, expect, it } from 'vitest';
import {
	designFrame,
	designSample,
	estimateFromInfluence,
	estimateMean,
	psuTotals,
	subsample,
} from '../../../src/lib/estimation/index.ts';

const frame = designFrame([
	{ id: 'a', psus: ['a1', 'a2', 'a3'] },
	{ id: 'b', psus: ['b1', 'b2'] },
]);
const rows = {
	psu: ['a1', 'a1', 'a2', 'b1', 'b2', 'b2'],
	y: [1, 4, 2, 8, 5, 7],
	w: [10, 12, 9, 3, 4, 4],
};
const options = { level: 0.95, lonely: 'fail' } as const;

describe('a sample', () => {
	it('gives a mean through its influence values what sums per PSU give', () => {
		const sample = designSample(frame, rows);
		const w = sample.sumOfWeights;
		const mean = sample.y.reduce((s, y, i) => s + y * (sample.w[i] ?? 0), 0) / w;
		const found = estimateFromInfluence(
			sample,
			{ value: mean, z: sample.y.map((y) => (y - mean) / w) },
			options,
		);
		const sums = rows.psu.map((psu, i) => {
			const [y, weight] = [rows.y[i] ?? 0, rows.w[i] ?? 0];
			return {
				stratum: psu.slice(0, 1),
				psu,
				n: 1,
				w: weight,
				ww: weight ** 2,
				wy: weight * y,
				wx: weight,
				wyy: weight * y * y,
				wxy: weight * y,
				wxx: weight,
			};
		});
		const wanted = estimateMean(psuTotals(frame, sums), options);
		if (found.kind !== 'estimate' || wanted.kind !== 'estimate') throw new Error('no estimate');
		for (const key of ['value', 'se', 'df', 'n', 'psus', 'strata', 'deff'] as const)
			expect(found[key], key).toBeCloseTo(wanted[key] ?? NaN, 12);
	});

	it('keeps the frame of the whole design in a smaller domain', () => {
		const part = subsample(designSample(frame, rows), (i) => rows.psu[i] === 'b1');
		expect([...part.y]).toEqual([8]);
		expect(part.sumOfWeights).toBe(3);
		expect(part.frame).toBe(frame);
	});

	it('refuses rows it cannot use, and says which', () => {
		const one = { psu: ['a1'], y: [1], w: [1] };
		expect(() => designSample(frame, { ...one, psu: ['c9'] })).toThrow('invalid PSU: c9 (row 1');
		expect(() => designSample(frame, { ...one, y: [NaN] })).toThrow('invalid y: NaN (row 1)');
		expect(() => designSample(frame, { ...one, w: [0] })).toThrow('invalid w: 0 (row 1)');
		expect(() => designSample(frame, { ...one, w: [] })).toThrow('invalid sample: 1 PSUs');
	});

	it('without a row has no value', () => {
		const none = designSample(frame, { psu: [], y: [], w: [] });
		const found = estimateFromInfluence(none, { value: 0, z: new Float64Array() }, options);
		expect(found).toMatchObject({ kind: 'unavailable', reason: 'no-observations' });
	});
});
