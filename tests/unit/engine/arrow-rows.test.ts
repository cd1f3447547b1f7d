import {
	Bool,
	DateDay,
	Float64,
	Int32,
	RecordBatch,
	Table,
	Utf8,
	makeVector,
	tableToIPC,
	vectorFromArray,
	type DataType,
} from 'apache-arrow';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrowBatch, batchRows } from '../../../src/lib/engine/adapters/arrow-rows.ts';

const text = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.constantFrom('', '\ufeffမြန်မာ\u200b', '😀 a', 'ASCII', '\0'),
);
const seeded = { seed: 20261122, numRuns: 200 };

/** A column of values as an Arrow vector of a type. */
const column = (type: DataType, values: readonly unknown[]) => vectorFromArray([...values], type);

describe('the rows of an Arrow answer', () => {
	it('have every text as it was, also beyond the first plane, with nulls apart from empty texts', () => {
		fc.assert(
			fc.property(fc.array(fc.option(text), { minLength: 1, maxLength: 40 }), (values) => {
				const table = new Table({ t: column(new Utf8(), values) });
				const batch = arrowBatch([tableToIPC(table, 'stream')]);
				expect(batch).toEqual({ names: ['t'], columns: [values], length: values.length });
			}),
			seeded,
		);
	});
	it('have every number and condition as it was, the sign of −0 too', () => {
		const row = fc.tuple(
			fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
			fc.option(fc.integer()),
			fc.option(fc.boolean()),
		);
		fc.assert(
			fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
				const table = new Table({
					d: column(
						new Float64(),
						rows.map(([d]) => d),
					),
					i: column(
						new Int32(),
						rows.map(([, i]) => i),
					),
					b: column(
						new Bool(),
						rows.map(([, , b]) => b),
					),
				});
				const read = batchRows(arrowBatch([tableToIPC(table, 'stream')]));
				expect(read).toEqual(rows.map(([d, i, b]) => ({ d, i, b })));
			}),
			seeded,
		);
	});
	it('have days as text, and several record batches one after the other', () => {
		const days = makeVector({ type: new DateDay(), data: Int32Array.of(0, 17_256) });
		const batch = new RecordBatch({ day: days.data[0] as (typeof days.data)[number] });
		const table = new Table([batch, batch]);
		expect(arrowBatch([tableToIPC(table, 'stream')]).columns).toEqual([
			['1970-01-01', '2017-03-31', '1970-01-01', '2017-03-31'],
		]);
	});
});
