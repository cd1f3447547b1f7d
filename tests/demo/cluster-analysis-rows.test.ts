import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseSilent } from '../../scripts/demo/cluster-analysis/choose-silent.ts';
import { valueIn } from '../../scripts/demo/cluster-analysis/index.ts';
import { buildCluster, SITES_SEED } from '../../scripts/demo/index.ts';
import { createRandom } from '../../scripts/demo/random.ts';
import { geographyDir, openRegister, type OpenRegister } from '../census/open-register.ts';

let cluster: OpenRegister;
beforeAll(async () => {
	cluster = await openRegister('cluster-analysis', (out) =>
		buildCluster({ out, seed: SITES_SEED, geographyDir }),
	);
});
afterAll(() => cluster.close());

const count = async (condition: string): Promise<number> =>
	Number((await cluster.rows(`SELECT count(*) AS n FROM site WHERE ${condition}`))[0]?.['n']);
const TYPES = { category: 'VARCHAR', text: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE' };

describe('the table has one row per site and month', () => {
	it('of 250 sites and 25 months, each once', async () => {
		const [row] = await cluster.rows(
			`SELECT count(*)::INTEGER AS n, count(DISTINCT site)::INTEGER AS sites,
			count(DISTINCT (site, month))::INTEGER AS pairs FROM site`,
		);
		expect(row).toEqual({ n: 6250, sites: 250, pairs: 6250 });
	});

	it('every column is in the codebook, every variable is a column, and types fit', async () => {
		const columns = await cluster.rows('SELECT column_name, column_type FROM (DESCRIBE site)');
		const found = Object.fromEntries(columns.map((c) => [c['column_name'], c['column_type']]));
		const { variables } = cluster.dataset.codebook;
		expect(found).toEqual(
			Object.fromEntries(variables.map((v) => [v.id, TYPES[v.type as keyof typeof TYPES]])),
		);
	});

	it('silent, closed and unopened sites have nothing in any column that is asked', async () => {
		const asked = cluster.dataset.codebook.variables.filter(
			({ id, required }) => !required && (id as string) !== 'closed',
		);
		expect(asked.length).toBeGreaterThanOrEqual(14);
		const filled = asked.map(({ id }) => `"${id}" IS NOT NULL`).join(' OR ');
		expect(await count(`status <> 'reported' AND (${filled})`)).toBe(0);
		expect(await count(`status <> 'reported'`)).toBeGreaterThan(1000);
	});
});

describe('the answers of a site agree with each other', () => {
	it.each([
		[
			'households have shelter or are in need',
			'households_adequate + households_in_need <> households',
		],
		['nobody is in need of less than nothing', 'households_in_need < 0 OR households_adequate < 0'],
		['no more shelters are planned than needed', 'shelters_planned > households_in_need'],
		['no more are paid for than planned', 'shelters_funded > shelters_planned'],
		['a household has people', 'households > individuals OR households < 1'],
		[
			'a kit has a date, or served nobody',
			'(nfi_last_full_kit IS NULL) <> (nfi_households_served = 0)',
		],
		['the last kit is not in the future', 'nfi_last_full_kit[:7] > month'],
		[
			'months since the last kit fit its date',
			`nfi_months_since <> datediff('month', (nfi_last_full_kit[:7] || '-01')::DATE, (month || '-01')::DATE)`,
		],
		[
			'a kit of the month is the last one',
			'nfi_served_month > 0 AND (nfi_months_since <> 0 OR nfi_served_month <> nfi_households_served)',
		],
		['no more are served in a year than live there', 'nfi_served_year > households'],
		['the last headcount is not in the future', 'last_headcount > month OR headcount_age < 0'],
		['a site reports between its opening and its closing', 'month < opened OR month >= closed'],
	])('%s', async (_title, breach) => {
		expect(await count(`status = 'reported' AND (${breach})`)).toBe(0);
	});
});

describe('a seed makes a dataset', () => {
	const bytes = async (seed: number): Promise<string> => {
		const out = mkdtempSync(join(tmpdir(), 'sittan-cluster-seed-'));
		await buildCluster({ out, seed, geographyDir });
		const hash = createHash('sha256')
			.update(readFileSync(join(out, 'site.parquet')))
			.digest('hex');
		rmSync(out, { recursive: true });
		return hash;
	};

	it('the same seed gives the same bytes, another gives others', async () => {
		expect(await bytes(SITES_SEED)).toBe(await bytes(SITES_SEED));
		expect(await bytes(7)).not.toBe(await bytes(SITES_SEED));
	});
});

describe('the parts from which reports are made', () => {
	it('a series runs straight between its points and stays at the last one', () => {
		const points = [
			{ month: '2016-01', value: 10 },
			{ month: '2016-05', value: 30 },
		] as const;
		expect(valueIn(points, '2015-12')).toBe(10);
		expect(valueIn(points, '2016-02')).toBe(15);
		expect(valueIn(points, '2016-05')).toBe(30);
		expect(valueIn(points, '2017-01')).toBe(30);
	});

	it('silent sites are as many, and hold as many households, as asked', () => {
		const candidates = Array.from({ length: 60 }, (_, i) => ({ households: 5 + i, weight: 1 }));
		const silent = [...chooseSilent(candidates, 12, 300, createRandom(1, 'test'))];
		expect(silent).toHaveLength(12);
		expect(silent.reduce((sum, i) => sum + (candidates[i]?.households ?? 0), 0)).toBe(300);
	});
});
