import type { Random } from '../random.ts';
import { monthAt, monthIndex, siteIn, type Month, type Site } from '../sites/index.ts';

/** A distribution of full NFI kits in a site. */
export interface Distribution {
	/** Such as 2017-05-14. */
	readonly date: string;
	readonly month: Month;
	readonly households: number;
}

/** Months between two full kits; made up, longer where convoys must cross a front line. */
const INTERVAL = { GCA: 13, NGCA: 18 };
const FIRST_FROM = '2014-06';

/**
 * Full-kit distributions of a site, in order: the first soon after it opened (or after June 2014),
 * then about every year. 82 to 100 % of the households present are served. One site in twelve has
 * had none. Made up: nothing was published by site.
 */
export function drawDistributions(site: Site, random: Random): readonly Distribution[] {
	const never = random.chance(1 / 12);
	const start = Math.max(monthIndex(site.opened), monthIndex(FIRST_FROM));
	const list: Distribution[] = [];
	let at = start + random.integer(site.opened < FIRST_FROM ? INTERVAL[site.control] : 4);
	while (at <= monthIndex('2018-01')) {
		const month = monthAt(at);
		const day = String(1 + random.integer(28)).padStart(2, '0');
		const served = 0.82 + 0.18 * random.uniform();
		const now = siteIn(site, month);
		if (now !== undefined) {
			const households = Math.max(1, Math.round(now.households * served));
			list.push({ date: `${month}-${day}`, month, households });
		}
		at += Math.max(6, Math.round(INTERVAL[site.control] * Math.exp(0.3 * random.normal())));
	}
	return never ? [] : list;
}

/** What the report of a month says of NFI. */
export interface Items {
	readonly last: string | null;
	readonly monthsSince: number | null;
	/** Households served by the last full distribution; 0 where there was none. */
	readonly served: number;
	/** Households served in this month. */
	readonly servedNow: number;
	/** Households served in this and the eleven months before, at most those present. */
	readonly servedYear: number;
}

/** NFI of a site in a month with so many households. */
export function itemsIn(
	distributions: readonly Distribution[],
	month: Month,
	households: number,
): Items {
	const past = distributions.filter((distribution) => distribution.month <= month);
	const last = past.at(-1);
	if (last === undefined) {
		return { last: null, monthsSince: null, served: 0, servedNow: 0, servedYear: 0 };
	}
	const monthsSince = monthIndex(month) - monthIndex(last.month);
	return {
		last: last.date,
		monthsSince,
		served: last.households,
		servedNow: monthsSince === 0 ? last.households : 0,
		servedYear: monthsSince < 12 ? Math.min(last.households, households) : 0,
	};
}
