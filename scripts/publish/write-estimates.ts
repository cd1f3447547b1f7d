import { analyse, defaultRequest } from '../../src/lib/analysis/index.ts';
import type { Dataset } from '../../src/lib/dataset/index.ts';
import { openDataset } from '../dataset/open-dataset.ts';
import type { Output } from './output.ts';

/**
 * Computes the view each indicator opens with, by the code the browser runs, and publishes it as
 * `estimates/<indicator>.json`: the first numbers of a page, before any engine is there. `folder`
 * holds the tables; the frame of the design is published beside them.
 */
export async function writeEstimates(
	dataset: Dataset,
	folder: string,
	output: Output,
): Promise<void> {
	const { id, tables } = dataset.info;
	const opened = await openDataset(dataset, folder);
	try {
		for (const indicator of dataset.indicators) {
			const request = defaultRequest(dataset, indicator.id);
			const view = await analyse(await opened.source(indicator.table), opened.engine, request);
			await output.writeJson(`${id}/estimates/${indicator.id}.json`, view);
		}
		const [table] = tables;
		const source = table && (await opened.source(table.id));
		if (source && 'frame' in source) {
			await output.writeJson(`${id}/frame.json`, source.frame.strata);
		}
	} finally {
		await opened.engine.close();
	}
}
