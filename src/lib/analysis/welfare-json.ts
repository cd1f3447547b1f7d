import type { IndicatorId } from '../dataset/index.ts';
import type { InequalityMeasure, InequalityView } from './inequality.ts';
import type { LineChoice, PovertyMeasure, PovertyView } from './poverty.ts';
import { estimateJson, varianceOf, type EstimateJson } from './view-json.ts';
import type { Cell, SurveyView } from './view.ts';

/** Measures of a group, by their name. */
type MeasuresJson<M extends string> = Readonly<Partial<Record<M, EstimateJson>>>;

/** A group below the line; `line` in the unit of the welfare, null where it cannot be drawn. */
interface PovertyCellJson {
	readonly by: Readonly<Record<string, string>>;
	readonly line: number | null;
	readonly measures: MeasuresJson<PovertyMeasure>;
}

/** Poverty below a line as `sittan estimate --line` prints it, numbers at full precision. */
export interface PovertyJson {
	/** What people live on. */
	readonly indicator: IndicatorId;
	readonly method: string;
	readonly line: LineChoice;
	readonly cells: readonly PovertyCellJson[];
	readonly overall: PovertyCellJson;
	readonly caveats: readonly string[];
}

interface InequalityCellJson {
	readonly by: Readonly<Record<string, string>>;
	readonly measures: MeasuresJson<InequalityMeasure>;
}

/** Inequality as `sittan estimate --inequality` prints it, numbers at full precision. */
export interface InequalityJson {
	readonly indicator: IndicatorId;
	readonly method: string;
	readonly cells: readonly InequalityCellJson[];
	readonly overall: InequalityCellJson;
	/** Share of the total that each fifth of the people holds, the lowest first. */
	readonly fifths: readonly EstimateJson[];
	/** Share of the total that the lowest p of the people hold. */
	readonly lorenz: readonly ({ readonly p: number } & EstimateJson)[];
	readonly caveats: readonly string[];
}

export function povertyJson(view: PovertyView): PovertyJson {
	const { line, overall, cells, caveats, request } = view;
	const cell = (one: PovertyView['cells'][number] | PovertyView['overall']): PovertyCellJson => ({
		by: one.by,
		line: one.line,
		measures: measuresJson(one.measures),
	});
	const redrawn = line.kind === 'fixed' ? '' : ', the variability of the line included';
	return {
		indicator: request.indicator,
		method: `means of a power of the gap below the line${redrawn}; ${varianceOf(view)}`,
		line,
		cells: cells.map(cell),
		overall: cell(overall),
		caveats: caveats.map(({ id }) => id),
	};
}

/** @param fifths of the same rows, `heldShares(spread, 5)` */
export function inequalityJson(
	view: InequalityView,
	fifths: readonly Cell['estimate'][],
): InequalityJson {
	const { overall, cells, lorenz, caveats, request } = view;
	return {
		indicator: request.indicator,
		method: methodOfInequality(view),
		cells: cells.map(({ by, measures }) => ({ by, measures: measuresJson(measures) })),
		overall: { by: overall.by, measures: measuresJson(overall.measures) },
		fifths: fifths.map(estimateJson),
		lorenz: lorenz.map(({ p, share }) => ({ p, ...estimateJson(share) })),
		caveats: caveats.map(({ id }) => id),
	};
}

function methodOfInequality(view: Pick<SurveyView, 'request' | 'replicates'>): string {
	const how =
		view.replicates === undefined ? 'influence functions' : 'values under every replicate';
	return `inequality measures by ${how}; ${varianceOf(view)}`;
}

function measuresJson<M extends string>(
	measures: Readonly<Record<M, Cell['estimate']>>,
): MeasuresJson<M> {
	const named = Object.entries<Cell['estimate']>(measures);
	return Object.fromEntries(
		named.map(([name, estimate]) => [name, estimateJson(estimate)]),
	) as MeasuresJson<M>;
}
