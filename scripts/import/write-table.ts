import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { tableOf } from '../../src/lib/dataset/index.ts';
import type { Statement } from '../../src/lib/query/index.ts';
import { fileEntry, readManifest, writeManifest, type FileEntry } from '../dataset/manifest.ts';
import type { Duck } from './duck.ts';
import type { ImportOrder } from './import-file.ts';
import { parquetRowCount, RAW_ROW_GROUP, writeParquet } from './parquet.ts';

/** Where a table is written before it takes the place of the last one. */
export function partialFile({ dataset, table, folder }: ImportOrder): string {
	return join(folder, `${tableOf(dataset, table).file}.partial`);
}

/**
 * Writes the good rows as sorted Parquet with their manifest; undefined where there are none.
 * Errors: `invalid account: …` where they are not exactly the `expected` ones; then nothing is kept.
 */
export async function writeTable(
	duck: Duck,
	order: ImportOrder,
	good: Statement,
	columns: readonly string[],
	expected: number,
): Promise<FileEntry | undefined> {
	const { folder } = order;
	const { file, sort } = tableOf(order.dataset, order.table);
	const partial = partialFile(order);
	await mkdir(folder, { recursive: true });
	await writeParquet(duck, good, columns, sort, partial, RAW_ROW_GROUP);
	const rows = await parquetRowCount(duck, partial);
	if (rows !== expected) {
		throw new Error(
			`invalid account: ${rows} rows (${file}, where ${expected} should be loaded); nothing was written, report this file as a fault of sittan`,
		);
	}
	if (rows === 0) {
		await rm(partial);
		return undefined;
	}
	await rename(partial, join(folder, file));
	const entry = await fileEntry(folder, file, rows);
	const others = (await readManifest(folder))?.files.filter((f) => f.path !== file) ?? [];
	await writeManifest(folder, [...others, entry]);
	return entry;
}
