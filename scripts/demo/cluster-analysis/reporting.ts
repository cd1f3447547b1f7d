import { createRandom, type Random } from '../random.ts';
import { siteIn, type Month, type Site } from '../sites/index.ts';
import { chooseSilent } from './choose-silent.ts';
import { REPORT_MONTHS, REPORTED, type ClusterArea, type ReportedTotal } from './published.ts';

/** What became of a site in a monthly report. */
export type Status = 'reported' | 'not-reported' | 'not-yet-open' | 'closed';

export function areaOf(site: Site): ClusterArea {
	return site.state === 'MMR012' ? 'rakhine' : 'kachin-shan';
}

/** Chance per month that a site falls silent, and that a silent site stays so; made up. */
const FALLS_SILENT = { GCA: 0.02, NGCA: 0.06 };
const STAYS_SILENT = 0.55;
/** From September 2017 nobody reports from northern Rakhine; made up after the events there. */
const NO_ACCESS = { townships: ['MMR012008', 'MMR012009', 'MMR012010'], from: '2017-09' };

/**
 * Who reported in which month: `status[site][month]`. In months with published totals the silent
 * sites are chosen such that the others add up to them; in between, sites fall silent at random,
 * those outside government control more often.
 */
export function drawReporting(
	sites: readonly Site[],
	seed: number,
): readonly (readonly Status[])[] {
	const random = createRandom(seed, 'cluster/reporting');
	const chosen = new Map(
		REPORTED.map((total) => [`${total.area} ${total.month}`, silentSites(sites, total, random)]),
	);
	return sites.map((site, i) => {
		let silent = false;
		return REPORT_MONTHS.map((month) => {
			const drawn = random.chance(silent ? STAYS_SILENT : FALLS_SILENT[site.control]);
			if (month < site.opened) return 'not-yet-open';
			if (siteIn(site, month) === undefined) return 'closed';
			const fixed = chosen.get(`${areaOf(site)} ${month}`);
			silent = fixed === undefined ? drawn || outOfReach(site, month) : fixed.has(i);
			return silent ? 'not-reported' : 'reported';
		});
	});
}

function outOfReach(site: Site, month: Month): boolean {
	return NO_ACCESS.townships.includes(site.township) && month >= NO_ACCESS.from;
}

function silentSites(
	sites: readonly Site[],
	total: ReportedTotal,
	random: Random,
): ReadonlySet<number> {
	if (total.sites === 'all' || total.households === undefined) return new Set();
	const open = [...sites.entries()].flatMap(([i, site]) => {
		const now = areaOf(site) === total.area ? siteIn(site, total.month) : undefined;
		return now === undefined
			? []
			: [{ i, households: now.households, weight: site.control === 'NGCA' ? 3 : 1 }];
	});
	const all = open.reduce((sum, site) => sum + site.households, 0);
	const count = Math.max(open.length - total.sites, 0);
	const silent = chooseSilent(open, count, all - total.households, random);
	return new Set([...silent].map((k) => open[k]?.i ?? -1));
}

/** Sites that are open in at least one of the reports. */
export function isListed(site: Site): boolean {
	return REPORT_MONTHS.some((month) => siteIn(site, month) !== undefined);
}

/** Numbers of the sites of an area that reported in a month. */
export function reportingIn(
	sites: readonly Site[],
	status: readonly (readonly Status[])[],
	area: ClusterArea,
	month: number,
): readonly number[] {
	return [...sites.entries()].flatMap(([i, site]) =>
		areaOf(site) === area && status[i]?.[month] === 'reported' ? [i] : [],
	);
}
