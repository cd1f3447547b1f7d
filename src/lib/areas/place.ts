import type { LocalisedText, PCode } from '../dataset/index.ts';
import type { Area, Census, CodeChange, Gazetteer, GazetteerTable } from '../geography/index.ts';

/** Levels of the areas that have a page; a former code was a township of the census. */
export type PageLevel = 'state15' | 'state18' | 'township' | 'former';

/** What has a page: an area of today's place codes, or a code that only the census had. */
export interface AreaPlace {
	readonly code: PCode;
	/** Its widest level; a state that is one MIMU unit is a state. */
	readonly level: PageLevel;
	/** Whether it is a unit of MIMU's place codes as well as a state. */
	readonly unit18: boolean;
	readonly full: LocalisedText;
	readonly short: LocalisedText;
	readonly census: Census;
	readonly area: Area | null;
	readonly change: CodeChange | null;
}

function placeOfArea(area: Area): AreaPlace | null {
	const { code, levels, full, short, census } = area;
	const level = (['state15', 'state18', 'township'] as const).find((l) => levels.includes(l));
	if (level === undefined) return null;
	const unit18 = levels.includes('state18');
	return { code, level, unit18, full, short, census, area, change: null };
}

function placeOfChange(change: CodeChange): AreaPlace {
	const { code, full, short, census } = change;
	return { code, level: 'former', unit18: false, full, short, census, area: null, change };
}

/** The place that has a page of this code, or null: districts and the country have none. */
export function placeOf(gazetteer: Gazetteer, code: string): AreaPlace | null {
	const area = gazetteer.find(code);
	if (area) return placeOfArea(area);
	const change = gazetteer.change(code);
	return change ? placeOfChange(change) : null;
}

/**
 * Every place with a page: the states and regions, MIMU's units, today's townships, and the codes
 * of the census that these townships no longer have.
 */
export function areaPlaces(
	gazetteer: Gazetteer,
	changes: GazetteerTable['changes'],
): readonly AreaPlace[] {
	const areas = (['state15', 'state18', 'township'] as const).flatMap((l) => gazetteer.areasAt(l));
	const codes = new Set([...areas, ...changes].map(({ code }) => code));
	return [...codes].flatMap((code) => placeOf(gazetteer, code) ?? []);
}

/** What holds a place, widest first, self-administered areas included; the country is left out. */
export function holdersOf(gazetteer: Gazetteer, { code, change }: AreaPlace): readonly Area[] {
	const nearest = change
		? [gazetteer.area(change.parent), ...gazetteer.ancestors(change.parent)]
		: gazetteer.ancestors(code);
	return nearest.filter(({ levels }) => !levels.includes('country')).reverse();
}

/** The addresses of all pages, in both languages, as the prerenderer asks for them. */
export function areaEntries(
	places: readonly AreaPlace[],
): readonly { readonly lang?: 'my'; readonly pcode: string }[] {
	return places.flatMap(({ code }) => [{ pcode: code }, { lang: 'my' as const, pcode: code }]);
}
