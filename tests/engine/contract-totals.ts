import { describe, expect, it } from 'vitest';
import type { IndicatorId, VariableId, WeightingId } from '../../src/lib/dataset/index.ts';
import type { Row } from '../../src/lib/engine/index.ts';
import { frameStatement, psuTotalsStatement, raw } from '../../src/lib/query/index.ts';
import { withSurvey, type EngineFixtures, type MakeEngine } from './contract.ts';
import { expectedTotals, type ExpectedTotals, type Part } from './expected-totals.ts';
import { surveyDataset } from './fixtures/survey-dataset.ts';
import { surveyRows, type SurveyRow } from './fixtures/survey-rows.ts';

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
export function totalsContract(makeEngine: MakeEngine, fixtures: EngineFixtures): void {
	describe('totals per PSU', () => {
		it('adds up a proportion by state; missing codes do not count', () =>
			withSurvey(makeEngine, fixtures, async (engine) => {
				const statement = psuTotalsStatement(surveyDataset, {
					indicator: 'electricity' as IndicatorId,
					by: ['state' as VariableId],
					where: [],
					weighting: 'household' as WeightingId,
				});
				expectSameTotals(await engine.run(statement), expectedTotals(surveyRows(), electricity));
			}));

		it('adds up a ratio with universe, filter and people weights by a variable with missing codes', () =>
			withSurvey(makeEngine, fixtures, async (engine) => {
				const statement = psuTotalsStatement(surveyDataset, {
					indicator: 'income-per-head' as IndicatorId,
					by: ['light' as VariableId],
					where: [{ variable: 'urban' as VariableId, codes: ['true'] }],
					weighting: 'person' as WeightingId,
				});
				expectSameTotals(await engine.run(statement), expectedTotals(surveyRows(), incomePerHead));
			}));

		it('lists the frame: every PSU of the whole table once, with its stratum and FPC', () =>
			withSurvey(makeEngine, fixtures, async (engine) => {
				const frame = await engine.run(frameStatement(surveyDataset, 'survey'));
				const psus = new Set(surveyRows().map((r) => `${r.state}/${r.urban}/${r.ea}`));
				expect(frame.map((row) => row['psu']).sort()).toEqual([...psus].sort());
				expect(frame.every((row) => row['fpc'] === 40)).toBe(true);
			}));

		it('skips nothing when a filter could skip row groups', () =>
			withSurvey(makeEngine, fixtures, async (engine) => {
				const text = "SELECT count(*) AS n FROM survey WHERE state >= 'MMR006'";
				const n = surveyRows().filter((r) => r.state >= 'MMR006').length;
				expect(await engine.run(raw(text))).toEqual([{ n }]);
			}));
	});
}
