import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { buildSites } from '../sites/index.ts';
import { writeParquet } from '../write-parquet.ts';
import { makeSiteTable } from './table.ts';

/** Where to write, from which seed, and where the gazetteer is. */
export interface ClusterOptions {
	/** Folder for `site.parquet`; made when missing. */
	readonly out: string;
	/** Whole number; the same seed gives the same bytes. */
	readonly seed: number;
	/** Folder with the project's `townships.csv`. */
	readonly geographyDir: string;
	readonly onProgress?: (message: string) => void;
}

/** What was built. */
export interface ClusterReport {
	readonly seed: number;
	readonly tables: readonly { readonly file: string; readonly rows: number }[];
}

/**
 * Builds the demonstration data of the cluster analysis: monthly reports on shelter and household
 * items in the sites of Kachin, northern Shan and Rakhine. Synthetic: sites and people come from
 * the shared frame of sites, shelter meets the published gaps, see
 * data/datasets/cluster-analysis/coverage.yaml for what could not be met.
 */
export async function buildCluster(options: ClusterOptions): Promise<ClusterReport> {
	const { out, seed, geographyDir, onProgress = () => {} } = options;
	onProgress('cluster-analysis: making up monthly reports');
	const columns = makeSiteTable(buildSites(seed, geographyDir), seed);
	onProgress('cluster-analysis: writing Parquet');
	await mkdir(out, { recursive: true });
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	const file = 'site.parquet';
	try {
		const sort = ['month', 'state', 'township', 'site'];
		await writeParquet(connection, join(out, file), columns, sort, 4096);
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
	return { seed, tables: [{ file, rows: columns[0]?.values.length ?? 0 }] };
}
