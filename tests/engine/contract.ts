import { afterAll, describe, onTestFailed } from 'vitest';
import type { Engine, TableFile } from '../../src/lib/engine/index.ts';
import { abortContract } from './contract-abort.ts';
import { answersContract } from './contract-answers.ts';
import { batchesContract } from './contract-batches.ts';
import { filesContract } from './contract-files.ts';
import { totalsContract } from './contract-totals.ts';

/** What an engine is tried on: the synthetic survey as Parquet, in memory and where it lies. */
export interface EngineFixtures {
	/** The bytes of `fixtures/survey.parquet`, written by DuckDB 1.5 with zstd. */
	readonly bytes: Uint8Array;
	/** The same file by path or address, whichever this engine takes, under a name. */
	readonly located: (name: string) => TableFile;
	/** A file that is not there. */
	readonly missing: (name: string) => TableFile;
}

/** Makes an engine of its own for one test, which closes it. */
export type MakeEngine = () => Promise<Engine>;

/**
 * Hands over the engine that the tests of a contract share, with the table `survey`. What a test
 * registers has a name of its own, so that no test sees what another left.
 */
export type WithSurvey = <T>(use: (engine: Engine) => Promise<T>) => Promise<T>;

/** What every engine behind the port does alike, whichever DuckDB it is. */
export function engineContract(
	name: string,
	makeEngine: MakeEngine,
	fixtures: EngineFixtures,
): void {
	describe(`${name} as an engine`, () => {
		const withSurvey = sharedSurvey(makeEngine, fixtures);
		filesContract(withSurvey, fixtures);
		answersContract(withSurvey);
		batchesContract(withSurvey);
		abortContract(withSurvey, makeEngine, fixtures);
		totalsContract(withSurvey, fixtures);
	});
}

/**
 * Opens the engine for the first test that asks, and closes it after the last: starting one costs
 * more than all that a contract asks of it. A test that fails takes it along, and the next gets a
 * new one.
 */
function sharedSurvey(makeEngine: MakeEngine, { bytes }: EngineFixtures): WithSurvey {
	let opened: Promise<Engine> | undefined;

	async function open(): Promise<Engine> {
		const engine = await makeEngine();
		await engine.register({ name: 'survey', bytes });
		return engine;
	}

	async function close(): Promise<void> {
		const closing = opened;
		opened = undefined;
		await closing?.then(
			(engine) => engine.close(),
			() => undefined,
		);
	}

	afterAll(close);
	return async (use) => {
		onTestFailed(close);
		opened ??= open();
		return use(await opened);
	};
}

/** What a promise is rejected with; the test fails when it is not. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
	return promise.then(
		(value) => {
			throw new Error(`expected a rejection, got ${JSON.stringify(value)}`);
		},
		(error: unknown) => error,
	);
}
