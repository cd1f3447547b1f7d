import type { SourceText } from '../dataset/index.ts';
import type { Locale } from '../i18n/index.ts';
import type { Gazetteer } from '../geography/index.ts';
import { columnsOf, splitFrom } from './columns.ts';
import type { AreaPlace } from './place.ts';
import type { AreaCaveat, AreaDataset } from './published.ts';
import type { AreaFiles } from './section.ts';

/** The caveats of one dataset on the page of an area: those of places in full, the others by title or number. */
export interface CaveatsHere {
	readonly dataset: string;
	readonly short: string;
	readonly local: readonly {
		readonly id: string;
		readonly severity: AreaCaveat['severity'];
		readonly title: string;
		readonly text: string;
		readonly source: SourceText;
	}[];
	/** Those of the whole dataset. */
	readonly others: readonly { readonly id: string; readonly title: string }[];
	/** How many hold for single indicators only: they stand beside each on the Explore screen. */
	readonly more: number;
}

/**
 * The caveats of a dataset's values on the page of a place: of the place itself, or of the area whose
 * values stand there instead; null where the dataset says nothing.
 */
export function caveatsHere(
	dataset: AreaDataset,
	gazetteer: Gazetteer,
	place: AreaPlace,
	files: AreaFiles,
	locale: Locale,
): CaveatsHere | null {
	/* Values of the area it was part of stand there; the caveat that says so is the place's own. */
	const shown = splitFrom(dataset, gazetteer, place)
		? place.code
		: columnsOf(dataset, gazetteer, place)?.[0]?.code;
	if (shown === undefined || shown === null) return null;
	const caveats = files.get(shown)?.answers[dataset.id]?.caveats ?? [];
	const found = caveats.flatMap((caveat) => {
		const described = dataset.caveats.find(({ id }) => id === caveat.id);
		return described ? [{ caveat, described }] : [];
	});
	if (found.length === 0) return null;
	return {
		dataset: dataset.id,
		short: dataset.short[locale],
		local: found
			.filter(({ caveat }) => caveat.local)
			.map(({ caveat: { id, severity }, described: { title, text, source } }) => ({
				...{ id, severity, source },
				title: title[locale],
				text: text[locale],
			})),
		others: found
			.filter(({ caveat }) => !caveat.local && holdsForAll(dataset, caveat))
			.map(({ caveat: { id }, described: { title } }) => ({ id, title: title[locale] })),
		more: found.filter(({ caveat }) => !caveat.local && !holdsForAll(dataset, caveat)).length,
	};
}

function holdsForAll({ indicators: all }: AreaDataset, { indicators }: AreaCaveat): boolean {
	return indicators === all.length;
}
