import type { SurveyDataset, TableId } from '../dataset/index.ts';
import type { Engine } from '../engine/index.ts';
import {
	replicateDesign,
	weightRank,
	type ReplicateDesign,
	type ReplicateSums,
} from '../estimation/index.ts';
import { replicateWeightsStatement, type ReplicateTotalsRow } from '../query/index.ts';

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

/** The sums of a domain under each replicate: those of its cells, added up. */
export function replicateSums(
	{ rscales }: ReplicateDesign,
	rows: readonly ReplicateTotalsRow[],
): readonly ReplicateSums[] {
	const add = (name: string): number => rows.reduce((sum, row) => sum + Number(row[name] ?? 0), 0);
	return rscales.map((_, r) => ({ w: add(`w${r}`), wy: add(`wy${r}`), wx: add(`wx${r}`) }));
}
