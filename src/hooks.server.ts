import type { Handle } from '@sveltejs/kit';

/** Fonts each language needs before its first paint; the others load when a character asks. */
const EARLY_FONTS = { en: /\/inter\./, my: /\/(inter|noto-sans-myanmar)\./ } as const;

/** Writes the language of the page into `<html lang>` and asks early for its fonts. */
export const handle: Handle = ({ event, resolve }) => {
	const lang = event.params.lang === 'my' ? 'my' : 'en';
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', lang),
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || (type === 'font' && EARLY_FONTS[lang].test(path)),
	});
};
