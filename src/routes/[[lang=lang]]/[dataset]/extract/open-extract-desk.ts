import type { Dataset } from '$lib/dataset/index.ts';
import type { ExtractDesk } from '$lib/state/index.ts';
import { openTables } from '../open-tables.ts';

/**
 * Puts a dataset and the engine of the page together, which looks at what will be in a package.
 *
 * @param home address of the dataset's files, without a slash at the end
 */
export async function openExtractDesk(dataset: Dataset, home: string): Promise<ExtractDesk> {
	const { engine, sourceOf } = openTables(dataset, home);
	return {
		async work(table, task, signal) {
			return task(await sourceOf(table, signal), engine, signal);
		},
		close: () => engine.close(),
	};
}
