import { problem, type Dataset, type Problem, type Table } from '../../src/lib/dataset/index.ts';
import { keysAmong } from '../../src/lib/disclosure/index.ts';
import type { Engine } from '../../src/lib/engine/index.ts';
import { keyRisks } from '../../src/lib/extract/index.ts';
import { openDataset } from '../dataset/open-dataset.ts';
import { publicColumns } from './public-dataset.ts';

/**
 * Checks k-anonymity before rows are published: every combination of the key variables that occurs
 * in a table must be shared by at least k units (`disclosure.yaml`, `k`). Tables that lack a key
 * variable are judged by those they have. Synthetic rows describe nobody and always pass.
 */
export async function checkK(dataset: Dataset, raw: string): Promise<Problem[]> {
	if (dataset.info.status === 'synthetic') return [];
	const opened = await openDataset(dataset, raw);
	try {
		const problems: Problem[] = [];
		for (const table of dataset.info.tables) {
			await opened.source(table.id);
			problems.push(...(await checkTable(opened.engine, dataset, table)));
		}
		return problems;
	} finally {
		await opened.engine.close();
	}
}

async function checkTable(
	engine: Engine,
	dataset: Dataset,
	{ id, file, units }: Table,
): Promise<Problem[]> {
	const { value } = dataset.disclosure.k;
	const keys = keysAmong(dataset, id, publicColumns(dataset, id));
	const [risk] = await keyRisks(dataset, engine, { table: id, where: [] }, keys);
	if (risk === undefined || risk.combinations === 0) return [];
	const shown = `${risk.combinations} combinations of ${keys.join(', ')} with fewer than ${value} ${units.en}`;
	const remedy = `${risk.rows} rows of ${file} could be recognised: coarsen a key variable, or publish estimates only`;
	return [problem('disclosure.yaml', 'k', 'k', shown, remedy)];
}
