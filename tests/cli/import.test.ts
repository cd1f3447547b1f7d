import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readManifest } from '../../scripts/dataset/manifest.ts';
import { withDuck } from '../../scripts/import/duck.ts';
import { parquetColumns } from '../../scripts/import/parquet.ts';
import { openDesk, peopleCsv, type Desk } from './run-cli.ts';

let desk: Desk;
beforeAll(async () => {
	desk = await openDesk();
});
afterAll(() => desk.remove());

const raw = (): string => join(desk.workspace.raw, 'nhanes');

async function importCsv(text: string, dataset = 'nhanes') {
	const path = await desk.write('people.csv', text);
	return desk.run('import', path, '--dataset', dataset);
}

describe('sittan import', () => {
	it('takes a file of five rows and writes Parquet with exactly the columns of the codebook', async () => {
		const { code, out, err } = await importCsv(peopleCsv(5));
		expect(err).toBe('');
		expect(code).toBe(0);
		expect(out).toContain('person.parquet: 5 rows');
		const columns = await withDuck({ memory: '100MB', threads: 1 }, (duck) =>
			parquetColumns(duck, join(raw(), 'person.parquet')),
		);
		expect(columns).toEqual([
			{ name: 'HI_CHOL', type: 'BOOLEAN' },
			{ name: 'race', type: 'INTEGER' },
			{ name: 'agecat', type: 'INTEGER' },
			{ name: 'RIAGENDR', type: 'INTEGER' },
			{ name: 'SDMVSTRA', type: 'INTEGER' },
			{ name: 'SDMVPSU', type: 'INTEGER' },
			{ name: 'WTMEC2YR', type: 'DOUBLE' },
		]);
	});

	it('writes a manifest with rows, bytes and sha256 of the file', async () => {
		await importCsv(peopleCsv(40));
		const bytes = await readFile(join(raw(), 'person.parquet'));
		const sha256 = createHash('sha256').update(bytes).digest('hex');
		expect(await readManifest(raw())).toEqual({
			files: [{ path: 'person.parquet', bytes: bytes.length, sha256, rows: 40 }],
		});
	});

	it('gives the same bytes for the same file', async () => {
		await importCsv(peopleCsv(500));
		const first = await readManifest(raw());
		await importCsv(peopleCsv(500));
		expect(await readManifest(raw())).toEqual(first);
	});

	it('reports every kind of fault at once, with its count and first rows, and writes nothing', async () => {
		await importCsv(peopleCsv(30));
		const before = await readManifest(raw());
		const { code, out, err } = await importCsv(
			peopleCsv(30, [
				{ row: 3, column: 'race', to: '7' },
				{ row: 9, column: 'race', to: '7' },
				{ row: 4, column: 'WTMEC2YR', to: '0' },
				{ row: 5, column: 'SDMVPSU', to: 'one' },
				{ row: 6, column: 'agecat', to: '' },
				{ row: 7, column: 'HI_CHOL', to: '2' },
				{ row: 8, column: 'SDMVSTRA', to: '1.5' },
			]),
		);
		expect(code).toBe(1);
		expect(out).toBe('');
		expect(err.split('\n')).toEqual([
			'invalid value of HI_CHOL: 2 (people.csv at HI_CHOL, 1 row: 8); the codebook says boolean (stored as BOOLEAN)',
			'invalid code of race: 7 (people.csv at race, 2 rows: 4, 10); the codebook has 1, 2, 3, 4; add the code or mend the data',
			'invalid value of agecat: empty (people.csv at agecat, 1 row: 7); it is required; fill it, or set "required: false" in the codebook',
			'invalid value of SDMVSTRA: 1.5 (people.csv at SDMVSTRA, 1 row: 9); the codebook says integer (stored as INTEGER)',
			'invalid value of SDMVPSU: one (people.csv at SDMVPSU, 1 row: 6); the codebook says integer (stored as INTEGER)',
			'invalid weight: 0 (people.csv at WTMEC2YR, 1 row: 5); the weighting "person" needs a weight above 0 in every row',
			'6 problems in ' + join(desk.folder, 'people.csv'),
			'nothing was written; with --report <file> the good rows are kept',
		]);
		expect(await readManifest(raw())).toEqual(before);
	});

	it('refuses a PSU that lies in two strata unless the design is nested', async () => {
		const dataset = await desk.copyDataset('nhanes', {
			file: 'design.yaml',
			from: 'nest: true',
			to: 'nest: false',
		});
		const { code, err } = await importCsv(peopleCsv(40), dataset);
		expect(code).toBe(1);
		expect(err).toContain('invalid PSU: 1 (in 1, 10, 2');
		expect(err).toContain('set "nest: true" in design.yaml');
	});

	it('names a column that is missing and a spelling that differs in case', async () => {
		const { err } = await importCsv(peopleCsv(5).replace('race', 'RACE').replace('agecat', 'age'));
		expect(err).toContain(
			'invalid column: race (people.csv); the file does not have it: the file calls it RACE; use that spelling in the codebook',
		);
		expect(err).toContain('invalid column: agecat (people.csv)');
	});

	it('leaves out columns the codebook does not have and says so', async () => {
		const text = peopleCsv(5).replace(/^(.+)$/gm, '$1,extra');
		const { code, err } = await importCsv(text);
		expect(code).toBe(0);
		expect(err).toBe('columns not in the codebook were left out: extra');
	});

	it('keeps missing codes and refuses a file without rows', async () => {
		const dataset = await desk.copyDataset('nhanes', {
			file: 'codebook.yaml',
			from: '        label: { en: Other, my: အခြား }\n',
			to: '        label: { en: Other, my: အခြား }\n    missing:\n      - code: 9\n        label: { en: Refused, my: ငြင်းဆို }\n',
		});
		const kept = await importCsv(peopleCsv(6, [{ row: 2, column: 'race', to: '9' }]), dataset);
		expect(kept.code).toBe(0);
		const empty = await importCsv(peopleCsv(0).trim() + '\n', dataset);
		expect(empty.code).toBe(1);
		expect(empty.err).toContain('invalid file: no rows');
		expect(existsSync(join(raw(), 'person.parquet.partial'))).toBe(false);
	});

	it('reads its own Parquet back to the same file', async () => {
		await importCsv(peopleCsv(60));
		const first = await readManifest(raw());
		const path = join(raw(), 'person.parquet');
		const { code } = await desk.run('import', path, '--dataset', 'nhanes');
		expect(code).toBe(0);
		expect(await readManifest(raw())).toEqual(first);
	});

	it.each([
		['a row with too few cells', '1,1,10\n', 'CSV Error on Line: 7'],
		['a quote that is not closed', '"1,1,10,1,1,1,1\n', 'CSV Error on Line: 7'],
		['bytes that are not UTF-8', Buffer.from('1,1,10,\xe9,1,1,1\n', 'latin1'), 'not utf-8'],
	])('says where %s is, in one sentence', async (_what, line, where) => {
		const path = await desk.write('broken.csv', peopleCsv(5));
		await appendFile(path, line);
		const { code, err } = await desk.run('import', path, '--dataset', 'nhanes');
		expect(code).toBe(1);
		expect(err).toMatch(/^invalid file: .+broken\.csv \(.+\); save it as UTF-8 CSV/);
		expect(err).toContain(where);
		expect(err).not.toContain('\n');
	});

	it('reads semicolons, a byte order mark, Windows line ends and quoted line breaks', async () => {
		const text = peopleCsv(5).replaceAll(',', ';').replaceAll('\n', ';"a;b\r\nc"\r\n');
		const { code, err, out } = await importCsv(`\uFEFF${text.replace('"a;b\r\nc"', 'note')}`);
		expect(err).toBe('columns not in the codebook were left out: note');
		expect(code).toBe(0);
		expect(out).toContain(': 5 rows');
	});
});
