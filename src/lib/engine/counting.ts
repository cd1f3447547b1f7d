import type { Statement } from '../query/index.ts';
import type { Engine } from './engine.ts';

/** An engine that remembers what it was asked. */
export interface CountingEngine extends Engine {
	/** Every statement that was run, in order, whether or not it succeeded. */
	readonly statements: readonly Statement[];
}

/** Wraps an engine, so that a test can state how many statements a view may cost. */
export function countingEngine(engine: Engine): CountingEngine {
	const statements: Statement[] = [];
	return {
		statements,
		register: (file, signal) => engine.register(file, signal),
		run: (statement, signal) => {
			statements.push(statement);
			return engine.run(statement, signal);
		},
		read: (statement, take, signal) => {
			statements.push(statement);
			return engine.read(statement, take, signal);
		},
		close: () => engine.close(),
	};
}
