import type { Statement } from '../../query/index.ts';
import { EngineError, type EngineFault } from '../engine-error.ts';

/** The words with which DuckDB, Emscripten and WebAssembly say that an instance is of no more use. */
const FATAL =
	/^(Out of Memory|FATAL|INTERNAL) Error|RuntimeError|bad_alloc|Aborted\(|out of bounds|unreachable|signature mismatch|database has been invalidated/i;

/** The words with which DuckDB says that the file under a table cannot be read (any more). */
const UNREADABLE = /^(IO|HTTP) Error|No such file|No magic bytes|not a (parquet|valid)/i;

function faultOf(error: Error): EngineFault {
	if (error.name === 'RuntimeError' || error.name === 'RangeError') return 'engine';
	const message = error.message.replace(/^(Error: )+/, '');
	if (FATAL.test(message)) return 'engine';
	return UNREADABLE.test(message) ? 'file' : 'statement';
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
