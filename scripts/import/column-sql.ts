import type { Variable } from '../../src/lib/dataset/index.ts';
import { identifier, raw, sql, type Statement } from '../../src/lib/query/index.ts';
import type { DateOrigin } from './source.ts';

const INT32 = 2_147_483_647;

/** How a variable is stored: what DuckDB calls the type of its Parquet column. */
export function storedType(
	variable: Variable,
): 'BOOLEAN' | 'INTEGER' | 'BIGINT' | 'DOUBLE' | 'VARCHAR' | 'DATE' {
	switch (variable.type) {
		case 'boolean':
			return 'BOOLEAN';
		case 'integer': {
			const { min = 0, max = 0 } = variable.range ?? {};
			return Math.max(Math.abs(min), Math.abs(max)) > INT32 ? 'BIGINT' : 'INTEGER';
		}
		case 'number':
			return 'DOUBLE';
		case 'category': {
			const codes = [...(variable.categories ?? []), ...(variable.missing ?? [])].map(
				(c) => c.code,
			);
			if (codes.some((code) => typeof code === 'string')) return 'VARCHAR';
			if (codes.some((code) => typeof code === 'boolean')) return 'BOOLEAN';
			return codes.every((code) => Number.isInteger(code)) ? 'INTEGER' : 'DOUBLE';
		}
		case 'text':
			return 'VARCHAR';
		case 'date':
			return 'DATE';
	}
}

function wholeNumber(double: Statement, type: 'INTEGER' | 'BIGINT'): Statement {
	return sql`CASE WHEN ${double} = floor(${double}) THEN TRY_CAST(${double} AS ${raw(type)}) END`;
}

/**
 * A raw column in the type of its variable; NULL where it is empty or does not fit. Whole numbers
 * may be written `1.0`, conditions as true/false or 1/0.
 */
export function convertedColumn(variable: Variable, dates: DateOrigin): Statement {
	const column = identifier(variable.id);
	const text = sql`CAST(${column} AS VARCHAR)`;
	const double = sql`TRY_CAST(${column} AS DOUBLE)`;
	const type = storedType(variable);
	switch (type) {
		case 'BOOLEAN':
			return sql`CASE WHEN lower(${text}) = 'true' OR TRY_CAST(${text} AS DOUBLE) = 1 THEN TRUE
				WHEN lower(${text}) = 'false' OR TRY_CAST(${text} AS DOUBLE) = 0 THEN FALSE END`;
		case 'INTEGER':
		case 'BIGINT':
			return wholeNumber(double, type);
		case 'DOUBLE':
			return sql`CASE WHEN isfinite(${double}) THEN ${double} END`;
		case 'VARCHAR':
			return text;
		case 'DATE':
			return convertedDate(column, text, dates);
	}
}

function convertedDate(column: Statement, text: Statement, dates: DateOrigin): Statement {
	const days = sql`TRY_CAST(TRY_CAST(${column} AS DOUBLE) AS INTEGER)`;
	switch (dates) {
		case 'iso':
			return sql`TRY_CAST(${text} AS DATE)`;
		case 'stata':
			return sql`coalesce(TRY_CAST(${text} AS DATE), DATE '1960-01-01' + ${days})`;
		case 'spss':
			return sql`coalesce(TRY_CAST(${text} AS DATE),
				DATE '1582-10-14' + TRY_CAST(TRY_CAST(${column} AS DOUBLE) / 86400 AS INTEGER))`;
	}
}
