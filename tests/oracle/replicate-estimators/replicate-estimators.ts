import {
	comparisonOf,
	inequalityOf,
	loadComparable,
	loadSpread,
	openSource,
	povertyOf,
	quantileView,
	shareAtMost,
	surveyViewOf,
	type CompareQuestion,
	type Comparison,
	type LineChoice,
	type Spread,
	type Survey,
	type ViewRequest,
} from '../../../src/lib/analysis/index.ts';
import type { GatedEstimate } from '../../../src/lib/disclosure/index.ts';
import { openDuckdbNode } from '../../../src/lib/engine/adapters/duckdb-node.ts';
import type { Engine } from '../../../src/lib/engine/index.ts';
import { groupShares, type EstimateResult } from '../../../src/lib/estimation/index.ts';
import { surveyDataset } from '../../engine/fixtures/survey-dataset.ts';
import { relativeError } from '../compare.ts';
import { readGoldenDesigns } from '../golden-file.ts';
import { describeAsked, makeTable, type GoldenWeights } from '../replicates/described.ts';

/** One answer of R. */
export interface EstimatorCase {
	readonly what: string;
	/** Code of d, null for the whole; of a table its other variable. */
	readonly of: string | null;
	/** Of a comparison: a code of d, `rest` or `whole`. */
	readonly second: string | null;
	readonly at: number | null;
	readonly n: number;
	readonly df: number;
	readonly value: number;
	readonly se: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly p: number | null;
}

export interface EstimatorDesign extends GoldenWeights {
	readonly cases: readonly EstimatorCase[];
}

/** Ours beside R's, as relative errors. */
export interface EstimatorComparison {
	readonly design: string;
	readonly wanted: EstimatorCase;
	readonly value: number;
	readonly se: number;
	readonly ends: number;
	readonly p: number;
	readonly df: number;
}

export const TOLERANCE = { value: 1e-9, se: 1e-9, ends: 1e-9, p: 1e-9, df: 0 } as const;
/** The designs of the golden files, with R's answers. */
export function readEstimators(): readonly EstimatorDesign[] {
	return readGoldenDesigns(new URL('./golden/', import.meta.url));
}

export const INDICATORS = [
	{ id: 'mean', kind: 'mean', y: 'y', x: null },
	{ id: 'proportion', kind: 'proportion', y: 'b', x: null },
	{ id: 'ratio', kind: 'ratio', y: 'y', x: 'x' },
	{ id: 'total', kind: 'total', y: 'y', x: null },
] as const;

/** Everything is shown, however large its CV: the gate is not on trial here. */
export const OPEN = {
	...surveyDataset.disclosure,
	cvBands: { ...surveyDataset.disclosure.cvBands, caution: 1e12, withhold: 1e12 },
};

/** Puts the rows of each design in DuckDB and asks what the screens ask. */
export async function compareEstimators(
	designs: readonly EstimatorDesign[],
): Promise<readonly EstimatorComparison[]> {
	const engine = await openDuckdbNode();
	const compared: EstimatorComparison[] = [];
	try {
		for (const [at, design] of designs.entries()) {
			const answers = await answersOf(engine, `estimators_${at}`, design);
			compared.push(...design.cases.map((wanted) => besides(design.id, wanted, answers(wanted))));
		}
	} finally {
		await engine.close();
	}
	return compared;
}

/** Numbers of ours in the places of R's. */
interface Ours {
	readonly value: number;
	readonly se: number | null;
	readonly ends: readonly [number, number] | null;
	readonly p: number | null;
	readonly df: number;
}

async function answersOf(
	engine: Engine,
	table: string,
	design: EstimatorDesign,
): Promise<(wanted: EstimatorCase) => Ours | null> {
	await makeTable(engine, table, design);
	const described = describeAsked(table, design, INDICATORS);
	const source = await openSource({ ...described, disclosure: OPEN }, engine, table);
	if (!('frame' in source)) throw new Error(`no survey: ${design.id}`);
	const ask = (indicator: string, by: readonly string[]): ViewRequest =>
		({
			...{ indicator, by, where: [], weighting: 'household', level: 0.95, lonely: 'adjust' },
		}) as unknown as ViewRequest;
	const spread = await loadSpread(source, engine, ask('mean', ['d']));
	const comparable = async (indicator: string, by: readonly string[]) =>
		loadComparable(source, engine, ask(indicator, by));
	const byKind = new Map(
		await Promise.all(
			INDICATORS.map(async ({ id }) => [id as string, await comparable(id, ['d'])] as const),
		),
	);
	const tables = new Map([
		['e', comparisonOf(await comparable('mean', ['d', 'e']), PAIRS).independence],
		['b', comparisonOf(await comparable('proportion', ['d']), PAIRS).independence],
	]);
	return (wanted) => {
		const { what, of, second } = wanted;
		if (what === 'table') return ofTable(tables.get(of ?? '') ?? null, wanted.df);
		const [kind, form] = what.split('-');
		const asked = byKind.get(kind ?? '');
		if (form === undefined || asked === undefined) return ofDomain(source, spread, wanted);
		const mode = second === 'rest' ? 'rest' : 'reference';
		const question = { form: form as 'difference' | 'ratio', reference: second ?? '' };
		return ofPair(comparisonOf(asked, { ...question, mode, among: null }), wanted);
	};
}

const PAIRS: CompareQuestion = { mode: 'pairs', form: 'difference', reference: '', among: null };

function ofTable(test: Comparison['independence'], df: number): Ours | null {
	if (test === null || 'reason' in test) return null;
	const { f, chiSquare, ndf, ddf, p } = test;
	return {
		value: f,
		se: chiSquare,
		ends: [ndf, ddf],
		p,
		df: Math.round(ddf / ndf) === df ? df : -1,
	};
}

function ofPair({ pairs }: Comparison, { of, second }: EstimatorCase): Ours | null {
	const found = pairs.find((pair) => pair.first === of && pair.second === second);
	if (found?.result.kind !== 'contrast') return null;
	const { value, se, ci, p, df } = found.result;
	return { value, se, ends: ci, p, df };
}

const OPTIONS = { level: 0.95, lonely: 'adjust' } as const;

function ofDomain(survey: Survey, spread: Spread, wanted: EstimatorCase): Ours | null {
	const shown = estimateOf(survey, spread, wanted);
	if (shown?.kind !== 'estimate') return null;
	const { value, se, ci, df } = shown;
	return { value, se, ends: ci, p: null, df };
}

function estimateOf(
	survey: Survey,
	spread: Spread,
	wanted: EstimatorCase,
): GatedEstimate | EstimateResult | null {
	const { what, of } = wanted;
	const at = wanted.at ?? 0;
	const cell = spread.cells.find(({ key }) => key === of);
	const own: Spread = { ...spread, whole: cell?.sorted ?? spread.whole, cells: [] };
	switch (what) {
		case 'quantile': {
			const view = surveyViewOf(survey, spread.request, []);
			return quantileView(own, view, at).overall.estimate;
		}
		case 'share':
			return shareAtMost(own, at);
		case 'fifth':
			return groupShares(own.whole, 5, OPTIONS)[at - 1] ?? null;
		case 'gini':
		case 'shareRatio':
		case 'atkinson1':
		case 'entropy1':
			return inequalityOf(own).overall.measures[what];
		default:
			return poverty(own, spread, what, at);
	}
}

const POWERS = ['headcount', 'gap', 'severity'] as const;

function poverty(own: Spread, whole: Spread, what: string, at: number): GatedEstimate | null {
	const power = POWERS[Number(what.at(-1))] ?? 'headcount';
	const line: LineChoice = what.startsWith('fixed')
		? { kind: 'fixed', value: at }
		: {
				...{ kind: 'relative', of: 'median', share: at },
				population: what.startsWith('own') ? 'own' : 'everyone',
			};
	const range = { from: 1, to: 2, step: 1 };
	const label = { en: 'line', my: 'line' };
	const welfare = { line: 1, label, range, indicators: [] };
	return povertyOf({ spread: own, welfare, everyone: whole.whole }, line).overall.measures[power];
}

function besides(design: string, wanted: EstimatorCase, ours: Ours | null): EstimatorComparison {
	const wrong = { value: Infinity, se: Infinity, ends: Infinity, p: Infinity, df: Infinity };
	if (ours === null) return { design, wanted, ...wrong };
	const size = Math.abs(wanted.value);
	const error = (a: number | null | undefined, b: number | null, scale: number): number =>
		b === null ? 0 : relativeError(a ?? NaN, b, scale);
	return {
		design,
		wanted,
		value: error(ours.value, wanted.value, 0),
		se: error(ours.se, wanted.se, wanted.what === 'table' ? 0 : size),
		ends: Math.max(
			error(ours.ends?.[0], wanted.low, size),
			error(ours.ends?.[1], wanted.high, size),
		),
		p: error(ours.p, wanted.p, 0),
		df: Math.abs(ours.df - wanted.df),
	};
}

/** The comparisons beyond what is allowed. */
export function beyondEstimators(
	compared: readonly EstimatorComparison[],
): readonly EstimatorComparison[] {
	const quantities = Object.keys(TOLERANCE) as readonly (keyof typeof TOLERANCE)[];
	return compared.filter((one) => quantities.some((name) => !(one[name] <= TOLERANCE[name])));
}
