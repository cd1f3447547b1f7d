import { describe, expect, it } from 'vitest';
import { estimateTotal } from '../../../src/lib/estimation/index.ts';
import type { EstimateOptions, LonelyPsu } from '../../../src/lib/estimation/index.ts';
import { expectEstimate, expectUnavailable, makeTotals } from './make-totals.ts';

const policy = (lonely: LonelyPsu, adjustDomainLonely = false): EstimateOptions => ({
	level: 0.95,
	lonely,
	adjustDomainLonely,
});

// s: totals 2 and 6, variance 16. u has one PSU, total 3.
const lonelyStratum = makeTotals(
	['s/1', 's/2', 'u/1'],
	[
		{ psu: 's/1', y: 2 },
		{ psu: 's/2', y: 6 },
		{ psu: 'u/1', y: 3 },
	],
);

describe('a stratum with one PSU under the policy', () => {
	it('fail makes the estimate unavailable and names the stratum', () => {
		expect(expectUnavailable(estimateTotal(lonelyStratum, policy('fail')))).toMatchObject({
			reason: 'lonely-psu',
			value: 11,
			lonelyStrata: ['u'],
		});
	});

	it.each(['remove', 'certainty'] as const)('%s adds nothing to the variance', (lonely) => {
		expect(expectEstimate(estimateTotal(lonelyStratum, policy(lonely))).se).toBe(4);
	});

	it('adjust adds its squared distance from zero', () => {
		expect(expectEstimate(estimateTotal(lonelyStratum, policy('adjust'))).se).toBe(5);
	});

	it('average adds the average of the other strata', () => {
		const { se } = expectEstimate(estimateTotal(lonelyStratum, policy('average')));
		expect(se).toBeCloseTo(Math.sqrt(32), 12);
	});
});

describe('a design in which every stratum has one PSU under the policy', () => {
	const all = makeTotals(
		['s/1', 'u/1'],
		[
			{ psu: 's/1', y: 4 },
			{ psu: 'u/1', y: 3 },
		],
	);

	it.each(['fail', 'average'] as const)('%s has no variance', (lonely) => {
		expect(expectUnavailable(estimateTotal(all, policy(lonely)))).toMatchObject({
			reason: 'lonely-psu',
			lonelyStrata: ['s', 'u'],
		});
	});

	it.each([
		['remove', 0],
		['certainty', 0],
		['adjust', 5],
	] as const)('%s has a standard error but no degrees of freedom', (lonely, se) => {
		expect(expectUnavailable(estimateTotal(all, policy(lonely)))).toMatchObject({
			reason: 'no-degrees-of-freedom',
			value: 7,
			se,
		});
	});
});

it('a complete stratum with one PSU is not lonely: the finite population correction makes it certain', () => {
	const totals = makeTotals(
		['s/1', 's/2', 'u/1'],
		[
			{ psu: 's/1', y: 2 },
			{ psu: 's/2', y: 6 },
			{ psu: 'u/1', y: 3 },
		],
		{ u: 1 },
	);
	expect(expectEstimate(estimateTotal(totals, policy('fail'))).se).toBe(4);
});

it('a lonely stratum without rows in the domain does not matter', () => {
	const totals = makeTotals(
		['s/1', 's/2', 'u/1'],
		[
			{ psu: 's/1', y: 2 },
			{ psu: 's/2', y: 6 },
		],
	);
	expect(expectEstimate(estimateTotal(totals, policy('fail'))).se).toBe(4);
});

describe('a stratum of several PSUs of which one has rows in the domain', () => {
	const totals = makeTotals(
		['s/1', 's/2', 'u/1', 'u/2'],
		[
			{ psu: 's/1', y: 2 },
			{ psu: 's/2', y: 6 },
			{ psu: 'u/1', y: 3 },
		],
	);

	it.each(['fail', 'remove', 'certainty', 'adjust', 'average'] as const)(
		'has zeros for its other PSUs under %s',
		(lonely) => {
			// u: totals 3 and 0 about 1.5, times 2: 9.
			expect(expectEstimate(estimateTotal(totals, policy(lonely))).se).toBe(5);
		},
	);

	it('is measured from zero under adjust with adjustDomainLonely', () => {
		const { se } = expectEstimate(estimateTotal(totals, policy('adjust', true)));
		expect(se).toBeCloseTo(Math.sqrt(16 + 2 * 9), 12);
	});

	it('takes the average of the others under average with adjustDomainLonely', () => {
		const { se } = expectEstimate(estimateTotal(totals, policy('average', true)));
		expect(se).toBeCloseTo(Math.sqrt(32), 12);
	});
});
