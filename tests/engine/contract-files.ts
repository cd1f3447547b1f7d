import { describe, expect, it } from 'vitest';
import { EngineError } from '../../src/lib/engine/index.ts';
import { identifier, raw, sql } from '../../src/lib/query/index.ts';
import { rejection, withSurvey, type EngineFixtures, type MakeEngine } from './contract.ts';
import { surveyRows } from './fixtures/survey-rows.ts';

const COUNT = raw('SELECT count(*) AS n FROM survey');

/** Files: where they may be, what may be wrong with them. */
export function filesContract(makeEngine: MakeEngine, fixtures: EngineFixtures): void {
	const n = surveyRows().length;

	describe('files', () => {
		it('reads Parquet with zstd written by DuckDB 1.5 from bytes, and leaves the bytes alone', () =>
			withSurvey(makeEngine, fixtures, async (engine) => {
				expect(await engine.run(COUNT)).toEqual([{ n }]);
				expect(fixtures.bytes.length).toBeGreaterThan(1000);
			}));

		it('reads the same Parquet where it lies', async () => {
			const engine = await makeEngine();
			await engine.register(fixtures.located('survey'));
			expect(await engine.run(COUNT)).toEqual([{ n }]);
			await engine.close();
		});

		it('calls a file by any name that can be quoted', async () => {
			const engine = await makeEngine();
			const name = 'hou"se\'; hold\u200B အိမ်';
			await engine.register({ name, bytes: fixtures.bytes });
			const rows = await engine.run(sql`SELECT count(*) AS n FROM ${identifier(name)}`);
			expect(rows).toEqual([{ n }]);
			await engine.close();
		});

		it('takes a file registered again under the same name instead of the first', () =>
			withSurvey(makeEngine, fixtures, async (engine) => {
				await engine.register(fixtures.located('survey'));
				expect(await engine.run(COUNT)).toEqual([{ n }]);
			}));

		it('keeps several files apart', () =>
			withSurvey(makeEngine, fixtures, async (engine) => {
				await engine.register(fixtures.located('other'));
				const both = raw(
					'SELECT count(*) AS n FROM survey, other WHERE other.state = survey.state',
				);
				const [row] = await engine.run(both);
				expect(row?.['n']).toBeGreaterThan(n);
			}));

		it('rejects a missing file as a file, in one sentence with its name', async () => {
			const engine = await makeEngine();
			const error = await rejection(engine.register(fixtures.missing('survey')));
			expect(error).toBeInstanceOf(EngineError);
			expect(error).toMatchObject({ fault: 'file' });
			expect((error as Error).message).toMatch(/^invalid file: .*survey.*; /s);
			await engine.close();
		});

		it.each([
			['cut off in the middle', (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2)],
			['of something else', () => new TextEncoder().encode('<!doctype html><title>404</title>')],
			['of no bytes', () => new Uint8Array()],
		])('rejects a file %s as a file, and answers on', (_, broken) =>
			withSurvey(makeEngine, fixtures, async (engine) => {
				const error = await rejection(
					engine.register({ name: 'broken', bytes: broken(fixtures.bytes) }),
				);
				expect(error).toBeInstanceOf(EngineError);
				expect(error).toMatchObject({ fault: 'file' });
				expect((error as Error).message).toMatch(/^invalid file: broken/);
				expect(await engine.run(COUNT)).toEqual([{ n }]);
			}),
		);
	});
}
