import { ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { tally, type Total } from './tally.ts';

/** What was written under a name, as it is unpacked. */
export interface WrittenFile extends Total {
	readonly name: string;
}

/** Writes files one after the other. */
export type WriteFile = (name: string, bytes: ReadableStream<Uint8Array>) => Promise<WrittenFile>;

export interface ZipOptions {
	/** The day the files bear, `2026-11-22`. */
	readonly date: string;
	readonly signal?: AbortSignal;
	/** Told every piece of the zip as it leaves. */
	readonly onPiece?: (bytes: Uint8Array) => void;
}

/**
 * A zip that leaves as it is written: one file at a time, deflated by the platform's
 * CompressionStream, zip64 where a file needs it. Nothing is written before it is read, and
 * cancelling it, or the signal, ends what `fill` does.
 *
 * @param fill writes the files in order
 */
export function zipStream(
	fill: (write: WriteFile, signal: AbortSignal) => Promise<void>,
	{ date, signal, onPiece = () => undefined }: ZipOptions,
): ReadableStream<Uint8Array> {
	const stop = new AbortController();
	const ended = signal === undefined ? stop.signal : AbortSignal.any([stop.signal, signal]);
	let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;

	const begin = (controller: ReadableStreamDefaultController<Uint8Array>) => {
		const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
		writeZip(writable, fill, date, ended).catch(async (error: unknown) => {
			stop.abort(error);
			await writable.abort(error).catch(() => undefined);
			controller.error(error);
		});
		return readable.getReader();
	};
	return new ReadableStream<Uint8Array>(
		{
			async pull(controller) {
				reader ??= begin(controller);
				const { done, value } = await reader.read();
				if (done) return controller.close();
				onPiece(value);
				controller.enqueue(value);
			},
			async cancel(reason) {
				stop.abort(reason ?? new DOMException('The package was cancelled', 'AbortError'));
				await reader?.cancel(reason).catch(() => undefined);
			},
		},
		{ highWaterMark: 0 },
	);
}

async function writeZip(
	writable: WritableStream<Uint8Array>,
	fill: (write: WriteFile, signal: AbortSignal) => Promise<void>,
	date: string,
	signal: AbortSignal,
): Promise<void> {
	const zip = new ZipWriter(writable, {
		useWebWorkers: false,
		level: 6,
		extendedTimestamp: false,
		lastModDate: new Date(`${date}T12:00:00`),
		signal,
	});
	signal.throwIfAborted();
	await fill(async (name, content) => {
		signal.throwIfAborted();
		const passed = tally();
		const counted = new TransformStream<Uint8Array, Uint8Array>({
			transform(chunk, controller) {
				passed.add(chunk);
				controller.enqueue(chunk);
			},
		});
		const stored = isDeflated(name) ? { level: 0 } : {};
		await zip.add(name, content.pipeThrough(counted, { signal }), stored);
		return { name, ...passed.total() };
	}, signal);
	signal.throwIfAborted();
	await zip.close();
}

/** A workbook is a zip already: to deflate it again takes time and gains nothing. */
function isDeflated(name: string): boolean {
	return name.endsWith('.xlsx');
}
