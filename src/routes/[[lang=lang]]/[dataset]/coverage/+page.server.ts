import type { View } from '$lib/analysis/index.ts';
import {
	coverageMap,
	gapQuestion,
	gapPlaces,
	ledgerGroups,
	wholeTally,
	type PublishedCoverage,
} from '$lib/components/coverage/index.ts';
import type { Dataset } from '$lib/dataset/index.ts';
import {
	createGazetteer,
	type BoundaryTopology,
	type Gazetteer,
	type GazetteerTable,
} from '$lib/geography/index.ts';
import { say, type Locale } from '$lib/i18n/index.ts';
import { coverageMessages } from '$lib/i18n/messages/coverage.ts';
import { placeMap } from '$lib/maps/index.ts';
import { readData } from '../../../read-data.ts';
import type { PageServerLoad } from './$types';

type Fetch = typeof globalThis.fetch;

/** The ledger of a survey's sample, its map, its gaps, and what they could do to each indicator. */
export const load: PageServerLoad = async ({ fetch, params }) => {
	const locale: Locale = params.lang === 'my' ? 'my' : 'en';
	const dataset = await readData<Dataset>(fetch, `${params.dataset}/dataset.json`);
	const { info, coverage } = dataset;
	const title = `${say(locale, coverageMessages.short)} · ${info.short[locale]}`;
	const survey = { id: info.id, short: info.short[locale], status: info.status };
	if (coverage.areas.length === 0) return { title, survey, ledger: null };

	const gazetteer = createGazetteer(
		await readData<GazetteerTable>(fetch, 'geography/gazetteer.json'),
	);
	const published = await readData<PublishedCoverage>(fetch, `${info.id}/coverage.json`);
	const places = gapPlaces(dataset);
	return {
		title,
		survey,
		ledger: {
			unit: coverage.unit[locale],
			units: coverage.units[locale],
			interviewed: coverage.interviewed ?? null,
			planned: coverage.planned ?? null,
			population: coverage.population ?? null,
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
		},
	};
};

/** Names of every place the gaps speak of. */
function namesOf(
	{ coverage }: Dataset,
	gazetteer: Gazetteer,
	locale: Locale,
): Readonly<Record<string, string>> {
	const codes = coverage.gaps.flatMap((gap) => [gap.within, ...gap.areas]);
	return Object.fromEntries(
		codes.map((code) => [code, gazetteer.find(code)?.short[locale] ?? code]),
	);
}

async function mapsOf(
	fetch: Fetch,
	dataset: Dataset,
	published: PublishedCoverage,
	gazetteer: Gazetteer,
	locale: Locale,
) {
	const topology = await readData<BoundaryTopology>(fetch, 'geography/topology.json');
	const nameOf = (code: string): string => gazetteer.find(code)?.short[locale] ?? code;
	const layer = dataset.info.geography?.level === 'state18' ? 'states18' : 'states15';
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
	dataset: Dataset,
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
