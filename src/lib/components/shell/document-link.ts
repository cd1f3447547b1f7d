import type { Locale } from '$lib/i18n/index.ts';
import type { SearchDocument } from '$lib/search/index.ts';
import { coverageLink, exploreLink } from './links.ts';
import type { SurveySummary } from './survey-summary.ts';

/**
 * Where a search result leads: an indicator to its numbers, a state to the survey's headline there,
 * a township to its sample coverage, because no survey represents it. Null without such a survey.
 */
export function documentLink(
	locale: Locale,
	document: SearchDocument,
	surveys: readonly SurveySummary[],
): string | null {
	if (document.kind === 'indicator') {
		return exploreLink(locale, document.dataset, document.indicator);
	}
	const survey = surveys.find(({ geography }) => geography !== undefined);
	if (!survey?.geography) return null;
	switch (document.kind) {
		case 'state':
			return `${exploreLink(locale, survey.id, survey.headline)}?only.${survey.geography.variable}=${document.area}`;
		case 'township':
			return `${coverageLink(locale, survey.id)}#${document.area}`;
	}
}
