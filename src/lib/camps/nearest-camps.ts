import { geoDistance } from 'd3-geo';
import type { CampEntry } from './published.ts';

/** Mean radius of the Earth (IUGG), for distances in km. */
const EARTH_KM = 6371.0088;

export interface NearCamp {
	readonly camp: CampEntry;
	/** Along a great circle; no road is that short. */
	readonly km: number;
}

/** The sites nearest to one, nearest first; none where its own place is not known. */
export function nearestCamps(
	camps: readonly CampEntry[],
	site: string,
	limit: number,
): readonly NearCamp[] {
	const here = camps.find((camp) => camp.site === site)?.point;
	if (!here) return [];
	return camps
		.flatMap((camp) => {
			if (camp.site === site || camp.point === null) return [];
			const angle = geoDistance([here.lon, here.lat], [camp.point.lon, camp.point.lat]);
			return [{ camp, km: angle * EARTH_KM }];
		})
		.sort((a, b) => a.km - b.km)
		.slice(0, limit);
}
