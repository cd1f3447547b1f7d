import type { Statement } from '../query/index.ts';

/** A value of an answer. Every number is a double; dates and codes are text. */
export type Value = string | number | boolean | null;
export type Row = Readonly<Record<string, Value>>;

/** Some consecutive rows of an answer, by column. */
export interface Batch {
	readonly names: readonly string[];
	/** One list of values per name, each `length` long. */
	readonly columns: readonly (readonly Value[])[];
	readonly length: number;
}

/** Takes a batch; the next one is fetched when the promise is settled. */
export type TakeBatch = (batch: Batch) => Promise<void> | void;

/** Where the Parquet file of a relation is: a URL in the browser, a path in Node, or its bytes. */
export type TableFile =
	| { readonly name: string; readonly url: string }
	| { readonly name: string; readonly path: string }
	| { readonly name: string; readonly bytes: Uint8Array };

/** Absolute addresses of the two files of an engine that runs in a browser. */
export interface EngineFiles {
	/** Its WebAssembly. */
	readonly module: string;
	/** The script of its worker, which may read what stands after `#`. */
	readonly worker: string;
}

/**
 * The port to whatever runs a statement. Files are registered under the name by which statements
 * call them. An aborted run rejects with the signal's reason and leaves the engine usable.
 * A failure rejects with an `EngineError`, which keeps the statement as evidence.
 */
export interface Engine {
	register(file: TableFile, signal?: AbortSignal): Promise<void>;
	run(statement: Statement, signal?: AbortSignal): Promise<readonly Row[]>;
	/**
	 * Runs a statement and hands over its rows batch by batch, so that a long answer is never whole
	 * in memory. Other requests wait until the last batch is taken. What `take` throws ends the
	 * answer and is what the promise rejects with.
	 */
	read(statement: Statement, take: TakeBatch, signal?: AbortSignal): Promise<void>;
	close(): Promise<void>;
}
