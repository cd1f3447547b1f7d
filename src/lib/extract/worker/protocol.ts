import { tableOf, type Dataset } from '../../dataset/index.ts';
import type { EngineFiles } from '../../engine/index.ts';
import { tablesOfEstimates } from '../package-estimates.ts';
import type { ExtractProgress, ExtractResult } from '../package-types.ts';
import type { Form, Selection } from '../selection.ts';
import type { Total } from '../tally.ts';

/**
 * What a worker is asked to make. Everything is plain JSON: it crosses as text, so that reactive
 * objects of a screen, which cannot be cloned, may be given as they are.
 */
export interface ExtractOrder {
	readonly dataset: Dataset;
	/** Address of the dataset's files, absolute, without a slash at the end. */
	readonly home: string;
	/** Absolute address of the gazetteer; null leaves the table of areas out. */
	readonly gazetteer: string | null;
	readonly selection: Selection;
	/** The day it is made, `2026-11-22`. */
	readonly date: string;
	/** Reopens the choice on the screen. */
	readonly link: string;
	/** That the terms of the licence were accepted. */
	readonly termsAccepted?: boolean;
	/** Those of the selection without it. */
	readonly forms?: readonly Form[];
}

/** What is known of an order before somebody asks for it: enough to have everything but the rows ready. */
export type ForeseenOrder = Pick<ExtractOrder, 'dataset' | 'home' | 'gazetteer' | 'selection'>;

/** A table by its name in statements, and where its file is. */
export interface OrderedTable {
	readonly name: string;
	readonly url: string;
}

/** The tables an order reads: that of its rows, and those of its estimates. */
export function tablesOfOrder({
	dataset,
	home,
	selection,
}: Pick<ExtractOrder, 'dataset' | 'home' | 'selection'>): readonly OrderedTable[] {
	const ids = new Set([selection.table, ...tablesOfEstimates(dataset, selection)]);
	return [...ids].map((id) => {
		const { file } = tableOf(dataset, id);
		return { name: id, url: `${home}/${file}?release=${dataset.info.release}` };
	});
}

/** A result without its bytes, which follow piece by piece, and what is known when the last has come. */
export type ResultHead = {
	[K in ExtractResult['kind']]: Omit<Extract<ExtractResult, { kind: K }>, 'stream' | 'total'>;
}[ExtractResult['kind']];

/** To the worker: where the engine is, then orders to be prepared, and orders, piece by piece. */
export type ToWorker =
	| { readonly kind: 'start'; readonly engine: EngineFiles }
	| { readonly kind: 'prepare'; readonly order: string; readonly number: number }
	| { readonly kind: 'make'; readonly order: string }
	| { readonly kind: 'pull' };

/** From the worker. */
export type FromWorker =
	/** The order of that number is ready, was given up for another, or cannot be had ahead. */
	| { readonly kind: 'prepared'; readonly number: number }
	| { readonly kind: 'made'; readonly head: ResultHead }
	| { readonly kind: 'progress'; readonly progress: ExtractProgress }
	/** A piece of the zip, transferred. */
	| { readonly kind: 'piece'; readonly bytes: Uint8Array<ArrayBuffer> }
	| { readonly kind: 'end'; readonly total: Total }
	| { readonly kind: 'failed'; readonly message: string };
