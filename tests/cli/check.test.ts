import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withDuck } from '../../scripts/import/duck.ts';
import { param, raw, sql } from '../../src/lib/query/index.ts';
import { openDesk, peopleCsv, type Desk } from './run-cli.ts';

let desk: Desk;
beforeAll(async () => {
	desk = await openDesk();
	const path = await desk.write('people.csv', peopleCsv(100));
	await desk.run('import', path, '--dataset', 'nhanes');
});
afterAll(() => desk.remove());

describe('sittan check', () => {
	it('says that nothing is wrong, with exit code 0', async () => {
		const { code, out, err } = await desk.run('check', 'nhanes');
		expect(out).toMatch(/nhanes: nothing wrong$/);
		expect({ code, err }).toEqual({ code: 0, err: '' });
	});

	it('reports faults of several files at once, each with file, path and remedy, exit code 1', async () => {
		const folder = await desk.copyDataset('nhanes', {
			file: 'codebook.yaml',
			from: 'type: boolean',
			to: 'type: yesno',
		});
		const design = join(folder, 'design.yaml');
		await writeFile(
			design,
			(await readFile(design, 'utf8')).replace('lonely: fail', 'lonely: never'),
		);
		await rm(join(folder, 'caveats.yaml'));
		await writeFile(join(folder, 'coverage.yaml'), 'unit: { en: a\n');
		const { code, out, err } = await desk.run('check', folder);
		expect(code).toBe(1);
		expect(err).toBe(`4 problems in ${folder}`);
		expect(out.split('\n')).toEqual([
			expect.stringMatching(/^invalid YAML: .+ \(coverage\.yaml at line \d\); .+$/),
			'invalid descriptor: no file (caveats.yaml); add it, or draft it with "sittan init"',
			'invalid type: yesno (codebook.yaml at variables.0.type); it must be ("category" | "boolean" | "integer" | "number" | "text" | "date"), not "yesno"',
			'invalid lonely: never (design.yaml at lonely); it must be ("fail" | "remove" | "certainty" | "adjust" | "average"), not "never"',
		]);
	});

	it('reports what one file names and another does not have', async () => {
		const folder = await desk.copyDataset('nhanes', {
			file: 'indicators.yaml',
			from: 'numerator: HI_CHOL',
			to: 'numerator: { in: [race, [9]] }',
		});
		const { out } = await desk.run('check', folder);
		expect(out).toBe(
			'invalid code of race: 9 (indicators.yaml at indicators.0.numerator); use one of 1, 2, 3, 4',
		);
	});

	it('reports a P-code that is not in the gazetteer', async () => {
		const folder = await desk.copyDataset('mlcs-2017', {
			file: 'coverage.yaml',
			from: 'areas: [MMR015005,',
			to: 'areas: [MMR015099,',
		});
		const { out } = await desk.run('check', folder);
		expect(out).toContain(
			'invalid P-code: MMR015099 (coverage.yaml at gaps.0.areas.0); it is not in',
		);
	});

	it('reports columns that drifted between codebook and file, both ways, and a file that changed', async () => {
		const path = join(desk.workspace.raw, 'nhanes', 'person.parquet');
		const before = await readFile(path);
		await withDuck({ memory: '100MB', threads: 1 }, async (duck) => {
			await duck.run(
				sql`CREATE TABLE t AS SELECT *, 1 AS surplus FROM read_parquet(${param(path)})`,
			);
			await duck.run(sql`ALTER TABLE t DROP race`);
			await duck.run(sql`COPY t TO ${raw(`'${path}'`)} (FORMAT parquet)`);
		});
		const { code, out } = await desk.run('check', 'nhanes');
		await writeFile(path, before);
		expect(code).toBe(1);
		expect(out.split('\n')).toEqual([
			expect.stringMatching(
				/^invalid sha256: [0-9a-f]{12} \(manifest\.json at person\.parquet\); .+$/,
			),
			'invalid column: race (person.parquet); the codebook has it, the file has not',
			'invalid column: surplus (person.parquet); the file has it, the codebook has not',
		]);
	});

	it('says how to get the data when there is none', async () => {
		const { code, out } = await desk.run('check', 'mlcs-2017');
		expect(code).toBe(1);
		expect(out).toContain('invalid data: no file (household.parquet);');
	});
});
