import { identifier, join, param, raw, sql, type Statement } from '../../src/lib/query/index.ts';
import type { Duck } from './duck.ts';
import { textLiteral } from './text-literal.ts';

/** DuckDB's own row group: what a file is written with that only this machine reads. */
export const RAW_ROW_GROUP = 122_880;

/**
 * Rows per row group of a published table: at most sixteen groups, so that a filter on an area
 * can skip most of a large table, but none so small that it compresses badly (a small table is
 * fetched whole).
 */
export function publishedRowGroup(rows: number): number {
	return Math.min(RAW_ROW_GROUP, Math.max(16_384, Math.ceil(rows / 16 / 2048) * 2048));
}

/**
 * Writes the rows of a query as Parquet (zstd). Rows are sorted by `sort` and then by `row`, which
 * makes the file the same every time. `row` itself is not written.
 */
export async function writeParquet(
	duck: Duck,
	query: Statement,
	columns: readonly string[],
	sort: readonly string[],
	path: string,
	rowGroup: number,
): Promise<void> {
	const names = join(columns.map(identifier), ', ');
	const order = join([...sort, ROW].map(identifier), ', ');
	await duck.run(sql`COPY (SELECT ${names} FROM (${query}) ORDER BY ${order}) TO ${textLiteral(path)}
(FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${raw(String(rowGroup))})`);
}

/** Name of the column that numbers the rows of a source from 1, in the order of the file. */
export const ROW = '__row';

/** All rows of a Parquet file with their number. */
export function parquetRows(path: string): Statement {
	return sql`SELECT * EXCLUDE (file_row_number), file_row_number + 1 AS ${identifier(ROW)}
FROM read_parquet(${param(path)}, file_row_number = true)`;
}

/** Columns of a Parquet file with their DuckDB types, in file order. */
export async function parquetColumns(
	duck: Duck,
	path: string,
): Promise<readonly { readonly name: string; readonly type: string }[]> {
	const rows = await duck.run(sql`DESCRIBE SELECT * FROM read_parquet(${param(path)})`);
	return rows.map((row) => ({
		name: String(row['column_name']),
		type: String(row['column_type']),
	}));
}

/** Number of rows of a Parquet file, from its footer. */
export async function parquetRowCount(duck: Duck, path: string): Promise<number> {
	const [row] = await duck.run(
		sql`SELECT CAST(sum(num_rows) AS DOUBLE) AS n FROM parquet_file_metadata(${param(path)})`,
	);
	return Number(row?.['n'] ?? 0);
}

/** Number of rows of a query. */
export async function countRows(duck: Duck, query: Statement): Promise<number> {
	const [row] = await duck.run(sql`SELECT CAST(count(*) AS DOUBLE) AS n FROM (${query})`);
	return Number(row?.['n'] ?? 0);
}
