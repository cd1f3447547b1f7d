import { describe, expect, it } from 'vitest';
import { createQueue } from '../../src/lib/engine/queue.ts';
import { rejection } from './contract.ts';

/** A promise that the test settles. */
function open(): { readonly promise: Promise<void>; readonly finish: () => void } {
	let finish = (): void => {};
	const promise = new Promise<void>((resolve) => (finish = resolve));
	return { promise, finish: () => finish() };
}

describe('the queue of a connection', () => {
	it('begins a task only when the one before has ended', async () => {
		const queue = createQueue();
		const gate = open();
		const log: string[] = [];
		const first = queue(async () => {
			log.push('first begins');
			await gate.promise;
			log.push('first ends');
		});
		const second = queue(async () => void log.push('second'));
		await Promise.resolve();
		gate.finish();
		await Promise.all([first, second]);
		expect(log).toEqual(['first begins', 'first ends', 'second']);
	});

	it('goes on after a task that failed', async () => {
		const queue = createQueue();
		const failed = rejection(queue(() => Promise.reject(new Error('no'))));
		expect(await queue(async () => 'yes')).toBe('yes');
		expect(await failed).toMatchObject({ message: 'no' });
	});

	it('leaves out a task that was aborted while it waited, and tells its caller at once', async () => {
		const queue = createQueue();
		const gate = open();
		const controller = new AbortController();
		const running = queue(() => gate.promise);
		let ran = false;
		const waiting = rejection(queue(async () => void (ran = true), controller.signal));
		controller.abort('withdrawn');
		expect(await waiting).toBe('withdrawn');
		gate.finish();
		await running;
		await queue(async () => {});
		expect(ran).toBe(false);
	});

	it('waits for the cleaning up of a running task that was aborted', async () => {
		const queue = createQueue();
		const gate = open();
		const controller = new AbortController();
		const running = rejection(queue(() => gate.promise, controller.signal));
		await new Promise((resolve) => setTimeout(resolve));
		let ran = false;
		const next = queue(async () => void (ran = true));
		controller.abort('withdrawn');
		expect(await running).toBe('withdrawn');
		expect(ran).toBe(false);
		gate.finish();
		await next;
		expect(ran).toBe(true);
	});
});
