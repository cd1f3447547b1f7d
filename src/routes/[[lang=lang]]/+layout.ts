import type { Locale } from '$lib/i18n/index.ts';
import type { LayoutLoad } from './$types';

/** The language of every page below, from its address. */
export const load: LayoutLoad = ({ params }): { locale: Locale } => ({
	locale: params.lang === 'my' ? 'my' : 'en',
});
