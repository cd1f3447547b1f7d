import { DataType, tableFromIPC, type Vector } from 'apache-arrow';
import type { Batch, Row, Value } from '../engine.ts';

/** Reads one kind of Arrow value; null is dealt with before. */
type Read = (value: unknown) => Value;

function reader(name: string, type: DataType): Read {
	if (DataType.isNull(type)) return () => null;
	if (DataType.isBool(type)) return (value) => value === true;
	if (DataType.isInt(type) || DataType.isFloat(type)) return Number;
	if (DataType.isUtf8(type) || DataType.isLargeUtf8(type)) return String;
	if (DataType.isDate(type)) return (value) => new Date(Number(value)).toISOString().slice(0, 10);
	throw new Error(
		`invalid column: ${name} (of type ${String(type)}); cast it to VARCHAR or DOUBLE`,
	);
}

/**
 * The rows of an Arrow IPC stream by column, given as its messages: numbers are doubles, dates are
 * text (`2017-03-31`). Throws `invalid column: …` for a type that has no plain value.
 */
export function arrowBatch(messages: readonly Uint8Array[]): Batch {
	const table = tableFromIPC(messages);
	const columns = table.schema.fields.map(({ name, type }, i) => {
		const read = reader(name, type);
		const vector = table.getChildAt(i) as Vector;
		return Array.from({ length: table.numRows }, (_, row) => {
			const value: unknown = vector.get(row);
			return value === null || value === undefined ? null : read(value);
		});
	});
	return { names: table.schema.fields.map((f) => f.name), columns, length: table.numRows };
}

/** A batch row by row. */
export function batchRows({ names, columns, length }: Batch): readonly Row[] {
	return Array.from({ length }, (_, row) => {
		const values: Record<string, Value> = {};
		names.forEach((name, i) => {
			values[name] = columns[i]?.[row] ?? null;
		});
		return values;
	});
}
