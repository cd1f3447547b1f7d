import { error } from '@sveltejs/kit';
import { placeOf } from '$lib/areas/index.ts';
import { createGazetteer, type GazetteerTable } from '$lib/geography/index.ts';
import type { Locale } from '$lib/i18n/index.ts';
import { readData } from '../../../read-data.ts';
import type { PageServerLoad } from './$types';

/** What is known, and not known, of one area. */
export const load: PageServerLoad = async ({ fetch, params }) => {
	const locale: Locale = params.lang === 'my' ? 'my' : 'en';
	const table = await readData<GazetteerTable>(fetch, 'geography/gazetteer.json');
	const place = placeOf(createGazetteer(table), params.pcode);
	if (place === null) error(404, `invalid P-code: ${params.pcode} (no page; see /area/)`);
	return { title: place.full[locale], names: place.full, code: place.code };
};
