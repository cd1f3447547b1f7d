import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultRequest, type View, type ViewRequest } from '../../../src/lib/analysis/index.ts';
import {
	indicatorOf,
	type IndicatorId,
	type VariableId,
	type WeightingId,
} from '../../../src/lib/dataset/index.ts';
import { explain } from '../../../src/lib/reproduce/index.ts';
import {
	openExtractDemo,
	selectionOf,
	unpack,
	type ExtractDemo,
} from '../../fixtures/extract-demo.ts';
import { difference, explained, hasSurvey, runPrograms, type Result } from './programs.ts';

const survey = hasSurvey();

/** What a program must give: everything of a view that may be shown. */
interface Case {
	readonly id: string;
	readonly view: View;
	readonly code: string;
}

async function casesOf(demo: ExtractDemo, requests: readonly ViewRequest[]): Promise<Case[]> {
	const cases: Case[] = [];
	for (const request of requests) {
		const by = request.by.join('+') || 'all';
		const where = request.where.map((f) => f.variable).join('+') || 'everyone';
		cases.push({
			id: `${request.indicator} by ${by} of ${where} ${request.weighting}`,
			...(await explained(demo, request)),
		});
	}
	return cases;
}

/** The whole extract of a table, which has what every program of the table needs. */
async function wholeTable(demo: ExtractDemo, table: string): Promise<string> {
	const { folder } = await unpack(demo, selectionOf({ dataset: demo.dataset.info.id, table }));
	return folder;
}

/** Largest relative difference of what is shown, by quantity, and how many numbers were compared. */
function compare(cases: readonly Case[], results: ReadonlyMap<string, readonly Result[]>) {
	const largest = { value: 0, se: 0, low: 0, high: 0 };
	let compared = 0;
	for (const { id, view } of cases) {
		const found = new Map(
			(results.get(id) ?? []).map((r) => [
				r.cell.replace(/\b(TRUE|FALSE)\b/g, (w) => w.toLowerCase()),
				r,
			]),
		);
		for (const { key, estimate } of [view.overall, ...view.cells]) {
			if (estimate.kind !== 'estimate' && estimate.kind !== 'figure') continue;
			const theirs = found.get(key);
			if (theirs === undefined) throw new Error(`${id}: no result for cell "${key}"`);
			compared++;
			expect(theirs.n, `${id} ${key} n`).toBe(estimate.n);
			largest.value = Math.max(largest.value, difference(theirs.value, estimate.value));
			if (estimate.kind === 'figure') continue;
			expect(theirs.df, `${id} ${key} df`).toBe(estimate.df);
			largest.se = Math.max(largest.se, difference(theirs.se, estimate.se));
			largest.low = Math.max(largest.low, difference(theirs.low, estimate.ci[0]));
			largest.high = Math.max(largest.high, difference(theirs.high, estimate.ci[1]));
		}
	}
	return { largest, compared };
}

/** Runs the programs of some requests over whole tables of a dataset, and compares. */
async function reproduced(demo: ExtractDemo, requests: readonly ViewRequest[]) {
	const folders = new Map<string, string>();
	for (const { id } of demo.dataset.info.tables) folders.set(id, await wholeTable(demo, id));
	const cases = await casesOf(demo, requests);
	const programs = cases.map(({ id, view, code }) => ({
		id,
		code,
		folder: folders.get(tableOfRequest(demo, view.request)) ?? '',
	}));
	return compare(cases, runPrograms(programs));
}

function tableOfRequest({ dataset }: ExtractDemo, request: ViewRequest): string {
	return indicatorOf(dataset, request.indicator).table;
}

function opened(demo: ExtractDemo): readonly ViewRequest[] {
	return [...demo.dataset.indicators].map((i) => defaultRequest(demo.dataset, i.id));
}

describe('the R code of a survey', () => {
	let mlcs: ExtractDemo;
	beforeAll(async () => {
		mlcs = await openExtractDemo('mlcs-2017');
	}, 300_000);
	afterAll(() => mlcs.close());

	it.skipIf(!survey)(
		'gives value, standard error, df and interval of the screen for every indicator (skipped without R and its survey package)',
		async () => {
			const { largest, compared } = await reproduced(mlcs, opened(mlcs));
			expect(compared).toBeGreaterThan(10 * mlcs.dataset.indicators.length);
			expect(largest.value).toBeLessThan(1e-12);
			expect(largest.se).toBeLessThan(1e-9);
			expect(largest.low).toBeLessThan(1e-9);
			expect(largest.high).toBeLessThan(1e-9);
		},
		600_000,
	);

	it.skipIf(!survey)(
		'gives them for two breakdowns, filters, another weighting, level and lonely-PSU rule (skipped without R and its survey package)',
		async () => {
			const base = defaultRequest(mlcs.dataset, 'poverty-headcount' as IndicatorId);
			const by = (...ids: string[]) => ids.map((id) => id as VariableId);
			const where = [{ variable: 'state' as VariableId, codes: ['MMR001', 'MMR012'] }];
			const { largest, compared } = await reproduced(mlcs, [
				{ ...base, by: by('urban', 'head_sex'), level: 0.9 },
				{ ...base, by: [], where, weighting: 'household' as WeightingId },
				{ ...base, by: by('urban'), where, lonely: 'certainty' },
				{
					...base,
					indicator: 'grid-hours' as IndicatorId,
					by: by('state', 'urban'),
					weighting: 'household' as WeightingId,
				},
			]);
			expect(compared).toBeGreaterThan(30);
			expect(Math.max(...Object.values(largest))).toBeLessThan(1e-9);
		},
		600_000,
	);

	it.skipIf(!survey)(
		'reads the extract it asks for, which has no other columns (skipped without R and its survey package)',
		async () => {
			const request = defaultRequest(mlcs.dataset, 'grid-electricity' as IndicatorId);
			const [only] = await casesOf(mlcs, [request]);
			if (only === undefined) throw new Error('no case');
			const { selection } = explain(mlcs.dataset, request, only.view.overall.estimate);
			const { folder } = await unpack(mlcs, selection);
			writeFileSync(join(folder, 'computed.R'), only.code);
			const lines = execFileSync('Rscript', ['computed.R'], { cwd: folder, encoding: 'utf8' });
			expect(lines.split('\n').filter((line) => line.includes('MMR'))).toHaveLength(15);
		},
		600_000,
	);
});

describe('the R code of a register', () => {
	it.for(['camp-profiling', 'cluster-analysis', 'census-2014'] as const)(
		'gives the figure and n of the screen for every indicator of %s (skipped without R and its survey package)',
		{ timeout: 600_000 },
		async (id, { skip }) => {
			skip(!survey, 'R or its survey package is not installed');
			const demo = await openExtractDemo(id);
			try {
				const { largest, compared } = await reproduced(demo, opened(demo));
				expect(compared).toBeGreaterThan(demo.dataset.indicators.length);
				expect(largest.value).toBeLessThan(1e-12);
			} finally {
				await demo.close();
			}
		},
	);
});
