import {
	analyse,
	comparisonOf,
	distributionOf,
	heldShares,
	inequalityOf,
	isSkewed,
	lettersText,
	loadComparable,
	loadSpread,
	loadWelfare,
	openSource,
	povertyOf,
	quantileView,
	twoWayShares,
	visitsOf,
	type Cell,
	type Comparable,
	type Comparison,
	type CompareQuestion,
	type LineChoice,
	type ShareBase,
	type Survey,
	type View,
	type ViewRequest,
	type VisitChange,
} from '../../../src/lib/analysis/index.ts';
import { indicatorOf, type Dataset } from '../../../src/lib/dataset/index.ts';
import type { Engine } from '../../../src/lib/engine/index.ts';
import {
	askedOfComparison,
	askedOfDistribution,
	askedOfRanking,
	askedOfVisits,
	type Asked,
} from '../../../src/lib/reproduce/index.ts';
import type { Result } from './programs.ts';

/** A dataset whose tables an engine has. */
export interface Opened {
	readonly dataset: Dataset;
	readonly engine: Engine;
}

/** Numbers of the screen that a program must give, by the kind and cell of its line. */
export interface Expected {
	readonly kind: string;
	readonly cell: string;
	readonly numbers: Partial<Record<keyof Result, number>>;
	readonly letters?: string;
}

/** What is asked of a request, and what the screen answers. */
export interface Case {
	readonly id: string;
	readonly request: ViewRequest;
	readonly asked: Asked;
	readonly expected: readonly Expected[];
}

export async function surveyOf({ dataset, engine }: Opened, request: ViewRequest): Promise<Survey> {
	const { table } = indicatorOf(dataset, request.indicator);
	const source = await openSource(dataset, engine, table);
	if (!('frame' in source)) throw new Error(`no sample: ${table}`);
	return source;
}

function ofEstimate(cell: string, e: Cell['estimate']): Expected[] {
	if (e.kind === 'figure') return [{ kind: 'result', cell, numbers: { n: e.n, value: e.value } }];
	if (e.kind !== 'estimate') return [];
	const { n, value, se, df, ci } = e;
	return [{ kind: 'result', cell, numbers: { n, value, se, df, low: ci[0], high: ci[1] } }];
}

function ofView({ overall, cells }: Pick<View, 'overall' | 'cells'>): Expected[] {
	return [overall, ...cells].flatMap(({ key, estimate }) => ofEstimate(key, estimate));
}

export async function viewCase(
	{ dataset, engine }: Opened,
	id: string,
	request: ViewRequest,
): Promise<Case> {
	const { table } = indicatorOf(dataset, request.indicator);
	const view = await analyse(await openSource(dataset, engine, table), engine, request);
	return { id, request, asked: { kind: 'view' }, expected: ofView(view) };
}

export async function quantileCase(
	opened: Opened,
	id: string,
	request: ViewRequest,
	p: number,
): Promise<Case> {
	const survey = await surveyOf(opened, request);
	const view = await analyse(survey, opened.engine, request);
	if (view.basis !== 'sample') throw new Error('no sample');
	const spread = await loadSpread(survey, opened.engine, request);
	const expected = ofView(quantileView(spread, view, p));
	return { id, request, asked: { kind: 'quantile', p }, expected };
}

/** The histogram, the curve and the shares of fifths and tenths, as the pane first shows them. */
export async function distributionCases(
	opened: Opened,
	id: string,
	request: ViewRequest,
): Promise<readonly Case[]> {
	const spread = await loadSpread(await surveyOf(opened, request), opened.engine, request);
	const shape = distributionOf(spread, isSkewed(spread) ? 'log' : 'linear');
	const histogram = askedOfDistribution(shape, 'histogram');
	const cumulative = askedOfDistribution(shape, 'cumulative');
	if (histogram.kind !== 'histogram') throw new Error('no histogram');
	const bins = shape.bins.flatMap(({ from, share }) =>
		ofEstimate(String(from === null ? 0 : histogram.edges.indexOf(from) + 1), share),
	);
	const steps = shape.curve.flatMap(({ share }, i) => ofEstimate(String(i + 1), share));
	const held = ([5, 10] as const).map((groups): Case => ({
		id: `${id} ${groups} groups`,
		request,
		asked: { kind: 'shares', groups },
		expected: heldShares(spread, groups).flatMap((e, i) => ofEstimate(String(i + 1), e)),
	}));
	return [
		{ id: `${id} histogram`, request, asked: histogram, expected: bins },
		{ id: `${id} curve`, request, asked: cumulative, expected: steps },
		...held,
	].filter(({ expected }) => expected.length > 0);
}

const USUAL: CompareQuestion = {
	mode: 'reference',
	form: 'difference',
	reference: 'whole',
	among: null,
};

export async function comparableOf(opened: Opened, request: ViewRequest): Promise<Comparable> {
	return loadComparable(await surveyOf(opened, request), opened.engine, request);
}

function ofPair({ first, second, result }: Comparison['pairs'][number]): Expected[] {
	if (result.kind !== 'contrast') return [];
	const { value, se, df, ci, statistic, p, adjusted } = result;
	const cell = `${first} : ${second === 'rest' ? `rest of ${first}` : second}`;
	const numbers = { value, se, df, low: ci[0], high: ci[1], statistic, p, adjusted };
	return [{ kind: 'comparison', cell, numbers }];
}

export function comparisonCase(
	comparable: Comparable,
	id: string,
	question: Partial<CompareQuestion>,
): Case {
	const comparison = comparisonOf(comparable, { ...USUAL, ...question });
	const expected = comparison.pairs.flatMap(ofPair);
	return { id, request: comparable.request, asked: askedOfComparison(comparison), expected };
}

/** Null where fewer than two cells have a rank. */
export function rankingCase(comparable: Comparable, id: string): Case | null {
	const comparison = comparisonOf(comparable, USUAL);
	if (comparison.ranked < 2) return null;
	const expected = comparison.cells.flatMap(({ key, estimate, rank, letters }): Expected[] => {
		if (estimate.kind !== 'estimate' || rank === null || letters === null) return [];
		const numbers = { value: estimate.value, ...rank };
		return [{ kind: 'rank', cell: key, numbers, letters: lettersText(letters) }];
	});
	return { id, request: comparable.request, asked: askedOfRanking(comparison), expected };
}

/** A table's test, and its shares of a base; null where neither is shown. */
export function twoWayCase(
	comparable: Comparable,
	id: string,
	base: ShareBase | null,
): Case | null {
	const test = comparisonOf(comparable, USUAL).independence;
	const table = base === null ? null : twoWayShares(comparable, base);
	const shares = (table?.shares ?? []).flatMap((row, i) =>
		row.flatMap((e, j) => ofEstimate(`${table?.rows[i]}|${table?.columns[j]}`, e)),
	);
	const tested: Expected[] =
		test === null || 'reason' in test
			? []
			: [
					{
						kind: 'test',
						cell: '',
						numbers: { f: test.f, ndf: test.ndf, ddf: test.ddf, n: test.n, p: test.p },
					},
				];
	if (shares.length + tested.length === 0) return null;
	const { request } = comparable;
	return { id, request, asked: { kind: 'two-way', base }, expected: [...shares, ...tested] };
}

function ofChange(kind: 'step' | 'pair', key: string, change: VisitChange): Expected[] {
	if (change.kind !== 'change') return [];
	const { value, se, df, ci, statistic, p } = change.contrast;
	const name = key === '' ? 'whole' : key;
	const cell = `${name}|${change.to} : ${name}|${change.from}`;
	const numbers = { value, se, df, low: ci[0], high: ci[1], statistic, p };
	return [{ kind, cell, numbers: { ...numbers, adjusted: change.adjustedP } }];
}

export async function visitsCase(opened: Opened, id: string, request: ViewRequest): Promise<Case> {
	const question = { request, pair: null };
	const view = await visitsOf(await surveyOf(opened, request), opened.engine, question);
	const expected = [view.whole, ...view.domains].flatMap(({ key, levels, steps, pair }) => [
		...levels.flatMap((e, i) => ofEstimate(`${key === '' ? 'whole' : key}|${view.visits[i]}`, e)),
		...steps.flatMap((change) => ofChange('step', key, change)),
		...ofChange('pair', key, pair),
	]);
	return { id, request, asked: askedOfVisits(view), expected };
}

function ofMeasures(cells: readonly { key: string; measures: object }[]): Expected[] {
	return cells.flatMap(({ key, measures }) =>
		Object.entries(measures).flatMap(([measure, e]) => ofEstimate(`${key}:${measure}`, e)),
	);
}

/** Poverty below each line, and inequality. */
export async function welfareCases(
	opened: Opened,
	id: string,
	request: ViewRequest,
	lines: readonly LineChoice[],
): Promise<readonly Case[]> {
	const spread = await loadSpread(await surveyOf(opened, request), opened.engine, request);
	const sample = await loadWelfare(opened.engine, spread);
	const { overall, cells, lorenz } = inequalityOf(spread);
	const curve = lorenz.flatMap(({ p, share }) =>
		ofEstimate(`:lorenz${Math.round(p * 100)}`, share),
	);
	return [
		...lines.map((line): Case => {
			const poverty = povertyOf(sample, line);
			const expected = ofMeasures([poverty.overall, ...poverty.cells]);
			const name = `${id} poverty ${JSON.stringify(line)}`;
			return { id: name, request, asked: { kind: 'poverty', line }, expected };
		}),
		{
			id: `${id} inequality`,
			request,
			asked: { kind: 'inequality' },
			expected: [...ofMeasures([overall, ...cells]), ...curve],
		},
	];
}
