import {
	type ReportedDataset,
	collectReports,
	reportQuestions,
	requestOf,
} from '../../../src/lib/reports/index.ts';
import { openReport, type OpenReport } from '../../../src/lib/components/report/open-report.ts';
import type { IndicatorId } from '../../../src/lib/dataset/index.ts';
import { registerDataset, registerRows } from '../../fixtures/register.ts';

/** The small register of the tests, with a report of it. */
export const reportedDataset = {
	...registerDataset,
	info: {
		...registerDataset.info,
		report: {
			title: { en: 'Camp report', my: 'စခန်းအစီရင်ခံစာ' },
			figures: ['people', 'camps', 'shelter-gap', 'people-per-latrine'],
			maps: ['shelter-gap'],
			tables: ['people', 'shelter-gap'],
			alike: {
				name: { en: 'cover', my: 'လွှမ်းခြုံမှု' },
				indicators: ['with-school', 'people-per-latrine'],
			},
		},
	},
} as unknown as ReportedDataset;

/** Reports of every round, in order of time. */
export const reports = collectReports(
	reportedDataset,
	reportQuestions(reportedDataset).map((question) => ({
		...question,
		rows: registerRows(requestOf(reportedDataset, question, '')),
	})),
);

/** The report of a round, as if it had been fetched. */
export function reportOf(round: string): OpenReport {
	const published = reports.find((one) => one.round === round);
	if (published === undefined) throw new Error(`invalid round: ${round} (reportOf)`);
	return openReport(reportedDataset, JSON.parse(JSON.stringify(published)) as typeof published);
}

export const id = (text: string): IndicatorId => text as IndicatorId;
