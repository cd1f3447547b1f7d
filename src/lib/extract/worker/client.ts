import type { ExtractProgress, ExtractResult } from '../package-types.ts';
import type { ExtractOrder, FromWorker, ResultHead, ToWorker } from './protocol.ts';

export interface ExtractWorkerOptions {
	readonly progress?: (progress: ExtractProgress) => void;
	/** Ends the worker, its engine with it; promise and stream fail with the signal's reason. */
	readonly signal?: AbortSignal;
}

/**
 * `extractPackage` in a worker of its own: the page's thread only passes pieces of the zip on, and
 * the page's engine stays free. Nothing is written before the stream is read. The worker ends with
 * the stream, with a refusal, with an error, and when the stream is cancelled; so a package that is
 * not wanted after all must be cancelled.
 *
 * @param createWorker starts the worker of `lib/workers/extract-worker.ts`
 * @throws what `extractPackage` throws, by its message; the signal's reason;
 *   `invalid package: …` where the worker could not be started
 */
export function extractInWorker(
	createWorker: () => Worker,
	order: ExtractOrder,
	{ progress = () => undefined, signal }: ExtractWorkerOptions = {},
): Promise<ExtractResult> {
	return new Promise((resolve, reject) => {
		signal?.throwIfAborted();
		const worker = createWorker();
		const post = (message: ToWorker) => worker.postMessage(message);
		let fail = reject;
		let give: (bytes: Uint8Array | null) => void = () => undefined;
		const end = (): void => {
			worker.terminate();
			signal?.removeEventListener('abort', abort);
		};
		const failWith = (error: unknown): void => {
			end();
			fail(error);
		};
		const abort = (): void => failWith(signal?.reason);
		const made = (head: ResultHead): void => {
			if (head.kind === 'refused') {
				end();
				return resolve(head);
			}
			const stream = new ReadableStream<Uint8Array>(
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
			resolve({ ...head, stream });
		};
		worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
			switch (data.kind) {
				case 'made':
					return made(data.head);
				case 'progress':
					return progress(data.progress);
				case 'piece':
					return give(data.bytes);
				case 'end':
					end();
					return give(null);
				case 'failed':
					return failWith(new Error(data.message));
			}
		});
		worker.addEventListener('error', ({ message }) =>
			failWith(
				new Error(
					`invalid package: the worker ended (${message || 'its script did not load'}); try again`,
				),
			),
		);
		signal?.addEventListener('abort', abort);
		post({ kind: 'make', order: JSON.stringify(order) });
	});
}
