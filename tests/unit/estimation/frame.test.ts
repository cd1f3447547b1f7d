import { describe, expect, it } from 'vitest';
import { designFrame } from '../../../src/lib/estimation/index.ts';

describe('designFrame(strata)', () => {
	it('counts strata and PSUs and knows the stratum of each PSU', () => {
		const frame = designFrame([
			{ id: 'urban', psus: ['u1', 'u2'] },
			{ id: 'rural', psus: ['r1'] },
		]);
		expect([frame.stratumCount, frame.psuCount]).toEqual([2, 3]);
		expect(frame.stratumIndex.get('r1')).toBe(1);
	});

	it('keeps its own copy of the PSUs', () => {
		const psus = ['a', 'b'];
		const frame = designFrame([{ id: 's', psus }]);
		psus.push('c');
		expect(frame.strata[0]?.psus).toEqual(['a', 'b']);
	});

	it('takes an infinite population as no finite population correction', () => {
		expect(designFrame([{ id: 's', psus: ['a'], populationPsus: Infinity }]).psuCount).toBe(1);
	});

	it('refuses a design without strata', () => {
		expect(() => designFrame([])).toThrow(
			'invalid design frame: no strata (design). Declare at least one stratum.',
		);
	});

	it('refuses a stratum without PSUs', () => {
		expect(() => designFrame([{ id: 's', psus: [] }])).toThrow(
			'invalid stratum: s (no PSU). Leave it out or list its sampled PSUs.',
		);
	});

	it('refuses a stratum that is declared twice', () => {
		const twice = [
			{ id: 's', psus: ['a'] },
			{ id: 's', psus: ['b'] },
		];
		expect(() => designFrame(twice)).toThrow(
			'invalid stratum: s (declared twice). Give each stratum one id.',
		);
	});

	it('refuses a PSU in two strata', () => {
		const shared = [
			{ id: 's', psus: ['a'] },
			{ id: 't', psus: ['a'] },
		];
		expect(() => designFrame(shared)).toThrow(
			'invalid PSU: a (in strata s and t). Make PSU ids unique over the design, for instance stratum/psu.',
		);
	});

	it('refuses a PSU that is listed twice', () => {
		expect(() => designFrame([{ id: 's', psus: ['a', 'a'] }])).toThrow(
			'invalid PSU: a (twice in stratum s). List each PSU once.',
		);
	});

	it('refuses fewer PSUs in the population than in the sample', () => {
		expect(() => designFrame([{ id: 's', psus: ['a', 'b'], populationPsus: 1 }])).toThrow(
			'invalid populationPsus: 1 (stratum s). Give at least the 2 sampled PSUs, or leave it out.',
		);
	});

	it.each([NaN, -Infinity])('refuses %s PSUs in the population', (populationPsus) => {
		expect(() => designFrame([{ id: 's', psus: ['a'], populationPsus }])).toThrow(
			`invalid populationPsus: ${populationPsus} (stratum s). Give N_h as a number of PSUs.`,
		);
	});
});
