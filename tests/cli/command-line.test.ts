import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERBS } from '../../scripts/cli/verbs.ts';
import { openDesk, ROOT, type Desk } from './run-cli.ts';

let desk: Desk;
beforeAll(async () => {
	desk = await openDesk();
});
afterAll(() => desk.remove());

describe('the command line', () => {
	it('lists its verbs when called without one', async () => {
		const { code, out } = await desk.run();
		expect(code).toBe(0);
		expect(VERBS.map((v) => v.name)).toEqual([
			'init',
			'import',
			'check',
			'demo',
			'build',
			'estimate',
			'extract',
			'boundaries',
		]);
		for (const { name, summary } of VERBS) expect(out).toContain(`${name.padEnd(10)}  ${summary}`);
	});

	it.each(VERBS.map((v) => v.name))(
		'explains %s with --help and every option of it',
		async (name) => {
			const { code, out } = await desk.run(name, '--help');
			const verb = await VERBS.find((v) => v.name === name)?.load();
			expect(code).toBe(0);
			expect(out).toContain(`sittan ${name}`);
			for (const option of Object.keys(verb?.options ?? {})) expect(out).toContain(`--${option} `);
		},
	);

	it('answers an unknown verb, option or argument with one sentence and exit code 2', async () => {
		for (const argv of [
			['imprt'],
			['build', '--ouput', 'x'],
			['check'],
			['check', 'a', 'b'],
			['import', 'x.csv'],
			['estimate', '--dataset', 'nhanes'],
			['demo', '--seed', 'x'],
			['estimate', '--dataset', 'nhanes', '--indicator', 'high-cholesterol', '--format', 'xml'],
		]) {
			const { code, out, err } = await desk.run(...argv);
			expect(code, argv.join(' ')).toBe(2);
			expect(out).toBe('');
			expect(err).toMatch(/^invalid [a-z]+: .+ \(.+\); .+$/);
			expect(err).not.toContain('\n');
		}
	});

	it('names the file and the remedy when a file is missing or of an unknown kind', async () => {
		const absent = await desk.run('import', 'no.csv', '--dataset', 'nhanes');
		expect(absent.code).toBe(1);
		expect(absent.err).toMatch(
			/^invalid file: .+no\.csv \(there is no such file\); check the path$/,
		);
		const path = await desk.write('data.ods', 'PK');
		const unknown = await desk.run('import', path, '--dataset', 'nhanes');
		expect(unknown.err).toContain('give a .xlsx, .csv, .parquet, .dta or .sav file');
	});

	it('gives its exit codes to the shell and prints results on standard output only', async () => {
		const sittan = (...argv: string[]) =>
			promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/sittan.ts', ...argv], {
				cwd: ROOT,
			});
		const help = await sittan('--help');
		expect(help.stdout).toContain('sittan <verb>');
		expect(help.stderr).toBe('');
		const failure = await sittan('nonsense').catch((error: unknown) => error);
		expect(failure).toMatchObject({ code: 2, stdout: '' });
	});
});
