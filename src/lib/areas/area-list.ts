import { foldText, type LocalisedText, type PCode } from '../dataset/index.ts';
import type { Gazetteer, GazetteerTable } from '../geography/index.ts';
import type { Locale } from '../i18n/index.ts';
import { areaPlaces, type AreaPlace } from './place.ts';

/** A place of the list, under the name of the page's language, and by what it is found. */
export interface ListedPlace {
	readonly code: PCode;
	readonly name: string;
	/** The name in the other language. */
	readonly other: string;
}

/** A state or region with the places in it that have a page. */
export interface ListedState extends ListedPlace {
	/** The units of the place codes it consists of, where there are several. */
	readonly units: readonly ListedPlace[];
	readonly townships: readonly ListedPlace[];
	/** Codes of the census that are no longer used. */
	readonly former: readonly ListedPlace[];
}

/** Every place with a page, by state or region, from north to south. */
export function listedStates(
	gazetteer: Gazetteer,
	changes: GazetteerTable['changes'],
	locale: Locale,
): readonly ListedState[] {
	const places = areaPlaces(gazetteer, changes);
	const stateOf = ({ code, change }: AreaPlace): PCode | undefined =>
		gazetteer.at('state15', change?.parent ?? code)?.code;
	return places
		.filter(({ level }) => level === 'state15')
		.map((state) => {
			const inside = places.filter((place) => stateOf(place) === state.code);
			const of = (level: AreaPlace['level']): readonly ListedPlace[] =>
				inside.filter((place) => place.level === level).map((place) => listed(place, locale));
			return {
				...listed(state, locale),
				units: of('state18'),
				townships: of('township'),
				former: of('former'),
			};
		});
}

function listed({ code, level, full, short }: AreaPlace, locale: Locale): ListedPlace {
	const names: LocalisedText = level === 'state15' ? full : short;
	return { code, name: names[locale], other: names[locale === 'en' ? 'my' : 'en'] };
}

/** Whether a place is one that a reader means by these letters, in either language or by code. */
export function isMeant({ code, name, other }: ListedPlace, letters: string): boolean {
	const wanted = foldText(letters.trim());
	return [code, name, other].some((text) => foldText(text).includes(wanted));
}

/**
 * The states with a place that is meant, with those places only; a state that is meant itself keeps
 * all of its own.
 */
export function meantStates(
	states: readonly ListedState[],
	letters: string,
): readonly ListedState[] {
	if (letters.trim() === '') return states;
	return states.flatMap((state) => {
		if (isMeant(state, letters)) return [state];
		const of = (places: readonly ListedPlace[]) =>
			places.filter((place) => isMeant(place, letters));
		const [units, townships, former] = [of(state.units), of(state.townships), of(state.former)];
		const some = units.length + townships.length + former.length > 0;
		return some ? [{ ...state, units, townships, former }] : [];
	});
}
