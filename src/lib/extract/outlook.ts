import type { Dataset } from '../dataset/index.ts';
import type { Batch, Engine } from '../engine/index.ts';
import { rowsStatement, type Statement } from '../query/index.ts';
import { columnsOf, type ExtractColumn } from './columns.ts';
import { cellReader } from './formats/cells.ts';
import type { Selection } from './selection.ts';

/** The beginning of what will be in the file. */
export interface Outlook {
	readonly columns: readonly ExtractColumn[];
	/** As the engine hands them over: codes, labels not yet put in their place. */
	readonly batch: Batch;
}

/** Ends an answer after its first batch. */
const ENOUGH = Symbol('enough');

/**
 * The first rows of a selection, as many as the engine hands over at once (at most `most`).
 *
 * @throws what the engine throws; `invalid variable: …`
 */
export async function firstRows(
	dataset: Dataset,
	engine: Engine,
	selection: Selection,
	most: number,
	signal?: AbortSignal,
): Promise<Outlook> {
	const columns = columnsOf(dataset, selection);
	const { table, where } = selection;
	const variables = [...new Set(columns.map(({ variable }) => variable.id))];
	const statement = rowsStatement(dataset, { table, variables, where });
	const batch = await firstBatch(engine, statement, signal);
	return { columns, batch: sliced(batch ?? emptyBatch(variables), most) };
}

async function firstBatch(
	engine: Engine,
	statement: Statement,
	signal: AbortSignal | undefined,
): Promise<Batch | undefined> {
	let first: Batch | undefined;
	const take = (batch: Batch): void => {
		first = batch;
		throw ENOUGH;
	};
	try {
		await engine.read(statement, take, signal);
	} catch (reason) {
		if (reason !== ENOUGH) throw reason;
	}
	return first;
}

function emptyBatch(names: readonly string[]): Batch {
	return { names, columns: names.map(() => []), length: 0 };
}

/** The first rows of a batch. */
export function sliced({ names, columns, length }: Batch, most: number): Batch {
	const kept = Math.min(length, most);
	return { names, columns: columns.map((values) => values.slice(0, kept)), length: kept };
}

/** Rows of texts as the file will have them, with labels where they are asked for; null is no value. */
export function writtenRows({ columns, batch }: Outlook): readonly (readonly (string | null)[])[] {
	const values = cellReader(columns)(batch);
	return Array.from({ length: batch.length }, (_, row) =>
		values.map((column) => {
			const value = column[row] ?? null;
			return value === null ? null : String(value);
		}),
	);
}
