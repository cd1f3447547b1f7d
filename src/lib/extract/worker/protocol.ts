import type { Dataset } from '../../dataset/index.ts';
import type { ExtractProgress, ExtractResult } from '../package-types.ts';
import type { Form, Selection } from '../selection.ts';

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

/** A result without its bytes, which follow piece by piece. */
export type ResultHead = {
	[K in ExtractResult['kind']]: Omit<Extract<ExtractResult, { kind: K }>, 'stream'>;
}[ExtractResult['kind']];

/** To the worker: one order, then a request for each piece. */
export type ToWorker =
	{ readonly kind: 'make'; readonly order: string } | { readonly kind: 'pull' };

/** From the worker. */
export type FromWorker =
	| { readonly kind: 'made'; readonly head: ResultHead }
	| { readonly kind: 'progress'; readonly progress: ExtractProgress }
	/** A piece of the zip, transferred. */
	| { readonly kind: 'piece'; readonly bytes: Uint8Array<ArrayBuffer> }
	| { readonly kind: 'end' }
	| { readonly kind: 'failed'; readonly message: string };
