import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { assetColumns } from './assets.ts';
import { type Cell, type Column, decimal, text, whole } from './column.ts';
import { consumptionColumns, drawConsumption, quintileColumn, standingOf } from './consumption.ts';
import { sanitationColumns, housingColumns } from './dwelling.ts';
import { electricityColumns } from './electricity.ts';
import { makeFrame } from './frame.ts';
import { drawIllness, healthColumns } from './health.ts';
import { drawLatent, liftStrata, listHouseholds, type Households } from './households.ts';
import { drawHeadEducation, schoolingColumns, workColumns } from './livelihood.ts';
import { drawPeople, peopleColumns } from './people.ts';
import { createRandom } from './random.ts';
import { drawSample, weighSample, type SampleArea, type SurveyedArea } from './sample.ts';
import { STRATA } from './strata.ts';
import { readProfiles } from './targets.ts';
import { visitColumns, VISITS } from './visits.ts';
import { drawSources, waterColumns } from './water.ts';
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

function makeTables(
	surveyed: readonly SurveyedArea[],
	seed: number,
): { household: Column[]; visit: Column[] } {
	const stream = (name: string): ReturnType<typeof createRandom> => createRandom(seed, name);
	const households = listHouseholds(surveyed);
	const profiles = readProfiles();
	const within = drawLatent(households, stream('latent'));
	const people = drawPeople(households, profiles, stream('people'));
	const consumption = drawConsumption(households, within, people, stream('consumption'));
	const latent = liftStrata(households, within, standingOf(consumption));
	const money = consumptionColumns(consumption, people, latent, stream('spending'));
	const electricity = electricityColumns(households, latent, profiles, stream('electricity'));
	const light = electricity[0]?.values.map(String) ?? [];
	const sources = drawSources(households, latent, profiles, stream('sources'));
	const work = workColumns(households, latent, people, stream('work'));
	const illness = drawIllness(households, latent, people.size, stream('illness'));
	const elderly = people.members.map((m) => m.aged60plus);
	const design = designColumns(households, stream('design'));
	const education = text(
		'head_education',
		drawHeadEducation(households, latent, stream('education')),
	);
	const household = [
		...design,
		quintileColumn(consumption),
		...peopleColumns(people, stream('heads')),
		education,
		...money.columns,
		...electricity,
		...waterColumns(households, latent, sources, stream('water')),
		...sanitationColumns(households, latent, profiles, stream('sanitation')),
		...housingColumns(households, latent, profiles, people.size, stream('housing')),
		...assetColumns(households, latent, people, profiles, light, stream('assets')),
		...schoolingColumns(households, latent, people, profiles, stream('schooling')),
		...work.columns,
		...healthColumns(households, latent, illness[0], elderly, stream('health')),
		text(
			'township',
			households.area.map((a) => households.areas[a]?.area.township ?? null),
		),
		text(
			'ea',
			households.area.map((a) => households.areas[a]?.area.id ?? null),
		),
	];
	const food = money.spending.food.map((year, i) => year / 365 / (people.adultEquivalents[i] ?? 1));
	const base = { households, latent, livelihood: work.livelihood, sources, illness, food };
	const visits = VISITS.map((code, v) => visitColumns(base, v, stream(`visit ${code}`)));
	return { household, visit: [...shared(household), ...stack(visits)] };
}

/** Columns of the household table that every visit repeats. */
const SHARED = [
	'state',
	'urban',
	'zone',
	'stratum',
	'psu',
	'hid',
	'weight',
	'hhsize',
	'quintile',
	'size_band',
	'head_sex',
	'head_age_band',
	'head_education',
	'main_income',
	'working_age',
];

function shared(household: readonly Column[]): Column[] {
	return household
		.filter((column) => SHARED.includes(column.name))
		.map((column) => ({ ...column, values: VISITS.flatMap(() => column.values) }));
}

/** Puts the rows of the visits under each other. */
function stack(visits: readonly (readonly Column[])[]): Column[] {
	return (visits[0] ?? []).map((first, c) => ({
		...first,
		values: visits.flatMap((columns): readonly Cell[] => columns[c]?.values ?? []),
	}));
}

function designColumns(households: Households, random: ReturnType<typeof createRandom>): Column[] {
	const ids = random.shuffle(households.area.map((_, i) => i + 1));
	const stratum = households.strata.of.map((s) => STRATA[s]);
	return [
		text(
			'state',
			stratum.map((s) => s?.state.code ?? null),
		),
		text(
			'urban',
			households.urban.map((urban) => (urban ? 'urban' : 'rural')),
		),
		text(
			'zone',
			stratum.map((s) => s?.state.zone ?? null),
		),
		text(
			'stratum',
			stratum.map((s) => s?.code ?? null),
		),
		text(
			'psu',
			households.area.map((a) => households.areas[a]?.psu ?? null),
		),
		whole('hid', ids),
		decimal('weight', households.weight),
	];
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
