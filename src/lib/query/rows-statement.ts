import {
	tableOf,
	variableOf,
	type Dataset,
	type Expression,
	type TableId,
	type VariableId,
} from '../dataset/index.ts';
import { codeIn, expressionSql } from './expression-sql.ts';
import type { Filter } from './psu-totals-statement.ts';
import { identifier, join, raw, sql, type Statement } from './statement.ts';

/** Which rows and columns of a table are asked for. */
export interface RowsQuestion {
	readonly table: TableId;
	readonly variables: readonly VariableId[];
	readonly where: readonly Filter[];
	/** Comes as a further column `ROW_WEIGHT`, as a double. */
	readonly weight?: Expression;
}

/** No variable is called so: identifiers have no blanks. */
export const ROW_WEIGHT = 'weight of the row';

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
	const { weight } = question;
	const weights =
		weight === undefined
			? []
			: [sql`CAST(${expressionSql(dataset, weight)} AS DOUBLE) AS ${identifier(ROW_WEIGHT)}`];
	return sql`SELECT ${join([...columns, ...weights], ', ')} FROM ${identifier(id)}
${rowsWhere(dataset, question.where)}`;
}

/** Asks how many rows a filter keeps, beside how many the table has: `kept` and `all`. */
export function rowCountStatement(
	dataset: Dataset,
	{ table, where }: Pick<RowsQuestion, 'table' | 'where'>,
): Statement {
	const kept =
		where.length === 0 ? raw('count(*)') : sql`count(*) FILTER (${rowsWhere(dataset, where)})`;
	return sql`SELECT CAST(${kept} AS DOUBLE) AS kept, CAST(count(*) AS DOUBLE) AS ${identifier('all')}
FROM ${identifier(table)}`;
}
