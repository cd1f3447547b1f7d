import {
	indicatorOf,
	tableOf,
	weightingOf,
	type IndicatorId,
	type SurveyDataset,
	type WeightingId,
} from '../dataset/index.ts';
import { unitSql, stratumSql } from './design-sql.ts';
import { codeIn, expressionSql } from './expression-sql.ts';
import type { Filter } from './psu-totals-statement.ts';
import { identifier, join, raw, sql, type Statement } from './statement.ts';

/** Whose answers are added up, and by which weight. */
export interface AnswersQuestion {
	readonly indicator: IndicatorId;
	readonly where: readonly Filter[];
	readonly weighting: WeightingId;
}

/**
 * Keeps the rows that count: numerator, denominator and weight are finite numbers and the weight is
 * positive, as `na.rm = TRUE` in R's `survey`.
 */
export const ANSWERED = raw('isfinite(y) AND isfinite(x) AND isfinite(w) AND w > 0');

/** n, Σw, Σw², Σwy, Σwx, Σwy², Σwxy, Σwx² over answers, each a DOUBLE. */
export const SUMS = raw(`CAST(count(*) AS DOUBLE) AS n, sum(w) AS w, sum(w * w) AS ww,
	sum(w * y) AS wy, sum(w * x) AS wx, sum(w * y * y) AS wyy, sum(w * x * y) AS wxy,
	sum(w * x * x) AS wxx`);

/**
 * The rows behind an indicator that the filters and its universe keep: the given columns, stratum,
 * psu, and as DOUBLE the weight `w`, numerator `y` and denominator `x` (1 where there is none).
 * Rows that do not count are still among them: every statement keeps those of `ANSWERED`.
 */
export function answersSql(
	dataset: SurveyDataset,
	question: AnswersQuestion,
	columns: readonly Statement[],
): Statement {
	const indicator = indicatorOf(dataset, question.indicator);
	const { weight } = weightingOf(dataset, question.weighting);
	const table = tableOf(dataset, indicator.table);
	const conditions = [
		...(indicator.universe === undefined ? [] : [expressionSql(dataset, indicator.universe)]),
		...question.where.map((f) => codeIn(dataset, f.variable, f.codes)),
	].map((c) => sql`(${c})`);
	const denominator = ('denominator' in indicator ? indicator.denominator : undefined) ?? 1;
	const where = conditions.length === 0 ? raw('') : sql`WHERE ${join(conditions, ' AND ')}`;
	const selected = [
		...columns,
		sql`${stratumSql(dataset)} AS stratum`,
		sql`${unitSql(dataset)} AS psu`,
		sql`CAST(${expressionSql(dataset, weight)} AS DOUBLE) AS w`,
		sql`CAST(${expressionSql(dataset, indicator.numerator)} AS DOUBLE) AS y`,
		sql`CAST(${expressionSql(dataset, denominator)} AS DOUBLE) AS x`,
	];
	return sql`SELECT ${join(selected, ',\n\t')} FROM ${identifier(table.id)} ${where}`;
}
