import { describe, expect, it } from 'vitest';
import { EngineError } from '../../src/lib/engine/index.ts';
import { identifier, raw, sql, type Statement } from '../../src/lib/query/index.ts';
import { rejection, type EngineFixtures, type WithSurvey } from './contract.ts';
import { surveyRows } from './fixtures/survey-rows.ts';

const countOf = (name: string): Statement => sql`SELECT count(*) AS n FROM ${identifier(name)}`;

/** Files: where they may be, what may be wrong with them. */
export function filesContract(withSurvey: WithSurvey, fixtures: EngineFixtures): void {
	const n = surveyRows().length;

	describe('files', () => {
		it('reads Parquet with zstd written by DuckDB 1.5 from bytes, and leaves the bytes alone', () =>
			withSurvey(async (engine) => {
				expect(await engine.run(countOf('survey'))).toEqual([{ n }]);
				expect(fixtures.bytes.length).toBeGreaterThan(1000);
			}));

		it('reads the same Parquet where it lies', () =>
			withSurvey(async (engine) => {
				await engine.register(fixtures.located('located'));
				expect(await engine.run(countOf('located'))).toEqual([{ n }]);
			}));

		it('calls a file by any name that can be quoted', () =>
			withSurvey(async (engine) => {
				const name = 'hou"se\'; hold\u200B အိမ်';
				await engine.register({ name, bytes: fixtures.bytes });
				expect(await engine.run(countOf(name))).toEqual([{ n }]);
			}));

		it('takes a file registered again under the same name instead of the first', () =>
			withSurvey(async (engine) => {
				await engine.register({ name: 'twice', bytes: fixtures.bytes });
				await engine.register(fixtures.located('twice'));
				expect(await engine.run(countOf('twice'))).toEqual([{ n }]);
			}));

		it('keeps several files apart', () =>
			withSurvey(async (engine) => {
				await engine.register(fixtures.located('other'));
				const both = raw(
					'SELECT count(*) AS n FROM survey, other WHERE other.state = survey.state',
				);
				const [row] = await engine.run(both);
				expect(row?.['n']).toBeGreaterThan(n);
			}));

		it('rejects a missing file as a file, in one sentence with its name, and answers on', () =>
			withSurvey(async (engine) => {
				const error = await rejection(engine.register(fixtures.missing('absent')));
				expect(error).toBeInstanceOf(EngineError);
				expect(error).toMatchObject({ fault: 'file' });
				expect((error as Error).message).toMatch(/^invalid file: .*absent.*; /s);
				expect(await engine.run(countOf('survey'))).toEqual([{ n }]);
			}));

		it.each([
			['cut off in the middle', (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2)],
			['of something else', () => new TextEncoder().encode('<!doctype html><title>404</title>')],
			['of no bytes', () => new Uint8Array()],
		])('rejects a file %s as a file, and answers on', (_, broken) =>
			withSurvey(async (engine) => {
				const error = await rejection(
					engine.register({ name: 'broken', bytes: broken(fixtures.bytes) }),
				);
				expect(error).toBeInstanceOf(EngineError);
				expect(error).toMatchObject({ fault: 'file' });
				expect((error as Error).message).toMatch(/^invalid file: broken/);
				expect(await engine.run(countOf('survey'))).toEqual([{ n }]);
			}),
		);
	});
}
