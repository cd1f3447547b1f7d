import { describe, expect, it } from 'vitest';
import { STRATA } from '../../../scripts/demo/strata.ts';
import {
	categoryTargets,
	povertyTargets,
	readProfiles,
	shareTargets,
} from '../../../scripts/demo/targets.ts';

const profiles = readProfiles();
const size = STRATA.map((_, i) => 1000 + 100 * i);

function level(targets: readonly number[], urban: boolean): number {
	const indices = STRATA.flatMap((s, i) => (s.urban === urban ? [i] : []));
	const whole = indices.reduce((sum, i) => sum + (size[i] ?? 0), 0);
	return indices.reduce((sum, i) => sum + (size[i] ?? 0) * (targets[i] ?? 0), 0) / whole;
}

describe('the strata', () => {
	it('are 15 states by urban and rural with 1,152 areas, at least 44 in a state', () => {
		expect(STRATA).toHaveLength(30);
		expect(STRATA.reduce((sum, s) => sum + s.drawn, 0)).toBe(1152);
		expect(Math.min(...STRATA.map((s) => s.state.urban + s.state.rural))).toBe(44);
	});
});

describe('shareTargets', () => {
	it('meets urban and rural levels and keeps the order of the states', () => {
		const base = profiles.map((p) => p['grid'] ?? 0);
		const targets = shareTargets(base, size, { urban: 0.78, rural: 0.27 });
		expect(level(targets, true)).toBeCloseTo(0.78, 9);
		expect(level(targets, false)).toBeCloseTo(0.27, 9);
		const order = (values: readonly number[]): number[] =>
			STRATA.flatMap((s, i) => (s.urban ? [i] : [])).sort(
				(a, b) => (values[a] ?? 0) - (values[b] ?? 0),
			);
		expect(order(targets)).toEqual(order(base));
	});
});

describe('categoryTargets', () => {
	it('gives shares that add up to one in every stratum and meet the national shares', () => {
		const base = profiles.map((p) => [p['grid'] ?? 0, p['solar'] ?? 0, 0.3]);
		const national = { urban: [70, 10, 20], rural: [30, 40, 30] };
		const targets = categoryTargets(base, size, national);
		for (const row of targets) expect(row.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
		for (const [k, share] of national.rural.entries()) {
			const shares = targets.map((row) => row[k] ?? 0);
			expect(level(shares, false)).toBeCloseTo(share / 100, 4);
		}
	});
});

describe('povertyTargets', () => {
	it('meets urban and rural and leaves the published states as they are', () => {
		const targets = povertyTargets(size, { urban: 0.113, rural: 0.302 });
		expect(level(targets, true)).toBeCloseTo(0.113, 6);
		expect(level(targets, false)).toBeCloseTo(0.302, 6);
		const chin = STRATA.flatMap((s, i) => (s.state.code === 'MMR004' ? [i] : []));
		const poor = chin.reduce((sum, i) => sum + (size[i] ?? 0) * (targets[i] ?? 0), 0);
		expect(poor / chin.reduce((sum, i) => sum + (size[i] ?? 0), 0)).toBeCloseTo(0.58, 6);
	});
});
