import type { SurveyDataset, TableId } from '../dataset/index.ts';
import { ANSWERED, answersSql } from './answers-sql.ts';
import { breakdownSql } from './breakdown-sql.ts';
import type { TotalsQuestion } from './psu-totals-statement.ts';
import { identifier, join, raw, sql, type Statement } from './statement.ts';

/**
 * One row of the answer: a cell, and for replicate r the sums `w<r>`, `wy<r>` and `wx<r>`, r from 0
 * in the order of the design.
 */
export interface ReplicateTotalsRow {
	readonly by1: string | null;
	readonly by2: string | null;
	readonly n: number;
	readonly [sum: string]: string | number | null;
}

/**
 * Asks for Σ w_r, Σ w_r y and Σ w_r x of every cell and replicate, over the rows that
 * `psuTotalsStatement` counts. A weighting that multiplies the weight (people in a household)
 * multiplies the replicates too: w_r is the weight of the row times replicate over base weight, or
 * times the factor where the design has factors.
 *
 * @throws `invalid replicates: …` for a design without replicate weights
 */
export function replicateTotalsStatement(
	dataset: SurveyDataset,
	question: TotalsQuestion,
): Statement {
	const { variables, weight, combinedWeights } = replicatesOf(dataset);
	const factors = variables.map((id, r) => {
		const column = sql`CAST(${identifier(id)} AS DOUBLE)`;
		const base = sql`CAST(${identifier(weight)} AS DOUBLE)`;
		return sql`${combinedWeights ? sql`${column} / ${base}` : column} AS ${raw(`factor${r}`)}`;
	});
	const answers = answersSql(dataset, question, [
		breakdownSql(dataset, question.by[0], 'by1'),
		breakdownSql(dataset, question.by[1], 'by2'),
		...factors,
	]);
	const sums = variables.map((_, r) => {
		const f = `w * factor${r}`;
		return raw(`sum(${f}) AS w${r}, sum(${f} * y) AS wy${r}, sum(${f} * x) AS wx${r}`);
	});
	return sql`WITH answers AS (${answers})
SELECT by1, by2, CAST(count(*) AS DOUBLE) AS n, ${join(sums, ',\n\t')}
FROM answers WHERE ${ANSWERED}
GROUP BY by1, by2
ORDER BY by1, by2`;
}

/**
 * Asks for the weights of every row of a table under each replicate, `r0`, `r1` and so on: their
 * rank is the design's degrees of freedom + 1.
 */
export function replicateWeightsStatement(dataset: SurveyDataset, table: TableId): Statement {
	const { variables, weight, combinedWeights } = replicatesOf(dataset);
	const columns = variables.map((id, r) => {
		const column = sql`CAST(${identifier(id)} AS DOUBLE)`;
		const value = combinedWeights ? column : sql`${column} * ${identifier(weight)}`;
		return sql`${value} AS ${raw(`r${r}`)}`;
	});
	return sql`SELECT ${join(columns, ', ')} FROM ${identifier(table)}`;
}

function replicatesOf({
	design,
}: SurveyDataset): NonNullable<SurveyDataset['design']['replicates']> {
	if (design.replicates === undefined)
		throw new Error('invalid replicates: none (design.yaml). Declare replicate weights.');
	return design.replicates;
}
