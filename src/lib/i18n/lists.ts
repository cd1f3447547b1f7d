import type { Locale } from './locale.ts';

/** "a, b and c" in the language. */
export function formatList(locale: Locale, items: readonly string[]): string {
	return new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(items);
}
