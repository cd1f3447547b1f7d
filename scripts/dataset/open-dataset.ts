import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openSource, type Source } from '../../src/lib/analysis/index.ts';
import { tableOf, type Dataset, type TableId } from '../../src/lib/dataset/index.ts';
import { openDuckdbNode } from '../../src/lib/engine/adapters/duckdb-node.ts';
import type { Engine } from '../../src/lib/engine/index.ts';

/** A dataset with an engine that has its tables; close the engine when done. */
export interface OpenDataset {
	readonly engine: Engine;
	/** The dataset, ready to be asked about one of its tables. */
	source(table: TableId): Promise<Source>;
}

/** Opens the tables of a dataset in DuckDB. `folder` holds their Parquet files. */
export async function openDataset(dataset: Dataset, folder: string): Promise<OpenDataset> {
	const engine = await openDuckdbNode();
	const sources = new Map<TableId, Source>();
	return {
		engine,
		async source(table) {
			const known = sources.get(table);
			if (known) return known;
			const path = join(folder, tableOf(dataset, table).file);
			await engine.register({ name: table, path });
			const source = await openSource(dataset, engine, table);
			sources.set(table, source);
			return source;
		},
	};
}

/** Files of a dataset that are not in a folder: its tables, or also the sampled units it declares. */
export function missingFiles(
	dataset: Dataset,
	folder: string,
	which: 'tables' | 'all',
): readonly string[] {
	const { sample } = dataset.coverage;
	const tables = dataset.info.tables.map((t) => t.file);
	const files = which === 'all' && sample !== undefined ? [...tables, sample] : tables;
	return files.filter((file) => !existsSync(join(folder, file)));
}
