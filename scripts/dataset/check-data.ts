import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { problem, storedType, type Dataset, type Problem } from '../../src/lib/dataset/index.ts';
import { identifier, join as joined, sql } from '../../src/lib/query/index.ts';
import { withCalibration } from '../calibrate/calibration-file.ts';
import { checkColumns, rawName } from '../import/check-columns.ts';
import { checkDesignRows } from '../import/check-design-rows.ts';
import { withDuck, type Duck } from '../import/duck.ts';
import { columnsOf } from '../import/import-file.ts';
import { parquetColumns, parquetRows } from '../import/parquet.ts';
import { checkK } from '../publish/check-k.ts';
import { MANIFEST, readManifest, sha256Of } from './manifest.ts';
import { missingFiles } from './open-dataset.ts';

/**
 * Checks the imported files of a dataset: that they are there, are those of the manifest, have the
 * columns of the codebook and no others, and hold what codebook and design say.
 */
export async function checkData(
	described: Dataset,
	folder: string,
	signal: AbortSignal,
): Promise<Problem[]> {
	const absent = missingFiles(described, folder, 'all').map((file) =>
		problem(file, '', 'data', 'no file', `run "sittan import <file> --dataset …" first`),
	);
	if (absent.length > 0) return absent;
	const dataset = await withCalibration(described, folder);
	const manifest = await checkManifest(folder);
	const rowsLeave = dataset.disclosure.rows.value === 'allowed';
	const tables = await withDuck({ memory: '1GB', threads: 2, signal }, (duck) =>
		checkTables(duck, dataset, folder),
	);
	const recognisable = tables.length === 0 && rowsLeave ? await checkK(dataset, folder) : [];
	return [...manifest, ...tables, ...recognisable];
}

async function checkManifest(folder: string): Promise<Problem[]> {
	const manifest = await readManifest(folder);
	const again = 'the file is not the one that was imported, import it again';
	if (manifest === undefined) return [problem(MANIFEST, '', 'manifest', 'no file', again)];
	const problems: Problem[] = [];
	for (const { path, bytes, sha256 } of manifest.files) {
		const full = join(folder, path);
		if (!existsSync(full)) problems.push(problem(MANIFEST, path, 'file', 'missing', again));
		else if ((await stat(full)).size !== bytes || (await sha256Of(full)) !== sha256) {
			problems.push(problem(MANIFEST, path, 'sha256', sha256.slice(0, 12), again));
		}
	}
	return problems;
}

async function checkTables(duck: Duck, dataset: Dataset, folder: string): Promise<Problem[]> {
	const problems: Problem[] = [];
	for (const { id, file } of dataset.info.tables) {
		const path = join(folder, file);
		const variables = columnsOf(dataset, id);
		const columns = await parquetColumns(duck, path);
		const names = new Set(columns.map((c) => c.name));
		const known = new Set<string>(variables.map((x) => x.id));
		const drift = [
			...variables
				.filter((x) => !names.has(x.id))
				.map((x) => problem(file, '', 'column', x.id, 'the codebook has it, the file has not')),
			...columns
				.filter((c) => !known.has(c.name))
				.map((c) => problem(file, '', 'column', c.name, 'the file has it, the codebook has not')),
			...variables.flatMap((x) => {
				const type = columns.find((c) => c.name === x.id)?.type;
				if (type === undefined || fits(type, storedType(x))) return [];
				return [problem(file, x.id, 'type', type, `the codebook asks for ${storedType(x)}`)];
			}),
		];
		problems.push(...drift);
		if (drift.length > 0) continue;
		const twice = variables.map((x) => sql`${identifier(x.id)} AS ${identifier(rawName(x))}`);
		const rows = sql`SELECT *, ${joined(twice, ', ')} FROM (${parquetRows(path)})`;
		problems.push(...(await checkColumns(duck, rows, variables, file)));
		problems.push(...(await checkDesignRows(duck, rows, dataset, file)));
	}
	return problems;
}

const WHOLE = ['TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT'];

/** Whether a stored type serves for the wanted one: any whole number type for a whole number. */
function fits(type: string, wanted: string): boolean {
	return type === wanted || (WHOLE.includes(type) && WHOLE.includes(wanted));
}
