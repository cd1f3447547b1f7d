import type { Locale } from './locale.ts';

/** Between items, and before the last one. Chromium ships no Burmese locale for `Intl.ListFormat`. */
const JOINS: Readonly<Record<Locale, readonly [between: string, last: string]>> = {
	en: [', ', ' and '],
	my: ['၊ ', 'နှင့် '],
};

/** "a, b and c" in the language. */
export function formatList(locale: Locale, items: readonly string[]): string {
	const [between, last] = JOINS[locale];
	if (items.length < 2) return items.join('');
	return items.slice(0, -1).join(between) + last + items.at(-1);
}
