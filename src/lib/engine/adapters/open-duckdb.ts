import { identifier, raw } from '../../query/index.ts';
import type { Engine, EngineFiles, TableFile } from '../engine.ts';
import { closedError, EngineError } from '../engine-error.ts';
import { createQueue } from '../queue.ts';
import { fileError } from './duckdb-error.ts';
import { openConnection, type Connection, type Duckdb } from './duckdb-wasm-connection.ts';
import { fetchTable } from './fetch-table.ts';
import { sqlLiteral } from './sql-literal.ts';
import { watchWorker } from './worker-watch.ts';

/** How DuckDB-WASM is run. */
export interface DuckdbWasmOptions {
	/** Makes the worker from the address of its script; a classic worker by default. */
	readonly createWorker?: (url: string) => Worker;
	/** Files of more bytes than this are read by HTTP ranges, others are fetched once. */
	readonly rangesAbove?: number;
	/** Milliseconds without an answer to one message after which the worker counts as dead. */
	readonly patience?: number;
}

/**
 * 16 MB: a survey is fetched whole. The many small ranges of a first view, each a round trip of
 * half a second on a slow line, are left to files that would take minutes.
 */
const RANGES_ABOVE = 16 * 2 ** 20;

/** Half a minute: longer than a worker needs for one range on a slow line. */
const PATIENCE = 30_000;

/** Five minutes: longer than a slow line needs for the module. */
const PATIENCE_AT_START = 300_000;

/**
 * Milliseconds for which the worker runs a statement before it looks at its messages, and so for
 * which an aborted statement goes on, beside the rest of one task of DuckDB.
 */
const POLLING = 20;

/**
 * Set at the start, then locked. `enable_external_access=false` would be one more, but in DuckDB
 * 0.9.1 it forbids `read_parquet` on registered files too.
 */
const SETTINGS = [
	'SET autoinstall_known_extensions=false',
	'SET autoload_known_extensions=false',
	'SET lock_configuration=true',
];

/**
 * Rejects when the module cannot be had. DuckDB-WASM 1.28.0 never answers when its worker could not
 * fetch it, and a reader would wait for the patience of a slow line instead of being told at once.
 */
async function requireModule(url: string): Promise<void> {
	const { ok, status } = await fetch(url, { method: 'HEAD' });
	if (!ok) throw new Error(`invalid module: ${url} (status ${status})`);
}

/**
 * DuckDB in a worker of the browser: DuckDB-WASM 1.28.0, because it holds Parquet (see
 * docs/decisions/engine-build.md). Nothing is loaded or started before this function is called, so
 * pages that import it can be prerendered. Rejects with `fault: 'engine'` when the engine does not
 * start; the next call may.
 *
 * @param files worker and wasm, files of this site
 */
export async function openDuckdb(
	files: EngineFiles,
	options: DuckdbWasmOptions = {},
): Promise<Engine> {
	const { rangesAbove = RANGES_ABOVE, patience = PATIENCE } = options;
	const createWorker = options.createWorker ?? ((url: string) => new Worker(url));
	const { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } = await import('@duckdb/duckdb-wasm');

	const worker = createWorker(files.worker);
	const watch = watchWorker(worker);
	const db = new AsyncDuckDB(new VoidLogger(), worker);
	const duckdb: Duckdb = { db, ask: (answer) => watch.answered(answer, patience) };

	async function start(): Promise<Connection> {
		await requireModule(files.module);
		await watch.answered(db.instantiate(files.module), PATIENCE_AT_START);
		await duckdb.ask(
			db.open({
				query: {
					castBigIntToDouble: true,
					castDecimalToDouble: true,
					queryPollingInterval: POLLING,
				},
				filesystem: { allowFullHTTPReads: true },
			}),
		);
		const connection = await openConnection(duckdb);
		for (const text of SETTINGS) await connection.run(raw(text));
		return connection;
	}

	const connection = await start().catch((error: unknown) => {
		const why = error instanceof Error ? error.message : String(error);
		const message = `invalid engine start: ${why} (DuckDB-WASM in this browser); try again`;
		const failure = new EngineError('engine', message, undefined, error);
		watch.end(failure);
		throw failure;
	});

	const queue = createQueue();
	const sources = new Map<string, string>();
	let registered = 0;

	async function register(file: TableFile, signal?: AbortSignal): Promise<void> {
		const table = await fetchTable(file, rangesAbove, signal);
		const source = `file-${++registered}.parquet`;
		const view = `CREATE OR REPLACE VIEW ${identifier(file.name).text}`;
		await queue(async () => {
			await duckdb.ask(
				'url' in table
					? db.registerFileURL(source, table.url, DuckDBDataProtocol.HTTP, false)
					: db.registerFileBuffer(source, table.bytes),
			);
			try {
				await connection.run(raw(`${view} AS SELECT * FROM read_parquet(${sqlLiteral(source)})`));
			} catch (error) {
				await duckdb.ask(db.dropFile(source));
				throw fileError(file.name, error);
			}
			const replaced = sources.get(file.name);
			sources.set(file.name, source);
			if (replaced) await duckdb.ask(db.dropFile(replaced));
		}, signal);
	}

	return {
		register,
		run: (statement, signal) => queue(() => connection.run(statement, signal), signal),
		read: (statement, take, signal) =>
			queue(() => connection.read(statement, take, signal), signal),
		async close() {
			watch.end(closedError());
		},
	};
}
