import { error } from '@sveltejs/kit';
import { hasReport, reportFile, reportRounds, type PublishedReport } from '$lib/reports/index.ts';
import {
	placesOf,
	type Catalogue,
	type Dataset,
	type PublishedUnit,
	type PublishedUnits,
	type RegisterDataset,
} from '$lib/dataset/index.ts';
import {
	createGazetteer,
	layerOf,
	type Area,
	type BoundaryTopology,
	type Gazetteer,
	type GazetteerTable,
} from '$lib/geography/index.ts';
import type { Locale } from '$lib/i18n/index.ts';
import { placeMap } from '$lib/maps/index.ts';
import { readPublished } from '../../../published-files.ts';
import { readData } from '../../../read-data.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Every register whose descriptors ask for a report, in both languages. */
export const entries: EntryGenerator = () =>
	readPublished<Catalogue>('catalogue.json')
		.datasets.filter(({ info }) => info.report !== undefined)
		.flatMap(({ info: { id: dataset } }) => [{ dataset }, { dataset, lang: 'my' }]);

/** The report of the latest round; others are fetched when they are asked for. */
export const load: PageServerLoad = async ({ fetch, params }) => {
	const locale: Locale = params.lang === 'my' ? 'my' : 'en';
	const dataset = await readData<Dataset>(fetch, `${params.dataset}/dataset.json`);
	if (!hasReport(dataset)) {
		error(404, `invalid dataset: ${params.dataset} (its dataset.yaml asks for no report)`);
	}
	const { id, report, short } = dataset.info;
	const latest = reportRounds(dataset).at(-1) ?? '';
	const { units } = await readData<PublishedUnits>(fetch, `${id}/units.json`);
	const table = await readData<GazetteerTable>(fetch, 'geography/gazetteer.json');
	const topology = await readData<BoundaryTopology>(fetch, 'geography/topology.json');
	const layer = layerOf(placesOf(dataset).at(-1)?.level ?? 'district');
	return {
		title: `${report.title[locale]} · ${short[locale]}`,
		dataset,
		first: await readData<PublishedReport>(fetch, `${id}/${reportFile(latest)}`),
		units: units.map((unit) => trimmed(unit, dataset)),
		places: placesOfUnits(table, units, createGazetteer(table)),
		map: layer === null ? null : placeMap(topology, layer),
	};
};

/** A unit with what the report says of it: name, place and what its symbol is told by. */
function trimmed(unit: PublishedUnit, { design }: RegisterDataset): PublishedUnit {
	const { shape } = design;
	const attributes = shape === undefined ? {} : { [shape]: unit.attributes[shape] ?? null };
	return { ...unit, attributes };
}

/** The part of the gazetteer that names where the units are. */
function placesOfUnits(
	table: GazetteerTable,
	units: readonly PublishedUnit[],
	gazetteer: Gazetteer,
): GazetteerTable {
	const areas = units.flatMap(({ places }) => places.flatMap((code) => gazetteer.find(code) ?? []));
	const all = new Set<Area>(areas.flatMap((area) => [area, ...gazetteer.ancestors(area.code)]));
	return { ...table, areas: [...all], changes: [] };
}
