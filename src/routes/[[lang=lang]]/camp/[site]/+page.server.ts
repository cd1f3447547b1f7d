import type { CampIndex, PublishedCamp } from '$lib/camps/index.ts';
import { campPage, type KnownRegister } from '$lib/components/camp/index.ts';
import type { Dataset } from '$lib/dataset/index.ts';
import {
	createGazetteer,
	type BoundaryTopology,
	type Gazetteer,
	type GazetteerTable,
} from '$lib/geography/index.ts';
import { say, type Locale } from '$lib/i18n/index.ts';
import { campPhrases } from '$lib/i18n/messages/camp.ts';
import { locate, type Locator } from '$lib/maps/index.ts';
import { readPublished } from '../../../published-files.ts';
import { readData } from '../../../read-data.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Every site of every register of sites, in both languages. */
export const entries: EntryGenerator = () => {
	const { camps } = readPublished<CampIndex>('camps/index.json');
	return camps.flatMap(({ site }) => [{ site }, { site, lang: 'my' }]);
};

/** What every register knows of a site, and where it is. */
export const load: PageServerLoad = async ({ fetch, params }) => {
	const locale: Locale = params.lang === 'my' ? 'my' : 'en';
	const camp = await readData<PublishedCamp>(fetch, `camps/${params.site}.json`);
	const index = await readData<CampIndex>(fetch, 'camps/index.json');
	const gazetteer = createGazetteer(
		await readData<GazetteerTable>(fetch, 'geography/gazetteer.json'),
	);
	const known: KnownRegister[] = [];
	for (const register of camp.registers) {
		const dataset = await readData<Dataset>(fetch, `${register.dataset}/dataset.json`);
		if (dataset.kind === 'register') known.push({ dataset, register });
	}
	const locator = await locatorOf(fetch, camp, gazetteer, locale);
	const page = campPage(locale, camp, known, index, gazetteer, locator);
	const township = page.places[0]?.name ?? '';
	const name = page.name[locale];
	return {
		title: `${name} · ${township}`,
		description: say(locale, campPhrases.description, { name, township }),
		camp: page,
	};
};

async function locatorOf(
	fetch: typeof globalThis.fetch,
	{ places, point }: PublishedCamp,
	gazetteer: Gazetteer,
	locale: Locale,
): Promise<Locator | null> {
	const code = places.find((place) => gazetteer.find(place)?.levels.includes('township'));
	if (code === undefined) return null;
	const topology = await readData<BoundaryTopology>(fetch, 'geography/topology.json');
	const place = {
		layer: 'townships' as const,
		code,
		...(point === null ? {} : { point: [point.lon, point.lat] as const }),
	};
	return locate(topology, place, (area) => gazetteer.find(area)?.short[locale] ?? area);
}
