import { DuckDBTypeId } from '@duckdb/node-api';
import type {
	DuckDBDecimalValue,
	DuckDBPreparedStatement,
	DuckDBResult,
	DuckDBValue,
} from '@duckdb/node-api';
import type { Param } from '../../query/index.ts';
import type { Row, TakeBatch, Value } from '../engine.ts';
import { isInt32 } from './sql-literal.ts';

/** Binds parameters in order: whole numbers as INTEGER, other numbers as DOUBLE, as in the browser. */
export function bindParams(prepared: DuckDBPreparedStatement, params: readonly Param[]): void {
	params.forEach((param, i) => {
		if (typeof param === 'boolean') prepared.bindBoolean(i + 1, param);
		else if (typeof param === 'string') prepared.bindVarchar(i + 1, param);
		else if (isInt32(param)) prepared.bindInteger(i + 1, param);
		else prepared.bindDouble(i + 1, param);
	});
}

/** Types whose JavaScript values, numbers and bigints, become doubles. */
const NUMERIC: ReadonlySet<DuckDBTypeId> = new Set([
	DuckDBTypeId.TINYINT,
	DuckDBTypeId.SMALLINT,
	DuckDBTypeId.INTEGER,
	DuckDBTypeId.BIGINT,
	DuckDBTypeId.HUGEINT,
	DuckDBTypeId.UTINYINT,
	DuckDBTypeId.USMALLINT,
	DuckDBTypeId.UINTEGER,
	DuckDBTypeId.UBIGINT,
	DuckDBTypeId.UHUGEINT,
	DuckDBTypeId.FLOAT,
	DuckDBTypeId.DOUBLE,
]);

/** Reads one kind of DuckDB value; null is dealt with before. */
type Read = (value: DuckDBValue) => Value;

function reader(name: string, result: DuckDBResult, column: number): Read {
	const type = result.columnTypeId(column);
	if (type === DuckDBTypeId.SQLNULL) return () => null;
	if (type === DuckDBTypeId.BOOLEAN) return (value) => value === true;
	if (NUMERIC.has(type)) return Number;
	if (type === DuckDBTypeId.DECIMAL) return (value) => (value as DuckDBDecimalValue).toDouble();
	if (type === DuckDBTypeId.VARCHAR || type === DuckDBTypeId.DATE) return String;
	const called = result.columnType(column).toString();
	throw new Error(`invalid column: ${name} (of type ${called}); cast it to VARCHAR or DOUBLE`);
}

/** How the columns of a result are read; throws `invalid column: …` for a type without plain value. */
function readersOf(
	result: DuckDBResult,
): readonly { readonly name: string; readonly read: Read }[] {
	return result.columnNames().map((name, i) => ({ name, read: reader(name, result, i) }));
}

const plain = (value: DuckDBValue | undefined, read: Read): Value =>
	value === null || value === undefined ? null : read(value);

/**
 * The rows of a result: numbers are doubles, dates are text (`2017-03-31`). Throws
 * `invalid column: …` for a type that has no plain value.
 */
export async function duckdbRows(result: DuckDBResult): Promise<readonly Row[]> {
	const columns = readersOf(result);
	const rows = await result.getRows();
	return rows.map((values) => {
		const row: Record<string, Value> = {};
		columns.forEach(({ name, read }, i) => {
			row[name] = plain(values[i], read);
		});
		return row;
	});
}

/** The same by column, chunk by chunk of a result that is streamed. */
export async function duckdbBatches(result: DuckDBResult, take: TakeBatch): Promise<void> {
	const readers = readersOf(result);
	const names = readers.map(({ name }) => name);
	for (;;) {
		const chunk = await result.fetchChunk();
		if (chunk === null || chunk.rowCount === 0) return;
		const columns = readers.map(({ read }, i) =>
			chunk.getColumnValues(i).map((value) => plain(value, read)),
		);
		await take({ names, columns, length: chunk.rowCount });
	}
}
