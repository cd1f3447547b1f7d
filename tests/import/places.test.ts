import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDesk, type Desk, type Run } from '../cli/run-cli.ts';
import {
	camp,
	campCsv,
	importedRows,
	readCsv,
	writeCampDataset,
	type CampCells,
} from './camp-list.ts';

let desk: Desk;
let dataset: string;
beforeAll(async () => {
	desk = await openDesk();
	dataset = await writeCampDataset(desk);
});
beforeEach(() => rm(join(desk.folder, 'answers.csv'), { force: true }));
afterAll(() => desk.remove());

async function importCamps(camps: readonly CampCells[], ...more: readonly string[]): Promise<Run> {
	const path = await desk.write('camps.csv', campCsv(camps));
	return desk.run('import', path, '--dataset', dataset, ...more);
}
const WITH_ANSWERS = ['--report', 'report.csv', '--places', 'answers.csv'] as const;
const townships = async () => (await importedRows(desk)).map((row) => row['township']);

describe('places of an import', () => {
	it('are taken by an exact name of either language within their state, and every one is said', async () => {
		const { code, out } = await importCamps([
			camp(1, { township: 'Bhamo' }),
			camp(2, { township: 'မိုးမောက်မြို့နယ်\u200b', state: 'Kachin State' }),
			camp(3, { township: 'MMR001001', state: 'ကချင်' }),
		]);
		expect(code).toBe(0);
		expect(await townships()).toEqual(['MMR001010', 'MMR001012', 'MMR001001']);
		expect(out).toContain(
			'township: "Bhamo" beside "MMR001" is MMR001010 Bhamo / ဗန်းမော်, by its name (1 row)',
		);
		expect(out).toContain('state: "Kachin State" is MMR001 Kachin / ကချင်, by its name (1 row)');
		expect(out).not.toContain('"MMR001001"');
	});

	it('are refused with suggestions in both languages where the name is not exact', async () => {
		const { code, err } = await importCamps([camp(1, { township: 'Bamaw' }), camp(2)]);
		expect(code).toBe(1);
		expect(err).toContain(
			'invalid place: Bamaw (camps.csv at township, 1 row: 2); the gazetteer has no such place; perhaps MMR001010 Bhamo / ဗန်းမော်, Kachin',
		);
	});

	it('are refused where name or code and state contradict each other', async () => {
		const { err } = await importCamps([
			camp(1, { township: 'Bhamo', state: 'MMR012' }),
			camp(2, { township: 'MMR001010', state: 'MMR012' }),
		]);
		expect(err.match(/the place of this name or code is elsewhere/g)).toHaveLength(2);
	});

	it('are told apart by the state where two townships have one name, and asked about otherwise', async () => {
		const apart = await importCamps([camp(1, { township: 'Minhla', state: 'MMR009' })]);
		expect(apart.code).toBe(0);
		expect(await townships()).toEqual(['MMR009013']);
		const { err } = await importCamps([camp(1, { township: 'Minhla', state: '' })]);
		expect(err).toContain('several places have this name; perhaps MMR009013');
		expect(err).toContain('or MMR008009');
	});

	it('of a code that was split are asked about, with the townships it became', async () => {
		const { err } = await importCamps([camp(1, { township: 'MMR013008', state: 'MMR013' })]);
		expect(err).toContain('it was split; perhaps MMR013046 Hlaingtharya (East)');
		expect(err).toContain('or MMR013047 Hlaingtharya (West)');
	});

	it.each([
		['MMR222', 'MMR014 Shan (South)'],
		['MMR111', 'MMR007 Bago (East)'],
		['Shan', 'MMR015 Shan (North)'],
	])('asks which unit of MIMU is meant by the roll-up %s', async (state, unit) => {
		const { err } = await importCamps([camp(1, { state, township: '' })]);
		expect(err).toContain(`invalid place: ${state} (camps.csv at state, 1 row: 2)`);
		expect(err).toContain('it stands for several units');
		expect(err).toContain(unit);
	});

	it('are settled by a file of answers that the first run writes and the next one reads', async () => {
		const camps = [camp(1), camp(2, { township: 'Bamaw' }), camp(3, { township: 'Bamaw' })];
		const first = await importCamps(camps, ...WITH_ANSWERS);
		expect(first.out).toContain('3 rows of data = 1 loaded + 2 rejected');
		const path = join(desk.folder, 'answers.csv');
		const [open] = await readCsv(path);
		expect(open).toMatchObject({
			variable: 'township',
			value: 'Bamaw',
			around: 'MMR001',
			rows: '2',
			why: 'unknown',
			suggestion_1: 'MMR001010 Bhamo / ဗန်းမော်, Kachin',
			answer: '',
		});
		const text = await readFile(path, 'utf8');
		await writeFile(path, text.replace(/,\r?\n?$/, `,"${open?.['suggestion_1']}"\n`));
		const second = await importCamps(camps, ...WITH_ANSWERS);
		expect(second.out).toContain('3 rows of data = 3 loaded + 0 rejected');
		expect(second.out).toContain('by the answer (2 rows)');
		expect(await townships()).toEqual(['MMR001010', 'MMR001010', 'MMR001010']);
	});

	it('keeps answers that were given when new questions are added', async () => {
		await importCamps([camp(1), camp(2, { township: 'Bamaw' })], ...WITH_ANSWERS);
		const path = join(desk.folder, 'answers.csv');
		const text = await readFile(path, 'utf8');
		await writeFile(path, text.replace(/,\r?\n?$/, ',MMR001010\n'));
		await importCamps(
			[camp(1), camp(2, { township: 'Bamaw' }), camp(3, { township: 'Moekaung' })],
			...WITH_ANSWERS,
		);
		const rows = await readCsv(path);
		expect(rows.map((r) => [r['value'], r['answer']])).toEqual([
			['Bamaw', 'MMR001010'],
			['Moekaung', ''],
		]);
	});

	it('refuses an answer that is no place of the codebook', async () => {
		await importCamps([camp(1), camp(2, { township: 'Bamaw' })], ...WITH_ANSWERS);
		const path = join(desk.folder, 'answers.csv');
		await writeFile(path, (await readFile(path, 'utf8')).replace(/,\r?\n?$/, ',MMR001\n'));
		const { code, err } = await importCamps([camp(2, { township: 'Bamaw' })], ...WITH_ANSWERS);
		expect(code).toBe(1);
		expect(err).toContain('invalid answer: MMR001 (--places, township)');
	});
});
