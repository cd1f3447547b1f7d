import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parquetStream } from '../../../../src/lib/extract/formats/parquet.ts';
import { openReader, type Reader } from '../../../formats/read-with-duckdb.ts';
import { batchesOf, columns, written, type Cells } from '../../../formats/source-table.ts';

const EMPTY: Cells = columns().map(() => null);
const TYPES = {
	state: 'VARCHAR',
	water: 'INTEGER',
	grid: 'BOOLEAN',
	hhsize: 'INTEGER',
	large: 'INTEGER',
	serial: 'BIGINT',
	digits: 'BIGINT',
	weight: 'DOUBLE',
	visited: 'DATE',
	int: 'VARCHAR',
	story: 'VARCHAR',
};

describe('Parquet', () => {
	let reader: Reader;
	beforeAll(async () => void (reader = await openReader()));
	afterAll(() => reader.close());

	it('has the types of the published table, also without a row', async () => {
		for (const rows of [[], [EMPTY]]) {
			const bytes = await written(batchesOf(rows), parquetStream(columns()));
			const found = await reader.ask(bytes, 'DESCRIBE SELECT * FROM read_parquet($file)');
			expect(Object.fromEntries(found.map(([name, type]) => [name, type]))).toEqual(TYPES);
		}
	});

	it('says in its footer what it is', async () => {
		const metadata = { release: 'test-1', caveats: 'one two', licence: 'လိုင်စင်\u200b' };
		const bytes = await written(batchesOf([EMPTY]), parquetStream(columns(), { metadata }));
		const found = await reader.ask(
			bytes,
			'SELECT decode(key), decode(value) FROM parquet_kv_metadata($file)',
		);
		expect(Object.fromEntries(found.map(([key, value]) => [key, value]))).toEqual(metadata);
	});

	it('writes a row group when enough rows have come', async () => {
		const rows = Array.from({ length: 100 }, () => EMPTY);
		const bytes = await written(batchesOf(rows), parquetStream(columns(), { rowGroup: 21 }));
		const groups = await reader.ask(
			bytes,
			'SELECT DISTINCT row_group_id, row_group_num_rows FROM parquet_metadata($file) ORDER BY 1',
		);
		expect(groups.map(([, rows]) => Number(rows))).toEqual([21, 21, 21, 21, 16]);
	});
});
