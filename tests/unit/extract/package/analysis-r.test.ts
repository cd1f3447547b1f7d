import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	analyse,
	defaultRequest,
	openSource,
	withBreakdown,
} from '../../../../src/lib/analysis/index.ts';
import type { IndicatorId } from '../../../../src/lib/dataset/index.ts';
import type { Selection } from '../../../../src/lib/extract/index.ts';
import {
	openExtractDemo,
	selectionOf,
	unpack,
	type ExtractDemo,
} from '../../../fixtures/extract-demo.ts';
import { hasR } from '../../../fixtures/has-r.ts';

const surveyR = hasR('survey');
const plainR = surveyR || hasR();

let mlcs: ExtractDemo;
let camps: ExtractDemo;
beforeAll(async () => {
	mlcs = await openExtractDemo('mlcs-2017');
	camps = await openExtractDemo('camp-profiling');
}, 120_000);
afterAll(async () => {
	await mlcs.close();
	await camps.close();
});

/** Runs the package's own script in its folder, and reads what it computed. */
async function reproduced(demo: ExtractDemo, selection: Selection) {
	const source = await openSource(demo.dataset, demo.engine, selection.table);
	const { folder } = await unpack({ ...demo, source }, selection);
	execFileSync('Rscript', ['analysis.R'], { cwd: folder, stdio: 'pipe' });
	const rows = csvParse(readFileSync(join(folder, 'results-r.csv'), 'utf8'));
	const views = await Promise.all(
		rows.map((row) => {
			const id = row['indicator'] as IndicatorId;
			const request = withBreakdown(demo.dataset, defaultRequest(demo.dataset, id), []);
			const own = new Set(selection.where.map((f) => f.variable));
			const where = [...request.where.filter((f) => !own.has(f.variable)), ...selection.where];
			return analyse(source, demo.engine, { ...request, where });
		}),
	);
	return rows.map((row, i) => ({ row, estimate: views[i]?.overall.estimate }));
}

function expectSame(results: Awaited<ReturnType<typeof reproduced>>): void {
	for (const { row, estimate } of results) {
		if (estimate?.kind !== 'estimate') throw new Error(`no estimate of ${row['indicator']}`);
		expect(Number(row['n']), row['indicator']).toBe(estimate.n);
		expect(Number(row['value']) / estimate.value, row['indicator']).toBeCloseTo(1, 9);
		expect(Number(row['se']) / estimate.se, row['indicator']).toBeCloseTo(1, 7);
	}
}

const everything = { dataset: 'mlcs-2017', table: 'household' };

describe('analysis.R of a survey', () => {
	it.skipIf(!surveyR)(
		'gives the values and standard errors of the screen (skipped without R and its survey package)',
		async () => {
			const results = await reproduced(mlcs, selectionOf(everything));
			expect(results[0]?.row['indicator']).toBe('grid-electricity');
			expect(results.length).toBeGreaterThan(5);
			expectSame(results);
		},
		60_000,
	);
	it.skipIf(!surveyR)(
		'gives them for a part of the rows too, whose empty PSUs still count (skipped without R and its survey package)',
		async () => {
			const income = mlcs.dataset.codebook.variables.find((x) => x.id === 'main_income');
			const codes = income?.categories?.slice(0, 1).map((c) => String(c.code));
			const where = [{ variable: 'main_income', codes }];
			expectSame(await reproduced(mlcs, selectionOf({ ...everything, where })));
		},
		60_000,
	);
	it.skipIf(!surveyR)(
		'turns labels back into codes where the file has labels only (skipped without R and its survey package)',
		async () => {
			expectSame(
				await reproduced(mlcs, selectionOf({ ...everything, values: 'labels', hxl: true })),
			);
		},
		60_000,
	);
});

describe.each([
	{ form: 'dta', library: 'haven', values: 'codes' },
	{ form: 'xlsx', library: 'readxl', values: 'labels' },
	{ form: 'jsonl', library: 'jsonlite', values: 'labels' },
] as const)('analysis.R of a survey that leaves as $form alone', ({ form, library, values }) => {
	it.skipIf(!hasR('survey', library))(
		`gives the values and standard errors of the screen for a part of the rows, in ${values} (skipped without R, its survey package and ${library})`,
		async () => {
			const where = [{ variable: 'urban', codes: ['rural'] }];
			const chosen = { where, forms: [form], values, hxl: true };
			expectSame(await reproduced(mlcs, selectionOf({ ...everything, ...chosen })));
		},
		120_000,
	);
});

describe('analysis.R of a register', () => {
	it.skipIf(!plainR)(
		'gives the figures of the screen and what they are of (skipped without R)',
		async () => {
			const selection = selectionOf({ dataset: 'camp-profiling', table: 'camp' });
			const results = await reproduced(camps, selection);
			expect(results.length).toBeGreaterThan(5);
			for (const { row, estimate } of results) {
				if (estimate?.kind !== 'figure') throw new Error(`no figure of ${row['indicator']}`);
				expect(Number(row['n']), row['indicator']).toBe(estimate.n);
				expect(Number(row['value']), row['indicator']).toBeCloseTo(estimate.value, 6);
			}
		},
		60_000,
	);
});

describe('the scripts of a file that lacks what they need', () => {
	it('say which variables are missing instead of computing something else', async () => {
		const variables = ['light_source', 'weight', 'state'];
		const { text } = await unpack(mlcs, selectionOf({ ...everything, variables }));
		expect(text('analysis.R')).toContain('The file lacks stratum, psu');
		expect(text('analysis.do')).toContain('The file lacks stratum, psu');
		expect(text('analysis.R')).toMatch(/# Not in this file: poverty-headcount needs /);
	});
});
