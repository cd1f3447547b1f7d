import type { AsyncDuckDB } from '@duckdb/duckdb-wasm';
import type { Statement } from '../../query/index.ts';
import type { Row, TakeBatch } from '../engine.ts';
import { withTaker } from '../with-taker.ts';
import { engineError } from './duckdb-error.ts';
import { sqlLiteral } from './sql-literal.ts';

/** DuckDB-WASM with a watch on every answer: `ask` rejects when the worker dies. */
export interface Duckdb {
	readonly db: AsyncDuckDB;
	ask<T>(answer: Promise<T>): Promise<T>;
}

/** Answers one statement at a time: whole, or batch by batch. */
export interface Connection {
	run(statement: Statement, signal?: AbortSignal): Promise<readonly Row[]>;
	read(statement: Statement, take: TakeBatch, signal?: AbortSignal): Promise<void>;
}

/**
 * Opens a connection. Statements run as *pending* ones, in steps between which the worker reads its
 * messages, for three reasons found in 1.28.0:
 *
 * - `query` and the `send` of a prepared statement run to the end before the worker looks up, so
 *   they cannot be cancelled;
 * - `query` takes an error that comes up while rows are fetched for the end of the rows;
 * - a pending statement takes no parameters, but `EXECUTE` of a statement that was prepared in SQL
 *   is one. Its arguments are literals; the statement's own text stays as it is.
 *
 * A step lasts at least one task of DuckDB: some 100,000 rows of a scan, which is milliseconds. A
 * product of large tables may be a single task, and ends only with its worker.
 */
export async function openConnection({ db, ask }: Duckdb): Promise<Connection> {
	const connection = await ask(db.connectInternal());
	const { arrowBatch, batchRows } = await import('./arrow-rows.ts');

	/** The header of the answer, then every message as it is fetched. */
	async function* messagesOf(text: string, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
		let header = await ask(db.startPendingQuery(connection, text));
		while (header === null) {
			if (signal?.aborted) await ask(db.cancelPendingQuery(connection));
			signal?.throwIfAborted();
			header = await ask(db.pollPendingQuery(connection));
		}
		yield header;
		for (;;) {
			signal?.throwIfAborted();
			const message = await ask(db.fetchQueryResults(connection));
			if (message.length === 0) return;
			yield message;
		}
	}

	async function fetchAll(text: string, signal?: AbortSignal): Promise<readonly Uint8Array[]> {
		const messages: Uint8Array[] = [];
		for await (const message of messagesOf(text, signal)) messages.push(message);
		return messages;
	}

	async function execution({ text, params }: Statement): Promise<string> {
		if (params.length === 0) return text;
		const literals = params.map(sqlLiteral).join(', ');
		await fetchAll(`PREPARE asked AS ${text}`);
		return `EXECUTE asked(${literals})`;
	}

	async function readBatches(
		statement: Statement,
		take: TakeBatch,
		signal?: AbortSignal,
	): Promise<void> {
		const messages = messagesOf(await execution(statement), signal);
		const header = await messages.next();
		if (header.done) return;
		for await (const message of messages) {
			const batch = arrowBatch([header.value, message]);
			if (batch.length > 0) await take(batch);
		}
	}

	async function blaming<T>(
		statement: Statement,
		signal: AbortSignal | undefined,
		work: () => Promise<T>,
	): Promise<T> {
		try {
			return await work();
		} catch (error) {
			signal?.throwIfAborted();
			throw engineError(error, statement);
		}
	}

	return {
		run: (statement, signal) =>
			blaming(statement, signal, async () =>
				batchRows(arrowBatch(await fetchAll(await execution(statement), signal))),
			),
		read: (statement, take, signal) =>
			withTaker(take, (noting) =>
				blaming(statement, signal, () => readBatches(statement, noting, signal)),
			),
	};
}
