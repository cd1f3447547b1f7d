import {
	tableOf,
	variableOf,
	type Dataset,
	type TableId,
	type VariableId,
} from '../dataset/index.ts';
import { codeIn } from './expression-sql.ts';
import type { Filter } from './psu-totals-statement.ts';
import { identifier, join, raw, sql, type Statement } from './statement.ts';

/** Which rows and columns of a table are asked for. */
export interface RowsQuestion {
	readonly table: TableId;
	readonly variables: readonly VariableId[];
	readonly where: readonly Filter[];
}

/** Doubles hold whole numbers up to here exactly; larger ones cross the port as text. */
const EXACT = Number.MAX_SAFE_INTEGER;

function isBig(dataset: Dataset, id: VariableId): boolean {
	const { type, range } = variableOf(dataset, id);
	return (
		type === 'integer' && Math.max(Math.abs(range?.min ?? 0), Math.abs(range?.max ?? 0)) > EXACT
	);
}

/** The filter of a question as a WHERE clause; nothing where there is none. */
export function rowsWhere(dataset: Dataset, where: readonly Filter[]): Statement {
	if (where.length === 0) return raw('');
	const conditions = where.map((f) => sql`(${codeIn(dataset, f.variable, f.codes)})`);
	return sql`WHERE ${join(conditions, ' AND ')}`;
}

/**
 * Asks for the rows of a table as they are stored, missing codes included, in the order of its file,
 * which `sittan build` sorts: DuckDB keeps it (`preserve_insertion_order`), and to sort again would
 * hold every row in memory before the first is given.
 * Whole numbers beyond 2^53 come as text, so that no digit is lost.
 */
export function rowsStatement(dataset: Dataset, question: RowsQuestion): Statement {
	const { id } = tableOf(dataset, question.table);
	const columns = question.variables.map((variable) =>
		isBig(dataset, variable)
			? sql`CAST(${identifier(variable)} AS VARCHAR) AS ${identifier(variable)}`
			: identifier(variable),
	);
	return sql`SELECT ${join(columns, ', ')} FROM ${identifier(id)}
${rowsWhere(dataset, question.where)}`;
}

/** Asks how many rows a filter keeps, beside how many the table has: `kept` and `all`. */
export function rowCountStatement(
	dataset: Dataset,
	{ table, where }: Pick<RowsQuestion, 'table' | 'where'>,
): Statement {
	return sql`SELECT (SELECT CAST(count(*) AS DOUBLE) FROM ${identifier(table)} ${rowsWhere(dataset, where)}) AS kept,
	(SELECT CAST(count(*) AS DOUBLE) FROM ${identifier(table)}) AS ${identifier('all')}`;
}
