import { describe, expect, it } from 'vitest';
import {
	areaTree,
	chosenAreas,
	shareOf,
	whereAreas,
	withNode,
	type AreaTree,
} from '../../../src/lib/components/extract/area-tree.ts';
import type { Filter } from '../../../src/lib/query/index.ts';
import { dataset } from '../../fixtures/survey.ts';

const tree = {
	holder: 'state',
	leaf: 'township',
	nodes: [
		{
			code: 'MMR001',
			label: 'Kachin',
			children: [
				{ code: 'MMR001001', label: 'A' },
				{ code: 'MMR001002', label: 'B' },
			],
		},
		{ code: 'MMR012', label: 'Rakhine', children: [{ code: 'MMR012001', label: 'C' }] },
	],
} as unknown as AreaTree;
const filter = (variable: string, ...codes: string[]): Filter => ({
	variable: variable as Filter['variable'],
	codes,
});
const share = (i: number, chosen: ReadonlySet<string>) => {
	const node = tree.nodes[i];
	if (!node) throw new Error(`invalid node: ${i} (the tree has two)`);
	return shareOf(node, chosen);
};

describe('areas to choose from', () => {
	it('of a table without townships are its states', () => {
		const own = areaTree(dataset, 'household' as never, 'en');
		expect(own?.leaf).toBeNull();
		expect(own?.nodes.map(({ code }) => code)).toEqual(['MMR001', 'MMR012', 'MMR222']);
	});

	it('without a filter are everywhere, and nothing is ticked', () => {
		expect(chosenAreas(tree, [filter('urban', 'urban')]).size).toBe(0);
		expect(whereAreas(tree, [filter('urban', 'urban')], new Set())).toEqual([
			filter('urban', 'urban'),
		]);
	});

	it('by state tick all of its townships', () => {
		const chosen = chosenAreas(tree, [filter('state', 'MMR001')]);
		expect([...chosen]).toEqual(['MMR001001', 'MMR001002']);
		expect([share(0, chosen), share(1, chosen)]).toEqual(['all', 'none']);
		expect(whereAreas(tree, [], chosen)).toEqual([filter('state', 'MMR001')]);
	});

	it('with a part of a state are filtered by township', () => {
		const chosen = new Set(['MMR001002', 'MMR012001']);
		expect([share(0, chosen), share(1, chosen)]).toEqual(['some', 'all']);
		const where = whereAreas(tree, [], chosen);
		expect(where).toEqual([filter('township', 'MMR001002', 'MMR012001')]);
		expect(chosenAreas(tree, where)).toEqual(chosen);
	});

	it('filtered by state and township are those that pass both', () => {
		const where = [filter('state', 'MMR001'), filter('township', 'MMR001001', 'MMR012001')];
		expect([...chosenAreas(tree, where)]).toEqual(['MMR001001']);
	});

	it('with every state need no filter', () => {
		const [first, second] = tree.nodes;
		if (!first || !second) throw new Error('invalid tree: no nodes (two are needed)');
		const all = withNode(withNode(new Set(), first, true), second, true);
		expect(whereAreas(tree, [], all)).toEqual([]);
		expect([...withNode(all, first, false)]).toEqual(['MMR012001']);
	});
});
