import type { Dataset } from '$lib/dataset/index.ts';
import { extractInWorker } from '$lib/extract/index.ts';
import type { Packer } from '$lib/state/index.ts';
import { openExtractWorker } from '$lib/workers/index.ts';

/**
 * Packages of a dataset made in a worker of their own, so that the page stays free.
 *
 * @param home address of the dataset's files, without a slash at the end
 * @param places address of the gazetteer
 */
export function workerPacker(dataset: Dataset, home: string, places: string): Packer {
	const absolute = (path: string): string => new URL(path, location.href).href;
	return {
		pack: (selection, notes, options) =>
			extractInWorker(
				openExtractWorker,
				{
					...{ dataset, selection, ...notes },
					home: absolute(home),
					gazetteer: dataset.info.geography === undefined ? null : absolute(places),
				},
				options,
			),
	};
}
