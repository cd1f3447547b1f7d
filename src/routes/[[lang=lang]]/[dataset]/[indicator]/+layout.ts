import { asset } from '$app/paths';
import type { Dataset } from '$lib/dataset/index.ts';
import { error } from '@sveltejs/kit';
import type { LayoutLoad } from './$types';

/** The descriptors of the survey: fetched once, kept while a reader goes from one indicator to another. */
export const load: LayoutLoad = async ({ params, fetch }) => {
	const path = asset(`/data/${params.dataset}/dataset.json`);
	const response = await fetch(path);
	if (!response.ok) error(404, `invalid address: ${path} (not in this site's data)`);
	return { dataset: (await response.json()) as Dataset };
};
