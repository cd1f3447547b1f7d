import { extractMap } from '$lib/components/extract/area-map.ts';
import type { Catalogue, Dataset } from '$lib/dataset/index.ts';
import type { BoundaryTopology } from '$lib/geography/index.ts';
import { say, type Locale } from '$lib/i18n/index.ts';
import { extract as words } from '$lib/i18n/messages/extract.ts';
import { readPublished } from '../../../published-files.ts';
import { readData } from '../../../read-data.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Every dataset, in both languages. */
export const entries: EntryGenerator = () =>
	readPublished<Catalogue>('catalogue.json').datasets.flatMap(({ info: { id: dataset } }) => [
		{ dataset },
		{ dataset, lang: 'my' },
	]);

/** The shapes of the areas to choose from; everything else is in the descriptors. */
export const load: PageServerLoad = async ({ fetch, params }) => {
	const locale: Locale = params.lang === 'my' ? 'my' : 'en';
	const dataset = await readData<Dataset>(fetch, `${params.dataset}/dataset.json`);
	const topology =
		dataset.info.geography === undefined
			? null
			: await readData<BoundaryTopology>(fetch, 'geography/topology.json');
	return {
		title: `${say(locale, words.title)} · ${dataset.info.short[locale]}`,
		map: topology === null ? null : extractMap(dataset, topology),
	};
};
