import type { Dataset, LocalisedText } from '../dataset/index.ts';
import type { Area, Gazetteer, GazetteerTable } from '../geography/index.ts';
import type { SearchDocument } from './document.ts';

/** The indicators of a survey, in the order of its descriptors. */
export function indicatorDocuments(dataset: Dataset): readonly SearchDocument[] {
	const { id, short } = dataset.info;
	return dataset.indicators.map((indicator) => {
		const theme = dataset.codebook.themes.find((t) => t.id === indicator.theme)?.label;
		return {
			kind: 'indicator',
			dataset: id,
			indicator: indicator.id,
			title: indicator.title,
			note: theme ? { en: `${short.en} · ${theme.en}`, my: `${short.my} · ${theme.my}` } : short,
		};
	});
}

type AreaKind = Extract<SearchDocument, { readonly area: unknown }>['kind'];

/**
 * The areas that have a page, each with what holds it: states and regions, the units of the place
 * codes that are parts of one, townships, and codes of the census that are no longer used.
 */
export function areaDocuments(
	gazetteer: Gazetteer,
	changes: GazetteerTable['changes'],
): readonly SearchDocument[] {
	const document = (
		kind: AreaKind,
		{ code, full, short }: Pick<Area, 'code' | 'full' | 'short'>,
		holder: Area | undefined,
	): SearchDocument => {
		const around = holder?.full ?? short;
		return {
			kind,
			area: code,
			title: kind === 'township' ? short : full,
			note: { en: `${around.en} · ${code}`, my: `${around.my} · ${code}` },
		};
	};
	const state = (code: Area['code']): Area | undefined => gazetteer.at('state15', code);
	return [
		...gazetteer.areasAt('state15').map((a) => document('state', a, gazetteer.find('MMR'))),
		...gazetteer
			.areasAt('state18')
			.filter(({ levels }) => !levels.includes('state15'))
			.map((a) => document('unit', a, state(a.code))),
		...gazetteer.areasAt('township').map((a) => document('township', a, state(a.code))),
		...changes.map((change) => document('township', change, state(change.parent))),
	];
}

/** A camp as its list names it. */
export interface NamedCamp {
	readonly site: string;
	readonly name: LocalisedText | null;
	/** The areas that hold it, finest first. */
	readonly places: readonly string[];
}

/** Camps with a name, each with its township and state. */
export function campDocuments(
	camps: readonly NamedCamp[],
	gazetteer: Gazetteer,
): readonly SearchDocument[] {
	return camps.flatMap(({ site, name, places }) => {
		if (name === null) return [];
		const around = places.flatMap((code) => gazetteer.find(code)?.short ?? []);
		const note = {
			en: around.map(({ en }) => en).join(' · '),
			my: around.map(({ my }) => my).join(' · '),
		};
		return [{ kind: 'camp' as const, site, title: name, note }];
	});
}
