import type { DuckDBConnection } from '@duckdb/node-api';
import type { Cell, Column } from './column.ts';

/** Quotes a name or a text for SQL. */
const name = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * Writes columns as a Parquet file: sorted, zstd, in row groups of at most `rowGroup` rows. The
 * connection must have one thread, or the bytes may differ from run to run.
 */
export async function writeParquet(
	connection: DuckDBConnection,
	file: string,
	columns: readonly Column[],
	sort: readonly string[],
	rowGroup: number,
): Promise<void> {
	const rows = columns[0]?.values.length ?? 0;
	const uneven = columns.find((column) => column.values.length !== rows);
	if (uneven) {
		throw new Error(
			`invalid column: ${uneven.name} (${uneven.values.length} values in a table of ${rows} rows); make it as long as ${columns[0]?.name}`,
		);
	}
	const fields = columns.map((column) => `${name(column.name)} ${column.type}`).join(', ');
	await connection.run(`CREATE OR REPLACE TABLE demo (${fields})`);
	const appender = await connection.createAppender('demo');
	for (let row = 0; row < rows; row++) {
		for (const column of columns) append(column.type, column.values[row] ?? null);
		appender.endRow();
	}
	appender.closeSync();
	await connection.run(
		`COPY (SELECT * FROM demo ORDER BY ${sort.map(name).join(', ')}) TO ${literal(file)} ` +
			`(FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${rowGroup})`,
	);
	await connection.run('DROP TABLE demo');

	function append(type: Column['type'], value: Cell): void {
		if (value === null) return appender.appendNull();
		switch (type) {
			case 'VARCHAR':
				return appender.appendVarchar(String(value));
			case 'BOOLEAN':
				return appender.appendBoolean(value === true);
			case 'INTEGER':
				return appender.appendInteger(Number(value));
			case 'DOUBLE':
				return appender.appendDouble(Number(value));
		}
	}
}
