import type { Value } from '../../../engine/index.ts';
import { joined, uint32, uint64, uint8, utf8 } from './bytes.ts';
import { writeMissing, writeNumber } from './storage.ts';
import { widthOf, type DtaVariable } from './variable.ts';

/** The bytes of some rows, and those of their strLs, which stand after all rows. */
export interface EncodedRows {
	readonly bytes: Uint8Array;
	readonly strls: readonly Uint8Array[];
}

/** A text that stands after the data ([P] file formats .dta, 5.11). */
const TEXT_GSO = 130;

/**
 * Encodes the rows of a batch.
 *
 * @param cells one list of values per variable
 * @param first the number of the first row, from 1
 */
export function encodeRows(
	variables: readonly DtaVariable[],
	cells: readonly (readonly Value[])[],
	length: number,
	first: number,
): EncodedRows {
	const row = variables.reduce((sum, { encoding }) => sum + widthOf(encoding), 0);
	const bytes = new Uint8Array(row * length);
	const strls: Uint8Array[] = [];
	let start = 0;
	for (const [i, variable] of variables.entries()) {
		const values = cells[i] ?? [];
		const at = (index: number) => start + index * row;
		switch (variable.encoding.kind) {
			case 'number':
				numbers(variable, variable.encoding, values, new DataView(bytes.buffer), at);
				break;
			case 'text':
				texts(variable, variable.encoding.width, values, bytes, at);
				break;
			case 'strl':
				values.forEach((value, index) => {
					if (value === null || value === '') return;
					strls.push(gso(i + 1, first + index, String(value)));
					bytes.set(reference(i + 1, first + index), at(index));
				});
		}
		start += widthOf(variable.encoding);
	}
	return { bytes, strls };
}

function numbers(
	{ column, missing }: DtaVariable,
	{ storage, numberOf }: Extract<DtaVariable['encoding'], { kind: 'number' }>,
	values: readonly Value[],
	view: DataView,
	at: (index: number) => number,
): void {
	const letters = new Map(missing.map(({ text }, i) => [text, i + 1]));
	for (const [index, value] of values.entries()) {
		const letter = value === null ? 0 : letters.size > 0 ? letters.get(String(value)) : undefined;
		if (value === null || letter !== undefined) {
			writeMissing(view, at(index), storage, letter ?? 0);
			continue;
		}
		const number = numberOf(value);
		if (number === undefined) {
			throw new Error(
				`invalid code: ${value} (variable ${column.variable.id}); add it to the codebook`,
			);
		}
		writeNumber(view, at(index), storage, number, column.name);
	}
}

function texts(
	{ column }: DtaVariable,
	width: number,
	values: readonly Value[],
	bytes: Uint8Array,
	at: (index: number) => number,
): void {
	const known = new Map<Value, Uint8Array>();
	for (const [index, value] of values.entries()) {
		if (value === null) continue;
		const text = known.get(value) ?? utf8(String(value));
		known.set(value, text);
		if (text.length > width) {
			throw new Error(
				`invalid text: ${text.length} bytes (column ${column.name}, measured as ${width}); measure the same rows as are written`,
			);
		}
		bytes.set(text, at(index));
	}
}

function gso(variable: number, row: number, value: string): Uint8Array {
	const text = utf8(value);
	return joined([
		utf8('GSO'),
		uint32(variable),
		uint64(row),
		uint8(TEXT_GSO),
		uint32(text.length + 1),
		text,
		uint8(0),
	]);
}

/** Where the data name a strL: two bytes of variable, six of row. */
function reference(variable: number, row: number): Uint8Array {
	const bytes = uint64(row);
	return Uint8Array.of(variable & 0xff, variable >> 8, ...bytes.slice(0, 6));
}
