import { bySeverity } from '$lib/caveats/index.ts';
import { completenessPage, reachedMap, type ReachedMap } from '$lib/components/coverage/index.ts';
import {
	tableOf,
	type PublishedCompleteness,
	type PublishedUnits,
	type RegisterDataset,
} from '$lib/dataset/index.ts';
import { layerOf, type BoundaryTopology, type Gazetteer } from '$lib/geography/index.ts';
import type { Locale } from '$lib/i18n/index.ts';
import { placeMap } from '$lib/maps/index.ts';
import { readData } from '../../../read-data.ts';
import { namesOf } from './names-of.ts';

type Fetch = typeof globalThis.fetch;

/** What every round of a register expected and reached, with its maps, gaps and conflicts. */
export async function registerLedger(
	fetch: Fetch,
	dataset: RegisterDataset,
	gazetteer: Gazetteer,
	locale: Locale,
) {
	const { info, coverage, design } = dataset;
	const published = await readData<PublishedCompleteness>(fetch, `${info.id}/completeness.json`);
	const units = await readData<PublishedUnits>(fetch, `${info.id}/units.json`);
	const page = completenessPage({ dataset, published, units, gazetteer, locale });
	const { unit, units: plural } = tableOf(dataset, info.tables[0]?.id ?? '');
	return {
		page,
		maps: await mapsOf(fetch, page.levels),
		nouns: { unit, units: plural },
		counted: published.whole.at(-1)?.expected ?? 0,
		coverage: { gaps: coverage.gaps, conflicts: coverage.conflicts, source: coverage.source },
		caveats: bySeverity(dataset.caveats).map(({ id, severity, title, text, source }) => ({
			id,
			severity,
			title: title[locale],
			text: text[locale],
			source,
		})),
		population: coverage.population ?? null,
		names: namesOf(dataset, gazetteer, locale),
		roundLabel: design.rounds?.label[locale] ?? '',
		linked: design.point !== undefined,
	};
}

async function mapsOf(
	fetch: Fetch,
	levels: ReturnType<typeof completenessPage>['levels'],
): Promise<Readonly<Record<string, ReachedMap>>> {
	if (levels.length === 0) return {};
	const topology = await readData<BoundaryTopology>(fetch, 'geography/topology.json');
	return Object.fromEntries(
		levels.flatMap(({ level, areas }) => {
			const layer = layerOf(level);
			const covered = new Set(areas.map(({ code }) => code));
			return layer === null ? [] : [[level, reachedMap(placeMap(topology, layer), covered)]];
		}),
	);
}
