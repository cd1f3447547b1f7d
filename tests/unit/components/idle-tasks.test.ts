import { describe, expect, it } from 'vitest';
import { idleTasks } from '../../../src/lib/components/explore/idle-tasks.ts';

/** An idleness that comes when the test says so, with as much time as it says. */
function idleness() {
	let waiting: ((left: () => number) => void) | null = null;
	return {
		onIdle: (callback: (left: () => number) => void) => {
			waiting = callback;
			return () => {
				waiting = null;
			};
		},
		come(...left: readonly number[]) {
			const now = waiting;
			waiting = null;
			const times = [...left];
			now?.(() => times.shift() ?? 0);
		},
		waits: () => waiting !== null,
	};
}

describe('tasks for idle moments', () => {
	const naming = (done: string[], ...names: readonly string[]) =>
		names.map((name) => () => void done.push(name));

	it('are done in order while there is time, and the others at the next idle moment', () => {
		const idle = idleness();
		const done: string[] = [];
		idleTasks(idle.onIdle).replace(naming(done, 'a', 'b', 'c', 'd'));
		expect(done).toEqual([]);
		idle.come(20, 2);
		expect(done).toEqual(['a', 'b']);
		idle.come(0);
		idle.come(0);
		expect(done).toEqual(['a', 'b', 'c', 'd']);
		expect(idle.waits()).toBe(false);
	});

	it('give way to newer ones, and to none after a stop', () => {
		const idle = idleness();
		const done: string[] = [];
		const tasks = idleTasks(idle.onIdle);
		tasks.replace(naming(done, 'old', 'older'));
		tasks.replace(naming(done, 'new', 'newer'));
		idle.come(0);
		expect(done).toEqual(['new']);
		tasks.stop();
		expect(idle.waits()).toBe(false);
	});
});
