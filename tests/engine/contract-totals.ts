import { describe, expect, it } from 'vitest';
import type {
	Expression,
	IndicatorId,
	VariableId,
	WeightingId,
} from '../../src/lib/dataset/index.ts';
import type { Row } from '../../src/lib/engine/index.ts';
import {
	expressionSql,
	frameStatement,
	psuTotalsStatement,
	raw,
	sql,
	type TotalsQuestion,
} from '../../src/lib/query/index.ts';
import type { EngineFixtures, WithSurvey } from './contract.ts';
import { expectedTotals, type ExpectedTotals, type Part } from './expected-totals.ts';
import { surveyDataset } from './fixtures/survey-dataset.ts';
import { surveyRows, type SurveyRow } from './fixtures/survey-rows.ts';
import { evaluate } from '../unit/query/evaluate.ts';
import { EXPRESSION_FORMS } from '../unit/query/expression-forms.ts';

const ELECTRICITY: TotalsQuestion = {
	indicator: 'electricity' as IndicatorId,
	by: ['state' as VariableId],
	where: [],
	weighting: 'household' as WeightingId,
};

const SUMS = ['n', 'w', 'ww', 'wy', 'wx', 'wyy', 'wxy', 'wxx'] as const;
/** Sums of doubles may be added up in another order. */
const RELATIVE = 1e-12;

const keyOf = (row: Row | ExpectedTotals): string =>
	JSON.stringify([row['by1'], row['stratum'], row['psu']]);

function expectSameTotals(actual: readonly Row[], expected: readonly ExpectedTotals[]): void {
	expect(actual.map(keyOf).sort()).toEqual(expected.map(keyOf).sort());
	const rows = new Map(actual.map((row) => [keyOf(row), row]));
	for (const wanted of expected) {
		for (const sum of SUMS) {
			const value = rows.get(keyOf(wanted))?.[sum];
			const error = Math.abs(Number(value) - wanted[sum]);
			expect(error, `${keyOf(wanted)} ${sum}`).toBeLessThanOrEqual(
				RELATIVE * Math.abs(wanted[sum]),
			);
		}
	}
}

function electricity(row: SurveyRow): Part | undefined {
	if (row.light === 9) return undefined;
	const y = row.light <= 2 ? 1 : 0;
	return { by1: row.state, w: row.weight, y, x: 1 };
}

function incomePerHead(row: SurveyRow): Part | undefined {
	if (row.income === null || row.hhsize <= 1 || !row.urban) return undefined;
	const by1 = row.light === 9 ? null : String(row.light);
	return { by1, w: row.weight * row.hhsize, y: row.income, x: row.hhsize };
}

/** The statements on which every number of the product rests, against plain arithmetic. */
export function totalsContract(withSurvey: WithSurvey, fixtures: EngineFixtures): void {
	describe('totals per PSU', () => {
		it('adds up a proportion by state; missing codes do not count', () =>
			withSurvey(async (engine) => {
				const statement = psuTotalsStatement(surveyDataset, ELECTRICITY);
				expectSameTotals(await engine.run(statement), expectedTotals(surveyRows(), electricity));
			}));

		it('adds up a ratio with universe, filter and people weights by a variable with missing codes', () =>
			withSurvey(async (engine) => {
				const statement = psuTotalsStatement(surveyDataset, {
					indicator: 'income-per-head' as IndicatorId,
					by: ['light' as VariableId],
					where: [{ variable: 'urban' as VariableId, codes: ['true'] }],
					weighting: 'person' as WeightingId,
				});
				expectSameTotals(await engine.run(statement), expectedTotals(surveyRows(), incomePerHead));
			}));

		it('lists the frame: every PSU of the whole table once, with its stratum and FPC', () =>
			withSurvey(async (engine) => {
				const frame = await engine.run(frameStatement(surveyDataset, 'survey'));
				const psus = new Set(surveyRows().map((r) => `${r.state}/${r.urban}/${r.ea}`));
				expect(frame.map((row) => row['psu']).sort()).toEqual([...psus].sort());
				expect(frame.every((row) => row['fpc'] === 40)).toBe(true);
			}));

		it('means by every form of expression what plain code means', () =>
			withSurvey(async (engine) => {
				const rows = surveyRows().map(({ kyat, ...row }) => ({ ...row, kyat: Number(kyat) }));
				for (const [form, expression] of Object.entries(EXPRESSION_FORMS)) {
					const value = expressionSql(surveyDataset, expression);
					const answers = await engine.run(sql`SELECT ${value} AS value FROM survey`);
					const expected = rows.map((row) => evaluate(surveyDataset, expression, row));
					expect(
						answers.map((row) => row['value']),
						form,
					).toEqual(expected);
				}
			}));

		it('leaves out rows whose value is not a finite number', () =>
			withSurvey(async (engine) => {
				const [first, ...others] = surveyDataset.indicators;
				const numerator: Expression = { pow: [{ sub: ['hhsize' as VariableId, 5] }, 0.5] };
				const indicators = [{ ...first!, kind: 'mean' as const, numerator }, ...others];
				const dataset = { ...surveyDataset, indicators };
				const answer = await engine.run(psuTotalsStatement(dataset, ELECTRICITY));
				const n = answer.reduce((sum, row) => sum + Number(row['n']), 0);
				expect(n).toBe(surveyRows().filter((row) => row.hhsize >= 5).length);
				expect(answer.every((row) => Number.isFinite(row['wy']))).toBe(true);
			}));

		it('may be asked of a table with the name that the statement gives to its own rows', () =>
			withSurvey(async (engine) => {
				await engine.register(fixtures.located('answers'));
				const rename = <T extends object>(key: string, value: T): T => ({
					...value,
					[key]: 'answers',
				});
				const { info, indicators } = surveyDataset;
				const dataset = {
					...surveyDataset,
					info: { ...info, tables: info.tables.map((table) => rename('id', table)) },
					indicators: indicators.map((indicator) => rename('table', indicator)),
				};
				const answer = await engine.run(psuTotalsStatement(dataset, ELECTRICITY));
				expect(answer).toEqual(await engine.run(psuTotalsStatement(surveyDataset, ELECTRICITY)));
			}));

		it('skips nothing when a filter could skip row groups', () =>
			withSurvey(async (engine) => {
				const text = "SELECT count(*) AS n FROM survey WHERE state >= 'MMR006'";
				const n = surveyRows().filter((r) => r.state >= 'MMR006').length;
				expect(await engine.run(raw(text))).toEqual([{ n }]);
			}));
	});
}
