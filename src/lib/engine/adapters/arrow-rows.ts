import { DataType, tableFromIPC, type Data, type Vector } from 'apache-arrow';
import type { Batch, Row, Value } from '../engine.ts';
import { arrowTexts } from './arrow-texts.ts';

const DAY = 86_400_000;

/** Fills in the values of a run of rows that are not null; `isNull` says which are. */
type Fill = (data: Data, isNull: (row: number) => boolean, into: Value[]) => void;

/** Numbers and conditions come from where Arrow keeps them: a getter for each cell takes ten times as long. */
function filler(name: string, type: DataType): Fill {
	if (DataType.isNull(type)) return () => undefined;
	if (DataType.isUtf8(type)) return arrowTexts;
	if (DataType.isBool(type)) {
		return ({ values, offset, length }, isNull, into) => {
			const bits = values as Uint8Array;
			for (let row = 0; row < length; row++) {
				if (!isNull(row)) into[row] = isSet(bits, offset + row);
			}
		};
	}
	if (DataType.isInt(type) || DataType.isFloat(type)) {
		return ({ values, length }, isNull, into) => {
			const numbers = values as Float64Array | BigInt64Array;
			for (let row = 0; row < length; row++) if (!isNull(row)) into[row] = Number(numbers[row]);
		};
	}
	if (DataType.isDate(type) && type.unit === 0) {
		return ({ values, length }, isNull, into) => {
			const days = values as Int32Array;
			for (let row = 0; row < length; row++) {
				if (!isNull(row)) into[row] = new Date((days[row] ?? 0) * DAY).toISOString().slice(0, 10);
			}
		};
	}
	throw new Error(
		`invalid column: ${name} (of type ${String(type)}); cast it to VARCHAR or DOUBLE`,
	);
}

function isSet(bits: Uint8Array, place: number): boolean {
	return ((bits[place >> 3] ?? 0) & (1 << (place & 7))) !== 0;
}

function valuesOf(data: Data, fill: Fill): readonly Value[] {
	const values = new Array<Value>(data.length).fill(null);
	const { nullBitmap, nullCount, offset } = data;
	const isNull =
		nullCount > 0 && nullBitmap
			? (row: number): boolean => !isSet(nullBitmap, offset + row)
			: (): boolean => false;
	fill(data, isNull, values);
	return values;
}

/**
 * The rows of an Arrow IPC stream by column, given as its messages: numbers are doubles, dates are
 * text (`2017-03-31`). Throws `invalid column: …` for a type that has no plain value.
 */
export function arrowBatch(messages: readonly Uint8Array[]): Batch {
	const table = tableFromIPC(messages);
	const columns = table.schema.fields.map(({ name, type }, i): readonly Value[] => {
		const fill = filler(name, type);
		const parts = (table.getChildAt(i) as Vector).data.map((data) => valuesOf(data, fill));
		const [first] = parts;
		return parts.length === 1 && first !== undefined ? first : parts.flat();
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
