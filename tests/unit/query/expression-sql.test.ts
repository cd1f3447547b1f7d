import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Expression, VariableId } from '../../../src/lib/dataset/index.ts';
import type { Engine, Value } from '../../../src/lib/engine/index.ts';
import { codeIn, expressionSql, sql, typedCode } from '../../../src/lib/query/index.ts';
import { surveyDataset } from '../../engine/fixtures/survey-dataset.ts';
import { surveyRows } from '../../engine/fixtures/survey-rows.ts';
import { evaluate } from './evaluate.ts';
import { EXPRESSION_FORMS } from './expression-forms.ts';
import { openSurveyEngine } from './survey-engine.ts';

const id = (name: string): VariableId => name as VariableId;
const [light, income, note] = [id('light'), id('income'), id('note')];

let engine: Engine;
beforeAll(async () => {
	engine = await openSurveyEngine();
});
afterAll(() => engine.close());

/** The value of an expression in every row, by DuckDB. */
async function answered(expression: Expression): Promise<readonly Value[]> {
	const statement = sql`SELECT ${expressionSql(surveyDataset, expression)} AS value FROM survey`;
	return (await engine.run(statement)).map((row) => row['value'] ?? null);
}

describe('an expression as SQL', () => {
	const rows = surveyRows().map(({ kyat, ...row }) => ({ ...row, kyat: Number(kyat) }));

	it.each(Object.entries(EXPRESSION_FORMS))(
		'means the same to DuckDB: %s',
		async (_, expression) => {
			const expected = rows.map((row) => evaluate(surveyDataset, expression, row));
			expect(await answered(expression)).toEqual(expected);
		},
	);

	it('knows three values: missing and false is false, missing or true is true', async () => {
		const unknown: Expression = { eq: [{ div: [1, 0] }, 1] };
		const first = async (e: Expression) => (await answered(e))[0];
		expect(await first(unknown)).toBe(null);
		expect(await first({ and: [unknown, false] })).toBe(false);
		expect(await first({ and: [unknown, true] })).toBe(null);
		expect(await first({ or: [unknown, true] })).toBe(true);
		expect(await first({ or: [unknown, false] })).toBe(null);
		expect(await first({ not: unknown })).toBe(null);
		expect(await first({ if: [unknown, 1, 0] })).toBe(null);
		expect(await first({ missing: light })).toBe(rows[0]?.light === 9);
	});

	it('does arithmetic in doubles, so that integers neither overflow nor truncate', async () => {
		const product: Expression = { mul: [id('kyat'), id('kyat')] };
		expect((await answered(product))[0]).toBe(Number(rows[0]?.kyat) ** 2);
		expect((await answered({ div: [1, 3] }))[0]).toBe(1 / 3);
	});

	it('binds every text and number instead of writing it', () => {
		const { text, params } = expressionSql(surveyDataset, {
			and: [{ in: [light, [1, 2]] }, { eq: [note, { value: "it's" }] }, { gt: [income, 50_000] }],
		});
		expect(text).not.toMatch(/it's|50000|[0-9]/);
		expect(params).toEqual([9, 1, 2, "it's", 50_000]);
	});
});

describe('a code in the type of its column', () => {
	it.each([
		['light', '2', 2],
		['light', 9, 9],
		['urban', 'true', true],
		['urban', false, false],
		['hhsize', '4', 4],
		['income', '1.5', 1.5],
		['note', '007', '007'],
		['day', '2017-03-01', '2017-03-01'],
	])('%s %j is %j', (variable, code, typed) => {
		expect(typedCode(surveyDataset, id(variable), code)).toBe(typed);
	});

	it.each([
		['light', '4', 'invalid code: 4 (engine-survey light has 1, 2, 3)'],
		['light', "1' OR '1'='1", "invalid code: 1' OR '1'='1 (engine-survey light has 1, 2, 3)"],
		['urban', 'yes', 'invalid code: yes (engine-survey urban is of type boolean)'],
		['hhsize', '', 'invalid code:  (engine-survey hhsize is of type integer)'],
		['hhsize', 'NaN', 'invalid code: NaN (engine-survey hhsize is of type integer)'],
		['income', 'Infinity', 'invalid code: Infinity (engine-survey income is of type number)'],
	])('%s refuses %j', (variable, code, message) => {
		expect(() => typedCode(surveyDataset, id(variable), code)).toThrow(message);
	});

	it('is bound, one mark for each', () => {
		expect(codeIn(surveyDataset, note, ["x' OR TRUE --", '?'])).toEqual({
			text: '"note" IN (?, ?)',
			params: ["x' OR TRUE --", '?'],
		});
	});
});
