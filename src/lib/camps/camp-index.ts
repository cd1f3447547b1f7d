import type { CampEntry, CampIndex, PublishedCamp } from './published.ts';

/** The list of all sites, by the finest area that holds them and by id. */
export function campIndex(camps: readonly PublishedCamp[]): CampIndex {
	return { camps: camps.map(entryOf).sort(byPlace) };
}

function byPlace(a: CampEntry, b: CampEntry): number {
	const key = ({ places, site }: CampEntry): string => `${places[0] ?? ''} ${site}`;
	return key(a) < key(b) ? -1 : 1;
}

function entryOf({ site, name, point, places, registers }: PublishedCamp): CampEntry {
	const known = registers
		.flatMap(({ dataset, rounds }) =>
			rounds.flatMap(({ round, asOf, people }) =>
				people === null ? [] : [{ people, dataset, round, asOf }],
			),
		)
		.reduce<CampEntry['people']>(
			(latest, one) => (latest !== null && (latest.asOf ?? '') > (one.asOf ?? '') ? latest : one),
			null,
		);
	const newest = registers
		.flatMap(({ rounds }) => rounds.slice(-1))
		.reduce<(typeof registers)[number]['rounds'][number] | null>(
			(latest, one) => (latest !== null && (latest.asOf ?? '') > (one.asOf ?? '') ? latest : one),
			null,
		);
	return {
		site,
		name: name ?? { en: site, my: site },
		point,
		places,
		datasets: registers.map(({ dataset }) => dataset),
		people: known,
		latest: newest?.presence ?? 'absent',
	};
}
