import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	defaultRequest,
	type LineChoice,
	type ViewRequest,
} from '../../../src/lib/analysis/index.ts';
import type { IndicatorId, VariableId } from '../../../src/lib/dataset/index.ts';
import { openExtractDemo, type ExtractDemo } from '../../fixtures/extract-demo.ts';
import { hasR } from '../../fixtures/has-r.ts';
import {
	comparableOf,
	comparisonCase,
	distributionCases,
	quantileCase,
	rankingCase,
	twoWayCase,
	visitsCase,
	welfareCases,
	type Case,
} from './cases.ts';
import { farthest, reproduced, wholeTables } from './reproduced.ts';

const survey = hasR('survey');

let mlcs: ExtractDemo;
let folders: ReadonlyMap<string, string>;
beforeAll(async () => {
	mlcs = await openExtractDemo('mlcs-2017');
	folders = await wholeTables(mlcs);
}, 300_000);
afterAll(() => mlcs.close());

const where = [{ variable: 'state' as VariableId, codes: ['MMR001', 'MMR005', 'MMR012'] }];
const by = (...ids: string[]) => ids.map((id) => id as VariableId);
const asking = (id: string, change: Partial<ViewRequest> = {}): ViewRequest => ({
	...defaultRequest(mlcs.dataset, id as IndicatorId),
	...change,
});

/** Runs the program of each case; how many numbers were compared and how far the farthest is. */
function run(cases: readonly (Case | null)[]) {
	const there = cases.filter((one) => one !== null);
	const found = reproduced(mlcs, folders, there);
	expect(found.wrong).toEqual([]);
	const compared = [...found.counts.values()].reduce((sum, { numbers }) => sum + numbers, 0);
	return { found, compared };
}

const isP = (name: string): boolean => name === 'p' || name === 'adjusted';

describe('the R code of what the panes compute', () => {
	it.skipIf(!survey)(
		'gives quantiles with Woodruff intervals, of filtered rows too (skipped without R and its survey package)',
		async () => {
			const request = asking('consumption-mean');
			const some = { ...request, by: by('urban'), where, level: 0.9 };
			const { found, compared } = run([
				await quantileCase(mlcs, 'median', request, 0.5),
				await quantileCase(mlcs, 'fifth', some, 0.2),
			]);
			expect(compared).toBeGreaterThan(80);
			expect(farthest(found)).toBeLessThan(1e-9);
		},
		300_000,
	);

	it.skipIf(!survey)(
		'gives the bins of a histogram, the distribution function, and the shares of fifths and tenths (skipped without R and its survey package)',
		async () => {
			const request = asking('consumption-mean', { by: [] });
			const { found, compared } = run([
				...(await distributionCases(mlcs, 'all', request)),
				...(await distributionCases(mlcs, 'some', { ...request, where, level: 0.9 })),
			]);
			expect([...found.counts.keys()]).toEqual(['histogram', 'cumulative', 'shares']);
			expect(compared).toBeGreaterThan(500);
			expect(farthest(found)).toBeLessThan(1e-9);
		},
		300_000,
	);

	it.skipIf(!survey)(
		'gives differences and ratios with every covariance, p and its adjustment (skipped without R and its survey package)',
		async () => {
			const grid = await comparableOf(mlcs, asking('grid-electricity'));
			const three = await comparableOf(mlcs, asking('grid-electricity', { where, level: 0.9 }));
			const table = asking('consumption-mean', { by: by('urban', 'head_sex') });
			const { found, compared } = run([
				comparisonCase(grid, 'whole', {}),
				comparisonCase(grid, 'rest', { mode: 'rest', form: 'ratio' }),
				comparisonCase(three, 'pairs', { mode: 'pairs' }),
				comparisonCase(await comparableOf(mlcs, table), 'mean', { mode: 'pairs', form: 'ratio' }),
			]);
			expect(compared).toBeGreaterThan(200);
			expect(farthest(found, (name) => !isP(name))).toBeLessThan(1e-8);
			// Far in the tail a relative difference of p is that of t, many times over.
			expect(farthest(found, isP)).toBeLessThan(1e-6);
		},
		300_000,
	);

	it.skipIf(!survey)(
		'gives ranks, the ranks that are not ruled out, and the letters of every cell (skipped without R and its survey package)',
		async () => {
			const states = await comparableOf(mlcs, asking('grid-electricity'));
			const cells = asking('consumption-mean', { by: by('urban', 'head_sex'), level: 0.9 });
			const { found, compared } = run([
				rankingCase(states, 'states'),
				rankingCase(await comparableOf(mlcs, cells), 'cells'),
			]);
			expect(compared).toBe(4 * (15 + 4));
			expect(farthest(found)).toBeLessThan(1e-12);
		},
		300_000,
	);

	it.skipIf(!survey)(
		'gives row, column and cell shares of a table and its Rao-Scott test (skipped without R and its survey package)',
		async () => {
			const request = asking('grid-electricity', { by: by('urban', 'head_sex') });
			const comparable = await comparableOf(mlcs, request);
			const bases = ['row', 'column', 'all'] as const;
			const { found, compared } = run(bases.map((base) => twoWayCase(comparable, base, base)));
			expect(compared).toBe(3 * (4 * 6 + 5));
			expect(farthest(found)).toBeLessThan(1e-8);
		},
		300_000,
	);

	it.skipIf(!survey)(
		'gives levels and changes over visits of the same households (skipped without R and its survey package)',
		async () => {
			const { found, compared } = run([
				await visitsCase(mlcs, 'all', asking('water-shortage', { by: [] })),
				await visitsCase(mlcs, 'by urban', asking('water-shortage', { by: by('urban') })),
			]);
			expect(compared).toBeGreaterThan(60);
			expect(farthest(found)).toBeLessThan(1e-7);
		},
		300_000,
	);

	it.skipIf(!survey)(
		'gives poverty below fixed and relative lines, and inequality (skipped without R and its survey package)',
		async () => {
			const plain = asking('consumption-mean');
			const lines: readonly LineChoice[] = [
				{ kind: 'fixed', value: 1500 },
				{ kind: 'relative', of: 'median', share: 0.6, population: 'everyone' },
				{ kind: 'relative', of: 'mean', share: 0.5, population: 'own' },
			];
			const { found, compared } = run([
				...(await welfareCases(mlcs, 'all', plain, lines)),
				...(await welfareCases(mlcs, 'some', { ...plain, by: by('urban'), where }, lines)),
			]);
			expect(compared).toBeGreaterThan(1000);
			expect(farthest(found)).toBeLessThan(1e-8);
		},
		600_000,
	);
});
