import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../scripts/dataset/read-dataset.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Columns of text that say in their hashtag that they are dates, as they are published. */
describe.each(['camp-profiling', 'cluster-analysis'])('texts of %s with a #date tag', (id) => {
	it('are dates of ISO 8601, to the month or the day', async () => {
		const { codebook, info } = await readDataset(`${root}/data/datasets/${id}`);
		const connection = await (await DuckDBInstance.create()).connect();
		const dated = codebook.variables.filter(
			({ type, hxl, release }) =>
				type === 'text' && release === 'public' && hxl?.startsWith('#date'),
		);
		expect(dated.length).toBeGreaterThan(0);
		for (const { id: column, tables } of dated) {
			const file = info.tables.find((table) => table.id === tables[0])?.file;
			const sql = `select "${column}" as at from read_parquet($1) where "${column}" is not null`;
			const reader = await connection.runAndReadAll(sql, [`${root}/static/data/${id}/${file}`]);
			const values = reader.getRowObjects().map(({ at }) => String(at));
			expect(values.filter((at) => !/^\d{4}-\d{2}(-\d{2})?$/.test(at))).toEqual([]);
		}
	});
});
