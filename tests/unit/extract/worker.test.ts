import { createHash } from 'node:crypto';
import { MessageChannel } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDuckdbNode } from '../../../src/lib/engine/adapters/duckdb-node.ts';
import type { Engine } from '../../../src/lib/engine/index.ts';
import {
	packageMaker,
	serveExtract,
	type ExtractOrder,
	type ExtractPort,
	type ExtractResult,
	type ToWorker,
} from '../../../src/lib/extract/index.ts';
import { openExtractDemo, selectionOf, type ExtractDemo } from '../../fixtures/extract-demo.ts';

let demo: ExtractDemo;
beforeAll(async () => {
	demo = await openExtractDemo('mlcs-2017');
}, 120_000);
afterAll(() => demo.close());

interface LocalWorker {
	readonly create: () => Worker;
	/** Workers that were started and those that were ended. */
	readonly started: () => number;
	readonly ended: () => number;
	/** Files that engines of these workers were given. */
	readonly fetched: readonly string[];
	/** Texts of the statements that were asked. */
	readonly asked: readonly string[];
}

/** A worker in this thread: a channel whose other end is served with an engine of Node. */
function localWorker(): LocalWorker {
	let [started, ended] = [0, 0];
	const fetched: string[] = [];
	const asked: string[] = [];
	const create = (): Worker => {
		started += 1;
		const { port1, port2 } = new MessageChannel();
		serveExtract(port2 as unknown as ExtractPort, () => openFromFolder(fetched, asked));
		const start: ToWorker = { kind: 'start', engine: { module: 'here', worker: 'here' } };
		port1.postMessage(start);
		return Object.assign(port1 as unknown as Worker, {
			terminate: () => {
				ended += 1;
				port1.close();
			},
		});
	};
	return { create, started: () => started, ended: () => ended, fetched, asked };
}

/** The engine of Node, for which an address is a path. */
async function openFromFolder(fetched: string[], asked: string[]): Promise<Engine> {
	const engine = await openDuckdbNode();
	return {
		...engine,
		run(statement, signal) {
			asked.push(statement.text);
			return engine.run(statement, signal);
		},
		read(statement, take, signal) {
			asked.push(statement.text);
			return engine.read(statement, take, signal);
		},
		register(file, signal) {
			if (!('url' in file)) return engine.register(file, signal);
			fetched.push(file.name);
			return engine.register({ name: file.name, path: file.url.replace(/\?.*$/, '') }, signal);
		},
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

async function packageOf(made: Promise<ExtractResult>) {
	const result = await made;
	if (result.kind !== 'package') throw new Error('refused');
	const bytes = () => new Response(result.stream).bytes();
	return { ...result, bytes };
}

describe('a package made in a worker', () => {
	it('comes piece by piece with its progress', async () => {
		const worker = localWorker();
		const maker = packageMaker(worker.create);
		const seen: number[] = [];
		const result = await packageOf(
			maker.make(order(), { progress: ({ rows }) => void seen.push(rows) }),
		);
		expect(result.name).toBe('mlcs-2017_2026-11-22.zip');
		expect(result.entries.map(({ name }) => name)).toContain('README.md');
		expect([...(await result.bytes()).subarray(0, 2)]).toEqual([0x50, 0x4b]);
		expect(seen.at(-1)).toBe(13_730);
		maker.close();
		expect(worker.ended()).toBe(1);
	});
	it('is made by the worker of the one before, which has the table already', async () => {
		const worker = localWorker();
		const maker = packageMaker(worker.create);
		void maker.prepare(order());
		const first = await (await packageOf(maker.make(order()))).bytes();
		const second = await (await packageOf(maker.make(order()))).bytes();
		expect(second).toEqual(first);
		expect(worker.started()).toBe(1);
		expect(worker.fetched).toEqual(['household']);
		maker.close();
	});
	it('that was foreseen asks for nothing but its rows when it is ordered, in whichever form', async () => {
		const worker = localWorker();
		const maker = packageMaker(worker.create);
		await maker.prepare(order());
		const ahead = worker.asked.length;
		expect(ahead).toBeGreaterThan(0);
		await (await packageOf(maker.make(order()))).bytes();
		await (await packageOf(maker.make(order({ forms: ['jsonl'], hxl: true })))).bytes();
		expect(worker.asked).toHaveLength(ahead + 2);
		expect(worker.asked.at(-1)).toBe(worker.asked[ahead]);
		maker.close();
	});
	it('is the same whether or not it was foreseen, and whatever was foreseen after it', async () => {
		const of = async (...ahead: readonly ExtractOrder[]): Promise<Uint8Array> => {
			const maker = packageMaker(localWorker().create);
			for (const foreseen of ahead) void maker.prepare(foreseen);
			const made = packageOf(maker.make(order()));
			void maker.prepare(order({ variables: ['state', 'weight'] }));
			const bytes = await (await made).bytes();
			maker.close();
			return bytes;
		};
		const plain = await of();
		expect(await of(order())).toEqual(plain);
		expect(await of(order({ variables: ['urban'] }), order())).toEqual(plain);
		expect(await of(order({ variables: ['salary'] }))).toEqual(plain);
	});
	it('says its size and hash when its last byte has come, and not before', async () => {
		const maker = packageMaker(localWorker().create);
		const { bytes, total } = await packageOf(maker.make(order()));
		expect(total).toThrow(/^invalid total: the package is not whole/);
		const whole = await bytes();
		const sha256 = createHash('sha256').update(whole).digest('hex');
		expect(total()).toEqual({ bytes: whole.length, sha256 });
		maker.close();
	});
	it('is not made while another is', async () => {
		const worker = localWorker();
		const maker = packageMaker(worker.create);
		const first = packageOf(maker.make(order()));
		await expect(maker.make(order())).rejects.toThrow(/^invalid package: another is being made/);
		expect((await (await first).bytes()).length).toBeGreaterThan(0);
		maker.close();
	});
	it('fails with the reason of its signal, and ends the worker; the next has a new one', async () => {
		const worker = localWorker();
		const maker = packageMaker(worker.create);
		const stop = new AbortController();
		const result = await packageOf(maker.make(order(), { signal: stop.signal }));
		stop.abort(new Error('no longer wanted'));
		await expect(result.bytes()).rejects.toThrow('no longer wanted');
		expect(worker.ended()).toBe(1);
		const next = await packageOf(maker.make(order()));
		expect((await next.bytes()).length).toBeGreaterThan(0);
		expect(worker.started()).toBe(2);
		maker.close();
	});
	it('ends the worker when its stream is cancelled', async () => {
		const worker = localWorker();
		const result = await packageOf(packageMaker(worker.create).make(order()));
		await result.stream.cancel();
		expect(worker.ended()).toBe(1);
	});
	it('says what was wrong with the order', async () => {
		const worker = localWorker();
		const made = packageMaker(worker.create).make(order({ variables: ['salary'] }));
		await expect(made).rejects.toThrow(/^invalid variable: salary/);
		expect(worker.ended()).toBe(1);
	});
	it('is tried again after its table did not come', async () => {
		const worker = localWorker();
		const maker = packageMaker(worker.create);
		const nowhere = { ...order(), home: '/nowhere' };
		await maker.prepare(nowhere);
		await expect(maker.make(nowhere)).rejects.toThrow(/^invalid file: household/);
		const result = await packageOf(maker.make(order()));
		expect((await result.bytes()).length).toBeGreaterThan(0);
		maker.close();
	});
});
