import type { Batch } from '../engine/index.ts';
import type { ExtractColumn } from './columns.ts';
import { csvStream } from './formats/csv.ts';
import { dtaStream } from './formats/dta.ts';
import type { Measure, Measures } from './formats/dta/measure.ts';
import { jsonlStream } from './formats/jsonl.ts';
import { parquetStream } from './formats/parquet.ts';
import { xlsxStream } from './formats/xlsx.ts';
import { sliced, type Outlook } from './outlook.ts';
import type { Form } from './selection.ts';

/** How large a data file will be, unpacked and in the zip; an estimate but for a whole sample. */
export interface SizeEstimate {
	readonly form: Form;
	readonly bytes: number;
	readonly packed: number;
}

/**
 * Sizes of the data files, from the first rows written for good: the size of all of them and of half
 * of them give what a file weighs without rows and what a row adds. Form by form in a task of its own,
 * so that a page may draw in between.
 *
 * @param rows rows there will be
 * @throws the signal's reason
 */
export async function sizeEstimates(
	{ columns, batch }: Outlook,
	forms: readonly Form[],
	rows: number,
	signal?: AbortSignal,
): Promise<readonly SizeEstimate[]> {
	const half = sliced(batch, Math.ceil(batch.length / 2));
	const sizes: SizeEstimate[] = [];
	for (const form of forms) {
		const whole = await measured(columns, batch, form);
		await nextTask(signal);
		const part = await measured(columns, half, form);
		await nextTask(signal);
		const more = Math.max(rows - batch.length, 0);
		const grown = (key: keyof Measured): number => {
			const step = batch.length - half.length;
			const perRow = step === 0 ? 0 : Math.max(whole[key] - part[key], 0) / step;
			return Math.round(whole[key] + perRow * more);
		};
		sizes.push({ form, bytes: grown('bytes'), packed: grown('packed') });
	}
	return sizes;
}

async function nextTask(signal: AbortSignal | undefined): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve));
	signal?.throwIfAborted();
}

interface Measured {
	readonly bytes: number;
	readonly packed: number;
}

async function measured(
	columns: readonly ExtractColumn[],
	batch: Batch,
	form: Form,
): Promise<Measured> {
	const encoder = encoderOf(columns, batch, form);
	const writer = encoder.writable.getWriter();
	const fed = writer.write(batch).then(() => writer.close());
	let bytes = 0;
	const counted = new TransformStream<Uint8Array, BufferSource>({
		transform(chunk, controller) {
			bytes += chunk.length;
			controller.enqueue(new Uint8Array(chunk));
		},
	});
	const packed = await weigh(
		encoder.readable.pipeThrough(counted).pipeThrough(new CompressionStream('deflate-raw')),
	);
	await fed;
	return { bytes, packed };
}

function encoderOf(
	columns: readonly ExtractColumn[],
	batch: Batch,
	form: Form,
): TransformStream<Batch, Uint8Array> {
	switch (form) {
		case 'csv':
			return csvStream(columns);
		case 'xlsx':
			return xlsxStream(columns);
		case 'parquet':
			return parquetStream(columns);
		case 'jsonl':
			return jsonlStream(columns);
		case 'dta':
			return dtaStream(columns, { rows: batch.length, measures: sampleMeasures(columns, batch) });
	}
}

/** What `measureStatement` would answer for the rows of a batch. */
function sampleMeasures(
	columns: readonly ExtractColumn[],
	{ names, columns: all }: Batch,
): Measures {
	const encoder = new TextEncoder();
	return new Map(
		columns.map(({ name, variable, stored }): [string, Measure] => {
			const values = (all[names.indexOf(variable.id)] ?? []).filter((x) => x !== null);
			if (stored !== 'text') {
				const numbers = values.map(Number);
				const text = (end: number): string | null => (Number.isFinite(end) ? String(end) : null);
				const low = numbers.reduce((a, b) => Math.min(a, b), Infinity);
				const high = numbers.reduce((a, b) => Math.max(a, b), -Infinity);
				return [name, { kind: 'whole', min: text(low), max: text(high) }];
			}
			const sizes = values.map((value) => encoder.encode(String(value)).length);
			const longest = sizes.reduce((most, size) => Math.max(most, size), 0);
			const bytes = sizes.reduce((sum, size) => sum + size, 0);
			return [name, { kind: 'text', longest, bytes, filled: sizes.filter((x) => x > 0).length }];
		}),
	);
}

async function weigh(stream: ReadableStream<Uint8Array>): Promise<number> {
	const reader = stream.getReader();
	let bytes = 0;
	for (let next = await reader.read(); !next.done; next = await reader.read()) {
		bytes += next.value.length;
	}
	return bytes;
}
