import { asset } from '$app/paths';
import type { View } from '$lib/analysis/index.ts';
import { renderStaticView } from '$lib/charts/index.ts';
import { placesOf, type AdminLevel, type Dataset } from '$lib/dataset/index.ts';
import { layerOf, loadGazetteer, loadTopology } from '$lib/geography/index.ts';
import { placeMap, placeOf, type PlacedMap } from '$lib/maps/index.ts';
import { defaultScreen } from '$lib/url/index.ts';
import { shortLabels, type PlaceNames } from '$lib/wording/index.ts';
import * as plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { readData } from '../../../read-data.ts';
import type { PageServerLoad } from './$types';

/** Everything an indicator opens with: first numbers, map and chart, before any engine. */
export const load: PageServerLoad = async ({ params, fetch }) => {
	const dataset = await readData<Dataset>(fetch, `${params.dataset}/dataset.json`);
	const first = await readData<View>(fetch, `${params.dataset}/estimates/${params.indicator}.json`);
	const place = placeOf(first, dataset) ?? dataset.info.geography ?? null;
	const { map, names, northToSouth } = await placesAt(dataset, place?.level ?? null, fetch);
	const locale = params.lang === 'my' ? 'my' : 'en';
	const settings = {
		dataset,
		locale,
		labels: shortLabels(dataset, locale, names),
		order:
			defaultScreen(dataset, first.request.indicator).order === 'high' ? 'descending' : 'codebook',
	} as const;
	const { document } = parseHTML('<!doctype html><html><body></body></html>');
	const drawn = renderStaticView(plot, first, settings, document as unknown as Document);
	return { first, map, mapLevel: place?.level ?? null, names, northToSouth, drawn };
};

interface Places {
	/** Of the level the page opens with; null without places, or without shapes of them. */
	readonly map: PlacedMap | null;
	/** Short names of states, for rows and labels; those of townships are in the codebook. */
	readonly names: PlaceNames;
	readonly northToSouth: readonly string[];
}

/** Shapes and short names of the areas a dataset speaks of; none where it has no places. */
async function placesAt(
	dataset: Dataset,
	level: AdminLevel | null,
	fetch: typeof globalThis.fetch,
): Promise<Places> {
	const layer = level === null ? null : layerOf(level);
	if (layer === null) return { map: null, names: {}, northToSouth: [] };
	const gazetteer = await loadGazetteer(asset('/data/geography/gazetteer.json'), fetch);
	const topology = await loadTopology(asset('/data/geography/topology.json'), fetch);
	const levels = placesOf(dataset).map((place) => place.level);
	const areas = (['state15', 'state18'] as const)
		.filter((one) => levels.includes(one))
		.flatMap((one) => gazetteer.areasAt(one));
	return {
		map: placeMap(topology, layer, dataset.coverage.gaps),
		names: Object.fromEntries(areas.map(({ code, short }) => [code, short])),
		northToSouth: areas.map((area) => area.code),
	};
}
