import { describe } from 'vitest';
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

/** What every engine behind the port does alike, whichever DuckDB it is. */
export function engineContract(
	name: string,
	makeEngine: MakeEngine,
	fixtures: EngineFixtures,
): void {
	describe(`${name} as an engine`, () => {
		filesContract(makeEngine, fixtures);
		answersContract(makeEngine, fixtures);
		batchesContract(makeEngine, fixtures);
		abortContract(makeEngine, fixtures);
		totalsContract(makeEngine, fixtures);
	});
}

/** Opens an engine with the survey registered, hands it over and closes it. */
export async function withSurvey<T>(
	makeEngine: MakeEngine,
	fixtures: EngineFixtures,
	use: (engine: Engine) => Promise<T>,
): Promise<T> {
	const engine = await makeEngine();
	try {
		await engine.register({ name: 'survey', bytes: fixtures.bytes });
		return await use(engine);
	} finally {
		await engine.close();
	}
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
