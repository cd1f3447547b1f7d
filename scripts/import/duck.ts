import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type Json } from '@duckdb/node-api';
import type { Statement } from '../../src/lib/query/index.ts';

/** DuckDB for the pipeline: one in-memory database with a memory limit, spilling to a temporary folder. */
export interface Duck {
	run(statement: Statement): Promise<readonly Readonly<Record<string, Json>>[]>;
	/** A folder for intermediate files, gone after `close`. */
	readonly folder: string;
	close(): Promise<void>;
}

export interface DuckOptions {
	/** What the database may hold in memory before it spills, such as `1GB`. */
	readonly memory: string;
	/** One thread makes the order of rows, and so the bytes of a file, reproducible. */
	readonly threads: number;
	readonly signal?: AbortSignal;
}

/** Opens a database; close it to remove the temporary folder, also after an error. */
export async function openDuck(options: DuckOptions): Promise<Duck> {
	const folder = await mkdtemp(join(tmpdir(), 'sittan-'));
	const instance = await DuckDBInstance.create(':memory:', {
		memory_limit: options.memory,
		threads: String(options.threads),
		temp_directory: join(folder, 'spill'),
		preserve_insertion_order: 'true',
		autoinstall_known_extensions: 'false',
		autoload_known_extensions: 'false',
	});
	const connection = await instance.connect();
	const interrupt = (): void => connection.interrupt();
	options.signal?.addEventListener('abort', interrupt);
	return {
		folder,
		async run({ text, params }) {
			options.signal?.throwIfAborted();
			const reader = await connection.runAndReadAll(text, [...params]);
			return reader.getRowObjectsJson();
		},
		async close() {
			options.signal?.removeEventListener('abort', interrupt);
			connection.closeSync();
			instance.closeSync();
			await rm(folder, { recursive: true, force: true });
		},
	};
}

/** Opens a database, works with it, and closes it whatever happens. */
export async function withDuck<T>(
	options: DuckOptions,
	work: (duck: Duck) => Promise<T>,
): Promise<T> {
	const duck = await openDuck(options);
	try {
		return await work(duck);
	} finally {
		await duck.close();
	}
}
