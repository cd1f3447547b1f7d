import type { Batch, Value } from '../../engine/index.ts';
import type { ExtractColumn } from '../columns.ts';
import { cellReader } from './cells.ts';
import { textBytes } from './text-bytes.ts';

/**
 * Rows as JSON Lines: UTF-8, one object a row with every column, missing values as `null`, dates as
 * ISO 8601 text. A whole number is a JSON number, but in a column whose range goes beyond 2^53 every
 * value is a text of digits, so that readers with doubles lose none and no column has two types.
 */
export function jsonlStream(columns: readonly ExtractColumn[]): TransformStream<Batch, Uint8Array> {
	const bytes = textBytes();
	const read = cellReader(columns);
	const keys = columns.map(({ name }, i) => `${i === 0 ? '{' : ','}${JSON.stringify(name)}:`);
	return new TransformStream<Batch, Uint8Array>({
		transform(batch, controller) {
			const cells = read(batch);
			for (let row = 0; row < batch.length; row++) {
				for (let i = 0; i < keys.length; i++) {
					bytes.add(keys[i] ?? '');
					bytes.add(json(cells[i]?.[row] ?? null));
				}
				bytes.add('}\n');
			}
			for (const piece of bytes.take()) controller.enqueue(piece);
		},
	});
}

function json(value: Value): string {
	if (typeof value === 'string') return JSON.stringify(value);
	/* DuckDB takes `-0` for a whole number, which has no sign. */
	return Object.is(value, -0) ? '-0.0' : String(value);
}
