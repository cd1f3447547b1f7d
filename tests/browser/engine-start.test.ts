import { expect, it } from 'vitest';
import { duckdbFiles } from '../../src/lib/engine/adapters/duckdb-files.ts';

it('keeps the engine’s library from copying its module, so that browsers keep what they compiled', async () => {
	const [starter] = duckdbFiles().worker.split('#');
	const asks = `postMessage([typeof TransformStream, typeof WebAssembly.instantiateStreaming])`;
	const library = URL.createObjectURL(new Blob([asks], { type: 'text/javascript' }));
	const worker = new Worker(`${starter}#${library}`);
	const answer = await new Promise((resolve, reject) => {
		worker.onmessage = ({ data }) => resolve(data);
		worker.onerror = ({ message }) => reject(new Error(message));
	});
	worker.terminate();
	expect(answer).toEqual(['undefined', 'function']);
});
