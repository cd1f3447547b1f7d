import { describe, expect, it } from 'vitest';
import {
	assignShare,
	chooseCategories,
	groupsOf,
	oneGroup,
	solveIncreasing,
	thresholdsOf,
} from '../../../scripts/demo/calibrate.ts';
import { createRandom } from '../../../scripts/demo/random.ts';

const random = createRandom(7, 'calibrate');
const units = Array.from({ length: 3000 }, (_, i) => i);
const weight = units.map(() => 0.5 + random.uniform());
const score = units.map(() => random.normal());
const groups = groupsOf(
	units.map((i) => i % 3),
	3,
);

function shareOf(of: readonly boolean[], group: number): number {
	const members = groups.members[group] ?? [];
	const all = members.reduce((sum, i) => sum + (weight[i] ?? 0), 0);
	return members.reduce((sum, i) => sum + (of[i] ? (weight[i] ?? 0) : 0), 0) / all;
}

describe('assignShare', () => {
	it('meets the weighted target of every group to one unit', () => {
		const chosen = assignShare(groups, score, weight, [0.1, 0.5, 0.93]);
		for (const [g, target] of [0.1, 0.5, 0.93].entries()) {
			expect(Math.abs(shareOf(chosen, g) - target)).toBeLessThan(1.5 / 1000);
		}
	});

	it('takes those with the greatest score', () => {
		const chosen = assignShare(oneGroup(4), [3, 1, 4, 2], [1, 1, 1, 1], [0.5]);
		expect(chosen).toEqual([true, false, true, false]);
	});

	it('takes nobody for a share of 0 and everybody for a share of 1', () => {
		expect(assignShare(oneGroup(3), [1, 2, 3], [1, 1, 1], [0])).toEqual([false, false, false]);
		expect(assignShare(oneGroup(3), [1, 2, 3], [1, 1, 1], [1])).toEqual([true, true, true]);
	});

	it('puts the threshold between two scores', () => {
		expect(thresholdsOf(oneGroup(4), [1, 2, 3, 4], [1, 1, 1, 1], [0.5])).toEqual([2.5]);
	});
});

describe('chooseCategories', () => {
	it('meets the weighted shares of every group within half a point', () => {
		const targets = [
			[0.7, 0.2, 0.1],
			[0.05, 0.05, 0.9],
			[1, 1, 1],
		];
		const utilities = units.map(() => [random.gumbel(), random.gumbel(), random.gumbel()]);
		const chosen = chooseCategories(groups, weight, targets, utilities);
		for (const [g, wanted] of targets.entries()) {
			const whole = wanted.reduce((a, b) => a + b, 0);
			for (const [k, target] of wanted.entries()) {
				const share = shareOf(
					chosen.map((category) => category === k),
					g,
				);
				expect(Math.abs(share - target / whole)).toBeLessThan(0.005);
			}
		}
	});

	it('never chooses a category whose target is 0', () => {
		const utilities = units.map(() => [random.gumbel(), random.gumbel() + 5]);
		const chosen = chooseCategories(oneGroup(units.length), weight, [[1, 0]], utilities);
		expect(chosen.every((category) => category === 0)).toBe(true);
	});
});

describe('solveIncreasing', () => {
	it('finds the root of an increasing function', () => {
		expect(solveIncreasing((x) => x ** 3 - 8, 0, 10)).toBeCloseTo(2, 10);
	});
});
