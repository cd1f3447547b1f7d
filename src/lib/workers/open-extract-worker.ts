/** Starts the worker that makes packages; a file of this site, as the security policy wants it. */
export function openExtractWorker(): Worker {
	return new Worker(new URL('./extract-worker.ts', import.meta.url), { type: 'module' });
}
