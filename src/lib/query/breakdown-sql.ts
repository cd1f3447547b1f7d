import type { Dataset, VariableId } from '../dataset/index.ts';
import { expressionSql } from './expression-sql.ts';
import { raw, sql, type Statement } from './statement.ts';

/** A breakdown as a column of text, NULL where it is missing or there is none. */
export function breakdownSql(
	dataset: Dataset,
	variable: VariableId | undefined,
	name: string,
): Statement {
	if (variable === undefined) return raw(`CAST(NULL AS VARCHAR) AS ${name}`);
	return sql`CAST(${expressionSql(dataset, variable)} AS VARCHAR) AS ${raw(name)}`;
}
