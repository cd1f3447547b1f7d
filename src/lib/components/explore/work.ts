import type { Task } from '$lib/state/index.ts';

/** Does a task of `analysis` with the engine and the table of the indicator on the screen. */
export type Work = <T>(task: Task<T>, signal: AbortSignal) => Promise<T>;
