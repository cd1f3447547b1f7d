import { join } from 'node:path';
import type { CatalogueTable, Dataset } from '../../src/lib/dataset/index.ts';
import type { Duck } from '../import/duck.ts';
import {
	parquetRowCount,
	parquetRows,
	publishedRowGroup,
	writeParquet,
} from '../import/parquet.ts';
import type { Output } from './output.ts';
import { publicColumns } from './public-dataset.ts';

/**
 * Publishes the tables of a dataset: public columns only, sorted, compressed. Columns that never
 * leave are dropped in the statement that reads the raw file, so they exist nowhere in the output.
 */
export async function writeTables(
	duck: Duck,
	dataset: Dataset,
	raw: string,
	output: Output,
): Promise<readonly CatalogueTable[]> {
	const tables: CatalogueTable[] = [];
	for (const { id, file, sort, units } of dataset.info.tables) {
		const columns = publicColumns(dataset, id);
		const path = `${dataset.info.id}/${file}`;
		const target = await output.pathFor(path);
		const publicSort = sort.filter((column) => columns.includes(column));
		const source = join(raw, file);
		const rows = await parquetRowCount(duck, source);
		const rowGroup = publishedRowGroup(rows);
		await writeParquet(duck, parquetRows(source), columns, publicSort, target, rowGroup);
		const { bytes } = await output.add(path, rows);
		tables.push({ id, units, rows, bytes });
	}
	return tables;
}
