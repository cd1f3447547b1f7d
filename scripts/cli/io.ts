import type { Workspace } from '../dataset/workspace.ts';

/** What a verb may touch of the world: given to it, so that a test can give it something else. */
export interface Io {
	/** Results, on standard output. */
	readonly out: (text: string) => void;
	/** Notes, progress and problems, on standard error. */
	readonly err: (text: string) => void;
	/** The folder the person is in; paths on the command line are relative to it. */
	readonly cwd: string;
	readonly workspace: Workspace;
	/** Aborted by Ctrl-C. */
	readonly signal: AbortSignal;
}

/** A mistake on the command line rather than in the data: exit code 2. */
export class UsageError extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'UsageError';
	}
}
