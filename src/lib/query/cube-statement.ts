import {
	categoriesOf,
	codeText,
	variableOf,
	type IndicatorId,
	type SurveyDataset,
	type TableId,
	type VariableId,
	type WeightingId,
} from '../dataset/index.ts';
import { ANSWERED, answersSql, SUMS } from './answers-sql.ts';
import { breakdownSql } from './breakdown-sql.ts';
import { unitSql } from './design-sql.ts';
import { identifier, join, param, raw, sql, type Statement } from './statement.ts';

/** What a cube is filled for. */
export interface CubeQuestion {
	readonly indicator: IndicatorId;
	readonly weighting: WeightingId;
	/** Its dimensions: variables a view may filter or break down by. */
	readonly variables: readonly VariableId[];
}

/**
 * The codes of a dimension by position: null for a missing one, then the categories in codebook
 * order. A code that the codebook does not list has the position after the last.
 */
export function cubeCodes(
	dataset: SurveyDataset,
	variable: VariableId,
): readonly (string | null)[] {
	const categories = categoriesOf(variableOf(dataset, variable));
	return [null, ...categories.map(({ code }) => codeText(code))];
}

/**
 * Asks for a cube of PSU totals: the sums of `psuTotalsStatement` per PSU and per combination of the
 * variables' codes that occurs. Column `d0`, `d1` … holds the position of a variable's code (see
 * `cubeCodes`), so that no text but the PSU's crosses the port. In the order of the frame: by
 * stratum, PSU and positions.
 */
export function cubeStatement(dataset: SurveyDataset, question: CubeQuestion): Statement {
	const names = question.variables.map((_, i) => `d${i}`);
	const columns = question.variables.map((id, i) => breakdownSql(dataset, id, `d${i}`));
	const answers = answersSql(dataset, { ...question, where: [] }, columns);
	const positions = question.variables.map((id, i) => positionSql(dataset, id, `d${i}`));
	const list = (more: readonly string[]): Statement =>
		join([...more, ...names].map(identifier), ', ');
	return sql`WITH answers AS (${answers}),
cells AS (SELECT ${list(['stratum', 'psu'])}, ${SUMS} FROM answers WHERE ${ANSWERED}
	GROUP BY ${list(['stratum', 'psu'])}),
coded AS (SELECT stratum, ${join([identifier('psu'), ...positions], ', ')},
	n, w, ww, wy, wx, wyy, wxy, wxx FROM cells)
SELECT ${list(['psu'])}, n, w, ww, wy, wx, wyy, wxy, wxx FROM coded
ORDER BY ${list(['stratum', 'psu'])}`;
}

/** Codes are compared after adding up: once a cell and not once a row. */
function positionSql(dataset: SurveyDataset, variable: VariableId, name: string): Statement {
	const column = identifier(name);
	const [, ...codes] = cubeCodes(dataset, variable);
	const known = codes.map((code, i) => sql`WHEN ${param(code ?? '')} THEN ${raw(String(i + 1))}`);
	const other = raw(String(codes.length + 1));
	return sql`CASE WHEN ${column} IS NULL THEN 0
	ELSE CASE ${column} ${join(known, ' ')} ELSE ${other} END END AS ${column}`;
}

/**
 * Asks how finely variables cut a table: how many PSUs there are, and for each variable (`v0`, `v1` …)
 * how many pairs of a PSU and a code, by approximation (HyperLogLog, within some 10 %).
 *
 * @param percent of the table's blocks of rows that are looked at, the same ones each time
 */
export function cubeSizesStatement(
	dataset: SurveyDataset,
	table: TableId,
	variables: readonly VariableId[],
	percent: number,
): Statement {
	const psu = sql`${unitSql(dataset)} AS psu`;
	const columns = variables.map((id, i) => breakdownSql(dataset, id, `d${i}`));
	const pairs = variables.map(
		(_, i) =>
			sql`CAST(approx_count_distinct(concat_ws(':', psu, ${identifier(`d${i}`)})) AS DOUBLE) AS ${identifier(`v${i}`)}`,
	);
	const psus = raw('CAST(approx_count_distinct(psu) AS DOUBLE) AS psus');
	const sample =
		percent < 100 ? raw(`TABLESAMPLE SYSTEM (${percent.toFixed(3)}%) REPEATABLE (1)`) : raw('');
	return sql`SELECT ${join([psus, ...pairs], ', ')}
FROM (SELECT ${join([psu, ...columns], ', ')} FROM ${identifier(table)} ${sample}) AS answers`;
}
