import { createRandom } from '../random.ts';
import type { Cell, Column } from '../column.ts';
import type { Site } from '../sites/index.ts';
import { drawFood } from './food.ts';
import { drawIntentions, drawLivelihoods, drawProtection } from './livelihoods.ts';
import { drawAges, drawPeople } from './people.ts';
import { drawReach, visitMonth, type Status } from './reach.ts';
import { ROUNDS, type Round } from './rounds.ts';
import { drawEducation, drawHealth } from './services.ts';
import { drawItems, drawShelter } from './shelter.ts';
import { makeVisit } from './visit.ts';
import { drawWash } from './wash.ts';

type Row = Readonly<Record<string, Cell>>;

/** The table `camp`: one row per site and round, empty where a site was not profiled. */
export function makeCampTable(sites: readonly Site[], seed: number): Column[] {
	const reach = drawReach(sites, seed);
	const months = createRandom(seed, 'camps/months');
	const rows = sites.flatMap((site, i) =>
		ROUNDS.map((round, r) => {
			const status = reach[i]?.[r] ?? 'not-profiled';
			const month = visitMonth(site, round, months);
			const known = knownOf(site, round, status);
			return status === 'profiled' ? { ...known, ...askedOf(site, round, month, seed) } : known;
		}),
	);
	return toColumns(rows);
}

/** What is known of a site in every round, whether or not it was reached. */
function knownOf(site: Site, round: Round, status: Status): Row {
	return {
		site: site.id,
		site_name: site.name.en,
		site_name_my: site.name.my,
		state: site.state,
		township: site.township,
		control: site.control,
		site_type: site.type,
		agency: site.agency,
		lon: site.lon,
		lat: site.lat,
		opened: site.opened,
		round: round.code,
		status,
	};
}

/** What is asked in a site that was profiled. */
function askedOf(site: Site, round: Round, month: string, seed: number): Row {
	const visit = makeVisit(site, round, month, seed);
	const ages = drawAges(visit);
	return {
		visited: month,
		informants: Math.round(visit.draw.amount('informants', 2 + visit.households / 150, 0.3)),
		...drawPeople(visit, ages),
		...drawShelter(visit),
		...drawItems(visit),
		...drawFood(visit),
		...drawWash(visit),
		...drawHealth(visit),
		...drawEducation(visit, ages),
		...drawLivelihoods(visit),
		...drawProtection(visit),
		...drawIntentions(visit),
	};
}

const DECIMALS = [
	'lon',
	'lat',
	'floor_m2',
	'ration_kg',
	'litres_wet',
	'litres_dry',
	'clinic_km',
	'school_km',
];

/** Columns in the order in which a profiled site has them; types from the values. */
function toColumns(rows: readonly Row[]): Column[] {
	const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	return names.map((name) => {
		const values = rows.map((row) => row[name] ?? null);
		return {
			name,
			type: typeOf(
				name,
				values.find((value) => value !== null),
			),
			values,
		};
	});
}

function typeOf(name: string, value: Cell | undefined): Column['type'] {
	if (typeof value === 'number') return DECIMALS.includes(name) ? 'DOUBLE' : 'INTEGER';
	return typeof value === 'boolean' ? 'BOOLEAN' : 'VARCHAR';
}
