import type { ExtractProgress, ExtractResult } from '../package-types.ts';
import type { Total } from '../tally.ts';
import type { ExtractOrder, ForeseenOrder, FromWorker, ResultHead, ToWorker } from './protocol.ts';

export interface MakeOptions {
	readonly progress?: (progress: ExtractProgress) => void;
	/** Ends the worker, its engine with it; promise and stream fail with the signal's reason. */
	readonly signal?: AbortSignal;
}

/**
 * `extractPackage` in a worker with an engine of its own: the page's thread only passes pieces of the
 * zip on, and the page's engine stays free. The worker stays for the next package; it ends with an
 * error, and when a package is cancelled.
 */
export interface PackageMaker {
	/**
	 * Starts worker and engine and has everything of an order ready but its rows, so that these can leave at
	 * once when it comes. Another order ahead takes the place of this one. Settles when there is nothing
	 * left to be done ahead, whether or not it succeeded: the order says what is wrong with it.
	 */
	prepare(order: ForeseenOrder): Promise<void>;
	/**
	 * Nothing is written before the stream is read; a package that is not wanted after all must be
	 * cancelled.
	 *
	 * @throws what `extractPackage` throws, by its message; the signal's reason; `invalid package: …`
	 *   where the worker ended by itself, or while another package is being made
	 */
	make(order: ExtractOrder, options?: MakeOptions): Promise<ExtractResult>;
	/** Ends the worker, whatever it is doing. */
	close(): void;
}

/** Who is told what the worker says. */
interface Listener {
	hear(message: Exclude<FromWorker, { readonly kind: 'prepared' }>): void;
	fail(error: unknown): void;
}

/** @param createWorker starts the worker of `lib/workers/extract-worker.ts` */
export function packageMaker(createWorker: () => Worker): PackageMaker {
	let worker: Worker | null = null;
	let listener: Listener | null = null;
	/** Who waits for what is prepared, by its number. */
	const waiting = new Map<number, () => void>();
	let orders = 0;

	function end(reason: unknown): void {
		worker?.terminate();
		worker = null;
		for (const done of waiting.values()) done();
		waiting.clear();
		const told = listener;
		listener = null;
		told?.fail(reason);
	}

	function running(): Worker {
		if (worker) return worker;
		const started = createWorker();
		/* A worker that was ended may have said something before. */
		started.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
			if (worker !== started) return;
			if (data.kind === 'prepared') return prepared(data.number);
			listener?.hear(data);
		});
		started.addEventListener('error', ({ message }) => {
			if (worker !== started) return;
			const why = message || 'its script did not load';
			end(new Error(`invalid package: the worker ended (${why}); try again`));
		});
		worker = started;
		return started;
	}

	function prepared(number: number): void {
		waiting.get(number)?.();
		waiting.delete(number);
	}

	const post = (message: ToWorker): void => running().postMessage(message);

	return {
		prepare: (order) =>
			new Promise((resolve) => {
				const number = ++orders;
				waiting.set(number, resolve);
				post({ kind: 'prepare', order: JSON.stringify(order), number });
			}),
		make: (order, { progress = () => undefined, signal } = {}) =>
			new Promise((resolve, reject) => {
				signal?.throwIfAborted();
				if (listener !== null) {
					throw new Error('invalid package: another is being made; take or cancel that one first');
				}
				let fail = reject;
				let give: (bytes: Uint8Array | null) => void = () => undefined;
				let whole: Total | undefined;
				const total = (): Total => {
					if (whole) return whole;
					throw new Error(
						'invalid total: the package is not whole; read its stream to the end first',
					);
				};
				const abort = (): void => end(signal?.reason);
				const done = (): void => {
					listener = null;
					signal?.removeEventListener('abort', abort);
				};
				const streamed = (): ReadableStream<Uint8Array> =>
					new ReadableStream(
						{
							start: (controller) => void (fail = (error) => controller.error(error)),
							pull: (controller) =>
								new Promise((pulled) => {
									give = (bytes) => {
										if (bytes === null) controller.close();
										else controller.enqueue(bytes);
										pulled();
									};
									post({ kind: 'pull' });
								}),
							cancel: end,
						},
						{ highWaterMark: 0 },
					);
				const made = (head: ResultHead): void => {
					if (head.kind === 'package') return resolve({ ...head, stream: streamed(), total });
					done();
					resolve(head);
				};
				listener = {
					hear(message) {
						switch (message.kind) {
							case 'made':
								return made(message.head);
							case 'progress':
								return progress(message.progress);
							case 'piece':
								return give(message.bytes);
							case 'end':
								whole = message.total;
								done();
								return give(null);
							case 'failed':
								return end(new Error(message.message));
						}
					},
					fail(error) {
						signal?.removeEventListener('abort', abort);
						fail(error);
					},
				};
				signal?.addEventListener('abort', abort);
				post({ kind: 'make', order: JSON.stringify(order) });
			}),
		close: () => end(new DOMException('The package was cancelled', 'AbortError')),
	};
}
