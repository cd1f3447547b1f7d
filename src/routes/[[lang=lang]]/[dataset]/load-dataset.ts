import { asset } from '$app/paths';
import type { Dataset } from '$lib/dataset/index.ts';
import { error } from '@sveltejs/kit';

/** The descriptors of a dataset: fetched once, kept while a reader stays with it. */
export async function loadDataset(id: string, fetch: typeof globalThis.fetch): Promise<Dataset> {
	const path = asset(`/data/${id}/dataset.json`);
	const response = await fetch(path);
	if (!response.ok) error(404, `invalid address: ${path} (not in this site's data)`);
	return (await response.json()) as Dataset;
}
