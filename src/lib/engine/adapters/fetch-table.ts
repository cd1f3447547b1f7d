import type { TableFile } from '../engine.ts';
import { EngineError } from '../engine-error.ts';

/** A table file as the browser's engine takes it: in memory, or at an address to read parts from. */
export type FetchedTable = { readonly bytes: Uint8Array } | { readonly url: string };

/**
 * Fetches a table file whole. A file for which the server states more than `rangesAbove` bytes is
 * left where it is, for the engine to read by ranges. The bytes are a copy: the engine's worker
 * takes them away. Rejects with `fault: 'file'`.
 */
export async function fetchTable(
	file: TableFile,
	rangesAbove: number,
	signal?: AbortSignal,
): Promise<FetchedTable> {
	signal?.throwIfAborted();
	if ('bytes' in file) return { bytes: file.bytes.slice() };
	if ('path' in file) {
		const where = `${file.path} (${file.name}: a browser reads no paths)`;
		throw new EngineError('file', `invalid file: ${where}; give its url or its bytes`);
	}
	const url = new URL(file.url, location.href).href;
	try {
		const response = await fetch(url, signal ? { signal } : {});
		if (!response.ok) throw new Error(`HTTP status ${response.status}`);
		if (Number(response.headers.get('content-length')) > rangesAbove) {
			await response.body?.cancel();
			return { url };
		}
		return { bytes: new Uint8Array(await response.arrayBuffer()) };
	} catch (error) {
		signal?.throwIfAborted();
		const why = error instanceof Error ? error.message : String(error);
		const message = `invalid file: ${url} (${file.name}: ${why}); check the address and the line`;
		throw new EngineError('file', message, undefined, error);
	}
}
