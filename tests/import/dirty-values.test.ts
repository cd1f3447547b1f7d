import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
afterAll(() => desk.remove());

/** Imports camps as CSV with a report. */
async function importCamps(camps: readonly CampCells[]): Promise<Run> {
	const path = await desk.write('camps.csv', campCsv(camps));
	return desk.run('import', path, '--dataset', dataset, '--report', 'report.csv');
}
const report = () => readCsv(join(desk.folder, 'report.csv'));
const column = async (id: string) => (await importedRows(desk)).map((row) => row[id]);

describe('numbers of a dirty sheet', () => {
	it('reads Burmese digits, thousands separators and spaces around, and says so', async () => {
		const { code, out } = await importCamps([
			camp(1, { individuals: '၁၂၃၄' }),
			camp(2, { individuals: '1,234' }),
			camp(3, { individuals: ' 1234\u00a0' }),
			camp(4, { individuals: '၁,၂၃၄' }),
			camp(5, { individuals: '12\u200b34' }),
		]);
		expect(code).toBe(0);
		expect(await column('individuals')).toEqual([1234, 1234, 1234, 1234, 1234]);
		expect(out).toContain('individuals: Burmese digits read (2 cells)');
		expect(out).toContain('individuals: thousands separators read (2 cells)');
		expect(out).toContain('individuals: spaces around it left out (1 cell)');
		expect(out).toContain('individuals: zero-width characters left out (1 cell)');
	});

	it('rejects a decimal comma rather than read thousands into it', async () => {
		await importCamps([camp(1), camp(2, { sanitation: '79,5' })]);
		expect(await report()).toMatchObject([{ row: '3', column: 'sanitation', value: '79,5' }]);
	});

	it('reads a percent sign as the range of the variable says', async () => {
		await importCamps([camp(1, { sanitation: '89 %' }), camp(2, { sanitation: '၈၉%' })]);
		expect(await column('sanitation')).toEqual([89, 89]);
	});

	it('rejects 443 % by the range of the codebook, with or without its sign', async () => {
		const { code, out } = await importCamps([
			camp(1),
			camp(2, { sanitation: '443%' }),
			camp(3, { sanitation: '443' }),
		]);
		expect(code).toBe(0);
		expect(out).toContain('3 rows of data = 1 loaded + 2 rejected');
		expect(await report()).toMatchObject([
			{
				outcome: 'rejected',
				row: '3',
				value: '443%',
				reason: 'invalid value of sanitation: 443% (camps.csv, row 3, sanitation)',
				remedy: 'the codebook allows 0 to 100',
			},
			{ outcome: 'rejected', row: '4', value: '443' },
		]);
	});
});

describe('dates of a dirty sheet', () => {
	it('reads ISO dates, serials of Excel, Burmese digits, month names and times of day', async () => {
		const { out } = await importCamps([
			camp(1, { opened: '2018-01-31' }),
			camp(2, { opened: '43131' }),
			camp(3, { opened: '၃၁/၀၁/၂၀၁၈' }),
			camp(4, { opened: '31 January 2018' }),
			camp(5, { opened: '2018-01-31T09:30:00.000+06:30' }),
			camp(6, { opened: ' 31.1.2018 ' }),
		]);
		expect(await column('opened')).toEqual(Array.from({ length: 6 }, () => '2018-01-31'));
		expect(out).toContain('opened: serial numbers of Excel read as dates (1 cell)');
		expect(out).toContain('opened: times of day left out (1 cell)');
	});

	it('reads 03/04/2018 as the other dates of its column are, and says so', async () => {
		const { out } = await importCamps([
			camp(1, { opened: '03/04/2018' }),
			camp(2, { opened: '31/01/2018' }),
		]);
		expect(await column('opened')).toEqual(['2018-04-03', '2018-01-31']);
		expect(out).toContain(
			'opened: dates read as day/month, as the others of the column are (1 cell)',
		);
	});

	it('reads month before day where all clear dates of the column have it so', async () => {
		await importCamps([camp(1, { opened: '03/04/2018' }), camp(2, { opened: '1/31/2018' })]);
		expect(await column('opened')).toEqual(['2018-03-04', '2018-01-31']);
	});

	it.each([
		['no other date decides', '2018-01-31'],
		['the clear dates of the column disagree', '31/01/2018'],
	])('rejects 03/04/2018 where %s', async (_why, other) => {
		await importCamps([
			camp(1, { opened: '03/04/2018' }),
			camp(2, { opened: other }),
			camp(3, { opened: '04/04/2018' }),
			...(other.includes('/') ? [camp(4, { opened: '01/31/2018' })] : []),
		]);
		const rejected = await report();
		expect(rejected).toMatchObject([{ row: '2', column: 'opened', value: '03/04/2018' }]);
		expect(rejected[0]?.['remedy']).toContain('day and month cannot be told apart');
		expect((await column('opened'))[1]).toBe('2018-04-04');
	});

	it.each(['31/02/2018', '2018-13-01', '31/01/18', 'early 2018', '99999'])(
		'rejects %s, which is no date',
		async (opened) => {
			await importCamps([camp(1), camp(2, { opened })]);
			expect(await report()).toMatchObject([{ row: '3', column: 'opened', value: opened }]);
		},
	);
});

describe('codes and texts of a dirty sheet', () => {
	it('takes codes with spaces, zero-width characters, in capitals, and labels in both languages', async () => {
		const { out } = await importCamps([
			camp(1, { control: ' gca ' }),
			camp(2, { control: 'ngca\u200b' }),
			camp(3, { control: 'NGCA' }),
			camp(4, { control: 'Non-government' }),
			camp(5, { control: 'အစိုးရ' }),
		]);
		expect(await column('control')).toEqual(['gca', 'ngca', 'ngca', 'ngca', 'gca']);
		expect(out).toContain('control: labels read as their codes (3 cells)');
	});

	it('keeps free text byte for byte, spaces and zero-width characters included', async () => {
		const comment = '  ရေ\u200bမလုံလောက် , "quoted"\r\nline \u00a0';
		await importCamps([camp(1, { comment }), camp(2, { site_name: ' Je Yang ' })]);
		expect((await importedRows(desk)).map((r) => [r['site_name'], r['comment']])).toEqual([
			['Camp 1', comment],
			[' Je Yang ', null],
		]);
	});

	it('reads NA, a dot and spaces as empty in numbers and codes, and leaves them empty', async () => {
		await importCamps([camp(1, { individuals: 'NA', households: '.', control: ' ', opened: '' })]);
		expect(await importedRows(desk)).toMatchObject([
			{ individuals: null, households: null, control: null, opened: null },
		]);
	});

	it('rejects every row of a site that stands twice, whatever surrounds its code', async () => {
		const { out } = await importCamps([camp(1), camp(2), camp(3, { site: ' MMR001CMP001\u200b' })]);
		expect(out).toContain('3 rows of data = 1 loaded + 2 rejected');
		const rejected = await report();
		expect(rejected.map((row) => row['row'])).toEqual(['2', '4']);
		expect(rejected[0]).toMatchObject({
			reason: 'invalid site: MMR001CMP001 (camps.csv, row 2, site)',
			remedy: 'rows 2, 4 are the same unit; none of them is kept, so keep one',
		});
		expect(await column('site')).toEqual(['MMR001CMP002']);
	});
});
