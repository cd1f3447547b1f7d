import { execFileSync, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CellJson, View, ViewJson } from '../../src/lib/analysis/index.ts';
import { openDesk, ROOT, type Desk } from '../cli/run-cli.ts';
import { hasR } from '../fixtures/has-r.ts';

const HERE = join(ROOT, 'tests/nhanes');

/** R with the packages survey and foreign, and ReadStat: needed to make the files of this test. */
function missingPrograms(): string {
	const absent = [
		...(hasR('survey', 'foreign') ? [] : ['R with survey and foreign']),
		...(spawnSync('readstat', ['--help']).error === undefined ? [] : ['readstat']),
	];
	return absent.join(' and ');
}

const missing = missingPrograms();
const withR = describe.skipIf(missing !== ''); // the data set and its expected numbers come from R
const because = missing === '' ? '' : ` (skipped: ${missing} is not installed)`;

let desk: Desk;
beforeAll(async () => {
	desk = await openDesk();
	if (missing === '') execFileSync('Rscript', [join(HERE, 'export.R'), desk.folder]);
});
afterAll(() => desk.remove());

const goldenText = (): Promise<string> => readFile(join(HERE, 'golden.csv'), 'utf8');

async function estimate(indicator: string, by: string): Promise<ViewJson> {
	const args = ['estimate', '--dataset', 'nhanes', '--indicator', indicator, '--format', 'json'];
	const { code, out, err } = await desk.run(...args, ...(by === '' ? [] : ['--by', by]));
	expect(err).toBe('');
	expect(code).toBe(0);
	return JSON.parse(out) as ViewJson;
}

function cellOf(view: ViewJson, codes: string): CellJson | undefined {
	if (codes === '') return view.overall;
	return view.cells.find((cell) => Object.values(cell.by).join('+') === codes);
}

/** Compares every number of the golden file that is not withheld; returns how many were compared. */
async function compareWithR(): Promise<{ compared: number; withheld: string[] }> {
	let compared = 0;
	const withheld: string[] = [];
	const views = new Map<string, ViewJson>();
	for (const row of csvParse(await goldenText())) {
		const { indicator = '', by = '', codes = '', value, se } = row;
		const key = `${indicator} ${by}`;
		const view = views.get(key) ?? (await estimate(indicator, by.replace('+', ',')));
		views.set(key, view);
		const cell = cellOf(view, codes);
		if (cell?.kind !== 'estimate') {
			withheld.push(`${key} ${codes}: ${cell?.reason ?? 'no cell'}`);
			continue;
		}
		expect(relative(cell.value, Number(value)), `${key} ${codes} value`).toBeLessThan(1e-9);
		expect(relative(cell.se, Number(se)), `${key} ${codes} se`).toBeLessThan(1e-9);
		compared++;
	}
	return { compared, withheld };
}

function relative(ours: number | null, theirs: number): number {
	return ours === null ? Infinity : Math.abs(ours - theirs) / Math.abs(theirs);
}

/** Cells that R computes and the gate withholds, for the reason given. */
const WITHHELD: readonly string[] = [
	'people-with-high-cholesterol agecat+RIAGENDR 1+1: cv-above-withhold',
	'people-with-high-cholesterol agecat+RIAGENDR 1+2: cv-above-withhold',
	'women-per-man-with-high-cholesterol race 4: cv-above-withhold',
	'women-per-man-with-high-cholesterol agecat 1: cv-above-withhold',
];

withR(`a real survey from file to estimate, NHANES 2009–2010${because}`, () => {
	it('drafts descriptors from the .dta file with its labels and its design', async () => {
		const file = join(desk.folder, 'nhanes.dta');
		const { code, out } = await desk.run('init', file, '--dataset', 'drafted');
		expect(code).toBe(0);
		expect(out).toContain('weight: WTMEC2YR');
		expect(out).toContain('stratum: SDMVSTRA');
		expect(out).toContain('PSU: SDMVPSU (numbered within its stratum)');
		const text = await readFile(join(desk.folder, 'drafted/codebook.yaml'), 'utf8');
		const { variables } = parse(text) as { variables: readonly { id: string }[] };
		expect(variables.find((x) => x.id === 'agecat')).toMatchObject({
			type: 'category',
			categories: [
				{ code: 1, label: { en: '(0,19]' } },
				{ code: 2, label: { en: '(19,39]' } },
				{ code: 3, label: { en: '(39,59]' } },
				{ code: 4, label: { en: '(59,Inf]' } },
			],
		});
	});

	it.each(['nhanes.dta', 'nhanes.csv'])(
		'imports %s by the committed descriptors and equals R to 1e-9, value and standard error',
		async (name) => {
			const imported = await desk.run('import', join(desk.folder, name), '--dataset', 'nhanes');
			expect(imported.err).toBe('');
			expect(imported.out).toContain('8591 rows');
			const checked = await desk.run('check', 'nhanes');
			expect(checked.out).toMatch(/nothing wrong$/);
			const { compared, withheld } = await compareWithR();
			expect(withheld).toEqual(WITHHELD);
			expect(compared).toBe(csvParse(await goldenText()).length - WITHHELD.length);
		},
	);

	it('publishes it by the same build as the demonstration data', async () => {
		const { code, out, err } = await desk.run('build');
		expect(code).toBe(0);
		expect(out).toMatch(/^nhanes: \d+ files/);
		expect(err).toContain('mlcs-2017 is left out');
		const path = join(desk.workspace.published, 'nhanes/estimates/high-cholesterol.json');
		const { overall } = JSON.parse(await readFile(path, 'utf8')) as View;
		const here = await estimate('high-cholesterol', '');
		const shown = overall.estimate.kind === 'estimate' ? overall.estimate : undefined;
		expect(shown?.n).toBe(here.overall.n);
		expect(relative(here.overall.value, shown?.value ?? 0)).toBeLessThan(1e-12);
		expect(relative(here.overall.se, shown?.se ?? 0)).toBeLessThan(1e-12);
	});

	it('compares with numbers that R gives today', async () => {
		const now = execFileSync('Rscript', [join(HERE, 'make-golden.R')], { encoding: 'utf8' });
		const [ours, theirs] = [csvParse(await goldenText()), csvParse(now)];
		expect(theirs.length).toBe(ours.length);
		theirs.forEach((row, i) => {
			const golden = ours[i];
			expect([row['indicator'], row['codes']]).toEqual([golden?.['indicator'], golden?.['codes']]);
			expect(relative(Number(row['value']), Number(golden?.['value']))).toBeLessThan(1e-12);
			expect(relative(Number(row['se']), Number(golden?.['se']))).toBeLessThan(1e-12);
		});
	});
});
