import { asset } from '$app/paths';
import {
	areaCsv,
	areasBeside,
	placeOf,
	sectionOf,
	sitesHere,
	type AreaDataset,
	type AreaFiles,
	type AreaPlace,
	type AreaSection,
	type PublishedArea,
	type PublishedAreaDatasets,
	type SitesHere,
} from '$lib/areas/index.ts';
import { loadGazetteer, type Gazetteer } from '$lib/geography/index.ts';
import type { Locale } from '$lib/i18n/index.ts';

/** Everything published of an area: what its page was made of, at full precision. */
export interface FetchedArea {
	readonly datasets: readonly AreaDataset[];
	readonly gazetteer: Gazetteer;
	readonly place: AreaPlace;
	readonly files: AreaFiles;
}

async function fetchData<T>(path: string): Promise<T> {
	const response = await fetch(asset(`/data/areas/${path}`));
	if (response.ok) return (await response.json()) as T;
	throw new Error(`invalid area file: ${path} (status ${response.status}); load the page again`);
}

/**
 * Fetches what is published of an area.
 *
 * @throws `invalid …` when a file cannot be fetched
 */
export async function fetchArea(code: string): Promise<FetchedArea> {
	const gazetteer = await loadGazetteer(asset('/data/geography/gazetteer.json'));
	const { datasets } = await fetchData<PublishedAreaDatasets>('datasets.json');
	const place = placeOf(gazetteer, code);
	if (place === null) throw new Error(`invalid P-code: ${code} (no page); see the list of areas`);
	const files = await Promise.all(
		areasBeside(datasets, gazetteer, place).map(
			async (beside) => [beside, await fetchData<PublishedArea>(`${beside}.json`)] as const,
		),
	);
	return { datasets, gazetteer, place, files: new Map(files) };
}

/** Every indicator of a dataset in an area. */
export function wholeSection(
	{ datasets, gazetteer, place, files }: FetchedArea,
	dataset: string,
	locale: Locale,
): AreaSection | null {
	const found = datasets.find(({ id }) => id === dataset);
	return found ? sectionOf(found, gazetteer, place, files, locale, 'all') : null;
}

/** Every round and unit of a register in an area. */
export function wholeSites(
	{ datasets, gazetteer, place, files }: FetchedArea,
	dataset: string,
	locale: Locale,
): SitesHere | null {
	const found = datasets.find(({ id }) => id === dataset);
	const file = files.get(place.code);
	return found && file ? sitesHere(found, gazetteer, file, locale, 'all') : null;
}

/** Every number of an area's page as CSV. */
export function wholeCsv(
	{ datasets, gazetteer, place, files }: FetchedArea,
	locale: Locale,
	link: string,
): string {
	return areaCsv(datasets, gazetteer, place, files, locale, link);
}
