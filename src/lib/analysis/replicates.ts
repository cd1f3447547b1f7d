import type { SurveyDataset, TableId } from '../dataset/index.ts';
import type { Engine } from '../engine/index.ts';
import {
	estimate,
	estimateReplicates,
	pointOf,
	psuTotals,
	replicateDesign,
	replicateDf,
	weightRank,
	type DesignFrame,
	type EstimandKind,
	type EstimateOptions,
	type EstimateResult,
	type NoPoint,
	type Point,
	type PointSums,
	type ReplicateDesign,
} from '../estimation/index.ts';
import { replicateWeightsStatement, type TotalsRow } from '../query/index.ts';
import type { VarianceSource } from './view.ts';

/** A design as estimates need it: its frame, and replicate weights where it declares them. */
export interface Designed {
	readonly frame: DesignFrame;
	readonly replicates?: ReplicateDesign;
}

/**
 * The replicate weights of a design ready to use, null where it declares none. Without declared
 * degrees of freedom every row of the table is read once, for the rank of the weights.
 */
export async function loadReplicates(
	dataset: SurveyDataset,
	engine: Engine,
	table: string,
): Promise<ReplicateDesign | null> {
	const { replicates } = dataset.design;
	if (replicates === undefined) return null;
	const { type, variables, rho, scale, rscales, mse } = replicates;
	const df = replicates.degf ?? (await rankOf(dataset, engine, table as TableId)) - 1;
	const rule = {
		...{ type, mse },
		...(rho === undefined ? {} : { rho }),
		...(scale === undefined ? {} : { scale }),
		...(rscales === undefined ? {} : { rscales }),
	};
	return replicateDesign(rule, variables.length, df);
}

async function rankOf(dataset: SurveyDataset, engine: Engine, table: TableId): Promise<number> {
	const columns = (dataset.design.replicates?.variables ?? []).map((): number[] => []);
	await engine.read(replicateWeightsStatement(dataset, table), (batch) => {
		columns.forEach((column, r) => {
			for (const value of batch.columns[r] ?? []) column.push(Number(value ?? 0));
		});
	});
	return weightRank(columns);
}

/** An estimate of the rows of a domain: by replicate weights where the design has them. */
export function estimateRows(
	{ frame, replicates }: Designed,
	kind: EstimandKind,
	rows: readonly TotalsRow[],
	options: EstimateOptions,
): EstimateResult {
	const totals = psuTotals(frame, rows);
	if (replicates === undefined) return estimate(kind, totals, options);
	const { sums, weights } = sumsUnder(replicates, rows);
	const domain = { sums, df: replicateDf(replicates, weights) };
	return estimateReplicates(kind, replicates, totals, domain, options);
}

/** The point of the rows of a domain, with its value under every replicate weight. */
export function pointOfRows(
	{ frame, replicates }: Designed,
	kind: EstimandKind,
	rows: readonly TotalsRow[],
): Point | NoPoint {
	const totals = psuTotals(frame, rows);
	return replicates === undefined
		? pointOf(kind, totals)
		: pointOf(kind, totals, sumsUnder(replicates, rows));
}

/** Σ w_r, Σ w_r y, Σ w_r x of a domain under each replicate, and its weights row by row. */
export function sumsUnder(design: ReplicateDesign, rows: readonly TotalsRow[]): PointSums {
	const under = design.rscales.map((_, r) => {
		const [w, wy, wx] = [`w${r}`, `wy${r}`, `wx${r}`] as const;
		const weights = rows.map((row) => row[w] ?? 0);
		const add = (name: typeof wy | typeof wx): number =>
			rows.reduce((sum, row) => sum + (row[name] ?? 0), 0);
		const total = weights.reduce((sum, one) => sum + one, 0);
		return { weights, sums: { w: total, wy: add(wy), wx: add(wx) } };
	});
	return {
		design,
		sums: under.map(({ sums }) => sums),
		weights: under.map(({ weights }) => weights),
	};
}

/** What a view says of where its standard errors come from; nothing where they are linearised. */
export function varianceSource({ replicates }: Pick<Designed, 'replicates'>): VarianceSource {
	return replicates === undefined
		? {}
		: { replicates: { type: replicates.type, count: replicates.rscales.length } };
}

/** The same in words, for the `method` of a JSON. */
export function varianceWords({ replicates }: VarianceSource): string {
	return replicates === undefined
		? 'Taylor linearisation'
		: `variance by ${replicates.count} replicate weights, type ${replicates.type}`;
}
