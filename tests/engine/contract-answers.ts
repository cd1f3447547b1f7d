import { describe, expect, it } from 'vitest';
import { EngineError } from '../../src/lib/engine/index.ts';
import { param, raw, sql, type Param, type Statement } from '../../src/lib/query/index.ts';
import { rejection, type WithSurvey } from './contract.ts';
import { NOTES, surveyRows } from './fixtures/survey-rows.ts';

const where = (column: string, operator: string, value: Param): Statement =>
	sql`SELECT count(*) AS n FROM survey WHERE ${raw(column)} ${raw(operator)} ${param(value)}`;

/** Answers: what is bound, what comes back, what is said of a statement that is wrong. */
export function answersContract(withSurvey: WithSurvey): void {
	const rows = surveyRows();
	const one = (statement: Statement) =>
		withSurvey(async (engine) => (await engine.run(statement))[0]);

	describe('parameters', () => {
		it.each(NOTES)('binds the text %j as it is', async (note) => {
			const n = rows.filter((r) => r.note === note).length;
			expect(n).toBeGreaterThan(0);
			expect(await one(where('note', '=', note))).toEqual({ n });
		});

		it('binds whole, negative, fractional, tiny and huge numbers and booleans', () =>
			withSurvey(async (engine) => {
				const cases: readonly [Statement, number][] = [
					[where('light', '=', 1), rows.filter((r) => r.light === 1).length],
					[where('hhsize', '>', 4.5), rows.filter((r) => r.hhsize > 4.5).length],
					[where('hhsize', '>', -3), rows.length],
					[where('hhsize', '>', 1e300), 0],
					[where('weight', '>', 5e-324), rows.length],
					[where('weight', '<=', 1.25), rows.filter((r) => r.weight <= 1.25).length],
					[where('weight', '=', rows[3]?.weight ?? 0), 1],
					[where('kyat', '>=', 2 ** 61), rows.length],
					[where('urban', '=', true), rows.filter((r) => r.urban).length],
					[where('urban', '=', false), rows.filter((r) => !r.urban).length],
					[where('day', '=', '2017-03-05'), rows.filter((r) => r.day === '2017-03-05').length],
				];
				for (const [statement, n] of cases) expect(await engine.run(statement)).toEqual([{ n }]);
			}));

		it('binds several in order, each in its own place', async () => {
			const statement = sql`SELECT ${param('a')} AS a, CAST(${param(0.1)} AS DOUBLE) AS b,
				${param(false)} AS c, ${param('?')} AS d, '?' AS e`;
			expect(await one(statement)).toEqual({ a: 'a', b: 0.1, c: false, d: '?', e: '?' });
		});

		it('rejects a statement with fewer parameters than marks', async () => {
			const statement = { text: 'SELECT ? AS a, ? AS b', params: [1] };
			expect(await rejection(one(statement))).toMatchObject({ fault: 'statement', statement });
		});
	});

	describe('answers', () => {
		it('gives numbers as doubles: integers of every width, sums beyond 64 bits, decimals', async () => {
			const sum = Number(rows.reduce((total, r) => total + r.kyat, 0n));
			const statement = raw(`SELECT sum(kyat) AS sum, max(hhsize) AS tiny, count(*) AS big,
				CAST(1.25 AS DECIMAL(9, 2)) AS decimal, CAST(0.5 AS FLOAT) AS single FROM survey`);
			const tiny = Math.max(...rows.map((r) => r.hhsize));
			expect(await one(statement)).toEqual({
				sum,
				tiny,
				big: rows.length,
				decimal: 1.25,
				single: 0.5,
			});
		});

		it('gives text, dates as text, booleans and nulls of every type', async () => {
			const statement = raw(`SELECT 'မီး' AS my, max(day) AS day, bool_or(urban) AS urban,
				NULL AS nothing, CAST(NULL AS DATE) AS no_day, CAST(NULL AS DOUBLE) AS no_number,
				CAST(NULL AS VARCHAR) AS no_text FROM survey`);
			const day = rows
				.map((r) => r.day)
				.sort()
				.at(-1);
			expect(await one(statement)).toEqual({
				my: 'မီး',
				day,
				urban: true,
				nothing: null,
				no_day: null,
				no_number: null,
				no_text: null,
			});
		});

		it('gives every row of a table as it was written', () =>
			withSurvey(async (engine) => {
				const text = 'SELECT state, urban, ea, weight, light, income, note, day FROM survey';
				const expected = rows.map(({ state, urban, ea, weight, light, income, note, day }) => ({
					...{ state, urban, ea, weight, light, income, note, day },
				}));
				expect(await engine.run(raw(text))).toEqual(expected);
			}));

		it('gives an empty list for an empty result', () =>
			withSurvey(async (engine) => {
				expect(await engine.run(raw('SELECT * EXCLUDE (kyat) FROM survey WHERE false'))).toEqual(
					[],
				);
			}));

		it('gives all rows of a long result in order', () =>
			withSurvey(async (engine) => {
				const answer = await engine.run(raw('SELECT i FROM range(10000) AS t(i) ORDER BY i'));
				expect(answer.map((row) => row['i'])).toEqual(Array.from({ length: 10_000 }, (_, i) => i));
			}));
	});

	describe('wrong statements', () => {
		it.each([
			['that cannot be parsed', raw('SELEC 1')],
			['that names no table', raw('SELECT * FROM nowhere')],
			['that fails in its rows', raw('SELECT CAST(state AS INTEGER) AS i FROM survey')],
			['that fails after a thousand rows', raw(LATE_FAILURE)],
			['that fails in an aggregate', where('CAST(state AS INTEGER)', '>', 1)],
			['of a type without plain values', raw("SELECT INTERVAL '1' DAY AS d")],
			['that changes the settings', raw('SET threads = 2')],
		])('rejects one %s, keeps it as evidence and answers the next', (_, statement) =>
			withSurvey(async (engine) => {
				const error = await rejection(engine.run(statement));
				expect(error).toBeInstanceOf(EngineError);
				expect(error).toMatchObject({ fault: 'statement', statement });
				expect((error as Error).message).toMatch(/^invalid statement: \S/);
				expect(await engine.run(raw('SELECT 1 AS one'))).toEqual([{ one: 1 }]);
			}),
		);
	});
}

const LATE_FAILURE = `SELECT CAST(CASE WHEN i = 9000 THEN 'x' ELSE '1' END AS INTEGER) AS i
	FROM range(10000) AS t(i)`;
