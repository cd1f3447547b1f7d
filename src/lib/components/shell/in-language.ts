import type { Locale } from '$lib/i18n/index.ts';

/**
 * The address of the same page in another language. `base` is where the site lives, `path` the
 * address of the page at hand, both as the browser has them.
 */
export function inLanguage(locale: Locale, path: string, base: string): string {
	const rest = path.slice(base.length).replace(/^\/my(?=\/|$)/, '');
	const page = rest.startsWith('/') ? rest : `/${rest}`;
	return locale === 'en' ? `${base}${page}` : `${base}/${locale}${page}`;
}
