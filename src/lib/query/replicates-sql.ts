import type { SurveyDataset, TableId } from '../dataset/index.ts';
import { identifier, join, raw, sql, type Statement } from './statement.ts';

/**
 * One column for each replicate, `factor0`, `factor1` and so on: what the weight of a row is
 * multiplied by. A weighting that multiplies the weight (people in a household) thereby multiplies the
 * replicates too: w_r is the weight of the row times replicate over base weight, or times the factor
 * where the design has factors. None for a design without replicate weights.
 */
export function replicateFactors({ design }: SurveyDataset): readonly Statement[] {
	if (design.replicates === undefined) return [];
	const { variables, weight, combinedWeights } = design.replicates;
	return variables.map((id, r) => {
		const column = sql`CAST(${identifier(id)} AS DOUBLE)`;
		const base = sql`CAST(${identifier(weight)} AS DOUBLE)`;
		return sql`${combinedWeights ? sql`${column} / ${base}` : column} AS ${raw(`factor${r}`)}`;
	});
}

/** `, w0, wy0, wx0, …`: Σ w_r, Σ w_r y and Σ w_r x over answers with `replicateFactors`; or nothing. */
export function replicateSumsSql({ design }: SurveyDataset): Statement {
	const sums = (design.replicates?.variables ?? []).map((_, r) => {
		const f = `w * factor${r}`;
		return `,\n\tsum(${f}) AS w${r}, sum(${f} * y) AS wy${r}, sum(${f} * x) AS wx${r}`;
	});
	return raw(sums.join(''));
}

/** `, w0, w1, …`: the weight of each row under each replicate; or nothing. */
export function replicateWeightsSql({ design }: SurveyDataset): Statement {
	const weights = (design.replicates?.variables ?? []).map(
		(_, r) => `, coalesce(w * factor${r}, 0) AS w${r}`,
	);
	return raw(weights.join(''));
}

/**
 * Asks for the weights of every row of a table under each replicate, `r0`, `r1` and so on: their
 * rank is the design's degrees of freedom + 1.
 *
 * @throws `invalid replicates: …` for a design without replicate weights
 */
export function replicateWeightsStatement({ design }: SurveyDataset, table: TableId): Statement {
	if (design.replicates === undefined)
		throw new Error('invalid replicates: none (design.yaml). Declare replicate weights.');
	const { variables, weight, combinedWeights } = design.replicates;
	const columns = variables.map((id, r) => {
		const column = sql`CAST(${identifier(id)} AS DOUBLE)`;
		const value = combinedWeights ? column : sql`${column} * ${identifier(weight)}`;
		return sql`${value} AS ${raw(`r${r}`)}`;
	});
	return sql`SELECT ${join(columns, ', ')} FROM ${identifier(table)}`;
}
