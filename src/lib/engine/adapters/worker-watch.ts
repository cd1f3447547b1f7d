import { EngineError } from '../engine-error.ts';

/** Watches over a worker which may die without answering. */
export interface WorkerWatch {
	/**
	 * Settles like the answer to one message, or rejects with `fault: 'engine'` when the worker
	 * crashes, or says nothing for `patience` milliseconds (without it: as long as it takes).
	 */
	answered<T>(answer: Promise<T>, patience?: number): Promise<T>;
	/** Ends the worker; whoever still waits for an answer, or asks later, is told `reason`. */
	end(reason: EngineError): void;
}

/**
 * DuckDB-WASM forgets its pending requests when its worker crashes, and a worker that was ended
 * sends nothing at all: both would leave a promise open for ever. This makes them failures.
 */
export function watchWorker(worker: Worker): WorkerWatch {
	let die: (reason: EngineError) => void = () => {};
	const death = new Promise<never>((_, reject) => {
		die = reject;
	});
	death.catch(() => {});

	function end(reason: EngineError): void {
		die(reason);
		worker.terminate();
	}

	worker.addEventListener('error', (event) => {
		const what = event.message || 'its script did not load';
		end(new EngineError('engine', `invalid engine state: crashed (${what}); start it again`));
	});

	return {
		end,
		async answered(answer, patience) {
			if (patience === undefined) return Promise.race([death, answer]);
			const silent = `invalid engine state: silent for ${patience} ms; start it again`;
			const timer = setTimeout(() => end(new EngineError('engine', silent)), patience);
			try {
				return await Promise.race([death, answer]);
			} finally {
				clearTimeout(timer);
			}
		},
	};
}
