import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { COUNTRY, pcode, type LocalisedText } from '../../src/lib/dataset/index.ts';
import {
	createGazetteer,
	type Area,
	type AreaLevel,
	type Census,
	type CodeChange,
	type Gazetteer,
	type GazetteerTable,
} from '../../src/lib/geography/index.ts';
import { townshipNames } from './names.ts';

export const GEOGRAPHY_ID = 'mimu-9.3';
export const GAZETTEER_SOURCE = 'Source: MIMU Place Codes 9.3; Population and Housing Census 2014';

type Row = Record<string, string>;

const COUNTRY_NAME: LocalisedText = { en: 'Myanmar', my: 'မြန်မာ' };
/** Where the country's label stands: near its middle, in Mandalay Region. */
const COUNTRY_POINT = { lon: 96.1, lat: 21.5 };
const CREATED_AFTER: Census = { kind: 'unavailable', reason: 'created-after-census' };

/** Reads `states.csv`, `districts.csv`, `townships.csv` and `changes.csv` in `dataDir/geography`. */
export function buildGazetteerTable(dataDir: string): GazetteerTable {
	const read = (name: string): Row[] => [
		...csvParse<string>(readFileSync(join(dataDir, 'geography', name), 'utf8')),
	];
	const changeRows = read('changes.csv');
	const townships = read('townships.csv').map(toTownship);
	const states = read('states.csv').map(toState);
	const changes = toChanges(changeRows);
	const districts = read('districts.csv').map((row) => toDistrict(row, townships, changes));
	return {
		id: GEOGRAPHY_ID,
		source: GAZETTEER_SOURCE,
		areas: [toCountry(states), ...states, ...districts, ...townships],
		changes,
	};
}

/** The gazetteer of the project's own tables, with its lookups. */
export function buildGazetteer(dataDir: string): Gazetteer {
	return createGazetteer(buildGazetteerTable(dataDir));
}

function field(row: Row, column: string): string {
	const value = row[column];
	if (value === undefined) {
		throw new Error(
			`invalid gazetteer table: no column ${column} (${row['pcode'] ?? ''}). Derive the tables again.`,
		);
	}
	return value;
}

function names(row: Row): Pick<Area, 'full' | 'short'> {
	return {
		full: { en: field(row, 'full_en'), my: field(row, 'full_my') },
		short: { en: field(row, 'short_en'), my: field(row, 'short_my') },
	};
}

function point(row: Row): Area['point'] {
	return { lon: Number(field(row, 'lon')), lat: Number(field(row, 'lat')) };
}

function census(row: Row): Census {
	if (field(row, 'persons_2014') === '') return CREATED_AFTER;
	const estimated = row['persons_2014_estimated'];
	return {
		kind: 'counted',
		persons: Number(field(row, 'persons_2014')),
		urbanPersons: Number(field(row, 'persons_2014_urban')),
		households: Number(field(row, 'households_2014')),
		...(estimated === undefined ? {} : { estimatedPersons: Number(estimated) }),
	};
}

function toState(row: Row): Area {
	return {
		code: pcode(field(row, 'pcode')),
		levels: field(row, 'levels').split(' ') as AreaLevel[],
		parent: pcode(field(row, 'parent')),
		...names(row),
		point: point(row),
		areaKm2: Number(field(row, 'area_km2')),
		census: census(row),
	};
}

function toTownship(row: Row): Area {
	const district = pcode(field(row, 'district'));
	const zone = field(row, 'saz');
	return {
		code: pcode(field(row, 'pcode')),
		levels: ['township'],
		parent: district,
		...(zone === '' || zone === district ? {} : { zone: pcode(zone) }),
		...names({ ...row, ...townshipNames(field(row, 'name_en'), field(row, 'name_my')) }),
		point: point(row),
		areaKm2: Number(field(row, 'area_km2')),
		census: census(row),
	};
}

/** Codes that were counted and are gone belong to the district that had them in 2014. */
function toDistrict(row: Row, townships: readonly Area[], changes: readonly CodeChange[]): Area {
	const code = pcode(field(row, 'pcode'));
	const inside = townships.filter((t) => t.parent === code || t.zone === code);
	const gone = changes.filter((change) => change.parent === code);
	return {
		code,
		levels: [field(row, 'level') as AreaLevel],
		parent: pcode(field(row, 'parent')),
		...names(row),
		point: point(row),
		areaKm2: Number(inside.reduce((sum, t) => sum + t.areaKm2, 0).toFixed(1)),
		census: addCensus([...inside, ...gone].map((part) => part.census)),
	};
}

function toCountry(states: readonly Area[]): Area {
	const tops = states.filter((state) => state.levels.includes('state15'));
	return {
		code: COUNTRY,
		levels: ['country'],
		parent: null,
		full: COUNTRY_NAME,
		short: COUNTRY_NAME,
		point: COUNTRY_POINT,
		areaKm2: tops.reduce((sum, state) => sum + state.areaKm2, 0),
		census: addCensus(tops.map((state) => state.census)),
	};
}

/** Adds counts; parts created after the census add nothing, as their count is in the old code. */
function addCensus(parts: readonly Census[]): Census {
	const counted = parts.filter((part) => part.kind === 'counted');
	if (counted.length === 0) return CREATED_AFTER;
	const estimates = counted.map((part) => part.estimatedPersons);
	const estimated = estimates.every((value) => value !== undefined)
		? { estimatedPersons: total(estimates) }
		: {};
	return {
		kind: 'counted',
		persons: total(counted.map((part) => part.persons)),
		urbanPersons: total(counted.map((part) => part.urbanPersons)),
		households: total(counted.map((part) => part.households)),
		...estimated,
	};
}

function total(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}

/** One row per old and new code in the table; one change per old code here. */
function toChanges(rows: readonly Row[]): CodeChange[] {
	const codes = [...new Set(rows.map((row) => field(row, 'pcode')))];
	return codes.map((code) => {
		const own = rows.filter((row) => field(row, 'pcode') === code);
		const row = own[0] ?? {};
		return {
			code: pcode(code),
			kind: field(row, 'kind') === 'split' ? 'split' : 'merged',
			into: own.map((each) => pcode(field(each, 'new_pcode'))),
			parent: pcode(field(row, 'district')),
			...names({ ...row, ...townshipNames(field(row, 'name_en'), field(row, 'name_my')) }),
			census: census(row),
		};
	});
}
