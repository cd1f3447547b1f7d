import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import {
	breakdownsOf,
	placesOf,
	type SurveyDataset,
	type TableId,
} from '../../src/lib/dataset/index.ts';
import { identifier } from '../../src/lib/query/index.ts';

/** PSUs of a grown survey for one of the survey it grew from. */
const PSUS = 10;

/** A table that was grown. */
export interface Grown {
	readonly rows: number;
	readonly bytes: number;
}

/**
 * Writes `copies` times the households of a survey as Parquet, in ten times as many PSUs. What varies
 * between places stays with the place; how a household is composed comes, in every copy, from another
 * household, so that combinations of codes are as many as in so large a sample and not repeated.
 */
export async function growTable(
	dataset: SurveyDataset,
	from: string,
	into: string,
	copies: number,
): Promise<Grown> {
	const household = 'household' as TableId;
	const places: readonly string[] = placesOf(dataset).map((p) => p.variable);
	const kept = new Set(['urban', 'zone', 'light_source', ...places]);
	const moved = breakdownsOf(dataset, household)
		.map((v) => v.id as string)
		.filter((id) => !kept.has(id));
	const quoted = (id: string): string => identifier(id).text;
	const file = (path: string): string => `'${path.replaceAll("'", "''")}'`;
	const instance = await DuckDBInstance.create();
	const connection = await instance.connect();
	await connection.run(`CREATE TABLE h AS
		SELECT row_number() OVER () - 1 AS i, * FROM read_parquet(${file(from)})`);
	const count = await connection.runAndReadAll('SELECT count(*) AS n FROM h');
	const rows = Number(count.getRowObjects()[0]?.['n']);
	const own = ['stratum', 'weight', 'hhsize', ...kept].map((id) => `a.${quoted(id)}`);
	const others = moved.map((id) => `b.${quoted(id)}`);
	await connection.run(`COPY (
		SELECT a.psu || '-' || CAST(a.k % ${PSUS} AS VARCHAR) AS psu, ${[...own, ...others].join(', ')}
		FROM (SELECT *, (i * 7919 + k * 104729) % ${rows} AS j FROM h CROSS JOIN range(${copies}) AS t(k)) AS a
		JOIN h AS b ON b.i = a.j
		ORDER BY a.stratum, a.psu
	) TO ${file(into)} (FORMAT parquet, COMPRESSION zstd)`);
	connection.closeSync();
	instance.closeSync();
	return { rows: rows * copies, bytes: statSync(into).size };
}

/** The file of the household table below the published files. */
export const householdFile = (published: string): string => join(published, 'household.parquet');
