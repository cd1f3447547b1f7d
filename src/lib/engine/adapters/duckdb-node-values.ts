import { DuckDBTypeId } from '@duckdb/node-api';
import type {
	DuckDBDecimalValue,
	DuckDBPreparedStatement,
	DuckDBResult,
	DuckDBValue,
} from '@duckdb/node-api';
import type { Param } from '../../query/index.ts';
import type { Row, Value } from '../engine.ts';
import { isInt32 } from './sql-literal.ts';

/** Binds parameters in order: whole numbers as INTEGER, other numbers as DOUBLE, as in the browser. */
export function bindParams(prepared: DuckDBPreparedStatement, params: readonly Param[]): void {
	params.forEach((param, i) => {
		switch (typeof param) {
			case 'boolean':
				return prepared.bindBoolean(i + 1, param);
			case 'number':
				if (isInt32(param)) return prepared.bindInteger(i + 1, param);
				return prepared.bindDouble(i + 1, param);
			case 'string':
				return prepared.bindVarchar(i + 1, param);
		}
	});
}

/** Reads one kind of DuckDB value; null is dealt with before. */
type Read = (value: DuckDBValue) => Value;

function reader(name: string, result: DuckDBResult, column: number): Read {
	switch (result.columnTypeId(column)) {
		case DuckDBTypeId.SQLNULL:
			return () => null;
		case DuckDBTypeId.BOOLEAN:
			return (value) => value === true;
		case DuckDBTypeId.TINYINT:
		case DuckDBTypeId.SMALLINT:
		case DuckDBTypeId.INTEGER:
		case DuckDBTypeId.BIGINT:
		case DuckDBTypeId.HUGEINT:
		case DuckDBTypeId.UTINYINT:
		case DuckDBTypeId.USMALLINT:
		case DuckDBTypeId.UINTEGER:
		case DuckDBTypeId.UBIGINT:
		case DuckDBTypeId.UHUGEINT:
		case DuckDBTypeId.FLOAT:
		case DuckDBTypeId.DOUBLE:
			return Number;
		case DuckDBTypeId.DECIMAL:
			return (value) => (value as DuckDBDecimalValue).toDouble();
		case DuckDBTypeId.VARCHAR:
		case DuckDBTypeId.DATE:
			return String;
		default: {
			const type = result.columnType(column).toString();
			throw new Error(`invalid column: ${name} (of type ${type}); cast it to VARCHAR or DOUBLE`);
		}
	}
}

/**
 * The rows of a result: numbers are doubles, dates are text (`2017-03-31`). Throws
 * `invalid column: …` for a type that has no plain value.
 */
export async function duckdbRows(result: DuckDBResult): Promise<readonly Row[]> {
	const columns = result.columnNames().map((name, i) => ({ name, read: reader(name, result, i) }));
	const rows = await result.getRows();
	return rows.map((values) => {
		const row: Record<string, Value> = {};
		columns.forEach(({ name, read }, i) => {
			const value = values[i] ?? null;
			row[name] = value === null ? null : read(value);
		});
		return row;
	});
}
