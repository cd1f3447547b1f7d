import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { buildSites } from '../sites/index.ts';
import { writeParquet } from '../write-parquet.ts';
import { makeCampTable } from './table.ts';

/** Where to write, from which seed, and where the gazetteer is. */
export interface CampOptions {
	/** Folder for `camp.parquet`; made when missing. */
	readonly out: string;
	/** Whole number; the same seed gives the same bytes. */
	readonly seed: number;
	/** Folder with the project's `townships.csv`. */
	readonly geographyDir: string;
	readonly onProgress?: (message: string) => void;
}

/** What was built. */
export interface CampReport {
	readonly seed: number;
	readonly tables: readonly { readonly file: string; readonly rows: number }[];
}

/**
 * Builds the demonstration data of the camp profiling in Kachin and northern Shan. Synthetic: it
 * follows the rounds and meets published figures, see docs/decisions/demonstration-data.md.
 */
export async function buildCamps(options: CampOptions): Promise<CampReport> {
	const { out, seed, geographyDir, onProgress = () => {} } = options;
	onProgress('camp-profiling: making up sites');
	const sites = buildSites(seed, geographyDir).filter((site) => site.state !== 'MMR012');
	onProgress('camp-profiling: asking them in seven rounds');
	const columns = makeCampTable(sites, seed);
	onProgress('camp-profiling: writing Parquet');
	await mkdir(out, { recursive: true });
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	try {
		const sort = ['round', 'state', 'township', 'site'];
		await writeParquet(connection, join(out, 'camp.parquet'), columns, sort, 2048);
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
	const rows = columns[0]?.values.length ?? 0;
	return { seed, tables: [{ file: 'camp.parquet', rows }] };
}
