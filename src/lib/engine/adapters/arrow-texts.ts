import type { Data } from 'apache-arrow';
import type { Value } from '../engine.ts';

/**
 * Reads the texts of a column. All bytes are decoded at once and cut, as a decoder that is called for
 * each text takes most of its time for the call; where bytes and characters are not the same number,
 * ends in bytes are counted out to ends in characters.
 */
export function arrowTexts(data: Data, isNull: (row: number) => boolean, into: Value[]): void {
	const { length } = data;
	const bytes = data.values as Uint8Array;
	const ends = data.valueOffsets as Int32Array;
	const [first, last] = [ends[0] ?? 0, ends[length] ?? 0];
	const used = bytes.subarray(first, last);
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(used);
	const isAscii = text.length === used.length;
	let [start, byte] = [0, first];
	for (let row = 0; row < length; row++) {
		const until = ends[row + 1] ?? last;
		let end = start + until - byte;
		if (!isAscii) {
			end = start;
			for (; byte < until; byte++) end += unitsOf(bytes[byte] ?? 0);
		}
		byte = until;
		if (!isNull(row)) into[row] = text.slice(start, end);
		start = end;
	}
}

/** UTF-16 units that begin at a byte of UTF-8: two at that of four bytes, none within a character. */
function unitsOf(byte: number): number {
	if (byte >= 0xf0) return 2;
	return (byte & 0xc0) === 0x80 ? 0 : 1;
}
