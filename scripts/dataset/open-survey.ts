import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadFrame, type Survey } from '../../src/lib/analysis/index.ts';
import { tableOf, type Dataset, type TableId } from '../../src/lib/dataset/index.ts';
import { openDuckdbNode } from '../../src/lib/engine/adapters/duckdb-node.ts';
import type { Engine } from '../../src/lib/engine/index.ts';

/** A dataset with an engine that has its tables; close the engine when done. */
export interface OpenSurvey {
	readonly engine: Engine;
	/** The dataset with the frame of one of its tables. */
	survey(table: TableId): Promise<Survey>;
}

/** Opens the tables of a dataset in DuckDB. `folder` holds their Parquet files. */
export async function openSurvey(dataset: Dataset, folder: string): Promise<OpenSurvey> {
	const engine = await openDuckdbNode();
	const surveys = new Map<TableId, Survey>();
	return {
		engine,
		async survey(table) {
			const known = surveys.get(table);
			if (known) return known;
			const path = join(folder, tableOf(dataset, table).file);
			await engine.register({ name: table, path });
			const survey = { dataset, frame: await loadFrame(dataset, engine, table) };
			surveys.set(table, survey);
			return survey;
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
