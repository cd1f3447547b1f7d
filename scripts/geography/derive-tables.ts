/**
 * Derives the project's own gazetteer tables from the reference tables of MIMU place codes.
 *
 *     npx tsx scripts/geography/derive-tables.ts <folder with states.csv and townships.csv>
 *
 * Kept: codes, names, hierarchy, points, areas, and the persons and households of the 2014 census.
 * Townships are those with status `official` (330): the field sub-townships are smaller units of
 * armed organisations' areas inside them, and inactive codes go to `changes.csv`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { csvFormat, csvParse } from 'd3-dsv';
import { districtNames, stateNames } from './names.ts';

type Row = Record<string, string>;
export type DerivedTables = Readonly<Record<string, string>>;

/** Persons the 2014 census estimated because they were not enumerated (Union report, table A-1). */
const ESTIMATED_2014: Row = { MMR001: '46600', MMR003: '69753', MMR012: '1090000' };

/** Codes that the census used and release 9.3 no longer has, with what replaced them. */
const SUCCESSORS: Record<string, { kind: string; into: readonly string[] }> = {
	MMR013008: { kind: 'split', into: ['MMR013046', 'MMR013047'] },
	MMR013045: { kind: 'merged', into: ['MMR013017', 'MMR013035'] },
};

const sum = (rows: readonly Row[], column: string): number =>
	rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);

/** Mean of the rows' label points, weighted by area: a place to stand, not always inside. */
const meanPoint = (rows: readonly Row[]): { lon: string; lat: string } => {
	const area = sum(rows, 'area_km2_polygon');
	const mean = (column: string): string =>
		(
			rows.reduce((t, r) => t + Number(r[column]) * Number(r['area_km2_polygon']), 0) / area
		).toFixed(4);
	return { lon: mean('lon'), lat: mean('lat') };
};

const stateRow = (source: Row, code: string, levels: string, parent: string): Row => {
	const prefix = levels === 'state15' ? 'sr' : 'st';
	const nameEn = source[`${prefix}_name_en`] ?? '';
	const nameMy = source[`${prefix}_name_my`] ?? '';
	return {
		pcode: code,
		levels,
		parent,
		...stateNames(nameEn, nameMy, source['sr_type'] ?? ''),
		type: source['sr_type'] ?? '',
		iso_3166_2: source['iso_3166_2'] ?? '',
		lon: source['lon'] ?? '',
		lat: source['lat'] ?? '',
		area_km2: source['area_km2_polygon'] ?? '',
		persons_2014: source['pop_2014'] ?? '',
		persons_2014_urban: source['pop_2014_urban'] ?? '',
		persons_2014_estimated: ESTIMATED_2014[code] ?? '0',
		households_2014: source['households_2014'] ?? '',
	};
};

const deriveStates = (states: readonly Row[]): Row[] => {
	const rows = states.map((state) => {
		const code = state['st_pcode'] ?? '';
		const top = state['sr_pcode'] ?? '';
		return code === top
			? stateRow(state, code, 'state15 state18', 'MMR')
			: stateRow(state, code, 'state18', top);
	});
	const split = states.filter((state) => state['st_pcode'] !== state['sr_pcode']);
	for (const top of new Set(split.map((state) => state['sr_pcode'] ?? ''))) {
		const members = split.filter((state) => state['sr_pcode'] === top);
		const totals = Object.fromEntries(
			['area_km2_polygon', 'pop_2014', 'pop_2014_urban', 'households_2014'].map((column) => [
				column,
				String(sum(members, column)),
			]),
		);
		const rollUp = { ...members[0], ...meanPoint(members), ...totals };
		rows.push(stateRow(rollUp, top, 'state15', 'MMR'));
	}
	return rows;
};

/** Districts, and self-administered areas; five of the six zones stand in place of a district. */
const deriveDistricts = (townships: readonly Row[]): Row[] => {
	const row = (prefix: 'dt' | 'saz', code: string): Row => {
		const members = townships.filter((t) => t[`${prefix}_pcode`] === code);
		const first = members[0] ?? {};
		return {
			pcode: code,
			level: /S\d+$/.test(code) ? 'saz' : 'district',
			parent: first['st_pcode'] ?? '',
			...districtNames(first[`${prefix}_name_en`] ?? '', first[`${prefix}_name_my`] ?? ''),
			...meanPoint(members),
		};
	};
	const districts = new Set(townships.map((t) => t['dt_pcode'] ?? ''));
	const zones = new Set(townships.map((t) => t['saz_pcode'] ?? ''));
	const rows = [...districts].map((code) => row('dt', code));
	for (const code of zones) if (code && !districts.has(code)) rows.push(row('saz', code));
	return rows.sort((a, b) => (a['pcode'] ?? '').localeCompare(b['pcode'] ?? ''));
};

const townshipRow = (source: Row): Row => ({
	pcode: source['ts_pcode'] ?? '',
	district: source['dt_pcode'] ?? '',
	saz: source['saz_pcode'] ?? '',
	state18: source['st_pcode'] ?? '',
	name_en: source['ts_name_en'] ?? '',
	name_my: source['ts_name_my'] ?? '',
	lon: source['lon'] ?? '',
	lat: source['lat'] ?? '',
	centroid_lon: source['centroid_lon'] ?? '',
	centroid_lat: source['centroid_lat'] ?? '',
	town_lon: source['town_lon'] ?? '',
	town_lat: source['town_lat'] ?? '',
	area_km2: source['area_km2_polygon'] ?? '',
	persons_2014: source['pop_2014'] ?? '',
	persons_2014_urban: source['pop_2014_urban'] ?? '',
	households_2014: source['households_2014'] ?? '',
});

const changeRows = (inactive: readonly Row[]): Row[] =>
	inactive.flatMap((source) => {
		const code = source['ts_pcode'] ?? '';
		const change = SUCCESSORS[code];
		if (!change) {
			throw new Error(
				`invalid township: ${code} (inactive, no successor known). Add it to SUCCESSORS.`,
			);
		}
		return change.into.map((successor) => ({
			pcode: code,
			name_en: source['ts_name_en'] ?? '',
			name_my: source['ts_name_my'] ?? '',
			kind: change.kind,
			new_pcode: successor,
			district: source['dt_pcode'] ?? '',
			state18: source['st_pcode'] ?? '',
			persons_2014: source['pop_2014'] ?? '',
			persons_2014_urban: source['pop_2014_urban'] ?? '',
			households_2014: source['households_2014'] ?? '',
		}));
	});

/** The four tables as CSV text, by file name. Reads `states.csv` and `townships.csv` in `folder`. */
export const deriveTables = (folder: string): DerivedTables => {
	const read = (name: string): Row[] => [
		...csvParse<string>(readFileSync(join(folder, name), 'utf8')),
	];
	const all = read('townships.csv');
	const official = all.filter((row) => row['status'] === 'official');
	const tables: Record<string, Row[]> = {
		'states.csv': deriveStates(read('states.csv')),
		'districts.csv': deriveDistricts(official),
		'townships.csv': official.map(townshipRow),
		'changes.csv': changeRows(all.filter((row) => row['status'] === 'inactive')),
	};
	return Object.fromEntries(
		Object.entries(tables).map(([name, rows]) => [name, `${csvFormat(rows)}\n`]),
	);
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const folder = process.argv[2];
	if (!folder) {
		throw new Error(
			'invalid argument: none (derive-tables). Give the folder with states.csv and townships.csv.',
		);
	}
	for (const [name, text] of Object.entries(deriveTables(folder))) {
		writeFileSync(join('data', 'geography', name), text);
	}
}
