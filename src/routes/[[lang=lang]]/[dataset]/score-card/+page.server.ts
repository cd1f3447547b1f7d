import { error } from '@sveltejs/kit';
import { scorePage } from '$lib/components/scores/index.ts';
import type { Catalogue, Dataset, PublishedUnits } from '$lib/dataset/index.ts';
import { createGazetteer, type GazetteerTable } from '$lib/geography/index.ts';
import { say, type Locale } from '$lib/i18n/index.ts';
import { scores as words } from '$lib/i18n/messages/scores.ts';
import { scoredMeasures, scoresFile, type PublishedScores } from '$lib/scores/index.ts';
import { readPublished } from '../../../published-files.ts';
import { readData } from '../../../read-data.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Every register with something to hold its values against, in both languages. */
export const entries: EntryGenerator = () => {
	const { datasets } = readPublished<Catalogue>('catalogue.json');
	return datasets
		.filter(({ info }) => hasCard(readPublished<Dataset>(`${info.id}/dataset.json`)))
		.flatMap(({ info: { id: dataset } }) => [{ dataset }, { dataset, lang: 'my' }]);
};

function hasCard(dataset: Dataset): boolean {
	return dataset.kind === 'register' && scoredMeasures(dataset).length > 0;
}

/** The latest round of the card; others are fetched when asked for. */
export const load: PageServerLoad = async ({ fetch, params }) => {
	const locale: Locale = params.lang === 'my' ? 'my' : 'en';
	const dataset = await readData<Dataset>(fetch, `${params.dataset}/dataset.json`);
	if (dataset.kind !== 'register' || !hasCard(dataset)) {
		error(
			404,
			`invalid dataset: ${params.dataset} (no indicator of it has a standard or is a gap)`,
		);
	}
	const { info, design } = dataset;
	const rounds = Object.entries(design.rounds?.asOf ?? {}).sort(([, a], [, b]) => (a < b ? -1 : 1));
	const latest = scoresFile(rounds.at(-1)?.[0] ?? '');
	return {
		title: `${say(locale, words.title)} · ${info.short[locale]}`,
		card: scorePage(
			dataset,
			locale,
			await readData<PublishedUnits>(fetch, `${info.id}/units.json`),
			createGazetteer(await readData<GazetteerTable>(fetch, 'geography/gazetteer.json')),
			await readData<PublishedScores>(fetch, `${info.id}/${latest}`),
		),
	};
};
