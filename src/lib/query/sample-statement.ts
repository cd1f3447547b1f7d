import { indicatorOf, tableOf, weightingOf, type SurveyDataset } from '../dataset/index.ts';
import { breakdownSql } from './breakdown-sql.ts';
import { psuSql } from './design-sql.ts';
import { codeIn, expressionSql } from './expression-sql.ts';
import type { TotalsQuestion } from './psu-totals-statement.ts';
import { identifier, join, raw, sql, type Statement } from './statement.ts';

/** One row of the answer; `by1`, `by2` are codes as text, null where missing. */
export interface SampleRow {
	readonly by1: string | null;
	readonly by2: string | null;
	readonly psu: string;
	readonly y: number;
	readonly x: number;
	readonly w: number;
}

/**
 * Asks for the microdata an indicator is made of: breakdowns, PSU, numerator, denominator (1 where
 * there is none) and weight of every row that the filters and the universe keep. Rows are left out
 * by the same rule as in `psuTotalsStatement`. For estimators that sums per PSU cannot answer;
 * read in batches.
 */
export function sampleStatement(dataset: SurveyDataset, question: TotalsQuestion): Statement {
	const indicator = indicatorOf(dataset, question.indicator);
	const { weight } = weightingOf(dataset, question.weighting);
	const table = tableOf(dataset, indicator.table);
	const conditions = [
		...(indicator.universe === undefined ? [] : [expressionSql(dataset, indicator.universe)]),
		...question.where.map((f) => codeIn(dataset, f.variable, f.codes)),
	].map((c) => sql`(${c})`);
	const denominator = ('denominator' in indicator ? indicator.denominator : undefined) ?? 1;
	const where = conditions.length === 0 ? raw('') : sql`WHERE ${join(conditions, ' AND ')}`;
	return sql`SELECT * FROM (SELECT
	${breakdownSql(dataset, question.by[0], 'by1')},
	${breakdownSql(dataset, question.by[1], 'by2')},
	${psuSql(dataset)} AS psu,
	CAST(${expressionSql(dataset, indicator.numerator)} AS DOUBLE) AS y,
	CAST(${expressionSql(dataset, denominator)} AS DOUBLE) AS x,
	CAST(${expressionSql(dataset, weight)} AS DOUBLE) AS w
FROM ${identifier(table.id)} ${where}) AS answers
WHERE isfinite(y) AND isfinite(x) AND isfinite(w) AND w > 0`;
}
