import { describe, expect, it } from 'vitest';
import { openDuckdbWasm } from '../../src/lib/engine/adapters/duckdb-wasm.ts';
import { restartingEngine, type EngineState } from '../../src/lib/engine/index.ts';
import { param, raw, sql } from '../../src/lib/query/index.ts';
import { rejection } from '../engine/contract.ts';
import surveyUrl from '../engine/fixtures/survey.parquet?url';

/** A second or two of work in many small tasks, so that a worker can die in the middle of it. */
const LONG = sql`SELECT count(*) AS n FROM range(5000000) AS t(i) WHERE sin(i) > ${param(2)}`;
const COUNT = raw('SELECT count(*) > 0 AS filled FROM survey');

const pause = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A worker which runs the engine's script and dies of an uncaught error when told so. */
function mortalWorker(url: string): Worker {
	const { href, hash } = new URL(url, location.href);
	const script = `importScripts(${JSON.stringify(href)});
		new BroadcastChannel('die').onmessage = () => { throw new Error('died for the test'); };`;
	const blob = new Blob([script], { type: 'text/javascript' });
	/* The script reads what stands after # in the address of its worker. */
	return new Worker(URL.createObjectURL(blob) + hash);
}

function die(): void {
	const channel = new BroadcastChannel('die');
	channel.postMessage('now');
	channel.close();
}

describe('DuckDB-WASM whose worker dies', () => {
	it('rejects what was asked, and everything after, with the fault of the engine', async () => {
		const engine = await openDuckdbWasm({ createWorker: mortalWorker });
		const running = rejection(engine.run(LONG));
		const waiting = rejection(engine.run(COUNT));
		await pause(50);
		die();
		expect(await running).toMatchObject({ fault: 'engine' });
		expect(await waiting).toMatchObject({ fault: 'engine' });
		const later = await rejection(engine.run(COUNT));
		expect(later).toMatchObject({ fault: 'engine' });
		expect((later as Error).message).toContain('died for the test');
	});

	it('is noticed by its silence when it was ended without a word', async () => {
		let worker: Worker | undefined;
		const engine = await openDuckdbWasm({
			createWorker: (url) => (worker = new Worker(url)),
			patience: 5000,
		});
		const running = rejection(engine.run(LONG));
		worker?.terminate();
		const error = await running;
		expect(error).toMatchObject({ fault: 'engine' });
		expect((error as Error).message).toContain('silent for 5000 ms');
	});

	it('does not keep an aborted request waiting', async () => {
		let worker: Worker | undefined;
		const engine = await openDuckdbWasm({ createWorker: (url) => (worker = new Worker(url)) });
		const controller = new AbortController();
		const running = rejection(engine.run(LONG, controller.signal));
		worker?.terminate();
		const reason = new Error('another view');
		controller.abort(reason);
		expect(await running).toBe(reason);
		await engine.close();
	});

	it('is restarted in the middle of a statement, with its files, and answers', async () => {
		const states: EngineState[] = [];
		let started = 0;
		const engine = restartingEngine(
			() => openDuckdbWasm(++started === 1 ? { createWorker: mortalWorker } : {}),
			(state) => states.push(state),
		);
		await engine.register({ name: 'survey', url: surveyUrl });
		const running = engine.run(LONG);
		const waiting = engine.run(COUNT);
		await pause(50);
		die();
		expect(await running).toEqual([{ n: 0 }]);
		expect(await waiting).toEqual([{ filled: true }]);
		expect(states).toEqual(['starting', 'ready', 'starting', 'restarted']);
		await engine.close();
	});
});

describe('DuckDB-WASM that cannot be started', () => {
	it('says so when its worker is not there, and starts at the next request', async () => {
		const states: EngineState[] = [];
		let started = 0;
		const engine = restartingEngine(
			() =>
				openDuckdbWasm(
					++started === 1 ? { createWorker: () => new Worker('/missing/worker.js') } : {},
				),
			(state) => states.push(state),
		);
		const file = { name: 'survey', url: surveyUrl };
		const error = await rejection(engine.register(file));
		expect(error).toMatchObject({ fault: 'engine' });
		expect((error as Error).message).toMatch(/^invalid engine start: .*; try again$/);
		await engine.register(file);
		expect(await engine.run(COUNT)).toEqual([{ filled: true }]);
		expect(states).toEqual(['starting', 'failed', 'starting', 'ready']);
		await engine.close();
	});
});

describe('what DuckDB-WASM loads', () => {
	it('comes from this origin alone', async () => {
		const engine = await openDuckdbWasm();
		await engine.register({ name: 'survey', url: surveyUrl });
		await engine.run(COUNT);
		await engine.close();
		const loaded = performance.getEntriesByType('resource').map((entry) => entry.name);
		const foreign = loaded.filter((name) => {
			const { origin, protocol } = new URL(name);
			return protocol !== 'blob:' && protocol !== 'data:' && origin !== location.origin;
		});
		expect(loaded.some((name) => name.includes('duckdb-browser-eh.worker'))).toBe(true);
		expect(foreign).toEqual([]);
	});
});
