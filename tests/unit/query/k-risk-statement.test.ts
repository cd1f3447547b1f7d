import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TableId, VariableId } from '../../../src/lib/dataset/index.ts';
import type { Engine } from '../../../src/lib/engine/index.ts';
import {
	kRiskStatement,
	rowCountStatement,
	rowsStatement,
	type Filter,
} from '../../../src/lib/query/index.ts';
import { surveyDataset } from '../../engine/fixtures/survey-dataset.ts';
import { surveyRows } from '../../engine/fixtures/survey-rows.ts';
import { openSurveyEngine } from './survey-engine.ts';

let engine: Engine;
beforeAll(async () => {
	engine = await openSurveyEngine();
});
afterAll(() => engine.close());

const table = 'survey' as TableId;
const ids = (...names: string[]) => names as VariableId[];
const only = (variable: string, ...codes: string[]): Filter => ({
	variable: variable as VariableId,
	codes,
});
const withK = (value: number, unit?: string) => ({
	...surveyDataset,
	disclosure: {
		...surveyDataset.disclosure,
		k: { value, keys: [], source: 'tests', ...(unit ? { unit: unit as VariableId } : {}) },
	},
});
const rows = surveyRows();
type SurveyRow = (typeof rows)[number];

/** The same by plain code: combinations with fewer than k units, their units, all rows of those. */
function expectedRisk(keys: readonly (keyof SurveyRow)[], k: number, unit?: keyof SurveyRow) {
	const who = (row: SurveyRow): string => (unit ? String(row[unit]) : String(rows.indexOf(row)));
	const groups = new Map<string, SurveyRow[]>();
	for (const row of rows) {
		const key = keys.map((name) => String(row[name])).join('|');
		groups.set(key, [...(groups.get(key) ?? []), row]);
	}
	const few = [...groups.values()].filter((group) => new Set(group.map(who)).size < k);
	const units = new Set(few.flat().map(who));
	return {
		combinations: few.length,
		units: units.size,
		rows: rows.filter((row) => units.has(who(row))).length,
	};
}

describe('the statement of who could be recognised', () => {
	it.each([
		[['state'], 5],
		[['state', 'hhsize'], 3],
		[['state', 'hhsize', 'urban'], 4],
	] as const)('counts combinations of %j shared by fewer than %d rows', async (keys, k) => {
		const question = { table, variables: ids(...keys), where: [] };
		const [answer] = await engine.run(kRiskStatement(withK(k), question));
		expect(answer).toEqual(expectedRisk(keys, k));
	});

	it('counts the rows of a household once, and all of them with one that is at risk', async () => {
		const question = { table, variables: ids('state', 'hhsize'), where: [] };
		const [answer] = await engine.run(kRiskStatement(withK(3, 'ea'), question));
		expect(answer).toEqual(expectedRisk(['state', 'hhsize'], 3, 'ea'));
	});

	it('says nobody without a key variable', async () => {
		const question = { table, variables: [], where: [] };
		const [answer] = await engine.run(kRiskStatement(withK(5), question));
		expect(answer).toEqual({ combinations: 0, units: 0, rows: 0 });
	});
});

describe('the statement of rows', () => {
	it('gives the columns asked for, in their order, of the rows that pass every filter', async () => {
		const where = [only('urban', 'true'), only('state', rows[0]!.state)];
		const answer = await engine.run(
			rowsStatement(surveyDataset, { table, variables: ids('hhsize', 'state'), where }),
		);
		const kept = rows.filter((row) => row.urban && row.state === rows[0]!.state);
		expect(Object.keys(answer[0] ?? {})).toEqual(['hhsize', 'state']);
		expect(answer).toHaveLength(kept.length);
		const [count] = await engine.run(rowCountStatement(surveyDataset, { table, where }));
		expect(count).toEqual({ kept: kept.length, all: rows.length });
	});

	it('keeps missing codes as they are stored', async () => {
		const answer = await engine.run(
			rowsStatement(surveyDataset, { table, variables: ids('light'), where: [] }),
		);
		const missing = (list: readonly { readonly light?: unknown }[]): number =>
			list.filter((row) => row.light === 9).length;
		expect(missing(answer)).toBe(missing(rows));
		expect(missing(rows)).toBeGreaterThan(0);
	});
});
