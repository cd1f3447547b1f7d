import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { type Column, decimal, text, whole } from '../demo/column.ts';
import { writeParquet } from '../demo/write-parquet.ts';
import { type Enumerated, enumeratedOf } from './enumerated.ts';
import { type CensusTownship, readCensus } from './read-census.ts';

/** Where to write, and where the gazetteer is. */
export interface CensusOptions {
	/** Folder for `township.parquet`; made when missing. */
	readonly out: string;
	/** Folder with the project's tables of places. */
	readonly geographyDir: string;
	readonly onProgress?: (message: string) => void;
}

/** What was built. */
export interface CensusReport {
	readonly tables: readonly { readonly file: string; readonly rows: number }[];
}

/** Shares between 0 and 1; every other column of the table counts people or households. */
const SHARES = [
	'literate',
	'literate_women',
	'no_schooling',
	'middle_school',
	'family_work',
	'labour_men',
	'labour_women',
	'no_id',
	'disability',
	'no_toilet',
	'improved_toilet',
	'thatch_roof',
	'earth_floor',
];

/**
 * Writes the townships of the 2014 census as Parquet, from the table in `data/census`. Nothing is
 * made up: what is added are places from the gazetteer and the enumerated part of each population.
 */
export async function buildCensus(options: CensusOptions): Promise<CensusReport> {
	const { out, geographyDir, onProgress = () => {} } = options;
	onProgress('census-2014: writing the published figures as Parquet');
	const townships = readCensus(geographyDir);
	const columns = [...placeColumns(townships), ...figures(townships), ...derived(townships)];
	await mkdir(out, { recursive: true });
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	const file = 'township.parquet';
	try {
		await writeParquet(connection, join(out, file), columns, ['state', 'township_2014'], 4096);
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
	return { tables: [{ file, rows: townships.length }] };
}

/** Places by their codes of today; a township that is none today has no code, only its state. */
function placeColumns(townships: readonly CensusTownship[]): Column[] {
	const of = (name: string, value: (t: CensusTownship) => string | null): Column =>
		text(name, townships.map(value));
	return [
		of('township_2014', (t) => t.code),
		of('name_en', (t) => t.name.en),
		of('name_my', (t) => t.name.my),
		of('state', (t) => t.state15),
		of('state18', (t) => t.state18),
		of('township', (t) => (t.fate === 'same' ? t.code : null)),
		of('code_today', (t) => t.fate),
		of('enumeration', (t) => (enumeratedOf(t).estimated > 0 ? 'part-estimated' : 'complete')),
	];
}

function figures(townships: readonly CensusTownship[]): Column[] {
	return Object.keys(townships[0]?.figures ?? {}).map((name) => {
		const values = townships.map((t) => t.figures[name] ?? null);
		return SHARES.includes(name) ? decimal(name, values) : whole(name, values);
	});
}

function derived(townships: readonly CensusTownship[]): Column[] {
	const enumerated = townships.map(enumeratedOf);
	const of = (name: string, key: keyof Enumerated): Column =>
		decimal(
			name,
			enumerated.map((e) => e[key]),
		);
	return [
		whole(
			'enumerated',
			enumerated.map((e) => e.persons),
		),
		whole(
			'estimated',
			enumerated.map((e) => e.estimated),
		),
		of('enumerated_0_14', 'aged0to14'),
		of('enumerated_15_64', 'aged15to64'),
		of('enumerated_65plus', 'aged65plus'),
		of('adults', 'adults'),
		of('adult_men', 'adultMen'),
		of('adult_women', 'adultWomen'),
	];
}
