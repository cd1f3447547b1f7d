import { NUMERALS, say, type Locale } from '$lib/i18n/index.ts';
import { cataloguePhrases } from '$lib/i18n/messages/catalogue.ts';

/** A date of a descriptor, `2016`, `2016-12` or `2016-12-05`, as it is said in the language. */
function formatDate(locale: Locale, date: string): string {
	const [year = '', month, day] = date.split('-');
	const options: Intl.DateTimeFormatOptions = {
		numberingSystem: NUMERALS[locale],
		timeZone: 'UTC',
		year: 'numeric',
		...(month ? { month: 'long' } : {}),
		...(day ? { day: 'numeric' } : {}),
	};
	const time = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
	return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, options).format(time);
}

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
