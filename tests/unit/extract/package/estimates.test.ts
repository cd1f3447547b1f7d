import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	analyse,
	defaultRequest,
	openSource,
	type Source,
} from '../../../../src/lib/analysis/index.ts';
import type { IndicatorId } from '../../../../src/lib/dataset/index.ts';
import { openDuckdbNode } from '../../../../src/lib/engine/adapters/duckdb-node.ts';
import {
	estimateBatch,
	estimateRequests,
	estimateTables,
} from '../../../../src/lib/extract/package-estimates.ts';
import {
	openExtractDemo,
	selectionOf,
	unpack,
	type ExtractDemo,
} from '../../../fixtures/extract-demo.ts';
import { askDuckdb } from '../../../fixtures/ask-duckdb.ts';
import { isDetermined } from '../../../fixtures/determined.ts';

let demo: ExtractDemo;
beforeAll(async () => {
	demo = await openExtractDemo('mlcs-2017');
}, 120_000);
afterAll(() => demo.close());

/** The demonstration with a threshold at which its small cells are small. */
function withThreshold(k: number): ExtractDemo {
	const { disclosure } = demo.dataset;
	const dataset = {
		...demo.dataset,
		disclosure: {
			...disclosure,
			minimumN: { ...disclosure.minimumN, value: 0 },
			cvBands: { ...disclosure.cvBands, withhold: 10 },
			k: { ...disclosure.k, value: k },
		},
	};
	return { ...demo, dataset, source: { ...demo.source, dataset } as ExtractDemo['source'] };
}

const K = 40;
const estimates = (parts: object, ...requests: readonly object[]) =>
	selectionOf({ dataset: 'mlcs-2017', table: 'household', ...parts, estimates: requests });
const rowsOf = async (from: ExtractDemo, parts: object, ...requests: readonly object[]) => {
	const made = await unpack(from, estimates(parts, ...requests));
	return { ...made, rows: csvParse(made.text('data.csv')) };
};
/** The rows of a package of estimates without the zip around them. */
async function cellsOf({ engine, dataset }: ExtractDemo, parts: object, request: object) {
	const requests = estimateRequests(dataset, estimates(parts, request));
	const { batch } = estimateBatch(dataset, 'en', await estimateTables(dataset, engine, requests));
	return Array.from({ length: batch.length }, (_, row) =>
		Object.fromEntries(batch.names.map((name, i) => [name, String(batch.columns[i]?.[row] ?? '')])),
	);
}
const byPlace = { indicator: 'grid-electricity', by: ['state', 'head_education'] };
const byEducation = { indicator: 'grid-electricity', by: ['head_education'] };

describe('a package of estimates', () => {
	it('has every breakdown × indicator asked for, with se, interval, n and flags, in the chosen forms', async () => {
		const forms = ['csv', 'xlsx', 'parquet', 'dta', 'jsonl'];
		const asked = [
			{ indicator: 'grid-electricity' },
			{ indicator: 'poverty-headcount', by: ['urban'] },
		];
		const { rows, names, text } = await rowsOf(demo, { forms }, ...asked);
		expect(rows.filter((r) => r['request'] === '1')).toHaveLength(16);
		expect(rows.filter((r) => r['request'] === '2').map((r) => r['by1_code'])).toEqual([
			'',
			'urban',
			'rural',
		]);
		for (const row of rows.filter((r) => r['kind'] === 'estimate')) {
			const [low, value, high] = [row['ci_low'], row['value'], row['ci_high']].map(Number);
			expect(low).toBeLessThan(value ?? NaN);
			expect(value).toBeLessThan(high ?? NaN);
			expect(Number(row['se'])).toBeGreaterThan(0);
			expect(row['n']).toBe(row['n_shown']);
		}
		expect(names).toEqual(expect.arrayContaining(forms.map((form) => `data.${form}`)));
		expect(names).not.toContain('analysis.R');
		expect(text('README.md')).toContain('- Estimates: 2 tables, 19 cells with n and flags');
		expect(text('README.md')).toContain('No cell was suppressed');
	});
	it('answers an indicator of another table than the selection with the sample of its own table', async () => {
		const few = join(demo.folder, 'few-visits.parquet');
		await askDuckdb(`COPY (SELECT * FROM read_parquet('${join(demo.folder, 'visit.parquet')}')
WHERE hash(psu) % 2 = 0) TO '${few}' (FORMAT parquet)`);
		const engine = await openDuckdbNode();
		await engine.register({ name: 'household', path: join(demo.folder, 'household.parquet') });
		await engine.register({ name: 'visit', path: few });
		try {
			const [household, visit] = [
				await openSource(demo.dataset, engine, 'household'),
				await openSource(demo.dataset, engine, 'visit'),
			];
			const request = {
				...defaultRequest(demo.dataset, 'water-shortage' as IndicatorId),
				by: [],
			};
			const se = async (source: Source): Promise<number> => {
				const { estimate } = (await analyse(source, engine, request)).overall;
				return estimate.kind === 'estimate' ? estimate.se : NaN;
			};
			const [right, wrong] = [await se(visit), await se(household)];
			expect(wrong).not.toBeCloseTo(right, 6);
			const from = { ...demo, engine, source: household };
			const tables = [{ indicator: 'grid-electricity' }, { indicator: 'water-shortage', by: [] }];
			const { rows } = await rowsOf(from, {}, ...tables);
			expect(Number(rows.find((r) => r['request'] === '2')?.['se'])).toBe(right);
		} finally {
			await engine.close();
		}
	});
	it('takes value, error, interval and n from a small cell, and says which rule acted and where', async () => {
		const { rows, text } = await rowsOf(withThreshold(K), {}, byPlace);
		const hidden = rows.filter((r) => r['kind'] === 'suppressed');
		expect(hidden.length).toBeGreaterThan(0);
		for (const row of hidden) {
			for (const column of [
				'value',
				'se',
				'ci_low',
				'ci_high',
				'cv',
				'n',
				'psus',
				'deff',
				'effective_n',
			]) {
				expect(row[column], column).toBe('');
			}
			expect(row['n_shown']).toBe(row['reason'] === 'small-cell' ? `<${K}` : 'x');
			const key = `${row['by1_code']}|${row['by2_code']}`.replaceAll('|', '\\|');
			expect(text('README.md')).toContain(
				`Suppressed in table 1 (grid-electricity): ${key}, by the rule ${row['reason']}`,
			);
		}
		for (const row of rows.filter(
			(r) => r['scope'] === 'cell' && r['n'] !== '' && r['n'] !== '0',
		)) {
			expect(Number(row['n'])).toBeGreaterThanOrEqual(K);
		}
	});
	it('gives no hidden cell away to who has the table and both its margins', async () => {
		const tables = [byPlace, { ...byEducation, by: ['state'] }, byEducation] as const;
		const truth = await cellsOf(withThreshold(0), {}, byPlace);
		const [cells = [], ...margins] = await Promise.all(
			tables.map((table) => cellsOf(withThreshold(K), {}, table)),
		);
		const keyOf = (row: Record<string, string> | undefined) =>
			`${row?.['by1_code']}|${row?.['by2_code']}`;
		const unknowns = truth.filter((r) => r['scope'] === 'cell').map(keyOf);
		const adding = (has: (state: string, education: string) => boolean) =>
			unknowns.map((key) => {
				const [state = '', education = ''] = key.split('|');
				return has(state, education) ? 1 : 0;
			});
		const isShown = (row: Record<string, string>) => row['n'] !== '';
		const known = [
			...cells
				.filter(isShown)
				.map((row) =>
					row['scope'] === 'cell'
						? adding((s, e) => keyOf(row) === `${s}|${e}`)
						: adding(() => true),
				),
			...margins.flatMap((rows, i) =>
				rows
					.filter((row) => row['scope'] === 'cell' && isShown(row))
					.map((row) => adding((...codes) => codes[i] === row['by1_code'])),
			),
		];
		const hidden = cells.filter((r) => r['kind'] === 'suppressed' && r['scope'] === 'cell');
		expect(hidden.length).toBeGreaterThan(0);
		for (const row of hidden) {
			const cell = adding((s, e) => keyOf(row) === `${s}|${e}`);
			expect(isDetermined(known, cell), keyOf(row)).toBe(false);
		}
	});
	it('gives none away by two downloads of the same table with one area more', async () => {
		const from = withThreshold(K);
		const states = (demo.dataset.codebook.variables.find((x) => x.id === 'state')?.categories ?? [])
			.map((c) => String(c.code))
			.slice(0, 5);
		const truth = await cellsOf(withThreshold(0), {}, byPlace);
		const small = new Set(
			truth
				.filter((r) => r['scope'] === 'cell' && Number(r['n']) > 0 && Number(r['n']) < K)
				.map((r) => `${r['by1_code']}|${r['by2_code']}`),
		);
		expect(small.size).toBeGreaterThan(0);
		const table = (codes: readonly string[]) =>
			cellsOf(from, { where: [{ variable: 'state', codes }] }, byEducation);
		let compared = 0;
		for (let i = 2; i <= states.length; i++) {
			const [more, less] = [await table(states.slice(0, i)), await table(states.slice(0, i - 1))];
			for (const row of more.filter((r) => r['scope'] === 'cell' && r['n'] !== '')) {
				const before = less.find((r) => r['by1_code'] === row['by1_code']);
				if (before === undefined || before['n'] === '') continue;
				compared++;
				const key = `${states[i - 1]}|${row['by1_code']}`;
				expect(small.has(key), `${key} is the difference of two downloads`).toBe(false);
			}
		}
		expect(compared).toBeGreaterThan(0);
	}, 120_000);
	it('gives none away by two downloads that differ in another filter than the area', async () => {
		const from = withThreshold(K);
		const codes = (
			demo.dataset.codebook.variables.find((x) => x.id === 'main_income')?.categories ?? []
		).map((c) => String(c.code));
		const truth = await cellsOf(
			withThreshold(0),
			{},
			{ indicator: 'grid-electricity', by: ['main_income', 'head_education'] },
		);
		const small = new Set(
			truth
				.filter((r) => r['scope'] === 'cell' && Number(r['n']) > 0 && Number(r['n']) < K)
				.map((r) => `${r['by1_code']}|${r['by2_code']}`),
		);
		expect(small.size).toBeGreaterThan(0);
		const table = (chosen: readonly string[]) =>
			cellsOf(from, { where: [{ variable: 'main_income', codes: chosen }] }, byEducation);
		let hidden = 0;
		let compared = 0;
		for (let i = 2; i <= codes.length; i++) {
			const [more, less] = [await table(codes.slice(0, i)), await table(codes.slice(0, i - 1))];
			hidden += more.filter((r) => r['reason'] === 'difference').length;
			for (const row of more.filter((r) => r['scope'] === 'cell' && r['n'] !== '')) {
				const before = less.find((r) => r['by1_code'] === row['by1_code']);
				if (before === undefined || before['n'] === '') continue;
				compared++;
				const key = `${codes[i - 1]}|${row['by1_code']}`;
				expect(small.has(key), `${key} is the difference of two downloads`).toBe(false);
			}
		}
		expect(hidden).toBeGreaterThan(0);
		expect(compared).toBeGreaterThan(0);
	}, 120_000);
});
