import type { Dataset } from '$lib/dataset/index.ts';
import { packageMaker, type Selection } from '$lib/extract/index.ts';
import type { Packer } from '$lib/state/index.ts';
import { openExtractWorker } from '$lib/workers/index.ts';

/** A packer whose worker can be started before the first package is asked for. */
export interface WorkerPacker extends Packer {
	/** Starts the worker and fetches what a selection reads. */
	start(selection: Selection): void;
	close(): void;
}

/**
 * Packages of a dataset made in a worker of their own, so that the page stays free.
 *
 * @param home address of the dataset's files, without a slash at the end
 * @param places address of the gazetteer
 */
export function workerPacker(dataset: Dataset, home: string, places: string): WorkerPacker {
	const absolute = (path: string): string => new URL(path, location.href).href;
	const maker = packageMaker(openExtractWorker);
	return {
		start: (selection) => maker.start({ dataset, selection, home: absolute(home) }),
		pack: (selection, notes, options) =>
			maker.make(
				{
					...{ dataset, selection, ...notes },
					home: absolute(home),
					gazetteer: dataset.info.geography === undefined ? null : absolute(places),
				},
				options,
			),
		close: () => maker.close(),
	};
}
