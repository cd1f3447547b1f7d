import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	comparisonOf,
	defaultRequest,
	inequalityOf,
	loadComparable,
	loadSpread,
	loadWelfare,
	openSource,
	povertyOf,
	quantileView,
	analyse,
	twoWayShares,
	visitsOf,
	type Cell,
	type Comparison,
	type CompareQuestion,
	type LineChoice,
	type Survey,
	type SurveyView,
	type ViewRequest,
	type VisitChange,
} from '../../../src/lib/analysis/index.ts';
import { indicatorOf, type IndicatorId, type VariableId } from '../../../src/lib/dataset/index.ts';
import {
	askedOfComparison,
	askedOfVisits,
	explain,
	type Asked,
} from '../../../src/lib/reproduce/index.ts';
import {
	openExtractDemo,
	selectionOf,
	unpack,
	type ExtractDemo,
} from '../../fixtures/extract-demo.ts';
import { difference, hasSurvey, runPrograms, type Program, type Result } from './programs.ts';

const survey = hasSurvey();

/** Numbers of the screen that a program must give, by the kind and cell of its line. */
interface Expected {
	readonly kind: string;
	readonly cell: string;
	readonly numbers: Partial<Record<keyof Result, number>>;
}

interface PaneCase {
	readonly id: string;
	readonly request: ViewRequest;
	readonly asked: Asked;
	readonly expected: readonly Expected[];
}

const ofEstimate = (cell: string, e: Cell['estimate']): Expected[] => {
	if (e.kind !== 'estimate') return [];
	const { n, value, se, df, ci } = e;
	return [{ kind: 'result', cell, numbers: { n, value, se, df, low: ci[0], high: ci[1] } }];
};

let mlcs: ExtractDemo;
const folders = new Map<string, string>();
beforeAll(async () => {
	mlcs = await openExtractDemo('mlcs-2017');
	for (const { id } of mlcs.dataset.info.tables) {
		const selection = selectionOf({ dataset: 'mlcs-2017', table: id });
		folders.set(id, (await unpack(mlcs, selection)).folder);
	}
}, 300_000);
afterAll(() => mlcs.close());

const where = [{ variable: 'state' as VariableId, codes: ['MMR001', 'MMR005', 'MMR012'] }];
const by = (...ids: string[]) => ids.map((id) => id as VariableId);
const asking = (id: string, change: Partial<ViewRequest> = {}): ViewRequest => ({
	...defaultRequest(mlcs.dataset, id as IndicatorId),
	...change,
});

async function sourceOf({ indicator }: ViewRequest): Promise<Survey> {
	const { table } = indicatorOf(mlcs.dataset, indicator);
	const source = await openSource(mlcs.dataset, mlcs.engine, table);
	if (!('frame' in source)) throw new Error(`no sample: ${table}`);
	return source;
}

/** Runs the program of each case, and how far the farthest number is, by its name. */
function reproduced(cases: readonly PaneCase[]) {
	const programs = cases.map(({ id, request, asked }): Program => {
		const { table } = indicatorOf(mlcs.dataset, request.indicator);
		const code = explain(mlcs.dataset, request, null, asked).r;
		return { id, folder: folders.get(table) ?? '', code };
	});
	const results = runPrograms(programs);
	const largest: Record<string, number> = {};
	let compared = 0;
	for (const { id, expected } of cases) {
		for (const { kind, cell, numbers } of expected) {
			const found = results.get(id)?.find((r) => r.kind === kind && r.cell === cell);
			if (found === undefined) throw new Error(`${id}: no ${kind} "${cell}"`);
			for (const [name, value] of Object.entries(numbers)) {
				compared++;
				const apart = difference(Number(found[name as keyof Result]), value);
				if (name === 'n' || name === 'df') expect(apart, `${id} ${cell} ${name}`).toBe(0);
				largest[name] = Math.max(largest[name] ?? 0, Number.isNaN(apart) ? Infinity : apart);
			}
		}
	}
	return { largest, compared };
}

const most = (largest: Record<string, number>): number => Math.max(...Object.values(largest));

async function quantileCase(id: string, request: ViewRequest, p: number): Promise<PaneCase> {
	const source = await sourceOf(request);
	const view = (await analyse(source, mlcs.engine, request)) as SurveyView;
	const { overall, cells } = quantileView(await loadSpread(source, mlcs.engine, request), view, p);
	const expected = [overall, ...cells].flatMap(({ key, estimate }) => ofEstimate(key, estimate));
	return { id, request, asked: { kind: 'quantile', p }, expected };
}

function ofContrast({ first, second, result }: Comparison['pairs'][number]): Expected[] {
	if (result.kind !== 'contrast') return [];
	const { value, se, df, ci, statistic, p, adjusted } = result;
	const cell = `${first} : ${second === 'rest' ? `rest of ${first}` : second}`;
	const numbers = { value, se, df, low: ci[0], high: ci[1], statistic, p, adjusted };
	return [{ kind: 'comparison', cell, numbers }];
}

async function comparisonCase(
	id: string,
	request: ViewRequest,
	question: Partial<CompareQuestion>,
): Promise<PaneCase> {
	const comparable = await loadComparable(await sourceOf(request), mlcs.engine, request);
	const usual = { mode: 'reference', form: 'difference', reference: 'whole', among: null } as const;
	const comparison = comparisonOf(comparable, { ...usual, ...question });
	const expected = comparison.pairs.flatMap(ofContrast);
	return { id, request, asked: askedOfComparison(comparison), expected };
}

function ofChange(kind: 'step' | 'pair', key: string, change: VisitChange): Expected[] {
	if (change.kind !== 'change') return [];
	const { value, se, df, ci, statistic, p } = change.contrast;
	const name = key === '' ? 'whole' : key;
	const numbers = { value, se, df, low: ci[0], high: ci[1], statistic, p };
	return [
		{
			kind,
			cell: `${name}|${change.to} : ${name}|${change.from}`,
			numbers: { ...numbers, adjusted: change.adjustedP },
		},
	];
}

describe('the R code of what the panes compute', () => {
	it.skipIf(!survey)(
		'gives quantiles with Woodruff intervals, of filtered rows too (skipped without R and its survey package)',
		async () => {
			const request = asking('consumption-mean');
			const { largest, compared } = reproduced([
				await quantileCase('median', request, 0.5),
				await quantileCase('fifth', { ...request, by: by('urban'), where, level: 0.9 }, 0.2),
			]);
			expect(compared).toBeGreaterThan(80);
			expect(most(largest)).toBeLessThan(1e-9);
		},
		300_000,
	);

	it.skipIf(!survey)(
		'gives differences and ratios with every covariance, p and its adjustment (skipped without R and its survey package)',
		async () => {
			const request = asking('grid-electricity');
			const { largest, compared } = reproduced([
				await comparisonCase('whole', request, {}),
				await comparisonCase('rest', request, { mode: 'rest', form: 'ratio' }),
				await comparisonCase('pairs', { ...request, where, level: 0.9 }, { mode: 'pairs' }),
				await comparisonCase('mean', asking('consumption-mean', { by: by('urban', 'head_sex') }), {
					mode: 'pairs',
					form: 'ratio',
				}),
			]);
			expect(compared).toBeGreaterThan(200);
			const { p = 1, adjusted = 1, ...rest } = largest;
			expect(most(rest)).toBeLessThan(1e-8);
			// Far in the tail a relative difference of p is that of t, many times over.
			expect(Math.max(p, adjusted)).toBeLessThan(1e-6);
		},
		300_000,
	);

	it.skipIf(!survey)(
		'gives row, column and cell shares of a table and its Rao-Scott test (skipped without R and its survey package)',
		async () => {
			const request = asking('grid-electricity', { by: by('urban', 'head_sex') });
			const comparable = await loadComparable(await sourceOf(request), mlcs.engine, request);
			const test = comparisonOf(comparable, {
				...{ mode: 'pairs', form: 'difference', reference: 'whole', among: null },
			} as CompareQuestion).independence;
			if (test === null || 'reason' in test) throw new Error('no test');
			const { f, ndf, ddf, n } = test;
			const tested = { kind: 'test', cell: '', numbers: { f, ndf, ddf, n, p: test.p } };
			const cases = (['row', 'column', 'all'] as const).map((base): PaneCase => {
				const table = twoWayShares(comparable, base);
				if (table === null) throw new Error('no table');
				const expected = table.shares.flatMap((row, i) =>
					row.flatMap((e, j) => ofEstimate(`${table.rows[i]}|${table.columns[j]}`, e)),
				);
				return {
					id: base,
					request,
					asked: { kind: 'two-way', base },
					expected: [...expected, tested],
				};
			});
			const { largest, compared } = reproduced(cases);
			expect(compared).toBe(3 * (4 * 6 + 5));
			expect(most(largest)).toBeLessThan(1e-8);
		},
		300_000,
	);

	it.skipIf(!survey)(
		'gives levels and changes over visits of the same households (skipped without R and its survey package)',
		async () => {
			const cases: PaneCase[] = [];
			for (const domain of [[], by('urban')]) {
				const request = asking('water-shortage', { by: domain });
				const question = { request, pair: null };
				const view = await visitsOf(await sourceOf(request), mlcs.engine, question);
				const series = [view.whole, ...view.domains];
				const expected = series.flatMap(({ key, levels, steps, pair }) => [
					...levels.flatMap((e, i) =>
						ofEstimate(`${key === '' ? 'whole' : key}|${view.visits[i]}`, e),
					),
					...steps.flatMap((change) => ofChange('step', key, change)),
					...ofChange('pair', key, pair),
				]);
				cases.push({ id: `visits ${domain}`, request, asked: askedOfVisits(view), expected });
			}
			const { largest, compared } = reproduced(cases);
			expect(compared).toBeGreaterThan(60);
			expect(most(largest)).toBeLessThan(1e-7);
		},
		300_000,
	);

	it.skipIf(!survey)(
		'gives poverty below fixed and relative lines, and inequality (skipped without R and its survey package)',
		async () => {
			const plain = asking('consumption-mean');
			const filtered = { ...plain, by: by('urban'), where };
			const lines: readonly LineChoice[] = [
				{ kind: 'fixed', value: 1500 },
				{ kind: 'relative', of: 'median', share: 0.6, population: 'everyone' },
				{ kind: 'relative', of: 'mean', share: 0.5, population: 'own' },
			];
			const cases: PaneCase[] = [];
			for (const request of [plain, filtered]) {
				const spread = await loadSpread(await sourceOf(request), mlcs.engine, request);
				const sample = await loadWelfare(mlcs.engine, spread);
				const name = request.where.length;
				for (const line of lines) {
					const { overall, cells } = povertyOf(sample, line);
					const expected = [overall, ...cells].flatMap(({ key, measures }) =>
						Object.entries(measures).flatMap(([measure, e]) => ofEstimate(`${key}:${measure}`, e)),
					);
					cases.push({
						id: `${name} ${JSON.stringify(line)}`,
						request,
						asked: { kind: 'poverty', line },
						expected,
					});
				}
				const { overall, cells, lorenz } = inequalityOf(spread);
				const expected = [overall, ...cells].flatMap(({ key, measures }) =>
					Object.entries(measures).flatMap(([measure, e]) => ofEstimate(`${key}:${measure}`, e)),
				);
				const curve = lorenz.flatMap(({ p, share }) =>
					ofEstimate(`:lorenz${Math.round(p * 100)}`, share),
				);
				cases.push({
					id: `${name} inequality`,
					request,
					asked: { kind: 'inequality' },
					expected: [...expected, ...curve],
				});
			}
			const { largest, compared } = reproduced(cases);
			expect(compared).toBeGreaterThan(1000);
			expect(most(largest)).toBeLessThan(1e-8);
		},
		600_000,
	);
});
