import type { Gazetteer } from '../geography/index.ts';
import type { AreaPlace } from './place.ts';
import type { PublishedArea } from './published.ts';

/** What the census counted in a place, and how much of it was estimated. */
export interface CensusFrame {
	readonly persons: number;
	readonly households: number;
	readonly urbanPersons: number;
	/** People not enumerated; null where that is not known at this level. */
	readonly estimated: number | null;
}

/** The register that knows people who were estimated by township; the gazetteer has them by state. */
const ESTIMATED = { dataset: 'census-2014', indicator: 'estimated-people' } as const;

/** The frame of a place; null for one made after the census. */
export function frameOf({ census }: AreaPlace, file: PublishedArea): CensusFrame | null {
	if (census.kind === 'unavailable') return null;
	const known = file.answers[ESTIMATED.dataset]?.values[ESTIMATED.indicator];
	const counted = known?.kind === 'figure' ? known.value : null;
	const { persons, households, urbanPersons, estimatedPersons } = census;
	return { persons, households, urbanPersons, estimated: estimatedPersons ?? counted };
}

/**
 * The first area around a place of which it is known how many people were estimated, where it is not
 * known for the place itself.
 */
export function estimatedAround(
	gazetteer: Gazetteer,
	{ code, change }: AreaPlace,
): { readonly code: string; readonly people: number } | null {
	const around = gazetteer.ancestors(change?.parent ?? code);
	for (const { code: outer, census } of around) {
		const people = census.kind === 'counted' ? census.estimatedPersons : undefined;
		if (people !== undefined) return people > 0 ? { code: outer, people } : null;
	}
	return null;
}
