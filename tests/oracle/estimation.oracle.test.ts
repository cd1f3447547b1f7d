import { describe, expect, it } from 'vitest';
import { compareDesign } from './compare.ts';
import { readGoldenGroups } from './golden.ts';
import { toleranceOf } from './make-report.ts';

const groups = readGoldenGroups();

describe('the golden cases of R survey', () => {
	it('include the packaged data sets and at least 200 random designs', () => {
		const names = groups.map((group) => group.name);
		const packaged = 'apistrat apiclus1 apiclus2 nhanes scd mu284 yrbs hospital fpc';
		expect(names).toEqual(expect.arrayContaining(packaged.split(' ')));
		const random = groups.filter((group) => group.name.startsWith('random-'));
		expect(random.flatMap((group) => group.designs).length).toBeGreaterThanOrEqual(200);
	});

	it('include every lonely-PSU policy, with and without a standard error', () => {
		const lonely = groups.find((group) => group.name === 'random-one-psu-per-stratum');
		const cases = (lonely?.designs ?? []).flatMap((design) => design.cases);
		const seen = new Set(cases.map((one) => `${one.lonely} ${one.status}`));
		expect([...seen].filter((one) => !one.endsWith('empty')).sort()).toEqual([
			'adjust ok',
			'average lonely',
			'certainty ok',
			'fail lonely',
			'remove ok',
		]);
	});
});

describe.each(groups)('$name: value, SE, df, interval and design effect equal R', (group) => {
	it.each(group.designs)('$id', (design) => {
		const wrong = compareDesign(design).flatMap(({ wanted, comparisons }) =>
			comparisons
				.filter((one) => !(one.error <= toleranceOf(one.quantity, group.name)))
				.map((one) => ({ ...one, wanted })),
		);
		expect(wrong).toEqual([]);
	});
});
