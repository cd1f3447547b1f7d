import { asset } from '$app/paths';
import {
	areaCsv,
	areasBeside,
	placeOf,
	type PublishedArea,
	type PublishedAreaDatasets,
} from '$lib/areas/index.ts';
import { loadGazetteer } from '$lib/geography/index.ts';
import type { Locale } from '$lib/i18n/index.ts';

async function fetchData<T>(path: string): Promise<T> {
	const response = await fetch(asset(`/data/areas/${path}`));
	if (response.ok) return (await response.json()) as T;
	throw new Error(`invalid area file: ${path} (status ${response.status}); load the page again`);
}

/**
 * The numbers of an area page at full precision, from the files the page was made of.
 *
 * @throws `invalid …` when a file cannot be fetched
 */
export async function fetchAreaCsv(code: string, locale: Locale, link: string): Promise<string> {
	const gazetteer = await loadGazetteer(asset('/data/geography/gazetteer.json'));
	const { datasets } = await fetchData<PublishedAreaDatasets>('datasets.json');
	const place = placeOf(gazetteer, code);
	if (place === null) throw new Error(`invalid P-code: ${code} (no page)`);
	const files = await Promise.all(
		areasBeside(datasets, gazetteer, place).map(
			async (beside) => [beside, await fetchData<PublishedArea>(`${beside}.json`)] as const,
		),
	);
	return areaCsv(datasets, gazetteer, place, new Map(files), locale, link);
}
