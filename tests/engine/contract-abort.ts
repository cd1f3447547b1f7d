import { describe, expect, it } from 'vitest';
import { EngineError } from '../../src/lib/engine/index.ts';
import { param, raw, sql } from '../../src/lib/query/index.ts';
import { rejection, type EngineFixtures, type MakeEngine, type WithSurvey } from './contract.ts';

/** Minutes of work in many small tasks, so that an engine which did not stop would be noticed. */
const LONG = sql`SELECT count(*) AS n FROM range(20000000000) AS t(i) WHERE sin(i) > ${param(0.5)}`;
const SHORT = sql`SELECT ${param('next')} AS answer`;
const ANSWER = [{ answer: 'next' }];

const pause = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Requests that are withdrawn, overlap, or come too late. */
export function abortContract(
	withSurvey: WithSurvey,
	makeEngine: MakeEngine,
	fixtures: EngineFixtures,
): void {
	describe('aborted and overlapping requests', () => {
		it('rejects a request that was aborted before, with the reason of its signal', () =>
			withSurvey(async (engine) => {
				const reason = new Error('another view');
				const signal = AbortSignal.abort(reason);
				expect(await rejection(engine.run(SHORT, signal))).toBe(reason);
				const file = { name: 'again', bytes: fixtures.bytes };
				expect(await rejection(engine.register(file, signal))).toBe(reason);
				expect(await engine.run(SHORT)).toEqual(ANSWER);
			}));

		it('stops a running statement when it is aborted, and answers the next at once', () =>
			withSurvey(async (engine) => {
				for (let time = 0; time < 3; time++) {
					const controller = new AbortController();
					const reason = new Error(`another view ${time}`);
					const rejected = rejection(engine.run(LONG, controller.signal));
					await pause(30);
					controller.abort(reason);
					expect(await rejected).toBe(reason);
					expect(await engine.run(SHORT)).toEqual(ANSWER);
				}
			}));

		it('leaves out a statement that was aborted while it waited for its turn', () =>
			withSurvey(async (engine) => {
				const [first, second] = [new AbortController(), new AbortController()];
				const running = rejection(engine.run(LONG, first.signal));
				const waiting = rejection(engine.run(LONG, second.signal));
				const last = engine.run(SHORT);
				second.abort(new Error('second'));
				expect(await waiting).toMatchObject({ message: 'second' });
				first.abort(new Error('first'));
				expect(await running).toMatchObject({ message: 'first' });
				expect(await last).toEqual(ANSWER);
			}));

		it('gives an answer that was already there, whatever its signal does later', () =>
			withSurvey(async (engine) => {
				const controller = new AbortController();
				expect(await engine.run(SHORT, controller.signal)).toEqual(ANSWER);
				controller.abort();
				expect(await engine.run(SHORT)).toEqual(ANSWER);
			}));

		it('answers many statements asked at once, each with its own answer', () =>
			withSurvey(async (engine) => {
				const numbers = Array.from({ length: 20 }, (_, i) => i);
				const answers = await Promise.all(
					numbers.map((i) => engine.run(sql`SELECT CAST(${param(i)} AS INTEGER) AS i`)),
				);
				expect(answers).toEqual(numbers.map((i) => [{ i }]));
			}));

		it('answers the others when one of several fails', () =>
			withSurvey(async (engine) => {
				const wrong = rejection(engine.run(raw('SELEC')));
				const right = engine.run(SHORT);
				expect(await wrong).toMatchObject({ fault: 'statement' });
				expect(await right).toEqual(ANSWER);
			}));

		it('can be closed twice, while it works too, and then rejects every request', async () => {
			const engine = await makeEngine();
			const running = rejection(engine.run(LONG));
			await pause(30);
			await engine.close();
			await engine.close();
			expect(await running).toMatchObject({ fault: 'engine' });
			const error = await rejection(engine.run(SHORT));
			expect(error).toBeInstanceOf(EngineError);
			expect(error).toMatchObject({ fault: 'engine' });
			const late = await rejection(engine.register({ name: 'late', bytes: fixtures.bytes }));
			expect(late).toMatchObject({ fault: 'engine' });
		});
	});
}
