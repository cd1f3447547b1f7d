import { loadDataset } from '../load-dataset.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params, fetch }) => ({
	dataset: await loadDataset(params.dataset, fetch),
});
