import type { AsyncDuckDB } from '@duckdb/duckdb-wasm';
import type { Statement } from '../../query/index.ts';
import type { Row } from '../engine.ts';
import { engineError } from './duckdb-error.ts';
import { sqlLiteral } from './sql-literal.ts';

/** DuckDB-WASM with a watch on every answer: `ask` rejects when the worker dies. */
export interface Duckdb {
	readonly db: AsyncDuckDB;
	ask<T>(answer: Promise<T>): Promise<T>;
}

/** Answers one statement; one at a time per connection. */
export type Answer = (statement: Statement, signal?: AbortSignal) => Promise<readonly Row[]>;

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
export async function openConnection({ db, ask }: Duckdb): Promise<Answer> {
	const connection = await ask(db.connectInternal());
	const { arrowRows } = await import('./arrow-rows.ts');

	async function fetchMessages(text: string, signal?: AbortSignal): Promise<Uint8Array[]> {
		let header = await ask(db.startPendingQuery(connection, text));
		while (header === null) {
			if (signal?.aborted) await ask(db.cancelPendingQuery(connection));
			signal?.throwIfAborted();
			header = await ask(db.pollPendingQuery(connection));
		}
		const messages = [header];
		for (;;) {
			signal?.throwIfAborted();
			const message = await ask(db.fetchQueryResults(connection));
			if (message.length === 0) return messages;
			messages.push(message);
		}
	}

	async function execution({ text, params }: Statement): Promise<string> {
		if (params.length === 0) return text;
		const literals = params.map(sqlLiteral).join(', ');
		await fetchMessages(`PREPARE asked AS ${text}`);
		return `EXECUTE asked(${literals})`;
	}

	return async (statement, signal) => {
		try {
			return arrowRows(await fetchMessages(await execution(statement), signal));
		} catch (error) {
			signal?.throwIfAborted();
			throw engineError(error, statement);
		}
	};
}
