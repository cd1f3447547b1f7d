import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBPreparedStatement } from '@duckdb/node-api';
import { identifier, type Statement } from '../../query/index.ts';
import { orAborted } from '../abort.ts';
import type { Engine, Row, TableFile, TakeBatch } from '../engine.ts';
import { closedError, EngineError } from '../engine-error.ts';
import { createQueue } from '../queue.ts';
import { withTaker } from '../with-taker.ts';
import { bindParams, duckdbBatches, duckdbRows } from './duckdb-node-values.ts';
import { engineError, fileError } from './duckdb-error.ts';
import { literalPath } from './sql-literal.ts';

/** How DuckDB is run in Node. */
export interface DuckdbNodeOptions {
	/**
	 * Threads; one by default. Floating sums depend on the order of their terms, and with several
	 * threads that order changes from run to run, so prerendered estimates would too.
	 */
	readonly threads?: number;
}

/**
 * DuckDB in Node, for the pipeline and the command line. Files are given as a path or as bytes;
 * bytes are kept in a temporary file until `close`.
 */
export async function openDuckdbNode(options: DuckdbNodeOptions = {}): Promise<Engine> {
	const instance = await DuckDBInstance.create(':memory:', {
		threads: String(options.threads ?? 1),
		autoinstall_known_extensions: 'false',
		autoload_known_extensions: 'false',
		lock_configuration: 'true',
	});
	const connection = await instance.connect();
	const queue = createQueue();
	let folder: Promise<string> | undefined;
	let written = 0;
	let closed = false;

	/** Prepares a statement and has `work` run it, interrupted when the signal aborts. */
	async function asking<T>(
		statement: Statement,
		signal: AbortSignal | undefined,
		work: (prepared: DuckDBPreparedStatement) => Promise<T>,
	): Promise<T> {
		if (closed) throw closedError();
		const interrupt = (): void => connection.interrupt();
		signal?.addEventListener('abort', interrupt, { once: true });
		try {
			const prepared = await connection.prepare(statement.text);
			bindParams(prepared, statement.params);
			signal?.throwIfAborted();
			return await work(prepared);
		} catch (error) {
			signal?.throwIfAborted();
			throw closed ? closedError() : engineError(error, statement);
		} finally {
			signal?.removeEventListener('abort', interrupt);
		}
	}

	const answer = (statement: Statement, signal?: AbortSignal): Promise<readonly Row[]> =>
		asking(statement, signal, async (prepared) => duckdbRows(await prepared.run()));

	const read = (statement: Statement, take: TakeBatch, signal?: AbortSignal): Promise<void> =>
		withTaker(take, (noting) =>
			asking(statement, signal, async (prepared) =>
				duckdbBatches(await prepared.stream(), async (batch) => {
					signal?.throwIfAborted();
					await noting(batch);
				}),
			),
		);

	async function pathOf(file: TableFile): Promise<string> {
		if ('path' in file) return file.path;
		if ('url' in file) {
			const where = `${file.url} (${file.name}: this engine reads files of this machine)`;
			throw new EngineError('file', `invalid file: ${where}; give its path or its bytes`);
		}
		folder ??= mkdtemp(join(tmpdir(), 'sittan-engine-'));
		const path = join(await folder, `file-${++written}.parquet`);
		await writeFile(path, file.bytes);
		return path;
	}

	async function register(file: TableFile, signal?: AbortSignal): Promise<void> {
		const path = await orAborted(pathOf(file), signal);
		const view = `CREATE OR REPLACE VIEW ${identifier(file.name).text}`;
		const text = `${view} AS SELECT * FROM read_parquet(${literalPath(path)})`;
		await queue(() => answer({ text, params: [] }), signal).catch((error: unknown) => {
			signal?.throwIfAborted();
			throw fileError(`${file.name} ${path}`, error);
		});
	}

	return {
		register,
		run: (statement, signal) => queue(() => answer(statement, signal), signal),
		read: (statement, take, signal) => queue(() => read(statement, take, signal), signal),
		async close() {
			if (closed) return;
			closed = true;
			connection.interrupt();
			await queue(async () => {
				connection.closeSync();
				instance.closeSync();
				if (folder) await rm(await folder, { recursive: true, force: true });
			});
		},
	};
}
