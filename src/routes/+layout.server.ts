import type { SurveySummary } from '$lib/components/shell/index.ts';
import type { Catalogue } from '$lib/dataset/index.ts';
import type { GazetteerTable } from '$lib/geography/index.ts';
import type { LayoutServerLoad } from './$types';
import { readData } from './read-data.ts';

/** What the frame around every screen says of the surveys and of the place codes. */
export const load: LayoutServerLoad = async ({ fetch }) => {
	const { datasets } = await readData<Catalogue>(fetch, 'catalogue.json');
	const surveys = datasets.map(({ info, scored }): SurveySummary => {
		const { id, short, title, status, headline, geography } = info;
		return {
			...{ id, short, title, status, headline },
			...(geography ? { geography } : {}),
			scored,
			reported: info.report !== undefined,
		};
	});
	const { source } = await readData<GazetteerTable>(fetch, 'geography/gazetteer.json');
	/* A survey of the whole country is the plainest beginning. */
	const begin = datasets.find(({ info }) => info.kind === 'survey' && info.geography !== undefined);
	return { surveys, first: (begin ?? datasets[0])?.info.id, places: source };
};
