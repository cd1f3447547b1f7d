import type { SurveySummary } from '$lib/components/shell/index.ts';
import type { Catalogue } from '$lib/dataset/index.ts';
import type { GazetteerTable } from '$lib/geography/index.ts';
import type { LayoutServerLoad } from './$types';
import { readData } from './read-data.ts';

/** What the frame around every screen says of the surveys and of the place codes. */
export const load: LayoutServerLoad = async ({ fetch }) => {
	const { datasets } = await readData<Catalogue>(fetch, 'catalogue.json');
	const surveys = datasets.map(({ info }): SurveySummary => {
		const { id, short, title, status, headline, geography } = info;
		return {
			...{ id, short, title, status, headline },
			...(geography ? { geography } : {}),
			reported: info.report !== undefined,
		};
	});
	const { source } = await readData<GazetteerTable>(fetch, 'geography/gazetteer.json');
	return { surveys, places: source };
};
