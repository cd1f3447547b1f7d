import type { Engine } from '../engine.ts';
import { duckdbFiles } from './duckdb-files.ts';
import { openDuckdb, type DuckdbWasmOptions } from './open-duckdb.ts';

/** The engine of a page: `openDuckdb` with the files of this site. */
export async function openDuckdbWasm(options: DuckdbWasmOptions = {}): Promise<Engine> {
	return openDuckdb(duckdbFiles(), options);
}
