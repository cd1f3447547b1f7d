import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TableId, VariableId } from '../../../src/lib/dataset/index.ts';
import type { Engine } from '../../../src/lib/engine/index.ts';
import { rowCountStatement, rowsStatement, type Filter } from '../../../src/lib/query/index.ts';
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
const rows = surveyRows();

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
