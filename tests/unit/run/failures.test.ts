import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playwrightFailures, vitestFailures } from '../../../scripts/run/failures.ts';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'reports-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function report(name: string, json: unknown): string {
	const file = join(folder, name);
	writeFileSync(file, JSON.stringify(json));
	return file;
}

describe('the list of what failed', () => {
	it('names the file, the test and the first line of the reason', () => {
		const file = report('vitest.json', {
			testResults: [
				{
					name: '/project/tests/a.test.ts',
					status: 'failed',
					message: '',
					assertionResults: [
						{ fullName: 'a adds', status: 'passed', failureMessages: [] },
						{
							fullName: 'a divides',
							status: 'failed',
							failureMessages: ['\u001b[31mError: expected 2\u001b[39m\n at a.test.ts:3'],
						},
					],
				},
				{
					name: '/project/tests/b.test.ts',
					status: 'failed',
					message: 'SyntaxError: unexpected token\n at b',
					assertionResults: [],
				},
			],
		});
		expect(vitestFailures(file, '/project')).toEqual([
			'tests/a.test.ts › a divides: Error: expected 2',
			'tests/b.test.ts: SyntaxError: unexpected token',
		]);
	});

	it('takes tests of a browser that failed, or passed only when tried again', () => {
		const spec = (title: string, ok: boolean, ...errors: readonly string[]): unknown => ({
			title,
			ok,
			tests: [{ results: [{ errors: errors.map((message) => ({ message })) }] }],
		});
		const file = report('playwright.json', {
			suites: [
				{
					title: 'map.spec.ts',
					specs: [spec('draws', true)],
					suites: [
						{
							title: 'the map',
							specs: [
								spec('zooms', false, 'Error: no map', 'Error: no key'),
								spec('pans', true, 'Timeout'),
								spec('prints', false),
							],
						},
					],
				},
			],
			errors: [{ message: 'no server' }],
		});
		expect(playwrightFailures(file)).toEqual([
			'map.spec.ts › the map › zooms: Error: no map',
			'map.spec.ts › the map › zooms: Error: no key',
			'map.spec.ts › the map › pans: Timeout',
			'map.spec.ts › the map › prints',
			'Playwright: no server',
		]);
	});

	it('is empty for a runner that wrote no report, which the tally counts', () => {
		expect(vitestFailures(join(folder, 'none.json'), '/project')).toEqual([]);
		expect(playwrightFailures(join(folder, 'none.json'))).toEqual([]);
	});
});
