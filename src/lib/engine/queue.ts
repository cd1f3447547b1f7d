import { orAborted } from './abort.ts';

/** Runs tasks one after the other, in the order in which they were given. */
export type Queue = <T>(task: () => Promise<T>, signal?: AbortSignal) => Promise<T>;

/**
 * A connection answers one statement at a time, so everything that uses it stands in a queue. An
 * aborted caller is told at once; its task is left out if it has not begun, and otherwise the next
 * one waits until it has cleaned up. A task that fails does not hold up the others.
 */
export function createQueue(): Queue {
	let last: Promise<unknown> = Promise.resolve();
	return (task, signal) => {
		const turn = last.then(() => {
			signal?.throwIfAborted();
			return task();
		});
		last = turn.catch(() => {});
		return orAborted(turn, signal);
	};
}
