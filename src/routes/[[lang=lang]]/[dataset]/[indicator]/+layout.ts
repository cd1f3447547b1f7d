import { loadDataset } from '../load-dataset.ts';
import type { LayoutLoad } from './$types';

/** The descriptors of the survey: fetched once, kept while a reader goes from one indicator to another. */
export const load: LayoutLoad = async ({ params, fetch }) => ({
	dataset: await loadDataset(params.dataset, fetch),
});
