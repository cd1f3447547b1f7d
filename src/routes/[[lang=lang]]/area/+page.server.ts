import { areaPlaces } from '$lib/areas/index.ts';
import { createGazetteer, type GazetteerTable } from '$lib/geography/index.ts';
import type { Locale } from '$lib/i18n/index.ts';
import { readData } from '../../read-data.ts';
import type { PageServerLoad } from './$types';

/** Every place with a page. */
export const load: PageServerLoad = async ({ fetch, params }) => {
	const locale: Locale = params.lang === 'my' ? 'my' : 'en';
	const table = await readData<GazetteerTable>(fetch, 'geography/gazetteer.json');
	const places = areaPlaces(createGazetteer(table), table.changes);
	return { title: 'Areas', places: places.map(({ code, full }) => ({ code, name: full[locale] })) };
};
