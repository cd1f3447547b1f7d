import { duckdbFiles } from '../engine/adapters/duckdb-files.ts';
import type { ToWorker } from '../extract/index.ts';

/**
 * Starts the worker that makes packages, and its engine; a file of this site, as the security policy
 * wants it. The worker is told the page's addresses of the engine, which the browser has already.
 */
export function openExtractWorker(): Worker {
	const worker = new Worker(new URL('./extract-worker.ts', import.meta.url), { type: 'module' });
	const start: ToWorker = { kind: 'start', engine: duckdbFiles() };
	worker.postMessage(start);
	return worker;
}
