import type { Cell, Column } from '../column.ts';
import { createRandom, type Random } from '../random.ts';
import { monthIndex, siteIn, type Month, type Site, type SiteMonth } from '../sites/index.ts';
import { drawHeadcounts, lastHeadcount } from './headcounts.ts';
import { drawDistributions, itemsIn, type Distribution } from './items.ts';
import { REPORT_MONTHS } from './published.ts';
import { areaOf, drawReporting, isListed } from './reporting.ts';
import { drawShelter, type Shelter } from './shelter.ts';

/** Columns and their types, in order. */
const TYPES = {
	site: 'VARCHAR',
	site_name: 'VARCHAR',
	site_name_my: 'VARCHAR',
	month: 'VARCHAR',
	status: 'VARCHAR',
	area: 'VARCHAR',
	state: 'VARCHAR',
	township: 'VARCHAR',
	control: 'VARCHAR',
	site_type: 'VARCHAR',
	agency: 'VARCHAR',
	shelter_type: 'VARCHAR',
	lon: 'DOUBLE',
	lat: 'DOUBLE',
	opened: 'VARCHAR',
	closed: 'VARCHAR',
	reported_by: 'VARCHAR',
	last_headcount: 'VARCHAR',
	headcount_age: 'INTEGER',
	households: 'INTEGER',
	individuals: 'INTEGER',
	households_adequate: 'INTEGER',
	households_in_need: 'INTEGER',
	shelters_planned: 'INTEGER',
	shelters_funded: 'INTEGER',
	nfi_last_full_kit: 'VARCHAR',
	nfi_months_since: 'INTEGER',
	nfi_households_served: 'INTEGER',
	nfi_served_month: 'INTEGER',
	nfi_served_year: 'INTEGER',
} as const satisfies Readonly<Record<string, Column['type']>>;

type Name = keyof typeof TYPES;
type Row = Readonly<Partial<Record<Name, Cell>>>;

/** The table `site`: one row per site and month; what a silent site did not say is empty. */
export function makeSiteTable(frame: readonly Site[], seed: number): Column[] {
	const sites = frame.filter(isListed);
	const status = drawReporting(sites, seed);
	const shelter = drawShelter(sites, status, seed);
	const random = createRandom(seed, 'cluster/sites');
	const rows = sites.flatMap((site, i) => {
		const history = drawHistory(site, random);
		return REPORT_MONTHS.map((month, m): Row => {
			const now = siteIn(site, month);
			const shelterNow = shelter[i]?.[m];
			const known = { ...knownOf(site, history), month, status: status[i]?.[m] ?? 'not-reported' };
			return now && shelterNow ? { ...known, ...reportOf(now, shelterNow, history, m) } : known;
		});
	});
	return (Object.keys(TYPES) as Name[]).map((name) => ({
		name,
		type: TYPES[name],
		values: rows.map((row) => row[name] ?? null),
	}));
}

/** What does not depend on the month: kits, headcounts, and who answers for the site. */
interface History {
	readonly shelterType: string;
	readonly distributions: readonly Distribution[];
	readonly headcounts: readonly Month[];
	readonly reporters: readonly string[];
}

function drawHistory(site: Site, random: Random): History {
	return {
		shelterType: shelterTypeOf(site, random),
		distributions: drawDistributions(site, random),
		headcounts: drawHeadcounts(site, random),
		reporters: REPORT_MONTHS.map(() => (random.chance(0.08) ? 'cluster-team' : site.agency)),
	};
}

/** What most households live in: chances made up per type of site. */
function shelterTypeOf({ type, state }: Site, random: Random): string {
	switch (type) {
		case 'planned-camp':
			return state === 'MMR012' || random.chance(0.3) ? 'longhouse' : 'family-shelter';
		case 'self-settled':
			return random.chance(0.5) ? 'makeshift' : 'family-shelter';
		case 'church-compound':
		case 'monastery-compound':
			return random.chance(0.5) ? 'longhouse' : 'collective-building';
		case 'public-building':
			return 'collective-building';
		case 'town-quarter':
			return 'family-shelter';
	}
}

function knownOf(site: Site, history: History): Row {
	return {
		site: site.id,
		site_name: site.name.en,
		site_name_my: site.name.my,
		area: areaOf(site),
		state: site.state,
		township: site.township,
		control: site.control,
		site_type: site.type,
		agency: site.agency,
		shelter_type: history.shelterType,
		lon: site.lon,
		lat: site.lat,
		opened: site.opened,
		closed: site.closed,
	};
}

function reportOf(now: SiteMonth, shelter: Shelter, history: History, m: number): Row {
	const { month, households, people } = now;
	const counted = lastHeadcount(history.headcounts, month);
	const items = itemsIn(history.distributions, month, households);
	return {
		reported_by: history.reporters[m] ?? null,
		last_headcount: counted,
		headcount_age: monthIndex(month) - monthIndex(counted),
		households,
		individuals: people,
		households_adequate: shelter.adequate,
		households_in_need: households - shelter.adequate,
		shelters_planned: shelter.planned,
		shelters_funded: shelter.funded,
		nfi_last_full_kit: items.last,
		nfi_months_since: items.monthsSince,
		nfi_households_served: items.served,
		nfi_served_month: items.servedNow,
		nfi_served_year: items.servedYear,
	};
}
