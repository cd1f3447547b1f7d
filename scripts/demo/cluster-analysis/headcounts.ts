import type { Random } from '../random.ts';
import { monthAt, monthIndex, type Month, type Site } from '../sites/index.ts';

/** Months between two headcounts of a site; made up. */
const INTERVAL = { GCA: 4, NGCA: 7 };

/** Months in which a site was counted head by head; in between, arrivals and departures are noted. */
export function drawHeadcounts(site: Site, random: Random): readonly Month[] {
	const start = Math.max(monthIndex(site.opened), monthIndex('2015-01'));
	const months: Month[] = [];
	for (let at = start; at <= monthIndex('2018-01');) {
		months.push(monthAt(at));
		at += 1 + random.integer(2 * INTERVAL[site.control] - 1);
	}
	return months;
}

/** The last headcount at or before a month. */
export function lastHeadcount(months: readonly Month[], month: Month): Month {
	return months.findLast((counted) => counted <= month) ?? month;
}
