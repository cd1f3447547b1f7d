import { MessageChannel, type MessagePort as NodePort } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDuckdbNode } from '../../../src/lib/engine/adapters/duckdb-node.ts';
import type { Engine } from '../../../src/lib/engine/index.ts';
import {
	extractInWorker,
	serveExtract,
	type ExtractOrder,
	type ExtractPort,
} from '../../../src/lib/extract/index.ts';
import { openExtractDemo, selectionOf, type ExtractDemo } from '../../fixtures/extract-demo.ts';

let demo: ExtractDemo;
beforeAll(async () => {
	demo = await openExtractDemo('mlcs-2017');
}, 120_000);
afterAll(() => demo.close());

/** A worker in this thread: a channel whose other end is served with an engine of Node. */
function localWorker(): { readonly create: () => Worker; readonly isEnded: () => boolean } {
	let ended = false;
	const create = (): Worker => {
		const { port1, port2 } = new MessageChannel();
		serveExtract(port2 as unknown as ExtractPort, openFromFolder);
		const end = (port: NodePort) => port.close();
		return Object.assign(port1 as unknown as Worker, {
			terminate: () => {
				ended = true;
				end(port1);
			},
		});
	};
	return { create, isEnded: () => ended };
}

/** The engine of Node, for which an address is a path. */
async function openFromFolder(): Promise<Engine> {
	const engine = await openDuckdbNode();
	return {
		...engine,
		register: (file, signal) =>
			'url' in file
				? engine.register({ name: file.name, path: file.url.replace(/\?.*$/, '') }, signal)
				: engine.register(file, signal),
	};
}

const order = (change: object = {}): ExtractOrder => ({
	dataset: demo.dataset,
	home: demo.folder,
	gazetteer: null,
	selection: selectionOf({
		dataset: 'mlcs-2017',
		table: 'household',
		variables: ['light_source', 'weight', 'stratum', 'psu'],
		...change,
	}),
	date: '2026-11-22',
	link: '/mlcs-2017/extract/',
});

describe('a package made in a worker', () => {
	it('comes piece by piece with its progress, and ends the worker with its last byte', async () => {
		const worker = localWorker();
		const seen: number[] = [];
		const result = await extractInWorker(worker.create, order(), {
			progress: ({ rows }) => void seen.push(rows),
		});
		if (result.kind !== 'package') throw new Error('refused');
		expect(result.name).toBe('mlcs-2017_2026-11-22.zip');
		expect(result.entries.map(({ name }) => name)).toContain('README.md');
		const bytes = new Uint8Array(await new Response(result.stream).arrayBuffer());
		expect([...bytes.subarray(0, 2)]).toEqual([0x50, 0x4b]);
		expect(seen.at(-1)).toBe(13_730);
		expect(worker.isEnded()).toBe(true);
	});
	it('fails with the reason of its signal, and ends the worker', async () => {
		const worker = localWorker();
		const stop = new AbortController();
		const result = await extractInWorker(worker.create, order(), { signal: stop.signal });
		if (result.kind !== 'package') throw new Error('refused');
		stop.abort(new Error('no longer wanted'));
		await expect(new Response(result.stream).arrayBuffer()).rejects.toThrow('no longer wanted');
		expect(worker.isEnded()).toBe(true);
	});
	it('ends the worker when its stream is cancelled', async () => {
		const worker = localWorker();
		const result = await extractInWorker(worker.create, order());
		if (result.kind !== 'package') throw new Error('refused');
		await result.stream.cancel();
		expect(worker.isEnded()).toBe(true);
	});
	it('says what was wrong with the order', async () => {
		const worker = localWorker();
		const made = extractInWorker(worker.create, order({ variables: ['salary'] }));
		await expect(made).rejects.toThrow(/^invalid variable: salary/);
		expect(worker.isEnded()).toBe(true);
	});
});
