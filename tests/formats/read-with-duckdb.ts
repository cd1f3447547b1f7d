import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { Value } from '../../src/lib/engine/index.ts';
import type { ExtractColumn, StoredKind } from '../../src/lib/extract/columns.ts';
import type { Cells } from './source-table.ts';

export type DuckForm = 'csv' | 'jsonl' | 'parquet';

export interface ReadOptions {
	/** Whether a row of hashtags stands under the header of a CSV. */
	readonly hxl?: boolean;
}

/** DuckDB with a folder for files; it reads what the streams have written. */
export interface Reader {
	readonly read: (
		form: DuckForm,
		bytes: Uint8Array,
		columns: readonly ExtractColumn[],
		options?: ReadOptions,
	) => Promise<readonly Cells[]>;
	/** Answers a question about a file, called `$file`. */
	readonly ask: (bytes: Uint8Array, question: string) => Promise<readonly Cells[]>;
	readonly close: () => void;
}

const TYPES: Readonly<Record<StoredKind, string>> = {
	text: 'VARCHAR',
	integer: 'INTEGER',
	bigint: 'BIGINT',
	number: 'DOUBLE',
	boolean: 'BOOLEAN',
	date: 'DATE',
};

export async function openReader(): Promise<Reader> {
	const folder = mkdtempSync(join(tmpdir(), 'sittan-formats-'));
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	let files = 0;
	/* Each under a name of its own: DuckDB remembers the footer of a file it has read. */
	const fileOf = (bytes: Uint8Array) => {
		const file = join(folder, `file-${++files}`);
		writeFileSync(file, bytes);
		return file;
	};
	return {
		async read(form, bytes, columns, { hxl = false } = {}) {
			const file = fileOf(bytes);
			const question = `SELECT ${columns.map(plain).join(', ')} FROM ${from(form, file, columns, hxl ? 2 : 1)}`;
			const table = await rowsOf(connection, question);
			return table.map((row) => row.map((cell, i) => withoutLetter(cell, columns[i])));
		},
		async ask(bytes, question) {
			return rowsOf(connection, question.replaceAll('$file', `'${fileOf(bytes)}'`));
		},
		close() {
			connection.closeSync();
			instance.closeSync();
			rmSync(folder, { recursive: true });
		},
	};
}

async function rowsOf(connection: DuckDBConnection, sql: string): Promise<readonly Cells[]> {
	const reader = await connection.runAndReadAll(sql);
	return reader.getRowsJS() as Value[][];
}

/** Days and long whole numbers as text, which is how a batch has them. */
function plain({ name, stored, asDigits }: ExtractColumn): string {
	/* Without the letter, the binding would take a byte order mark off the beginning of a text. */
	if (stored === 'text') return `'x' || "${name}"`;
	if (stored === 'date' || asDigits) return `CAST("${name}" AS VARCHAR)`;
	return stored === 'bigint' ? `CAST("${name}" AS DOUBLE)` : `"${name}"`;
}

function withoutLetter(cell: Value, column: ExtractColumn | undefined): Value {
	return column?.stored === 'text' && typeof cell === 'string' ? cell.slice(1) : cell;
}

/** @param heads rows of a CSV before those of the table */
function from(
	form: DuckForm,
	file: string,
	columns: readonly ExtractColumn[],
	heads: number,
): string {
	const types = columns.map(({ name, stored }) => `'${name}': '${TYPES[stored]}'`).join(', ');
	switch (form) {
		case 'csv':
			return `read_csv('${file}', auto_detect = false, header = false, skip = ${heads}, columns = {${types}}, delim = ',',
				quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false, new_line = '\\r\\n', parallel = false, max_line_size = 10000000)`;
		case 'jsonl':
			return `read_json('${file}', format = 'newline_delimited', columns = {${types}}, maximum_object_size = 10000000)`;
		case 'parquet':
			return `read_parquet('${file}')`;
	}
}
