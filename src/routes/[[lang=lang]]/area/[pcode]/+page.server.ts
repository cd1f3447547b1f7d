import { error } from '@sveltejs/kit';
import {
	areaEntries,
	areaPage,
	areaPlaces,
	areasBeside,
	placeOf,
	type AreaPlace,
	type PublishedArea,
	type PublishedAreaDatasets,
} from '$lib/areas/index.ts';
import {
	createGazetteer,
	type BoundaryTopology,
	type Gazetteer,
	type GazetteerTable,
} from '$lib/geography/index.ts';
import { say, type Locale } from '$lib/i18n/index.ts';
import { areaPhrases } from '$lib/i18n/messages/area.ts';
import { locate, type LocatorPlace } from '$lib/maps/index.ts';
import { readPublished } from '../../../published-files.ts';
import { readData } from '../../../read-data.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Every place with a page, in both languages. */
export const entries: EntryGenerator = () => {
	const table = readPublished<GazetteerTable>('geography/gazetteer.json');
	return [...areaEntries(areaPlaces(createGazetteer(table), table.changes))];
};

/** What is known, and not known, of one area. */
export const load: PageServerLoad = async ({ fetch, params }) => {
	const locale: Locale = params.lang === 'my' ? 'my' : 'en';
	const table = await readData<GazetteerTable>(fetch, 'geography/gazetteer.json');
	const gazetteer = createGazetteer(table);
	const place = placeOf(gazetteer, params.pcode);
	if (place === null) error(404, `invalid P-code: ${params.pcode} (no page; see /area/)`);
	const { datasets } = await readData<PublishedAreaDatasets>(fetch, 'areas/datasets.json');
	const files = await Promise.all(
		areasBeside(datasets, gazetteer, place).map(
			async (code) => [code, await readData<PublishedArea>(fetch, `areas/${code}.json`)] as const,
		),
	);
	const shown = locatorPlace(gazetteer, place);
	const topology = await readData<BoundaryTopology>(fetch, 'geography/topology.json');
	const nameOf = (code: typeof place.code): string => gazetteer.name(code, locale, 'short');
	return {
		title: say(locale, areaPhrases.title, { name: place.full[locale] }),
		area: areaPage(datasets, gazetteer, table.changes, place, new Map(files), locale),
		shown: nameOf(shown.code),
		locator: locate(topology, shown, nameOf),
	};
};

/** Where a place is drawn; a code that only the census had is shown as the state it lay in. */
function locatorPlace(gazetteer: Gazetteer, { code, level, change }: AreaPlace): LocatorPlace {
	switch (level) {
		case 'state15':
			return { layer: 'states15', code };
		case 'state18':
			return { layer: 'states18', code };
		case 'township':
			return { layer: 'townships', code };
		case 'former': {
			const state = gazetteer.at('state15', change?.parent ?? code);
			return { layer: 'states15', code: state?.code ?? code };
		}
	}
}
