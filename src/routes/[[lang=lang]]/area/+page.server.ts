import { listedStates } from '$lib/areas/index.ts';
import {
	createGazetteer,
	type BoundaryTopology,
	type GazetteerTable,
} from '$lib/geography/index.ts';
import { say, type Locale } from '$lib/i18n/index.ts';
import { areaMessages } from '$lib/i18n/messages/area.ts';
import { placeLabels, placeMap, wholeViewport } from '$lib/maps/index.ts';
import { readData } from '../../read-data.ts';
import type { PageServerLoad } from './$types';

/** Every place with a page, by state or region, and the map of these. */
export const load: PageServerLoad = async ({ fetch, params }) => {
	const locale: Locale = params.lang === 'my' ? 'my' : 'en';
	const table = await readData<GazetteerTable>(fetch, 'geography/gazetteer.json');
	const topology = await readData<BoundaryTopology>(fetch, 'geography/topology.json');
	const gazetteer = createGazetteer(table);
	const { width, height, kind, areas } = placeMap(topology, 'states15');
	const named = areas.map(({ code, x, y }) => ({
		code,
		name: gazetteer.name(code, locale, 'short'),
		level: 'state' as const,
		spot: { x, y },
	}));
	return {
		title: say(locale, areaMessages.areas),
		states: listedStates(gazetteer, table.changes, locale),
		map: {
			...{ width, height, kind },
			areas: areas.map(({ code, path }) => ({ code, path })),
			labels: placeLabels(named, wholeViewport({ width, height }), []),
		},
		names: Object.fromEntries(named.map(({ code, name }) => [code, name])),
	};
};
