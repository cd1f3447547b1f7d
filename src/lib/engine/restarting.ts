import { orAborted } from './abort.ts';
import type { Engine, TableFile, TakeBatch } from './engine.ts';
import { closedError, EngineError } from './engine-error.ts';

/**
 * What the screen may want to say: the engine is being started, answers, answers again after it
 * died, or could not be started (the next request tries again).
 */
export type EngineState = 'starting' | 'ready' | 'restarted' | 'failed';

/** Told at every change of state; `error` says why an engine died or could not be started. */
export type EngineStateListener = (state: EngineState, error?: unknown) => void;

/** Times a request is given to an engine: once, and once more when the first one died of it. */
const ATTEMPTS = 2;

function isDeath(error: unknown): error is EngineError {
	return error instanceof EngineError && error.fault === 'engine';
}

/**
 * An engine that outlives its worker. It starts with the first request. When the engine under it
 * fails with `fault: 'engine'`, a new one is started, given the same files and asked once more; a
 * second failure is the caller's, and so is a failure after some rows of a long answer were handed
 * over: they cannot be taken back. A start that failed is never remembered: the next request tries
 * again.
 */
export function restartingEngine(
	start: () => Promise<Engine>,
	listener: EngineStateListener = () => {},
): Engine {
	const files = new Map<string, TableFile>();
	let current: Promise<Engine> | undefined;
	let death: EngineError | undefined;
	let closed = false;

	async function startWithFiles(): Promise<Engine> {
		listener('starting', death);
		const engine = await start();
		try {
			for (const file of files.values()) await engine.register(file);
		} catch (error) {
			await engine.close();
			throw error;
		}
		listener(death ? 'restarted' : 'ready', death);
		death = undefined;
		return engine;
	}

	function running(): Promise<Engine> {
		if (closed) throw closedError();
		if (current) return current;
		const starting = startWithFiles();
		current = starting;
		starting.catch((error: unknown) => {
			if (current === starting) current = undefined;
			listener('failed', error);
		});
		return starting;
	}

	/** Of several requests that saw the same engine die, the first clears the way for a new one. */
	function discard(dead: Promise<Engine>, error: EngineError): void {
		if (current !== dead) return;
		current = undefined;
		death = error;
		void dead.then((engine) => engine.close());
	}

	async function ask<T>(
		request: (engine: Engine) => Promise<T>,
		signal?: AbortSignal,
		mayAskAgain: () => boolean = () => true,
	): Promise<T> {
		for (let attempt = 1; ; attempt++) {
			const starting = running();
			const engine = await orAborted(starting, signal);
			try {
				return await request(engine);
			} catch (error) {
				if (!isDeath(error) || closed) throw error;
				discard(starting, error);
				if (attempt < ATTEMPTS && mayAskAgain()) continue;
				listener('failed', error);
				throw error;
			}
		}
	}

	return {
		async register(file, signal) {
			await ask((engine) => engine.register(file, signal), signal);
			files.set(file.name, file);
		},
		run: (statement, signal) => ask((engine) => engine.run(statement, signal), signal),
		read(statement, take, signal) {
			let taken = false;
			const note: TakeBatch = (batch) => {
				taken = true;
				return take(batch);
			};
			return ask(
				(engine) => engine.read(statement, note, signal),
				signal,
				() => !taken,
			);
		},
		async close() {
			closed = true;
			const engine = await current?.catch(() => undefined);
			await engine?.close();
		},
	};
}
