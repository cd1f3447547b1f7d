import { DataType, tableFromIPC, type Vector } from 'apache-arrow';
import type { Row, Value } from '../engine.ts';

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
 * The rows of an Arrow IPC stream, given as its messages: numbers are doubles, dates are text
 * (`2017-03-31`). Throws `invalid column: …` for a type that has no plain value.
 */
export function arrowRows(messages: readonly Uint8Array[]): readonly Row[] {
	const table = tableFromIPC(messages);
	const columns = table.schema.fields.map(({ name, type }, i) => ({
		name,
		read: reader(name, type),
		vector: table.getChildAt(i) as Vector,
	}));
	return Array.from({ length: table.numRows }, (_, row) => {
		const values: Record<string, Value> = {};
		for (const { name, read, vector } of columns) {
			const value: unknown = vector.get(row);
			values[name] = value === null || value === undefined ? null : read(value);
		}
		return values;
	});
}
