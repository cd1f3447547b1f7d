import { solveIncreasing } from '../calibrate.ts';
import { createRandom } from '../random.ts';
import { apportion, monthIndex, siteIn, type Site } from '../sites/index.ts';
import { AREAS, REPORT_MONTHS, SHELTER, valueIn, type ClusterArea } from './published.ts';
import { reportingIn, type Status } from './reporting.ts';

/** Shelter of a site in a month; shelters planned are never more than households without. */
export interface Shelter {
	readonly adequate: number;
	readonly planned: number;
	readonly funded: number;
}

/** New sites have less: after eight months a third of the lag is left. */
const NEW_SITE = { lag: 1.4, months: 8 };
const SPREAD = 1.1;
const CONTROL = { GCA: 0.15, NGCA: -0.15 };

interface Place {
	/** Household number of the month. */
	readonly households: number;
	/** How well sheltered the site is against others, on the logit scale. */
	readonly standing: number;
	/** How early plans come to it. */
	readonly priority: number;
	readonly fundedShare: number;
}

/**
 * Shelter in every report: `shelter[site][month]`, null where a site did not report. Sites differ
 * for good; every month they move together such that the area meets its published (or made-up)
 * share of households covered, exactly where a gap was published.
 */
export function drawShelter(
	sites: readonly Site[],
	status: readonly (readonly Status[])[],
	seed: number,
): readonly (readonly (Shelter | null)[])[] {
	const random = createRandom(seed, 'cluster/shelter');
	const traits = sites.map((site) => ({
		standing: CONTROL[site.control] + SPREAD * random.normal(),
		priority: Math.exp(0.7 * random.normal()),
		fundedShare: 0.35 + 0.6 * random.uniform(),
	}));
	const table: (Shelter | null)[][] = sites.map(() => REPORT_MONTHS.map(() => null));
	for (const area of AREAS) {
		for (const [m, month] of REPORT_MONTHS.entries()) {
			const rows = reportingIn(sites, status, area, m);
			const places = rows.flatMap((i): Place[] => {
				const [site, trait] = [sites[i], traits[i]];
				const now = site && siteIn(site, month);
				if (!site || !trait || !now) return [];
				const age = monthIndex(month) - monthIndex(site.opened);
				const lag = NEW_SITE.lag * Math.exp(-Math.max(age, 0) / NEW_SITE.months);
				return [{ ...trait, households: now.households, standing: trait.standing - lag }];
			});
			for (const [k, shelter] of shelterIn(area, m, places).entries()) {
				const row = table[rows[k] ?? -1];
				if (row !== undefined) row[m] = shelter;
			}
		}
	}
	return table;
}

function shelterIn(area: ClusterArea, m: number, places: readonly Place[]): Shelter[] {
	const month = REPORT_MONTHS[m] ?? '2016-01';
	const series = SHELTER[area];
	const all = places.reduce((sum, place) => sum + place.households, 0);
	const gap = series.gaps.find((point) => point.month === month)?.value;
	const covered = gap === undefined ? Math.round(all * valueIn(series.covered, month)) : all - gap;
	const adequate = coverHouseholds(places, covered);
	const needs = places.map((place, k) => place.households - (adequate[k] ?? 0));
	const planned = planShelters(
		needs,
		places.map((place) => place.priority),
		Math.round(valueIn(series.planned, month)),
		Math.round(valueIn(series.sitesPlanned, month)),
	);
	return places.map((place, k) => ({
		adequate: adequate[k] ?? 0,
		planned: planned[k] ?? 0,
		funded: Math.floor((planned[k] ?? 0) * place.fundedShare),
	}));
}

/** Whole households per place that add up to `total`, at most all of each. */
function coverHouseholds(places: readonly Place[], total: number): number[] {
	const at = (shift: number): number[] =>
		places.map((place) => place.households / (1 + Math.exp(-place.standing - shift)));
	const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
	const shift = solveIncreasing((x) => sum(at(x)) - total, -12, 12);
	return apportion(total, at(shift));
}

/** Plans by place: the first `count` by priority and need, at least one each, at most the need. */
function planShelters(
	needs: readonly number[],
	priority: readonly number[],
	total: number,
	count: number,
): number[] {
	const chosen = [...needs.keys()]
		.filter((k) => (needs[k] ?? 0) > 0)
		.sort((a, b) => score(b) - score(a) || a - b)
		.slice(0, count);
	const planned = needs.map(() => 0);
	let left = Math.min(
		total,
		chosen.reduce((sum, k) => sum + (needs[k] ?? 0), 0),
	);
	for (let open = chosen; left > 0 && open.length > 0; open = open.filter(hasRoom)) {
		const first = open === chosen && left >= open.length ? 1 : 0;
		const parts = apportion(
			left,
			open.map((k) => (needs[k] ?? 0) - (planned[k] ?? 0)),
			first,
		);
		for (const [i, k] of open.entries()) {
			const more = Math.min(parts[i] ?? 0, (needs[k] ?? 0) - (planned[k] ?? 0));
			planned[k] = (planned[k] ?? 0) + more;
			left -= more;
		}
	}
	return planned;

	function score(k: number): number {
		return (needs[k] ?? 0) * (priority[k] ?? 1);
	}
	function hasRoom(k: number): boolean {
		return (planned[k] ?? 0) < (needs[k] ?? 0);
	}
}
