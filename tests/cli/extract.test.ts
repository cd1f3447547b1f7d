import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDesk, peopleCsv, type Desk } from './run-cli.ts';

let desk: Desk;
beforeAll(async () => {
	desk = await openDesk();
	const path = await desk.write('people.csv', peopleCsv(3000));
	await desk.run('import', path, '--dataset', 'nhanes');
});
afterAll(() => desk.remove());

const people = { dataset: 'nhanes', table: 'person' };
const save = (name: string, selection: object) => desk.write(name, JSON.stringify(selection));

/** Takes a selection away, its terms accepted, with the date and folder given, and says what it printed. */
async function extract(selection: object, ...more: string[]) {
	const path = await save('selection.json', selection);
	const always = ['--out', 'out', '--date', '2026-11-22', '--accept-terms'];
	return desk.run('extract', '--selection', path, ...always, ...more);
}

function read(zip: string, name: string): string {
	const code =
		'import sys,zipfile;sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))';
	/* What Python says of a file that is not there is not for whoever reads the tests. */
	return execFileSync('python3', ['-c', code, zip, name], { stdio: 'pipe' }).toString();
}

describe('sittan extract', () => {
	it('writes the package of a saved selection and prints where it is', async () => {
		const { code, out, err } = await extract(people);
		expect(err).toBe('');
		expect(code).toBe(0);
		expect(out).toBe(join(desk.folder, 'out', 'nhanes_2026-11-22.zip'));
		expect(csvParse(read(out, 'data.csv'))).toHaveLength(3000);
		expect(read(out, 'README.md')).toContain('3,000 rows after the filter, of 3,000 before it');
		expect(read(out, 'analysis.R')).toContain('nest = TRUE');
	});
	it('tells who waits what is being done, and how many rows are written', async () => {
		const wait = globalThis.setTimeout;
		const sooner = (work: () => void, ms?: number) => wait(work, ms === 2000 ? 0 : ms);
		vi.spyOn(globalThis, 'setTimeout').mockImplementation(sooner as typeof setTimeout);
		try {
			const { code, progress } = await extract(people, '--format', 'csv,jsonl');
			expect(code).toBe(0);
			expect(progress[0]).toBe('… judging the extract from nhanes');
			const written = progress.slice(1).map((line) => {
				const [, rows, of] = /^… (\d+) of (\d+) rows written$/.exec(line) ?? [];
				return [Number(rows), Number(of)] as const;
			});
			expect(written.length).toBeGreaterThan(1);
			expect(written.at(-1)).toEqual([6000, 6000]);
			expect(written.map(([rows]) => rows)).toEqual(
				written.map(([rows]) => rows).toSorted((a, b) => a - b),
			);
		} finally {
			vi.restoreAllMocks();
		}
	});
	it('names the screen with this selection as the link that reopens it', async () => {
		const selection = { ...people, variables: ['agecat', 'race'], forms: ['jsonl'], locale: 'my' };
		const { out } = await extract(selection);
		expect(read(out, 'README.md')).toContain('/my/nhanes/extract/?vars=race,agecat&forms=jsonl');
	});
	it('takes other forms with --format', async () => {
		const { out } = await extract(people, '--format', 'jsonl,parquet');
		expect(read(out, 'data.jsonl').trimEnd().split('\n')).toHaveLength(3000);
		expect(() => read(out, 'data.csv')).toThrow();
		expect(await extract(people, '--format', 'pdf')).toMatchObject({
			code: 2,
			err: 'invalid format: pdf (--format); use csv, xlsx, parquet, dta, jsonl',
		});
	});
	it('takes every indicator of the table with --estimates, as the screen opens it', async () => {
		const { out, err } = await extract(people, '--estimates');
		expect(err).toBe('');
		expect(out).toMatch(/nhanes_estimates_3-indicators_2026-11-22\.zip$/);
		const [overall] = csvParse(read(out, 'data.csv'));
		const asked = ['--dataset', 'nhanes', '--indicator', 'high-cholesterol', '--format', 'json'];
		const view = JSON.parse((await desk.run('estimate', ...asked)).out);
		expect(Number(overall?.['value'])).toBe(view.overall.value);
		expect(Number(overall?.['se'])).toBe(view.overall.se);
	});
	it('refuses rows that single people out, in one sentence, and leaves no file', async () => {
		const path = await desk.write(
			'few.csv',
			peopleCsv(3000, [{ row: 1, column: 'race', to: '3' }]),
		);
		await desk.run('import', path, '--dataset', 'nhanes');
		const { code, out, err } = await extract(people, '--date', '2026-11-23');
		const again = await desk.write('people.csv', peopleCsv(3000));
		await desk.run('import', again, '--dataset', 'nhanes');
		expect(code).toBe(1);
		expect(out).toBe('');
		expect(err).toMatch(/^The rule of k-anonymity refuses this extract: .* or ask /);
		expect(err.split('\n')).toHaveLength(1);
		const files = await readdir(join(desk.folder, 'out'));
		expect(files.filter((name) => name.endsWith('.part') || name.includes('11-23'))).toEqual([]);
	});
	it('asks for the terms of the licence, and the README says that they were accepted', async () => {
		const path = await save('selection.json', people);
		const { code, out, err } = await desk.run('extract', '--selection', path, '--out', 'terms');
		expect([code, out]).toEqual([1, '']);
		expect(err).toMatch(
			/^invalid terms: not accepted \(nhanes asks for it: I will use these data /,
		);
		expect(err).toContain('--accept-terms');
		expect(err.split('\n')).toHaveLength(1);
		expect(existsSync(join(desk.folder, 'terms'))).toBe(false);
		const accepted = await extract(people);
		expect(read(accepted.out, 'README.md')).toMatch(
			/Terms accepted \(2026-11-22\): I will use these data /,
		);
	});
	it('says what is wrong with a selection it cannot read, and where', async () => {
		expect(await extract({ ...people, where: 'race = 1' })).toMatchObject({ code: 1 });
		expect((await extract({ ...people, where: 'race = 1' })).err).toMatch(
			/^invalid selection: where /,
		);
		expect((await extract({ ...people, variables: ['salary'] })).err).toMatch(
			/^invalid variable: salary/,
		);
		expect(await desk.run('extract', '--out', 'out')).toMatchObject({ code: 2 });
		expect(await desk.run('extract', '--selection', 'none.json', '--out', 'out')).toMatchObject({
			code: 2,
		});
	});
	it('takes a filter as data: what looks like SQL is a code that is not there', async () => {
		const { err, code } = await extract({
			...people,
			where: [{ variable: 'race', codes: ['1) OR (1=1'] }],
		});
		expect(code).toBe(1);
		expect(err).toMatch(/^invalid code: 1\) OR \(1=1/);
	});
	it('explains itself with --help', async () => {
		const { out } = await desk.run('extract', '--help');
		for (const option of ['--selection', '--out', '--format', '--estimates']) {
			expect(out).toContain(option);
		}
		expect(existsSync(join(desk.folder, 'docs'))).toBe(false);
	});
});
