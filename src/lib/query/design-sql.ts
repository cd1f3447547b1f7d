import type { SurveyDataset, VariableId } from '../dataset/index.ts';
import { identifier, join, raw, sql, type Statement } from './statement.ts';

function combined(columns: readonly VariableId[]): Statement {
	const texts = columns.map((c) => sql`CAST(${identifier(c)} AS VARCHAR)`);
	return texts.length === 1 ? (texts[0] as Statement) : sql`concat_ws('/', ${join(texts, ', ')})`;
}

/** The stratum of a row as text; several stratum variables are combined with `/`. */
export function stratumSql(dataset: SurveyDataset): Statement {
	return combined(dataset.design.strata);
}

/**
 * The first-stage PSU of a row as text. With `nest`, PSU codes start again in every stratum (as
 * `nest = TRUE` in R's `svydesign`), so the stratum becomes part of the key.
 */
export function psuSql(dataset: SurveyDataset): Statement {
	const [first] = dataset.design.psu as [VariableId, ...VariableId[]];
	return combined(dataset.design.nest ? [...dataset.design.strata, first] : [first]);
}

/**
 * Asks for the frame of a design: one row per PSU of the whole table with its stratum and, where
 * the design declares one, the number of PSUs in the population (for the FPC).
 */
export function frameStatement(dataset: SurveyDataset, table: string): Statement {
	const fpc = dataset.design.fpc
		? sql`CAST(max(${identifier(dataset.design.fpc)}) AS DOUBLE)`
		: raw('CAST(NULL AS DOUBLE)');
	return sql`SELECT ${stratumSql(dataset)} AS stratum, ${psuSql(dataset)} AS psu, ${fpc} AS fpc
FROM ${identifier(table)} GROUP BY 1, 2 ORDER BY 1, 2`;
}
