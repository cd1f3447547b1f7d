import { formatDate, say, type Locale } from '$lib/i18n/index.ts';
import { cataloguePhrases } from '$lib/i18n/messages/catalogue.ts';

/** From when to when a survey was in the field; one date when both are the same. */
export function formatPeriod(
	locale: Locale,
	{ start, end }: { readonly start: string; readonly end: string },
): string {
	if (start === end) return formatDate(locale, start);
	return say(locale, cataloguePhrases.period, {
		start: formatDate(locale, start),
		end: formatDate(locale, end),
	});
}
