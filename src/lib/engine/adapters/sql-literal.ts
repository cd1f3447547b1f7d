import type { Param } from '../../query/index.ts';

const INT32 = 2 ** 31;

/**
 * A parameter as a literal of SQL, for the places where DuckDB takes no parameters: `EXECUTE` in
 * DuckDB-WASM, and file names in `CREATE VIEW`. In a text only `'` has a meaning in DuckDB, and is
 * doubled (https://duckdb.org/docs/stable/sql/data_types/literal_types); a NUL would end the
 * statement, and is refused. A whole number is an INTEGER, so that it can meet a column of integers
 * without a cast; any other is a DOUBLE with all its digits.
 */
export function sqlLiteral(value: Param): string {
	if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
	if (typeof value === 'string' && !value.includes('\0')) return `'${value.replaceAll("'", "''")}'`;
	if (typeof value === 'number' && Number.isFinite(value)) {
		return isInt32(value) ? value.toFixed(0) : value.toExponential();
	}
	throw new Error(`invalid parameter: ${JSON.stringify(value)} (neither NUL, NaN nor infinity)`);
}

/** Whether a number is bound as INTEGER rather than as DOUBLE. */
export function isInt32(value: number): boolean {
	return Number.isInteger(value) && value > -INT32 && value < INT32;
}

/** A path as DuckDB's table functions read it: `*`, `?` and `[` are patterns unless bracketed. */
export function literalPath(path: string): string {
	return sqlLiteral(path.replaceAll(/[*?[]/g, '[$&]'));
}
