import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultRequest, type ViewRequest } from '../../../src/lib/analysis/index.ts';
import type { IndicatorId, VariableId, WeightingId } from '../../../src/lib/dataset/index.ts';
import { explain } from '../../../src/lib/reproduce/index.ts';
import { openExtractDemo, unpack, type ExtractDemo } from '../../fixtures/extract-demo.ts';
import { hasR } from '../../fixtures/has-r.ts';
import { viewCase } from './cases.ts';
import { explained } from './programs.ts';
import { farthest, reproduced, wholeTables } from './reproduced.ts';

const survey = hasR('survey');

/* The view every indicator opens with is in every-indicator.test.ts. */
describe('the R code of a survey', () => {
	let mlcs: ExtractDemo;
	beforeAll(async () => {
		mlcs = await openExtractDemo('mlcs-2017');
	}, 300_000);
	afterAll(() => mlcs.close());

	it.skipIf(!survey)(
		'gives the numbers of two breakdowns, filters, another weighting, level and lonely-PSU rule (skipped without R and its survey package)',
		async () => {
			const base = defaultRequest(mlcs.dataset, 'poverty-headcount' as IndicatorId);
			const by = (...ids: string[]) => ids.map((id) => id as VariableId);
			const where = [{ variable: 'state' as VariableId, codes: ['MMR001', 'MMR012'] }];
			const requests: readonly ViewRequest[] = [
				{ ...base, by: by('urban', 'head_sex'), level: 0.9 },
				{ ...base, by: [], where, weighting: 'household' as WeightingId },
				{ ...base, by: by('urban'), where, lonely: 'certainty' },
				{
					...base,
					indicator: 'grid-hours' as IndicatorId,
					by: by('state', 'urban'),
					weighting: 'household' as WeightingId,
				},
			];
			const cases = await Promise.all(
				requests.map((request, at) => viewCase(mlcs, `request ${at}`, request)),
			);
			const found = reproduced(mlcs, await wholeTables(mlcs), cases);
			expect(found.wrong).toEqual([]);
			expect(found.counts.get('view')?.numbers).toBeGreaterThan(180);
			expect(farthest(found)).toBeLessThan(1e-9);
		},
		600_000,
	);

	it.skipIf(!survey)(
		'reads the extract it asks for, which has no other columns (skipped without R and its survey package)',
		async () => {
			const request = defaultRequest(mlcs.dataset, 'grid-electricity' as IndicatorId);
			const { view, code } = await explained(mlcs, request);
			const { selection } = explain(mlcs.dataset, request, view.overall.estimate);
			const { folder } = await unpack(mlcs, selection);
			writeFileSync(join(folder, 'computed.R'), code);
			const lines = execFileSync('Rscript', ['computed.R'], { cwd: folder, encoding: 'utf8' });
			expect(lines.split('\n').filter((line) => line.includes('MMR'))).toHaveLength(15);
		},
		600_000,
	);
});
