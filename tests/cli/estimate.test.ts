import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ViewJson } from '../../src/lib/analysis/index.ts';
import { writeRegister } from './register-desk.ts';
import { openDesk, peopleCsv, ROOT, type Desk } from './run-cli.ts';

let desk: Desk;
let register: string;
beforeAll(async () => {
	desk = await openDesk();
	register = await writeRegister(desk);
	const path = await desk.write('people.csv', peopleCsv(3000));
	await desk.run('import', path, '--dataset', 'nhanes');
});
afterAll(() => desk.remove());

const ask = (...more: string[]) =>
	desk.run('estimate', '--dataset', 'nhanes', '--indicator', 'high-cholesterol', ...more);

async function askJson(...more: string[]): Promise<ViewJson> {
	return JSON.parse((await ask('--format', 'json', ...more)).out) as ViewJson;
}

/** The page that documents the JSON, and its examples in order: a survey, then a register. */
async function documentation(): Promise<{ page: string; examples: readonly ViewJson[] }> {
	const page = await readFile(join(ROOT, 'docs/estimate-json.md'), 'utf8');
	const examples = [...page.matchAll(/```json\n([\s\S]+?)```/g)].map(
		([, text]) => JSON.parse(text ?? '') as ViewJson,
	);
	return { page, examples };
}

const CELL = [
	'by',
	'kind',
	'value',
	'se',
	'ci',
	'interval',
	'cv',
	'df',
	'n',
	'psus',
	'deff',
	'reliability',
];

/** Keys of a cell but `reason`, which is there only when something speaks against the number. */
function keysOf(cell: object): string[] {
	return Object.keys(cell)
		.filter((key) => key !== 'reason')
		.sort();
}

describe('sittan estimate', () => {
	it('prints JSON of exactly the documented shape', async () => {
		const view = await askJson('--by', 'agecat,RIAGENDR');
		expect(Object.keys(view)).toEqual([
			'dataset',
			'release',
			'status',
			'indicator',
			'level',
			'method',
			'cells',
			'overall',
			'caveats',
			'coverage',
		]);
		expect(view.cells).toHaveLength(8);
		for (const cell of [view.overall, ...view.cells]) {
			expect(keysOf(cell)).toEqual([...CELL].sort());
		}
		expect(Object.keys(view.coverage ?? {})).toEqual(['drawn', 'done', 'replaced', 'excluded']);
		expect(view).toMatchObject({
			dataset: 'nhanes',
			release: '2009-2010',
			status: 'final',
			indicator: 'high-cholesterol',
			level: 0.95,
			caveats: expect.arrayContaining(['not-myanmar', 'no-blood-test']) as unknown,
		});
	});

	it('prints numbers at full precision: they survive a round trip', async () => {
		const { overall } = await askJson();
		expect(overall.ci).toHaveLength(2);
		expect(String(overall.value).length).toBeGreaterThan(12);
		expect(String(overall.se).length).toBeGreaterThan(12);
	});

	it('has in its documentation exactly the keys of the output', async () => {
		const { page, examples } = await documentation();
		const documented = examples[0] as ViewJson;
		const view = await askJson('--by', 'agecat');
		expect(Object.keys(documented)).toEqual(Object.keys(view));
		expect(Object.keys(documented.coverage ?? {})).toEqual(Object.keys(view.coverage ?? {}));
		for (const cell of [documented.overall, ...documented.cells]) {
			expect(keysOf(cell)).toEqual([...CELL].sort());
		}
		for (const key of [...Object.keys(view), ...CELL, 'reason'])
			expect(page).toContain(`\`${key}\``);
	});

	it('filters by several variables and takes level and lonely-PSU policy', async () => {
		const whole = await askJson();
		const some = await askJson('--where', 'agecat=3,4', '--where', 'RIAGENDR=2');
		expect(some.overall.n).toBeLessThan(whole.overall.n);
		const wide = await askJson('--level', '0.99', '--lonely', 'average');
		expect(wide.level).toBe(0.99);
		expect(wide.method).toContain('lonely PSU average');
		expect((wide.overall.ci?.[1] ?? 0) > (whole.overall.ci?.[1] ?? 1)).toBe(true);
	});

	it('prints CSV with a header line, nothing above it, and the caveats on standard error', async () => {
		const { out, err } = await ask('--by', 'RIAGENDR', '--format', 'csv');
		const [header, ...rows] = out.split('\n');
		expect(header).toBe(
			'scope,RIAGENDR,RIAGENDR_label,kind,value,se,ci_low,ci_high,level,interval,cv,df,n,psus,deff,effective_n,reliability,reason,status',
		);
		expect(rows.map((row) => row.split(',').slice(0, 3))).toEqual([
			['overall', '', ''],
			['cell', '1', 'Male'],
			['cell', '2', 'Female'],
		]);
		expect(err).toContain('note: Not about Myanmar (not-myanmar)');
	});

	it('prints a table with interval, n and caveats, and the same value as JSON', async () => {
		const { overall } = await askJson();
		const { out } = await ask('--by', 'agecat');
		expect(out).toContain('95% CI');
		expect(out).toMatch(new RegExp(`Overall +${((overall.value ?? 0) * 100).toFixed(1)}% `));
		expect(out).toContain('caution: Some people have no blood test (no-blood-test)');
	});

	it('answers a request that cannot be asked with what is offered', async () => {
		const unknown = await ask('--by', 'town');
		expect(unknown.code).toBe(1);
		expect(unknown.err).toContain('offered are race, agecat, RIAGENDR');
		const code = await ask('--where', 'race=9');
		expect(code.err).toContain('invalid filter: race=9 (codes are 1, 2, 3, 4)');
		const indicator = await desk.run('estimate', '--dataset', 'nhanes', '--indicator', 'gold');
		expect(indicator.err).toContain('invalid indicator: gold');
	});
});

const askRegister = (...more: string[]) => desk.run('estimate', '--dataset', register, ...more);

const FIGURE = [
	...CELL.slice(0, -1).filter((key) => key !== 'kind' && key !== 'value' && key !== 'n'),
	...['kind', 'value', 'n', 'reached', 'expected', 'carried', 'change', 'reliability'],
];

describe('sittan estimate of a register', () => {
	it('prints JSON of exactly the documented shape: completeness instead of coverage', async () => {
		const { out } = await askRegister(
			...['--indicator', 'people', '--by', 'township', '--format', 'json'],
		);
		const view = JSON.parse(out) as ViewJson;
		const { page, examples } = await documentation();
		const documented = examples[1] as ViewJson;
		expect(Object.keys(documented)).toEqual(Object.keys(view));
		expect(Object.keys(view)).not.toContain('coverage');
		for (const cells of [view, documented].map((v) => [v.overall, ...v.cells])) {
			for (const cell of cells.filter((c) => c.kind === 'figure')) {
				expect(keysOf(cell)).toEqual([...FIGURE].sort());
				expect([cell.se, cell.ci, cell.psus]).toEqual([null, null, null]);
			}
		}
		const [round] = view.completeness ?? [];
		const [example] = documented.completeness ?? [];
		expect(Object.keys(example ?? {})).toEqual(Object.keys(round ?? {}));
		for (const key of [...FIGURE, ...Object.keys(round ?? {}), 'completeness']) {
			expect(page).toContain(`\`${key}\``);
		}
	});

	it('shows the latest round unless another is named', async () => {
		const latest = await askRegister('--indicator', 'people');
		expect(latest.out).toContain('Only Round: Round 5');
		expect(latest.out).toMatch(/Overall +9,340 +15 of 20 +9,340 to 14,130, 1 unknown/);
		const third = await askRegister('--indicator', 'people', '--where', 'round=3');
		expect(third.out).toContain('Completeness: Round 3 (August 2015): 14 of 21 camps reached');
	});

	it('names both changes, and says why there is no value', async () => {
		const { out } = await askRegister('--indicator', 'people', '--by', 'township');
		expect(out).toMatch(/change, same camps +camps +change, all camps/);
		expect(out).toMatch(/Waingmaw .* \+77 +2 +−4,104 +too few of the expected answered/);
		expect(out).toMatch(/Tsawlaw +– +0 of 1 +none reached, so not known/);
		expect(out).toContain('serious: Some are missing (units-not-reached)');
	});

	it('prints a round a row when asked by round', async () => {
		const { out } = await askRegister('--indicator', 'people', '--by', 'round');
		expect(out).toMatch(/Round 1 +10,492 +15 of 16/);
		expect(out.match(/^Completeness: /gm)).toHaveLength(5);
	});

	it('prints CSV with the columns of a register, empty where nothing is known', async () => {
		const { out } = await askRegister(
			...['--indicator', 'people', '--by', 'township', '--format', 'csv'],
		);
		const [header, overall, puta] = out.split('\n');
		expect(header).toBe(
			'scope,township,township_label,kind,value,n,reached,expected,carried_value,carried_units,unknown_units,change_from_round,matched_units,matched_from,matched_to,all_from,all_to,reliability,reason,status',
		);
		expect(overall).toBe(
			'overall,,,figure,9340,15,15,20,14130,4,1,4,15,8859,9340,13471,9340,caution,incomplete,synthetic',
		);
		expect(puta).toBe(
			'cell,MMR001014,Puta-O,unavailable,,0,,0,,,,,,,,,,withheld,no-units,synthetic',
		);
	});
});
