import type { Dataset } from '$lib/dataset/index.ts';
import { createGazetteer, type GazetteerTable } from '$lib/geography/index.ts';
import { say, type Locale } from '$lib/i18n/index.ts';
import { coverageMessages } from '$lib/i18n/messages/coverage.ts';
import { readData } from '../../../read-data.ts';
import type { PageServerLoad } from './$types';
import { registerLedger } from './register-ledger.ts';
import { surveyLedger } from './survey-ledger.ts';

/** What a dataset saw and did not see: the ledger of a sample, or the completeness of a register. */
export const load: PageServerLoad = async ({ fetch, params }) => {
	const locale: Locale = params.lang === 'my' ? 'my' : 'en';
	const dataset = await readData<Dataset>(fetch, `${params.dataset}/dataset.json`);
	const { info, coverage } = dataset;
	const title = `${say(locale, coverageMessages.short)} · ${info.short[locale]}`;
	const survey = { id: info.id, short: info.short[locale], status: info.status };
	const places = await readData<GazetteerTable>(fetch, 'geography/gazetteer.json');
	const gazetteer = createGazetteer(places);
	if (dataset.kind === 'register') {
		const register = await registerLedger(fetch, dataset, gazetteer, locale);
		return { title, survey, ledger: null, register };
	}
	const ledger =
		coverage.areas.length === 0 ? null : await surveyLedger(fetch, dataset, gazetteer, locale);
	return { title, survey, ledger, register: null };
};
