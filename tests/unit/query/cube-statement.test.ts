import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TableId, VariableId, WeightingId } from '../../../src/lib/dataset/index.ts';
import type { Engine } from '../../../src/lib/engine/index.ts';
import { cubeCodes, cubeSizesStatement, cubeStatement } from '../../../src/lib/query/index.ts';
import { surveyDataset } from '../../engine/fixtures/survey-dataset.ts';
import { surveyRows } from '../../engine/fixtures/survey-rows.ts';
import { openSurveyEngine } from './survey-engine.ts';

const light = 'light' as VariableId;
const urban = 'urban' as VariableId;
const rows = surveyRows();

describe('the statements of a cube', () => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await openSurveyEngine();
	});
	afterAll(() => engine.close());

	it('give positions of codes: missing first, then the categories as the codebook lists them', () => {
		expect(cubeCodes(surveyDataset, urban)).toEqual([null, 'true', 'false']);
		expect(cubeCodes(surveyDataset, light)[0]).toBeNull();
	});

	it('add up to what the rows hold, whatever the dimensions', async () => {
		const question = {
			indicator: surveyDataset.indicators[0]?.id ?? ('' as never),
			weighting: 'household' as WeightingId,
		};
		const total = async (variables: readonly VariableId[]): Promise<number> => {
			const cells = await engine.run(cubeStatement(surveyDataset, { ...question, variables }));
			return cells.reduce((n, cell) => n + Number(cell['n']), 0);
		};
		const whole = await total([]);
		expect(whole).toBeGreaterThan(0);
		expect(await total([urban])).toBe(whole);
		expect(await total([urban, light])).toBe(whole);
	});

	it('tell how finely a variable cuts PSUs, within the error of the approximation', async () => {
		const variables = [urban, light];
		const table = 'survey' as TableId;
		const [sizes] = await engine.run(cubeSizesStatement(surveyDataset, table, variables, 100));
		const psu = (r: (typeof rows)[number]): string => `${r.state}/${r.urban}/${r.ea}`;
		const exact = new Set(rows.map(psu)).size;
		expect(Math.abs(Number(sizes?.['psus']) - exact) / exact).toBeLessThan(0.2);
		expect(Number(sizes?.['v0'])).toBeLessThan(1.2 * exact);
		expect(Number(sizes?.['v1'])).toBeGreaterThan(1.5 * exact);
		const part = await engine.run(cubeSizesStatement(surveyDataset, table, variables, 50));
		expect(Number(part[0]?.['psus'])).toBeLessThanOrEqual(1.2 * exact);
	});
});
