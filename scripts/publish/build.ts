import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Catalogue, CatalogueEntry, Dataset } from '../../src/lib/dataset/index.ts';
import { addTallies } from '../../src/lib/coverage/index.ts';
import { scoredMeasures } from '../../src/lib/scores/index.ts';
import type { Gazetteer } from '../../src/lib/geography/index.ts';
import {
	CALIBRATION_FILE,
	readCalibration,
	withCalibration,
} from '../calibrate/calibration-file.ts';
import type { FileEntry } from '../dataset/manifest.ts';
import { missingFiles } from '../dataset/open-dataset.ts';
import { DescriptorError } from '../dataset/descriptor-error.ts';
import { readDataset } from '../dataset/read-dataset.ts';
import { rawFolder, type Workspace } from '../dataset/workspace.ts';
import { withDuck, type Duck } from '../import/duck.ts';
import { checkK } from './check-k.ts';
import { openOutput, type Output } from './output.ts';
import { publicDataset } from './public-dataset.ts';
import { writeAreas } from './write-areas.ts';
import { writeCamps } from './write-camps.ts';
import { writeCompleteness } from './write-completeness.ts';
import { writeCoverage } from './write-coverage.ts';
import { writeEstimates } from './write-estimates.ts';
import { writeGeography } from './write-geography.ts';
import { writeReport } from './write-report.ts';
import { writeScores } from './write-scores.ts';
import { writeTables } from './write-tables.ts';
import { writeUnits } from './write-units.ts';

/** What was published, and what was left out with the reason. */
export interface BuildReport {
	readonly published: readonly CatalogueEntry[];
	readonly skipped: readonly string[];
	readonly files: readonly FileEntry[];
}

/**
 * Makes everything the site serves from descriptors and raw data. The old output is replaced at
 * the end, so a build that fails leaves it as it was. Same input, same bytes.
 */
export async function buildSite(
	workspace: Workspace,
	progress: (text: string) => void,
	signal?: AbortSignal,
): Promise<BuildReport> {
	const partial = `${workspace.published}.partial`;
	await rm(partial, { recursive: true, force: true });
	try {
		const report = await publishInto(partial, workspace, progress, signal);
		await mkdir(dirname(workspace.published), { recursive: true });
		await rm(workspace.published, { recursive: true, force: true });
		await rename(partial, workspace.published);
		return report;
	} catch (error) {
		await rm(partial, { recursive: true, force: true });
		throw error;
	}
}

async function publishInto(
	partial: string,
	workspace: Workspace,
	progress: (text: string) => void,
	signal?: AbortSignal,
): Promise<BuildReport> {
	const output = openOutput(partial);
	const published: CatalogueEntry[] = [];
	const skipped: string[] = [];
	progress('places and their shapes');
	const gazetteer = await writeGeography(workspace, output);
	await withDuck({ memory: '1GB', threads: 1, ...(signal ? { signal } : {}) }, async (duck) => {
		for (const folder of await datasetFolders(workspace)) {
			const described = await readDataset(folder);
			const raw = rawFolder(workspace, described.info.id);
			const obstacle = obstacleTo(described, raw);
			if (obstacle !== undefined) {
				skipped.push(obstacle);
				continue;
			}
			const dataset = await withCalibration(described, raw);
			progress(dataset.info.id);
			published.push(await writeDataset({ duck, dataset, raw, gazetteer, output, partial }));
			signal?.throwIfAborted();
		}
	});
	progress('camps');
	await writeCamps(published, partial, output);
	progress('areas');
	await writeAreas(partial, workspace, published, gazetteer, output);
	const catalogue: Catalogue = { datasets: published };
	await output.writeJson('catalogue.json', catalogue);
	return { published, skipped, files: await output.finish() };
}

async function datasetFolders(workspace: Workspace): Promise<readonly string[]> {
	const entries = await readdir(workspace.datasets, { withFileTypes: true });
	return entries
		.filter((e) => e.isDirectory() && existsSync(join(workspace.datasets, e.name, 'dataset.yaml')))
		.map((e) => join(workspace.datasets, e.name))
		.sort();
}

/** Why a dataset is not published, in one sentence; undefined when it can be. */
function obstacleTo(dataset: Dataset, raw: string): string | undefined {
	const { id, status } = dataset.info;
	const { rows } = dataset.disclosure;
	if (rows.value === 'none')
		return `${id} is left out: its disclosure.yaml publishes nothing (${rows.reason.en})`;
	const missing = missingFiles(dataset, raw, 'all');
	if (missing.length === 0) return undefined;
	const remedy =
		status === 'synthetic' ? 'run "sittan demo"' : `run "sittan import <file> --dataset …"`;
	return `${id} is left out: no ${missing.join(', ')} in its raw folder; ${remedy} first`;
}

interface DatasetJob {
	readonly duck: Duck;
	readonly dataset: Dataset;
	readonly raw: string;
	readonly gazetteer: Gazetteer;
	readonly output: Output;
	readonly partial: string;
}

async function writeDataset(job: DatasetJob): Promise<CatalogueEntry> {
	const { duck, dataset, raw, gazetteer, output, partial } = job;
	const { info, coverage, disclosure, indicators } = dataset;
	const open = publicDataset(dataset);
	const rowsLeave = disclosure.rows.value === 'allowed';
	const recognisable = rowsLeave ? await checkK(dataset, raw) : [];
	if (recognisable.length > 0) throw new DescriptorError(info.id, recognisable);
	await output.writeJson(`${info.id}/dataset.json`, open);
	const calibration = await readCalibration(dataset, raw);
	if (calibration !== undefined)
		await output.writeJson(`${info.id}/${CALIBRATION_FILE}`, calibration);
	const tables = rowsLeave ? await writeTables(duck, dataset, raw, output) : [];
	const folder = rowsLeave ? join(partial, info.id) : raw;
	await writeEstimates(open, folder, output);
	if (open.kind === 'register') {
		await writeUnits(open, folder, output);
		await writeCompleteness(open, folder, output);
		await writeScores(open, folder, output);
		await writeReport(open, folder, output);
	}
	await writeCoverage(duck, dataset, raw, gazetteer, output);
	return {
		info: open.info,
		indicators: indicators.map(({ id, theme, title }) => ({ id, theme, title })),
		scored: open.kind === 'register' && scoredMeasures(open).length > 0,
		coverage: { units: coverage.units, ...addTallies(coverage.areas) },
		tables,
	};
}
