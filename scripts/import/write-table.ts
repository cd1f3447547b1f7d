import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { tableOf } from '../../src/lib/dataset/index.ts';
import type { Statement } from '../../src/lib/query/index.ts';
import {
	CALIBRATION_FILE,
	writeCalibration,
	type Calibrated,
} from '../calibrate/calibration-file.ts';
import { fileEntry, readManifest, writeManifest, type FileEntry } from '../dataset/manifest.ts';
import type { Duck } from './duck.ts';
import type { ImportOrder } from './import-file.ts';
import { parquetRowCount, RAW_ROW_GROUP, writeParquet } from './parquet.ts';

/** Where a table is written before it takes the place of the last one. */
export function partialFile({ dataset, table, folder }: ImportOrder): string {
	return join(folder, `${tableOf(dataset, table).file}.partial`);
}

/** The rows of a table with its columns, and what became of its weights where they were calibrated. */
export interface TableRows {
	readonly rows: Statement;
	readonly columns: readonly string[];
	readonly calibration?: Calibrated;
}

/**
 * Writes the good rows as sorted Parquet with their manifest; undefined where there are none.
 * Errors: `invalid account: …` where they are not exactly the `expected` ones; then nothing is kept.
 */
export async function writeTable(
	duck: Duck,
	order: ImportOrder,
	{ rows: good, columns, calibration }: TableRows,
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
	const beside =
		calibration === undefined
			? []
			: [await fileEntry(folder, await writeCalibration(folder, calibration))];
	const known = (await readManifest(folder))?.files ?? [];
	const others = known.filter((f) => f.path !== file && f.path !== CALIBRATION_FILE);
	await writeManifest(folder, [...others, entry, ...beside]);
	return entry;
}
