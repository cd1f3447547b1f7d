import { createHash } from 'node:crypto';
import { csvParse } from 'd3-dsv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyse, defaultRequest } from '../../../../src/lib/analysis/index.ts';
import type { Dataset, IndicatorId } from '../../../../src/lib/dataset/index.ts';
import { extractPackage, judgeExtract } from '../../../../src/lib/extract/index.ts';
import { caveatWords } from '../../../../src/lib/wording/index.ts';
import {
	context,
	openExtractDemo,
	selectionOf,
	unpack,
	type ExtractDemo,
	type Unpacked,
} from '../../../fixtures/extract-demo.ts';

const everything = { dataset: 'mlcs-2017', table: 'household' };
const rural = {
	...everything,
	where: [
		{ variable: 'state', codes: ['MMR012', 'MMR004'] },
		{ variable: 'urban', codes: ['rural'] },
	],
	forms: ['csv', 'xlsx', 'parquet', 'dta', 'jsonl'],
};

let demo: ExtractDemo;
let part: Unpacked;
beforeAll(async () => {
	demo = await openExtractDemo('mlcs-2017');
	part = await unpack(demo, selectionOf(rural));
}, 120_000);
afterAll(() => demo.close());

/** The demonstration as if its rows were real. */
function real(change: Partial<Dataset['disclosure']['rows']> = {}): ExtractDemo['source'] {
	const { info, disclosure } = demo.dataset;
	const rows = { ...disclosure.rows, ...change };
	const dataset = {
		...demo.dataset,
		info: { ...info, status: 'final' },
		disclosure: { ...disclosure, rows },
	};
	return { ...demo.source, dataset } as ExtractDemo['source'];
}

describe('a package of rows', () => {
	it('holds exactly the files it announced', () => {
		expect(part.names).toEqual(part.result.entries.map((e) => e.name).sort());
		expect(part.result.name).toBe('mlcs-2017_rakhine-chin_rural_2026-11-22.zip');
	});
	it('names every other file in README with its size and the hash it has', () => {
		const readme = part.text('README.md');
		for (const name of part.names.filter((n) => n !== 'README.md')) {
			const bytes = part.bytes(name);
			const hash = createHash('sha256').update(bytes).digest('hex');
			expect(readme).toContain(`| ${name} | ${bytes.length} | \`${hash}\` |`);
		}
	});
	it('says first that it is synthetic, then rows, filter, coverage, citation, link and date', () => {
		const readme = part.text('README.md');
		expect(readme.split('\n')[0]).toBe('> **SYNTHETIC demonstration data. Not for citation.**');
		const rows = csvParse(part.text('data.csv')).length;
		expect(readme).toContain(
			`${rows.toLocaleString('en')} rows after the filter, of 13,730 before it`,
		);
		expect(readme).toContain('- State or region: Rakhine, Chin');
		expect(readme).toContain(`{"table":"household","where":${JSON.stringify(rural.where)}}`);
		expect(readme).toContain('13 replaced');
		expect(readme).toContain(`Open this again: ${context.link}`);
		expect(readme).toContain('Made on: 2026-11-22');
		expect(readme).toContain('No text began like a spreadsheet formula');
	});
	it('carries in full every caveat that any view of these rows carries, and none of other areas', async () => {
		const readme = part.text('README.md');
		const ids = [...readme.matchAll(/`([a-z0-9-]+)`$/gm)].map(([, id]) => id);
		const where = selectionOf(rural).where;
		const shown = new Set<string>();
		for (const { id, table } of demo.dataset.indicators) {
			if (table !== 'household') continue;
			const request = { ...defaultRequest(demo.dataset, id as IndicatorId), where };
			const view = await analyse(demo.source, demo.engine, request);
			for (const c of caveatWords(demo.dataset, 'en', view)) {
				if (view.caveats.some((a) => a.id === c.id && a.origin === 'descriptor')) shown.add(c.id);
			}
		}
		expect(ids).toEqual(expect.arrayContaining([...shown]));
		expect(ids).toContain('northern-rakhine-replaced');
		expect(ids).toContain('synthetic-data');
		expect(ids).not.toContain('wa-not-surveyed');
		expect(new Set(ids).size).toBe(ids.length);
	});
	it('adds up to the totals of the screen', async () => {
		const rows = csvParse(part.text('data.csv'));
		const lit = rows.filter((row) => row['light_source'] === 'grid');
		const total = lit.reduce((sum, row) => sum + Number(row['weight']), 0);
		const request = {
			...defaultRequest(demo.dataset, 'grid-households' as IndicatorId),
			by: [],
			where: selectionOf(rural).where,
		};
		const { estimate } = (await analyse(demo.source, demo.engine, request)).overall;
		expect(estimate.kind === 'estimate' ? estimate.value : null).toBeCloseTo(total, 3);
	});
	it('has the same rows in every form', () => {
		const rows = csvParse(part.text('data.csv')).length;
		expect(part.text('data.jsonl').trimEnd().split('\n')).toHaveLength(rows);
		expect(part.bytes('data.parquet').subarray(0, 4).toString()).toBe('PAR1');
		expect(part.bytes('data.dta').subarray(0, 11).toString()).toBe('<stata_dta>');
	});
	it('says in Burmese and then in English where its language is Burmese', async () => {
		const { text } = await unpack(
			demo,
			selectionOf({ ...everything, locale: 'my', values: 'labels' }),
		);
		const readme = text('README.md');
		expect(readme.split('\n')[0]).toContain('ဖန်တီးထားသော');
		expect(readme.indexOf('SYNTHETIC')).toBeGreaterThan(0);
		expect(text('data.csv')).toContain('ရခိုင်');
	});
	it('stops when it is cancelled, and leaves the engine usable', async () => {
		const seen: number[] = [];
		const result = await extractPackage(
			demo.source,
			demo.engine,
			selectionOf(everything),
			context,
			{
				progress: ({ rows }) => seen.push(rows),
			},
		);
		if (result.kind !== 'package') throw new Error('refused');
		const reader = result.stream.getReader();
		await reader.read();
		await reader.cancel('enough');
		expect(seen.at(-1) ?? 0).toBeLessThan(13_730);
		const again = await judgeExtract(demo.dataset, demo.engine, selectionOf(everything));
		expect(again.allowed).toBe(true);
	});
	it('ends with the reason of an aborted signal', async () => {
		const stop = new AbortController();
		const result = await extractPackage(
			demo.source,
			demo.engine,
			selectionOf(everything),
			context,
			{
				signal: stop.signal,
				progress: () => stop.abort(new Error('no longer wanted')),
			},
		);
		if (result.kind !== 'package') throw new Error('refused');
		await expect(new Response(result.stream).arrayBuffer()).rejects.toThrow('no longer wanted');
	});
	it('reports how far it is, up to every row', async () => {
		const seen: { rows: number; of: number; bytes: number }[] = [];
		const result = await extractPackage(demo.source, demo.engine, selectionOf(rural), context, {
			forms: ['csv', 'jsonl'],
			progress: (p) => seen.push({ ...p }),
		});
		if (result.kind !== 'package') throw new Error('refused');
		const size = (await new Response(result.stream).arrayBuffer()).byteLength;
		expect(seen.at(-1)?.rows).toBe(seen.at(-1)?.of);
		expect(seen.at(-1)?.bytes).toBe(size);
	});
});

describe('what may not leave', () => {
	const judge = (source: ExtractDemo['source'], parts: object) =>
		judgeExtract(source.dataset, demo.engine, selectionOf(parts));

	it('is refused where key variables single out too few households, with what each would change', async () => {
		const judgement = await judge(real(), everything);
		expect(judgement).toMatchObject({ allowed: false, rule: 'k-anonymity' });
		expect(judgement.sentence?.en).toMatch(
			/^The rule of k-anonymity refuses this extract: \d+ combinations .* fewer than 5 households, which touches \d+ households and \d+ rows; without "State or region" \d+ combinations/,
		);
		expect(judgement.without.map((w) => w.key)).toEqual(judgement.risk?.keys);
		const result = await extractPackage(real(), demo.engine, selectionOf(everything), context);
		expect(result.kind).toBe('refused');
	});
	it('leaves once the key variables are left out', async () => {
		const variables = ['light_source', 'weight', 'stratum', 'psu'];
		expect(await judge(real(), { ...everything, variables })).toMatchObject({ allowed: true });
	});
	it('leaves where the rows are synthetic, and says what would happen to real ones', async () => {
		const judgement = await judge(demo.source, everything);
		expect(judgement).toMatchObject({ allowed: true, rule: 'k-anonymity' });
		expect(judgement.sentence?.en).toContain('of real rows the rule of k-anonymity would refuse');
		expect(part.text('README.md')).toContain('of real rows the rule');
	});
	it('is rows where only estimates may leave, and everything where nothing may; both say whom to ask', async () => {
		const estimates = { ...everything, estimates: [{ indicator: 'grid-electricity' }] };
		const only = await judge(real({ value: 'estimates-only' }), everything);
		expect(only).toMatchObject({ allowed: false, rule: 'rows-estimates-only' });
		expect(only.sentence?.en).toContain('For rows ask');
		expect((await judge(real({ value: 'estimates-only' }), estimates)).allowed).toBe(true);
		expect(await judge(real({ value: 'none' }), estimates)).toMatchObject({ rule: 'rows-none' });
	});
});
