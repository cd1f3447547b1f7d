import { asset } from '$app/paths';
import type { View } from '$lib/analysis/index.ts';
import { chartOf, renderStaticChart } from '$lib/charts/index.ts';
import type { Dataset, LocalisedText } from '$lib/dataset/index.ts';
import { loadGazetteer, loadTopology } from '$lib/geography/index.ts';
import { placeMap, type PlacedMap } from '$lib/maps/index.ts';
import { shortLabels, type PlaceNames } from '$lib/wording/index.ts';
import * as plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { readData } from '../../../read-data.ts';
import type { PageServerLoad } from './$types';

/** Everything an indicator opens with: first numbers, map and chart, before any engine. */
export const load: PageServerLoad = async ({ params, fetch }) => {
	const dataset = await readData<Dataset>(fetch, `${params.dataset}/dataset.json`);
	const first = await readData<View>(fetch, `${params.dataset}/estimates/${params.indicator}.json`);
	const { map, names, northToSouth } = await placesOf(dataset, fetch);
	const locale = params.lang === 'my' ? 'my' : 'en';
	const chart = chartOf(first, {
		dataset,
		locale,
		labels: shortLabels(dataset, locale, names),
		order: first.request.by[0] === dataset.info.geography?.variable ? 'descending' : 'codebook',
	});
	const { document } = parseHTML('<!doctype html><html><body></body></html>');
	const drawn = renderStaticChart(plot, chart, document as unknown as Document);
	return { first, map, names, northToSouth, drawn };
};

interface Places {
	readonly map: PlacedMap | null;
	/** Short names of the areas, for rows and labels. */
	readonly names: PlaceNames;
	readonly northToSouth: readonly string[];
}

/** Shapes and short names of the areas a survey speaks of; none where it has no places. */
async function placesOf(dataset: Dataset, fetch: typeof globalThis.fetch): Promise<Places> {
	const { geography } = dataset.info;
	if (!geography || (geography.level !== 'state15' && geography.level !== 'state18')) {
		return { map: null, names: {}, northToSouth: [] };
	}
	const gazetteer = await loadGazetteer(asset('/data/geography/gazetteer.json'), fetch);
	const topology = await loadTopology(asset('/data/geography/topology.json'), fetch);
	const areas = gazetteer.areasAt(geography.level);
	const layer = geography.level === 'state15' ? 'states15' : 'states18';
	const names: Record<string, LocalisedText> = {};
	for (const { code, short } of areas) names[code] = short;
	return {
		map: placeMap(topology, layer, dataset.coverage.gaps),
		names,
		northToSouth: areas.map((area) => area.code),
	};
}
