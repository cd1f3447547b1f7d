import { afterAll, beforeAll, expect, it } from 'vitest';
import type { IndicatorId, VariableId, WeightingId } from '../../../src/lib/dataset/index.ts';
import type { Engine } from '../../../src/lib/engine/index.ts';
import { loadFrame, loadSample } from '../../../src/lib/analysis/index.ts';
import { psuTotalsStatement, type TotalsQuestion } from '../../../src/lib/query/index.ts';
import { surveyDataset } from '../../engine/fixtures/survey-dataset.ts';
import { openSurveyEngine } from './survey-engine.ts';

const QUESTION: TotalsQuestion = {
	indicator: 'electricity' as IndicatorId,
	by: ['state' as VariableId],
	where: [{ variable: 'urban' as VariableId, codes: ['true'] }],
	weighting: 'person' as WeightingId,
};

let engine: Engine;
beforeAll(async () => {
	engine = await openSurveyEngine();
});
afterAll(() => engine.close());

it('the microdata behind an indicator adds up to its PSU totals, cell by cell', async () => {
	const frame = await loadFrame(surveyDataset, engine, 'survey');
	const { sample, by } = await loadSample({ dataset: surveyDataset, frame }, engine, QUESTION);
	const sums = new Map<string, number>();
	sample.psu.forEach((psu, i) => {
		const key = `${by[0][i]} ${psu}`;
		sums.set(key, (sums.get(key) ?? 0) + (sample.w[i] ?? 0) * (sample.y[i] ?? 0));
	});
	const totals = await engine.run(psuTotalsStatement(surveyDataset, QUESTION));
	expect(totals.length).toBeGreaterThan(1);
	expect(sums.size).toBe(totals.length);
	for (const { by1, psu, wy } of totals)
		expect(sums.get(`${String(by1)} ${String(psu)}`)).toBeCloseTo(Number(wy), 9);
});
