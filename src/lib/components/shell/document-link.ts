import type { Locale } from '$lib/i18n/index.ts';
import type { SearchDocument } from '$lib/search/index.ts';
import { areaLink, campLink, exploreLink } from './links.ts';

/** Where a search result leads: an indicator to its numbers, an area or a camp to its page. */
export function documentLink(locale: Locale, document: SearchDocument): string {
	switch (document.kind) {
		case 'indicator':
			return exploreLink(locale, document.dataset, document.indicator);
		case 'state':
		case 'unit':
		case 'township':
			return areaLink(locale, document.area);
		case 'camp':
			return campLink(locale, document.site);
	}
}
