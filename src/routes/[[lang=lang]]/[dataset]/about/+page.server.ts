import {
	codebookPage,
	disclosureRules,
	downloads,
	indicatorThemes,
	registerDesignFacts,
	sampleFacts,
	type Fact,
	type PublishedFile,
	type PublishedFrame,
} from '$lib/components/about/index.ts';
import { formatPeriod } from '$lib/components/catalogue/index.ts';
import type { Dataset, PublishedCompleteness, PublishedUnits } from '$lib/dataset/index.ts';
import { say, type Locale } from '$lib/i18n/index.ts';
import { about } from '$lib/i18n/messages/about.ts';
import { readData } from '../../../read-data.ts';
import type { PageServerLoad } from './$types';

interface Manifest {
	readonly files: readonly PublishedFile[];
}

/** Everything there is to know about a dataset but its numbers, in the language of the page. */
export const load: PageServerLoad = async ({ fetch, params }) => {
	const locale: Locale = params.lang === 'my' ? 'my' : 'en';
	const dataset = await readData<Dataset>(fetch, `${params.dataset}/dataset.json`);
	const { info, design } = dataset;
	const { files } = await readData<Manifest>(fetch, 'manifest.json');
	return {
		title: `${say(locale, about.short)} · ${info.short[locale]}`,
		survey: {
			id: info.id,
			title: info.title[locale],
			summary: info.summary[locale],
			status: info.status,
			period: formatPeriod(locale, info.period),
			producer: info.producer[locale],
			citation: info.citation[locale],
			licence: { id: info.licence.id, text: info.licence.text[locale] },
			sources: info.sources.map(({ title, note }) => ({ title, note: note?.[locale] ?? '' })),
		},
		design: {
			kind: dataset.kind,
			note: design.note[locale],
			represents: design.domains.note[locale],
			facts: await factsOf(fetch, dataset, locale),
		},
		indicators: indicatorThemes(dataset, locale),
		codebook: codebookPage(dataset, locale),
		rules: disclosureRules(dataset, locale),
		caveats: dataset.caveats.map(({ id, severity, title, text, source }) => ({
			id,
			severity,
			title: title[locale],
			text: text[locale],
			source,
		})),
		files: downloads(files, info.id, locale),
		rowsLeave: dataset.disclosure.rows.value === 'allowed',
	};
};

async function factsOf(
	fetch: typeof globalThis.fetch,
	dataset: Dataset,
	locale: Locale,
): Promise<readonly Fact[]> {
	const { id } = dataset.info;
	if (dataset.kind === 'survey') {
		return sampleFacts(dataset, await readData<PublishedFrame>(fetch, `${id}/frame.json`), locale);
	}
	const { whole } = await readData<PublishedCompleteness>(fetch, `${id}/completeness.json`);
	const { units } = await readData<PublishedUnits>(fetch, `${id}/units.json`);
	return registerDesignFacts(dataset, whole, units.length, locale);
}
