import type { DatasetId, IndicatorId, LocalisedText, PCode } from '../dataset/index.ts';

interface Common {
	readonly title: LocalisedText;
	/** What stands under the title: survey and theme, or the area that holds it. */
	readonly note: LocalisedText;
}

/** Something that can be found: an indicator of a survey, or an area of the gazetteer. */
export type SearchDocument =
	| (Common & {
			readonly kind: 'indicator';
			readonly dataset: DatasetId;
			readonly indicator: IndicatorId;
	  })
	| (Common & { readonly kind: 'state' | 'township'; readonly area: PCode });

/** What tells a document from every other. */
export function documentKey(found: SearchDocument): string {
	switch (found.kind) {
		case 'indicator':
			return `${found.dataset}/${found.indicator}`;
		case 'state':
		case 'township':
			return found.area;
	}
}
