import { json } from '@sveltejs/kit';
import type { CampIndex } from '$lib/camps/index.ts';
import type { Catalogue, Dataset } from '$lib/dataset/index.ts';
import { createGazetteer, type GazetteerTable } from '$lib/geography/index.ts';
import { areaDocuments, campDocuments, indicatorDocuments } from '$lib/search/index.ts';
import { readData } from '../read-data.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What the search of the header looks through; the browser builds its index when asked. */
export const GET: RequestHandler = async ({ fetch }) => {
	const { datasets } = await readData<Catalogue>(fetch, 'catalogue.json');
	const indicators = await Promise.all(
		datasets.map(async ({ info }) =>
			indicatorDocuments(await readData<Dataset>(fetch, `${info.id}/dataset.json`)),
		),
	);
	const places = await readData<GazetteerTable>(fetch, 'geography/gazetteer.json');
	const gazetteer = createGazetteer(places);
	const { camps } = await readData<CampIndex>(fetch, 'camps/index.json');
	return json([
		...indicators.flat(),
		...areaDocuments(gazetteer, places.changes),
		...campDocuments(camps, gazetteer),
	]);
};
