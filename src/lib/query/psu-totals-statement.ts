import {
	indicatorOf,
	tableOf,
	weightingOf,
	type IndicatorId,
	type SurveyDataset,
	type VariableId,
	type WeightingId,
} from '../dataset/index.ts';
import { breakdownSql } from './breakdown-sql.ts';
import { psuSql, stratumSql } from './design-sql.ts';
import { codeIn, expressionSql } from './expression-sql.ts';
import { identifier, join, raw, sql, type Statement } from './statement.ts';

/** Keep only rows whose variable has one of these codes (as text). */
export interface Filter {
	readonly variable: VariableId;
	readonly codes: readonly string[];
}

/** What a statement of PSU totals is asked for. */
export interface TotalsQuestion {
	readonly indicator: IndicatorId;
	/** No, one or two variables; the result has a row per combination and PSU. */
	readonly by: readonly VariableId[];
	readonly where: readonly Filter[];
	readonly weighting: WeightingId;
}

/** One row of the answer; `by1`, `by2` are codes as text, null where missing. */
export interface TotalsRow {
	readonly by1: string | null;
	readonly by2: string | null;
	readonly stratum: string;
	readonly psu: string;
	readonly n: number;
	readonly w: number;
	readonly ww: number;
	readonly wy: number;
	readonly wx: number;
	readonly wyy: number;
	readonly wxy: number;
	readonly wxx: number;
}

/**
 * Asks for the sufficient sums per (breakdown, stratum, PSU): n, Σw, Σw², Σwy, Σwx, Σwy², Σwxy,
 * Σwx². Rows in which the numerator or denominator is missing or not a finite number, or the weight is
 * not positive, are left out, as `na.rm = TRUE` in R's `survey`. Every sum is a DOUBLE.
 */
export function psuTotalsStatement(dataset: SurveyDataset, question: TotalsQuestion): Statement {
	const indicator = indicatorOf(dataset, question.indicator);
	const { weight } = weightingOf(dataset, question.weighting);
	const table = tableOf(dataset, indicator.table);
	const conditions = [
		...(indicator.universe === undefined ? [] : [expressionSql(dataset, indicator.universe)]),
		...question.where.map((f) => codeIn(dataset, f.variable, f.codes)),
	];
	const denominator = ('denominator' in indicator ? indicator.denominator : undefined) ?? 1;
	const where =
		conditions.length === 0
			? raw('')
			: sql`WHERE ${join(
					conditions.map((c) => sql`(${c})`),
					' AND ',
				)}`;

	return sql`WITH answers AS (
	SELECT
		${breakdownSql(dataset, question.by[0], 'by1')},
		${breakdownSql(dataset, question.by[1], 'by2')},
		${stratumSql(dataset)} AS stratum,
		${psuSql(dataset)} AS psu,
		CAST(${expressionSql(dataset, weight)} AS DOUBLE) AS w,
		CAST(${expressionSql(dataset, indicator.numerator)} AS DOUBLE) AS y,
		CAST(${expressionSql(dataset, denominator)} AS DOUBLE) AS x
	FROM ${identifier(table.id)} ${where}
)
SELECT by1, by2, stratum, psu, CAST(count(*) AS DOUBLE) AS n, sum(w) AS w, sum(w * w) AS ww,
	sum(w * y) AS wy, sum(w * x) AS wx, sum(w * y * y) AS wyy, sum(w * x * y) AS wxy,
	sum(w * x * x) AS wxx
FROM answers
WHERE isfinite(y) AND isfinite(x) AND isfinite(w) AND w > 0
GROUP BY by1, by2, stratum, psu
ORDER BY by1, by2, stratum, psu`;
}
