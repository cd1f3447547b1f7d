import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Expression, VariableId } from '../../src/lib/dataset/index.ts';
import type { Engine } from '../../src/lib/engine/index.ts';
import { expressionSql, sql } from '../../src/lib/query/index.ts';
import { surveyDataset } from '../engine/fixtures/survey-dataset.ts';
import { surveyRows } from '../engine/fixtures/survey-rows.ts';
import { evaluate } from '../unit/query/evaluate.ts';
import { openSurveyEngine } from '../unit/query/survey-engine.ts';

const RUNS = { seed: 20171, numRuns: 150 };
const id = (name: string): VariableId => name as VariableId;
const rows = surveyRows().map(({ kyat, ...row }) => ({ ...row, kyat: Number(kyat) }));

const several = (arb: fc.Arbitrary<Expression>): fc.Arbitrary<Expression[]> =>
	fc.array(arb, { minLength: 1, maxLength: 3 });

/** Random expressions of numbers and of truth over the synthetic survey. */
const { truth } = fc.letrec<{ number: Expression; truth: Expression }>((tie) => {
	const pair = fc.tuple(tie('number'), tie('number'));
	return {
		number: fc.oneof(
			{ depthSize: 'small', withCrossShrink: true },
			fc.constantFrom(id('light'), id('hhsize'), id('income'), id('weight')),
			fc.integer({ min: -4, max: 9 }),
			fc.double({ min: -2, max: 2, noNaN: true }),
			fc.integer({ min: 0, max: 9 }).map((value) => ({ value })),
			several(tie('number')).map((add) => ({ add })),
			several(tie('number')).map((mul) => ({ mul })),
			pair.map((sub) => ({ sub })),
			pair.map((div) => ({ div })),
			tie('number').map((base): Expression => ({ pow: [base, 2] })),
			fc.tuple(tie('truth'), tie('number'), tie('number')).map((x) => ({ if: x })),
		) as fc.Arbitrary<Expression>,
		truth: fc.oneof(
			{ depthSize: 'small', withCrossShrink: true },
			fc.constantFrom<Expression>(id('urban'), true, false),
			fc.constantFrom<Expression>({ missing: id('light') }, { missing: id('income') }),
			fc.subarray([1, 2, 3], { minLength: 1 }).map((codes) => ({ in: [id('light'), codes] })),
			fc.string().map((value) => ({ eq: [id('note'), { value }] })),
			...['eq', 'ne', 'lt', 'le', 'gt', 'ge'].map((key) => pair.map((p) => ({ [key]: p }))),
			several(tie('truth')).map((and) => ({ and })),
			several(tie('truth')).map((or) => ({ or })),
			tie('truth').map((not) => ({ not })),
		) as fc.Arbitrary<Expression>,
	};
});

describe('any expression', () => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await openSurveyEngine();
	});
	afterAll(() => engine.close());

	it('means to DuckDB, in every row, what it means in plain code', () =>
		fc.assert(
			fc.asyncProperty(truth, async (expression) => {
				const value = expressionSql(surveyDataset, expression);
				const answers = await engine.run(sql`SELECT ${value} AS value FROM survey`);
				const expected = rows.map((row) => evaluate(surveyDataset, expression, row));
				expect(answers.map((row) => row['value'])).toEqual(expected);
			}),
			RUNS,
		));

	it('has as many marks as parameters, and no text of its own making', () => {
		fc.assert(
			fc.property(truth, fc.string({ minLength: 1 }), (expression, text) => {
				const value = `"${text.replaceAll('\0', '')}'`;
				const with_: Expression = { and: [expression, { eq: [id('note'), { value }] }] };
				const statement = expressionSql(surveyDataset, with_);
				expect(statement.text.split('?').length - 1).toBe(statement.params.length);
				expect(statement.text).not.toContain("'");
				expect(statement.params.at(-1)).toBe(value);
			}),
			RUNS,
		);
	});
});
