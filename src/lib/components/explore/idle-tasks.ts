/** Work that is done bit by bit while the page has nothing else to do. */
export interface IdleTasks {
	/** Does these instead of what was not done yet. */
	replace(tasks: readonly (() => void)[]): void;
	stop(): void;
}

/** Tells when there is time, and how many ms of it are left; the answer calls that off. */
export type OnIdle = (callback: (left: () => number) => void) => () => void;

/** Time that a task may take, in ms: none is begun with less. */
const ENOUGH = 6;

/** At least one task is done each time, so that they come to an end on a slow machine too. */
export function idleTasks(onIdle: OnIdle = whenIdle): IdleTasks {
	let waiting: readonly (() => void)[] = [];
	let callOff = (): void => {};

	function work(left: () => number): void {
		do {
			const [task, ...rest] = waiting;
			waiting = rest;
			task?.();
		} while (waiting.length > 0 && left() > ENOUGH);
		if (waiting.length > 0) callOff = onIdle(work);
	}

	return {
		replace(tasks) {
			callOff();
			waiting = tasks;
			if (tasks.length > 0) callOff = onIdle(work);
		},
		stop() {
			callOff();
			waiting = [];
		},
	};
}

/** Between two tasks where the browser does not tell when it is idle, as Safari: a frame, in ms. */
const PAUSE = 17;

function whenIdle(callback: (left: () => number) => void): () => void {
	if (typeof requestIdleCallback === 'undefined') {
		const timer = setTimeout(() => callback(() => 0), PAUSE);
		return () => clearTimeout(timer);
	}
	const idle = requestIdleCallback((deadline) => callback(() => deadline.timeRemaining()));
	return () => cancelIdleCallback(idle);
}
