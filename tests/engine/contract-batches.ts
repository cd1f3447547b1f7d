import { describe, expect, it } from 'vitest';
import type { Batch, Row } from '../../src/lib/engine/index.ts';
import { param, raw, sql } from '../../src/lib/query/index.ts';
import { rejection, type WithSurvey } from './contract.ts';

const MANY = sql`SELECT i AS n, i % ${param(7)} = 0 AS seventh, NULL AS nothing,
	CAST(i AS VARCHAR) AS text FROM range(30000) AS t(i) ORDER BY i`;
const NEXT = raw(`SELECT 'next' AS answer`);

const rowsOf = ({ names, columns, length }: Batch): readonly Row[] =>
	Array.from({ length }, (_, row) =>
		Object.fromEntries(names.map((name, i) => [name, columns[i]?.[row] ?? null])),
	);

/** Long answers, handed over batch by batch. */
export function batchesContract(withSurvey: WithSurvey): void {
	describe('an answer in batches', () => {
		it('is the answer in one piece, in its order', () =>
			withSurvey(async (engine) => {
				const batches: Batch[] = [];
				await engine.read(MANY, (batch) => void batches.push(batch));
				expect(batches.length).toBeGreaterThan(1);
				expect(batches.flatMap(rowsOf)).toEqual(await engine.run(MANY));
			}));

		it('has the types of the survey’s columns', () =>
			withSurvey(async (engine) => {
				const rows: Row[] = [];
				const statement = raw('SELECT state, urban, weight, light, note, day FROM survey');
				await engine.read(statement, (batch) => void rows.push(...rowsOf(batch)));
				expect(rows).toEqual(await engine.run(statement));
			}));

		it('waits until a batch is taken before it gives the next', () =>
			withSurvey(async (engine) => {
				let open = 0;
				await engine.read(MANY, async () => {
					expect(++open).toBe(1);
					await new Promise((resolve) => setTimeout(resolve, 1));
					open--;
				});
				expect(open).toBe(0);
			}));

		it('lets other requests wait for its end', () =>
			withSurvey(async (engine) => {
				const order: string[] = [];
				const reading = engine.read(MANY, () => void order.push('batch'));
				const next = engine.run(NEXT).then(() => order.push('next'));
				await Promise.all([reading, next]);
				expect(order.at(-1)).toBe('next');
			}));

		it('rejects with what the taker throws, and answers the next request', () =>
			withSurvey(async (engine) => {
				const full = new Error('the disk is full');
				const failed = engine.read(MANY, () => {
					throw full;
				});
				expect(await rejection(failed)).toBe(full);
				expect(await engine.run(NEXT)).toEqual([{ answer: 'next' }]);
			}));

		it('ends with the reason of its signal between two batches', () =>
			withSurvey(async (engine) => {
				const controller = new AbortController();
				const reason = new Error('cancelled');
				let batches = 0;
				const aborted = engine.read(
					MANY,
					() => {
						batches++;
						controller.abort(reason);
					},
					controller.signal,
				);
				expect(await rejection(aborted)).toBe(reason);
				expect(batches).toBe(1);
				expect(await engine.run(NEXT)).toEqual([{ answer: 'next' }]);
			}));

		it('of a wrong statement rejects with the statement as evidence', () =>
			withSurvey(async (engine) => {
				const wrong = engine.read(raw('SELEC'), () => {});
				expect(await rejection(wrong)).toMatchObject({ fault: 'statement' });
			}));
	});
}
