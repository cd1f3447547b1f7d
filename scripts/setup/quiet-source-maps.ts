import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const WORKER = /@duckdb\/duckdb-wasm\/dist\/[\w-]+\.worker\.js(?:\?v=\w+)?$/;

/**
 * The published worker of DuckDB-WASM points to a source map whose sources are not published, and
 * the development server says so about each of 120 files. This serves the worker without the map.
 */
export function quietSourceMaps(): Plugin {
	return {
		name: 'sittan:quiet-source-maps',
		enforce: 'pre',
		apply: 'serve',
		async load(id) {
			if (!WORKER.test(id)) return undefined;
			const code = await readFile(id.replace(/\?.*$/, ''), 'utf8');
			return { code: code.replace(/\/\/# sourceMappingURL=.*\s*$/, ''), map: null };
		},
	};
}
