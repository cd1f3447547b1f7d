import type { Statement } from '../query/index.ts';

/** What went wrong: the statement, the engine itself, a file, or a cancelled request. */
export type EngineFault = 'statement' | 'engine' | 'file';

/** A failure of an engine, with the evidence on the object. `fault: 'engine'` asks for a restart. */
export class EngineError extends Error {
	readonly fault: EngineFault;
	readonly statement: Statement | undefined;

	constructor(fault: EngineFault, message: string, statement?: Statement, cause?: unknown) {
		super(message, cause === undefined ? undefined : { cause });
		this.name = 'EngineError';
		this.fault = fault;
		this.statement = statement;
	}
}

/** What every request is told once its engine was closed. */
export function closedError(): EngineError {
	return new EngineError('engine', 'invalid request: the engine is closed; open a new one');
}
