import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../../src/lib/engine/index.ts';
import { extractPackage, type Form } from '../../../../src/lib/extract/index.ts';
import {
	context,
	openExtractDemo,
	selectionOf,
	type ExtractDemo,
} from '../../../fixtures/extract-demo.ts';

let demo: ExtractDemo;
beforeAll(async () => {
	demo = await openExtractDemo('mlcs-2017');
}, 120_000);
afterAll(() => demo.close());

const ROWS = 1_000_000;
const BATCH = 2_000;

/** A number that looks like chance (Knuth's multiplicative hash): numbers alike would be deflated away. */
function chance(i: number): number {
	return (Math.imul(i + 1, 2_654_435_761) >>> 0) / 977;
}

/** An engine whose table has a million rows, and which counts the batches that were taken. */
function longTable(engine: Engine): Engine & { readonly taken: () => number } {
	let taken = 0;
	return {
		...engine,
		taken: () => taken,
		run: async (statement, signal) => {
			const rows = await engine.run(statement, signal);
			const isCount = rows.length === 1 && rows[0]?.['kept'] !== undefined;
			const isMeasure = rows[0]?.['rows'] !== undefined && rows[0]?.['combinations'] === undefined;
			if (isCount) return [{ kept: ROWS, all: ROWS }];
			return isMeasure ? [{ ...rows[0], rows: ROWS }] : rows;
		},
		async read(_, take, signal) {
			for (let row = 0; row < ROWS; row += BATCH) {
				signal?.throwIfAborted();
				const columns = [Array.from({ length: BATCH }, (_value, i) => chance(row + i))];
				await take({ names: ['weight'], columns, length: BATCH });
				taken++;
			}
		},
	};
}

async function million(form: Form) {
	const engine = longTable(demo.engine);
	const selection = selectionOf({
		dataset: 'mlcs-2017',
		table: 'household',
		variables: ['weight'],
		forms: [form],
	});
	const result = await extractPackage(demo.source, engine, selection, context);
	if (result.kind !== 'package') throw new Error('refused');
	return { engine, reader: result.stream.getReader() };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 300));

describe('a package of a million rows', () => {
	it.each(['csv', 'jsonl', 'parquet', 'dta', 'xlsx'] as const)(
		'asks the engine for no more of %s than is read, so that memory does not grow with the rows',
		async (form) => {
			const { engine, reader } = await million(form);
			await settled();
			expect(engine.taken()).toBe(0);
			await reader.read();
			await settled();
			expect(engine.taken()).toBeLessThan(ROWS / BATCH / 2);
			await reader.cancel('enough');
			await settled();
			expect(engine.taken()).toBeLessThan(ROWS / BATCH / 2);
		},
	);
	it('is whole when it is read to its end', async () => {
		const { engine, reader } = await million('csv');
		let bytes = 0;
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			bytes += value.length;
		}
		expect(engine.taken()).toBe(ROWS / BATCH);
		expect(bytes).toBeGreaterThan(10_000);
	});
});
