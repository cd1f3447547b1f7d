import type { View } from '$lib/analysis/index.ts';
import {
	coverageMap,
	gapPlaces,
	gapQuestion,
	ledgerGroups,
	wholeTally,
	type PublishedCoverage,
} from '$lib/components/coverage/index.ts';
import type { SurveyDataset } from '$lib/dataset/index.ts';
import { layerOf, type BoundaryTopology, type Gazetteer } from '$lib/geography/index.ts';
import type { Locale } from '$lib/i18n/index.ts';
import { placeMap } from '$lib/maps/index.ts';
import { readData } from '../../../read-data.ts';
import { namesOf } from './names-of.ts';

type Fetch = typeof globalThis.fetch;

/** The ledger of a survey's sample, its map, its gaps, and what they could do to each indicator. */
export async function surveyLedger(
	fetch: Fetch,
	dataset: SurveyDataset,
	gazetteer: Gazetteer,
	locale: Locale,
) {
	const { info, coverage } = dataset;
	const published = await readData<PublishedCoverage>(fetch, `${info.id}/coverage.json`);
	const places = gapPlaces(dataset);
	return {
		unit: coverage.unit[locale],
		units: coverage.units[locale],
		interviewed: coverage.interviewed ?? null,
		planned: coverage.planned ?? null,
		population: coverage.population ?? null,
		households: coverage.households ?? null,
		gaps: coverage.gaps,
		conflicts: coverage.conflicts,
		source: coverage.source,
		whole: wholeTally(dataset),
		groups: ledgerGroups(published, gazetteer, locale),
		names: namesOf(dataset, gazetteer, locale),
		townshipCount: gazetteer.areasAt('township').length,
		...(await mapsOf(fetch, dataset, published, gazetteer, locale)),
		places,
		headline: info.headline,
		questions: places.length > 0 ? await questionsOf(fetch, dataset, places, locale) : [],
	};
}

async function mapsOf(
	fetch: Fetch,
	dataset: SurveyDataset,
	published: PublishedCoverage,
	gazetteer: Gazetteer,
	locale: Locale,
) {
	const topology = await readData<BoundaryTopology>(fetch, 'geography/topology.json');
	const nameOf = (code: string): string => gazetteer.find(code)?.short[locale] ?? code;
	const layer = layerOf(dataset.info.geography?.level ?? 'state15') ?? 'states15';
	const lines = (of: PublishedCoverage['areas']) => new Map(of.map((line) => [line.area, line]));
	const states = coverageMap(placeMap(topology, layer), lines(published.areas), nameOf);
	const townships =
		published.townships.length > 0
			? coverageMap(placeMap(topology, 'townships'), lines(published.townships), nameOf)
			: null;
	return { states, townships };
}

async function questionsOf(
	fetch: Fetch,
	dataset: SurveyDataset,
	places: ReturnType<typeof gapPlaces>,
	locale: Locale,
) {
	const questions = await Promise.all(
		dataset.indicators.map(async ({ id }) => {
			const view = await readData<View>(fetch, `${dataset.info.id}/estimates/${id}.json`);
			return gapQuestion(view, dataset, places, locale);
		}),
	);
	return questions.filter((question) => question !== null);
}
