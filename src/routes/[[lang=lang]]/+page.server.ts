import type { View } from '$lib/analysis/index.ts';
import { drawMiniMap, surveyCard, type SurveyCardData } from '$lib/components/catalogue/index.ts';
import type { Catalogue, CatalogueEntry, Dataset } from '$lib/dataset/index.ts';
import {
	createGazetteer,
	layerOf,
	type BoundaryTopology,
	type GazetteerTable,
} from '$lib/geography/index.ts';
import { say, type Locale } from '$lib/i18n/index.ts';
import { catalogue } from '$lib/i18n/messages/catalogue.ts';
import { placeMap, placeOf } from '$lib/maps/index.ts';
import { readData } from '../read-data.ts';
import type { PageServerLoad } from './$types';

type Fetch = typeof globalThis.fetch;

/** One card for each published dataset, with its headline numbers and map already drawn. */
export const load: PageServerLoad = async ({ fetch, params }) => {
	const locale: Locale = params.lang === 'my' ? 'my' : 'en';
	const { datasets } = await readData<Catalogue>(fetch, 'catalogue.json');
	const cards = await Promise.all(datasets.map((entry) => cardOf(fetch, locale, entry)));
	return { title: say(locale, catalogue.title), cards };
};

async function cardOf(
	fetch: Fetch,
	locale: Locale,
	entry: CatalogueEntry,
): Promise<SurveyCardData> {
	const { id, headline, geography } = entry.info;
	const dataset = await readData<Dataset>(fetch, `${id}/dataset.json`);
	const view = await readData<View>(fetch, `${id}/estimates/${headline}.json`);
	if (!geography) return surveyCard(locale, entry, dataset, view, null);
	const places = await readData<GazetteerTable>(fetch, 'geography/gazetteer.json');
	const topology = await readData<BoundaryTopology>(fetch, 'geography/topology.json');
	const gazetteer = createGazetteer(places);
	const layer = layerOf(placeOf(view, dataset)?.level ?? geography.level);
	if (layer === null) return surveyCard(locale, entry, dataset, view, null);
	const map = placeMap(topology, layer, dataset.coverage.gaps);
	const nameOf = (code: string): string => gazetteer.find(code)?.short[locale] ?? code;
	const drawn = drawMiniMap(view, dataset, map, locale, nameOf);
	return surveyCard(locale, entry, dataset, view, drawn);
}
