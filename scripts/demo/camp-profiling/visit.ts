import { monthIndex, type Site } from '../sites/index.ts';
import { createDraw, type Draw } from './draw.ts';
import type { Round } from './rounds.ts';

/** One visit to one site: what the questions of every sector are drawn from. */
export interface Visit {
	readonly site: Site;
	readonly round: Round;
	/** Month of the visit, in words such as `2017-06`. */
	readonly month: string;
	readonly households: number;
	readonly people: number;
	/** In an area outside government control. */
	readonly ngca: boolean;
	/** Years since the first round, about 0 to 4.7: services improve with them. */
	readonly years: number;
	/** Whole months since the site opened. */
	readonly age: number;
	readonly draw: Draw;
}

/** Reads households and people of the month from the frame. */
export function makeVisit(site: Site, round: Round, month: string, seed: number): Visit {
	const entry = site.months.find((m) => m.month === month);
	if (entry === undefined) {
		throw new Error(`invalid month: ${month} (${site.id} is not open); choose a month of the site`);
	}
	return {
		site,
		round,
		month,
		households: entry.households,
		people: entry.people,
		ngca: site.control === 'NGCA',
		years: (monthIndex(month) - monthIndex('2013-08')) / 12,
		age: monthIndex(month) - monthIndex(site.opened),
		draw: createDraw(seed, site.id, round.code),
	};
}
