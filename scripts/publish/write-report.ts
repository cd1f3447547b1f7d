import {
	type AnsweredQuestion,
	collectReports,
	hasReport,
	reportFile,
	reportQuestions,
	requestOf,
} from '../../src/lib/reports/index.ts';
import { indicatorOf, type Dataset } from '../../src/lib/dataset/index.ts';
import { unitRowsStatement, type UnitRow } from '../../src/lib/query/index.ts';
import { openDataset } from '../dataset/open-dataset.ts';
import type { Output } from './output.ts';

/**
 * Publishes the numbers of the report of every round, `report/<round>.json`, of a dataset whose
 * descriptors ask for one; nothing of others. The rows of all rounds are asked for once.
 */
export async function writeReport(dataset: Dataset, folder: string, output: Output): Promise<void> {
	if (!hasReport(dataset)) return;
	const opened = await openDataset(dataset, folder);
	try {
		const answered: AnsweredQuestion[] = [];
		for (const question of reportQuestions(dataset)) {
			await opened.source(indicatorOf(dataset, question.indicator).table);
			const statement = unitRowsStatement(dataset, requestOf(dataset, question, ''));
			const rows = await opened.engine.run(statement);
			answered.push({ ...question, rows: rows as unknown as readonly UnitRow[] });
		}
		for (const report of collectReports(dataset, answered)) {
			await output.writeJson(`${dataset.info.id}/${reportFile(report.round)}`, report);
		}
	} finally {
		await opened.engine.close();
	}
}
