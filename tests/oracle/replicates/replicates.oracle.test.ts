import { describe, expect, it } from 'vitest';
import { compareReplicates } from './compare.ts';
import { readReplicateGroups, typeOf } from './golden.ts';
import { topic } from './topic.ts';

const groups = readReplicateGroups();
const { tolerance } = topic();

describe('the golden cases of replicate weights', () => {
	it('include every type of svrepdesign that a descriptor may name', () => {
		const types = new Set(groups.flatMap(({ designs }) => designs.map(typeOf)));
		expect([...types].sort()).toEqual(['BRR', 'Fay', 'JK1', 'JKn', 'bootstrap', 'other']);
	});

	it('include variances around the full-sample estimate (mse) and around the mean', () => {
		const mse = new Set(groups.flatMap(({ designs }) => designs.map((design) => design.mse)));
		expect(mse.size).toBe(2);
	});
});

describe.each(groups)('$name: value, SE, df and any statistic equal R', ({ designs }) => {
	it.each(designs)('$id', (design) => {
		const wrong = compareReplicates(design).flatMap(({ wanted, comparisons }) =>
			comparisons
				.filter(({ quantity, error }) => !(error <= (tolerance[quantity] ?? 0)))
				.map((one) => ({ ...one, wanted })),
		);
		expect(wrong).toEqual([]);
	});
});
