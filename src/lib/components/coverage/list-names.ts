import type { Locale } from '$lib/i18n/index.ts';

const COMMA: Readonly<Record<Locale, string>> = { en: ', ', my: '၊ ' };

/** Names in a row, parted by the comma of the language. */
export function listNames(locale: Locale, names: readonly string[]): string {
	return names.join(COMMA[locale]);
}
