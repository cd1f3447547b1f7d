import type { Statement } from '../query/index.ts';

/** A value of an answer. Every number is a double; dates and codes are text. */
export type Value = string | number | boolean | null;
export type Row = Readonly<Record<string, Value>>;

/** Where the Parquet file of a relation is: a URL in the browser, a path in Node, or its bytes. */
export type TableFile =
	| { readonly name: string; readonly url: string }
	| { readonly name: string; readonly path: string }
	| { readonly name: string; readonly bytes: Uint8Array };

/**
 * The port to whatever runs a statement. Files are registered under the name by which statements
 * call them. An aborted run rejects with the signal's reason and leaves the engine usable.
 * A failure rejects with an `EngineError`, which keeps the statement as evidence.
 */
export interface Engine {
	register(file: TableFile, signal?: AbortSignal): Promise<void>;
	run(statement: Statement, signal?: AbortSignal): Promise<readonly Row[]>;
	close(): Promise<void>;
}
