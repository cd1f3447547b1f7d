import { describe, expect, it } from 'vitest';
import { QUANTILE_RULES } from '../../../src/lib/estimation/index.ts';
import { compareQuantiles, readQuantileGroups } from './compare.ts';
import { TOLERANCE } from './quantiles.ts';

const groups = readQuantileGroups();

describe('the golden cases of quantiles', () => {
	it('include data of the survey package and at least 100 random designs', () => {
		expect(groups.map((group) => group.name)).toEqual(
			expect.arrayContaining(['api', 'nhanes', 'packaged']),
		);
		const random = groups.filter((group) => group.name.startsWith('random-'));
		expect(random.flatMap((group) => group.designs).length).toBeGreaterThanOrEqual(100);
	});

	it('include every rule, every scale, and every reason for no interval', () => {
		const cases = groups.flatMap((group) => group.designs).flatMap((design) => design.cases);
		expect(new Set(cases.map((one) => one.rule))).toEqual(new Set(QUANTILE_RULES));
		expect(new Set(cases.map((one) => one.scale))).toEqual(
			new Set(['mean', 'xlogit', 'beta', 'asin']),
		);
		expect([...new Set(cases.map((one) => one.status))].sort()).toEqual([
			'beyond',
			'lonely',
			'no-df',
			'ok',
		]);
	});
});

describe.each(groups)('$name: value, ends and SE equal R', ({ designs }) => {
	it.each(designs)('$id', (design) => {
		const wrong = compareQuantiles(design).filter(
			({ value, ends, se }) =>
				!(value <= TOLERANCE.value && ends <= TOLERANCE.ends && se <= TOLERANCE.se),
		);
		expect(wrong).toEqual([]);
	});
});
