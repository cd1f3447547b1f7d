import type { Dataset } from '$lib/dataset/index.ts';
import { packageMaker, type ForeseenOrder, type Selection } from '$lib/extract/index.ts';
import type { Packer } from '$lib/state/index.ts';
import { openExtractWorker } from '$lib/workers/index.ts';

/** A packer that can get ready before the first package is asked for. */
export interface WorkerPacker extends Packer {
	/** Starts the worker and has everything of a package ready but its rows. */
	prepare(selection: Selection): void;
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
	const orderOf = (selection: Selection): ForeseenOrder => ({
		dataset,
		selection,
		home: absolute(home),
		gazetteer: dataset.info.geography === undefined ? null : absolute(places),
	});
	return {
		prepare: (selection) => void maker.prepare(orderOf(selection)),
		pack: (selection, notes, options) => maker.make({ ...orderOf(selection), ...notes }, options),
		close: () => maker.close(),
	};
}
