import type { Statement } from '../../query/index.ts';
import { EngineError, type EngineFault } from '../engine-error.ts';

/** With what DuckDB, Emscripten and JavaScript begin when an instance is of no more use. */
const FATAL = [
	/^(Out of Memory|FATAL|INTERNAL) Error/,
	/^(std::bad_alloc|unknown exception|Aborted\()/,
	/^Array buffer allocation failed/,
];

/** The words with which DuckDB begins when the file under a table cannot be read (any more). */
const UNREADABLE = /^(IO|HTTP) Error/;

function faultOf(error: Error): EngineFault {
	/* A trap of WebAssembly: `unreachable`, memory out of bounds, a wrong signature. */
	if (error.name === 'RuntimeError') return 'engine';
	if (FATAL.some((words) => words.test(error.message))) return 'engine';
	return UNREADABLE.test(error.message) ? 'file' : 'statement';
}

function messageOf(error: unknown): string {
	return (error instanceof Error ? error.message : String(error)).trim();
}

/**
 * What DuckDB threw, as a failure of the port: it decides from name and words whether the
 * statement, a file or the engine is at fault. Running out of memory counts as the engine's death,
 * because the memory of a WebAssembly instance never shrinks: only a new one has it free again.
 */
export function engineError(error: unknown, statement: Statement): EngineError {
	if (error instanceof EngineError) return error;
	const fault = error instanceof Error ? faultOf(error) : 'statement';
	const message = messageOf(error);
	switch (fault) {
		case 'statement':
			return new EngineError(fault, `invalid statement: ${message}`, statement, error);
		case 'file':
			return new EngineError(fault, `invalid file: ${message}`, statement, error);
		case 'engine':
			return new EngineError(
				fault,
				`invalid engine state: ${message}; start it again`,
				statement,
				error,
			);
	}
}

/** The same for a file that could not be registered: whatever is wrong short of death, it is. */
export function fileError(file: string, error: unknown): EngineError {
	if (error instanceof EngineError && error.fault === 'engine') return error;
	const cause = error instanceof EngineError ? error.cause : error;
	const message = `invalid file: ${file} (${messageOf(cause)}); give a whole Parquet file`;
	return new EngineError('file', message, undefined, cause);
}
