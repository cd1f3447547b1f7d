import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkK } from '../../../scripts/publish/check-k.ts';
import type { Dataset } from '../../../src/lib/dataset/index.ts';
import { askDuckdb } from '../../fixtures/ask-duckdb.ts';
import { openExtractDemo, type ExtractDemo } from '../../fixtures/extract-demo.ts';

let demo: ExtractDemo;
beforeAll(async () => void (demo = await openExtractDemo('mlcs-2017')), 120_000);
afterAll(() => demo.close());

/** The demonstration as if its rows were of real people, with a threshold and key variables. */
function real(k: number, keys: readonly string[]): Dataset {
	const { info, disclosure } = demo.dataset;
	return {
		...demo.dataset,
		info: { ...info, status: 'final', tables: info.tables.filter(({ id }) => id === 'household') },
		disclosure: { ...disclosure, k: { ...disclosure.k, value: k, keys } },
	} as unknown as Dataset;
}

/** Combinations of keys that fewer than k households share, and their rows, by definition. */
async function counted(k: number, keys: readonly string[]): Promise<readonly number[]> {
	const [answer] = await askDuckdb(
		`SELECT count(*)::DOUBLE, coalesce(sum(n), 0)::DOUBLE FROM (SELECT count(DISTINCT hid) AS units, count(*) AS n
FROM read_parquet('${join(demo.folder, 'household.parquet')}') GROUP BY ${keys.join(', ')}) WHERE units < ${k}`,
	);
	return (answer[0] ?? []).map(Number);
}

const KEYS = ['state', 'urban', 'head_education'];

describe('the check of who could be recognised, before rows are published', () => {
	it('lets synthetic rows pass, which describe nobody', async () => {
		expect(await checkK(demo.dataset, demo.folder)).toEqual([]);
	});

	it('finds every combination that fewer than k households share, and says how many rows that is', async () => {
		const [combinations, rows] = await counted(40, KEYS);
		expect(combinations).toBeGreaterThan(0);
		const problems = await checkK(real(40, KEYS), demo.folder);
		expect(problems).toHaveLength(1);
		const said = JSON.stringify(problems);
		expect(said).toContain(`${combinations} combinations of `);
		expect(said).toContain('with fewer than 40 ');
		expect(said).toContain(`${rows} rows of household.parquet could be recognised`);
		for (const key of KEYS) expect(said).toContain(key);
	});

	it('finds nothing where each combination is shared by enough, or where there is no key', async () => {
		expect((await counted(2, ['urban']))[0]).toBe(0);
		expect(await checkK(real(2, ['urban']), demo.folder)).toEqual([]);
		expect(await checkK(real(40, []), demo.folder)).toEqual([]);
	});
});
