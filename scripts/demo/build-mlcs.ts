import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { type Column, text } from './column.ts';
import { makeFrame } from './frame.ts';
import { createRandom } from './random.ts';
import { drawSample, weighSample, type SampleArea, type SurveyedArea } from './sample.ts';
import { STRATA } from './strata.ts';
import { makeTables } from './tables.ts';
import { writeParquet } from './write-parquet.ts';

/** Where to write, from which seed, and where the gazetteer is. */
export interface MlcsOptions {
	/** Folder for `household.parquet`, `visit.parquet` and `sample.parquet`; made when missing. */
	readonly out: string;
	/** Whole number; the same seed gives the same bytes. */
	readonly seed: number;
	/** Folder with the project's `townships.csv`. */
	readonly geographyDir: string;
	readonly onProgress?: (message: string) => void;
}

/** What was built. */
export interface MlcsReport {
	readonly seed: number;
	readonly tables: readonly { readonly file: string; readonly rows: number }[];
	readonly areas: {
		readonly drawn: number;
		readonly done: number;
		readonly replaced: number;
		readonly excluded: number;
	};
	/** Households for which the weights stand. */
	readonly households: number;
}

/**
 * Builds the demonstration data of the Myanmar Living Conditions Survey 2017. Synthetic: it follows
 * the design and meets published figures, see docs/decisions/demonstration-data.md.
 */
export async function buildMlcs(options: MlcsOptions): Promise<MlcsReport> {
	const { out, seed, geographyDir, onProgress = () => {} } = options;
	onProgress('mlcs-2017: drawing the sample');
	const frame = makeFrame(geographyDir, createRandom(seed, 'frame'));
	const sample = drawSample(frame, seed);
	const surveyed = weighSample(sample, frame, seed);
	onProgress('mlcs-2017: making up households and calibrating them');
	const { household, visit } = makeTables(surveyed, seed);
	onProgress('mlcs-2017: writing Parquet');
	await mkdir(out, { recursive: true });
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	const tables = [
		{
			file: 'household.parquet',
			columns: household,
			sort: ['state', 'urban', 'psu', 'hid'],
			group: 4096,
		},
		{
			file: 'visit.parquet',
			columns: visit,
			sort: ['state', 'urban', 'visit', 'psu', 'hid'],
			group: 8192,
		},
		{
			file: 'sample.parquet',
			columns: sampleColumns(sample, surveyed),
			sort: ['state', 'urban', 'ea'],
			group: 4096,
		},
	];
	try {
		for (const { file, columns, sort, group } of tables) {
			await writeParquet(connection, join(out, file), columns, sort, group);
		}
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
	const count = (status: SampleArea['status']): number =>
		sample.filter((area) => area.status === status).length;
	return {
		seed,
		tables: tables.map(({ file, columns }) => ({ file, rows: columns[0]?.values.length ?? 0 })),
		areas: {
			drawn: sample.length,
			done: count('done'),
			replaced: count('replaced'),
			excluded: count('excluded'),
		},
		households: surveyed.reduce((sum, area) => sum + area.weight * area.households, 0),
	};
}

/** The sample as drawn, one row per enumeration area: the ledger below the level of states. */
function sampleColumns(sample: readonly SampleArea[], surveyed: readonly SurveyedArea[]): Column[] {
	const psu = new Map(surveyed.map((area) => [area.area.id, area.psu]));
	const stratum = sample.map((area) => STRATA[area.stratum]);
	return [
		text(
			'ea',
			sample.map((area) => area.drawn.id),
		),
		text(
			'stratum',
			stratum.map((s) => s?.code ?? null),
		),
		text(
			'state',
			stratum.map((s) => s?.state.code ?? null),
		),
		text(
			'township',
			sample.map((area) => area.drawn.township),
		),
		text(
			'urban',
			stratum.map((s) => (s?.urban ? 'urban' : 'rural')),
		),
		text(
			'status',
			sample.map((area) => area.status),
		),
		text(
			'done_in',
			sample.map((area) => area.surveyed?.township ?? null),
		),
		text(
			'psu',
			sample.map((area) => (area.surveyed ? (psu.get(area.surveyed.id) ?? null) : null)),
		),
	];
}
