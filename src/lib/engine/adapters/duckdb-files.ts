import moduleUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import libraryUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import type { EngineFiles } from '../engine.ts';
import starterUrl from './duckdb-starter.js?url';

/**
 * Where this site has the engine. A worker is told these addresses and must not import this file: it is
 * built apart, and would bring a copy of the engine at addresses of its own, to be fetched once more.
 */
export function duckdbFiles(): EngineFiles {
	const absolute = (url: string): string => new URL(url, location.href).href;
	return {
		module: absolute(moduleUrl),
		worker: `${absolute(starterUrl)}#${absolute(libraryUrl)}`,
	};
}
