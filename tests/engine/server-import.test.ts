import { describe, expect, it } from 'vitest';

describe('the adapter of the browser', () => {
	it('can be imported where there is no browser, as prerendering does, and starts nothing', async () => {
		const adapter = await import('../../src/lib/engine/adapters/duckdb-wasm.ts');
		expect(Object.keys(adapter)).toEqual(['openDuckdbWasm']);
		expect('Worker' in globalThis).toBe(false);
	});
});
