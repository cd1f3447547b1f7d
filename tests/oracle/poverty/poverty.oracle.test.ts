import { describe, expect, it } from 'vitest';
import { comparePovertyDesign, readPovertyGroups } from './compare.ts';
import { replicateRatios, REPLICATE_TOLERANCE, TOLERANCE } from './poverty.ts';

const groups = readPovertyGroups();

describe('the golden cases of poverty and inequality', () => {
	it('include data of the survey package and at least 100 random designs', () => {
		expect(groups.map((group) => group.name)).toEqual(expect.arrayContaining(['api', 'packaged']));
		const random = groups.filter((group) => group.name.startsWith('random-'));
		expect(random.flatMap((group) => group.designs).length).toBeGreaterThanOrEqual(100);
	});

	it('include values that logarithms refuse, and lines of the domain and of the whole', () => {
		const cases = groups.flatMap((group) => group.designs).flatMap((design) => design.cases);
		expect(new Set(cases.map((one) => one.status))).toContain('non-positive-values');
		expect(new Set(cases.map((one) => one.of))).toEqual(new Set(['own', 'whole']));
	});
});

describe.each(groups)('$name: value and SE equal R', ({ designs }) => {
	it.each(designs)('$id', (design) => {
		const wrong = comparePovertyDesign(design).filter(
			({ value, se }) => !(value <= TOLERANCE.value && se <= TOLERANCE.se),
		);
		expect(wrong).toEqual([]);
	});
});

describe('the SE beside that of replicates of R, over designs of 48 PSUs', () => {
	const designs = groups.find((group) => group.name === 'replicates')?.designs ?? [];
	const comparisons = designs.flatMap(comparePovertyDesign);

	it.each(['gini', 'shareRatio', 'fgt'] as const)('%s is near in the median design', (measure) => {
		for (const kind of ['jackknife', 'bootstrap'] as const) {
			const of = kind === 'jackknife' ? 'toJackknife' : 'toBootstrap';
			const ratios = replicateRatios(comparisons, measure, of);
			expect(ratios).toHaveLength(designs.length);
			const middle = ratios[ratios.length >> 1] ?? NaN;
			expect(Math.abs(middle - 1), kind).toBeLessThan(REPLICATE_TOLERANCE[measure][kind]);
		}
	});
});
