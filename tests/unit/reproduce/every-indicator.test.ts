import { describe, expect, it } from 'vitest';
import { openExtractDemo } from '../../fixtures/extract-demo.ts';
import { hasR } from '../../fixtures/has-r.ts';
import { everyCase } from './every-program.ts';
import { openNhanes } from './nhanes-extract.ts';
import { farthest, reproduced, tableOf, wholeTables } from './reproduced.ts';

const survey = hasR('survey');

const DATASETS = [
	['mlcs-2017', () => openExtractDemo('mlcs-2017')],
	['nhanes', openNhanes],
	['camp-profiling', () => openExtractDemo('camp-profiling')],
	['cluster-analysis', () => openExtractDemo('cluster-analysis')],
	['census-2014', () => openExtractDemo('census-2014')],
] as const;

describe('the R code of every indicator', () => {
	it.for(DATASETS)(
		'gives the numbers of everything the screens compute of %s, in one process of R (skipped without R and its survey package)',
		{ timeout: 900_000 },
		async ([id, open], { skip }) => {
			skip(!survey, 'R or its survey package is not installed');
			const opened = await open();
			try {
				const cases = await everyCase(opened);
				const found = reproduced(opened, await wholeTables(opened), cases);
				process.stdout.write(`${tableOf(id, found)}\n`);
				expect(found.wrong).toEqual([]);
				const asked = new Set(cases.map(({ request }) => request.indicator));
				expect([...asked]).toEqual(opened.dataset.indicators.map((i) => i.id));
				expect(farthest(found)).toBeLessThan(1e-9);
			} finally {
				await opened.close();
			}
		},
	);
});
