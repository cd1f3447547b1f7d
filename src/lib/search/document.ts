import type { DatasetId, IndicatorId, LocalisedText, PCode } from '../dataset/index.ts';

interface Common {
	readonly title: LocalisedText;
	/** What stands under the title: dataset and theme, or the area that holds it. */
	readonly note: LocalisedText;
}

/** Something that can be found: an indicator, an area of the gazetteer, a camp. */
export type SearchDocument =
	| (Common & {
			readonly kind: 'indicator';
			readonly dataset: DatasetId;
			readonly indicator: IndicatorId;
	  })
	| (Common & { readonly kind: 'state' | 'unit' | 'township'; readonly area: PCode })
	| (Common & { readonly kind: 'camp'; readonly site: string });

/** What tells a document from every other. */
export function documentKey(found: SearchDocument): string {
	switch (found.kind) {
		case 'indicator':
			return `${found.dataset}/${found.indicator}`;
		case 'state':
		case 'unit':
		case 'township':
			return found.area;
		case 'camp':
			return found.site;
	}
}
