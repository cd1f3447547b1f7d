import { describe, expect, it } from 'vitest';
import { WHOLE, withBreakdown } from '../../../src/lib/analysis/index.ts';
import type { IndicatorId, VariableId } from '../../../src/lib/dataset/index.ts';
import { defaultScreen, parseScreen, screenQuery } from '../../../src/lib/url/index.ts';
import { dataset } from '../../fixtures/survey.ts';

const GRID = 'grid' as IndicatorId;
const read = (query: string) => parseScreen(dataset, GRID, new URLSearchParams(query));

describe('the link of a comparison', () => {
	it('carries the cell that others are compared with', () => {
		const { screen, problems } = read('with=MMR012');
		expect(problems).toEqual([]);
		expect(screen.compare.reference).toBe('MMR012');
		expect(screenQuery(dataset, screen)).toBe('?with=MMR012');
	});

	it.each(['with=MMR999', 'among=MMR001,MMR999'])(
		'drops %s and says what would be right',
		(query) => {
			const { screen, problems } = read(query);
			const known = [WHOLE, 'MMR001', 'MMR012', 'MMR222'];
			expect(problems).toEqual([{ thing: 'comparison', value: 'MMR999', why: 'one-of', known }]);
			expect(screen.compare).toEqual(defaultScreen(dataset, GRID).compare);
		},
	);

	it('is read after the breakdown and the filters that decide the cells', () => {
		expect(read('with=urban|rural').problems).toHaveLength(1);
		expect(read('with=MMR001|urban&by=state,urban').problems).toEqual([]);
		expect(read('with=MMR001&only.state=MMR012,MMR222').problems).toHaveLength(1);
	});

	it('leaves out a cell that a changed breakdown has taken away', () => {
		const { screen } = read('with=MMR012&among=MMR001,MMR012');
		const request = withBreakdown(dataset, screen.request, ['urban' as VariableId]);
		expect(screenQuery(dataset, { ...screen, request })).not.toMatch(/with|among/);
	});

	it('carries what the shares of a two-way table are of', () => {
		expect(read('shares=column').screen.compare.shares).toBe('column');
		expect(read('shares=diagonal').problems).toMatchObject([{ thing: 'shares', why: 'one-of' }]);
	});
});
