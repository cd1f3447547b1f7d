import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk, type Desk, type Run } from '../cli/run-cli.ts';
import {
	camp,
	CAMP_COLUMNS,
	campCsv,
	importedRows,
	readCsv,
	writeCampDataset,
} from './camp-list.ts';

let desk: Desk;
let dataset: string;
beforeAll(async () => {
	desk = await openDesk();
	dataset = await writeCampDataset(desk);
});
afterAll(() => desk.remove());

async function importText(text: string): Promise<Run> {
	const path = await desk.write('list.csv', text);
	return desk.run('import', path, '--dataset', dataset, '--report', 'report.csv');
}
const report = async () =>
	(await readCsv(join(desk.folder, 'report.csv'))).map((r) =>
		[r['outcome'], r['row'], r['reason']].join(' '),
	);
const commas = ','.repeat(CAMP_COLUMNS.length - 1);
const [HEADER = '', ...ROWS] = campCsv([camp(1), camp(2), camp(3)])
	.trimEnd()
	.split('\n');

describe('a CSV that was a sheet', () => {
	it('has titles, blank lines, a total and notes, and rows numbered as the sheet shows them', async () => {
		const { code, out } = await importText(
			[
				`Camp list${commas}`,
				'',
				HEADER,
				ROWS[0],
				'',
				commas,
				ROWS[1],
				ROWS[2]?.replace('79.5', '443'),
				`Total,,,,,,23,223,,,`,
				`Source: camp managers${commas}`,
				'',
			].join('\n'),
		);
		expect(code).toBe(0);
		expect(out).toContain('list.csv: 9 rows read = 3 rows of data + 6 skipped');
		expect(out).toContain('3 rows of data = 2 loaded + 1 rejected');
		expect(await report()).toEqual([
			'rejected 8 invalid value of sanitation: 443 (list.csv, row 8, sanitation)',
			'skipped 1 title above the header',
			'skipped 2 blank line',
			'skipped 5 blank line',
			'skipped 6 blank line',
			'skipped 9 totals row',
			'skipped 10 note',
		]);
	});

	it('has line breaks in its header, as a spreadsheet program saves them', async () => {
		const header = HEADER.replace('households', '"House\nholds"').replace(
			'individuals',
			'"Individ-\nuals"',
		);
		const { code, out } = await importText(`\uFEFF${[header, ...ROWS].join('\r\n')}\r\n`);
		expect(code).toBe(0);
		expect(out).toContain('"Individ- uals" → individuals');
		expect((await importedRows(desk)).map((row) => row['households'])).toEqual([11, 12, 13]);
	});

	it('is refused where its lines end in two ways, as rows could be lost', async () => {
		const { code, err } = await importText(
			`List${commas}\n\r\n${[HEADER, ...ROWS].join('\r\n')}\r\n`,
		);
		expect(code).toBe(1);
		expect(err).toMatch(/^invalid file: .+list\.csv \(6 lines, of which \d can be told apart/);
	});

	it('has names that differ in capitals only, of which the exact one is taken', async () => {
		const { code, err } = await importText(
			[`${HEADER},HOUSEHOLDS`, ...ROWS.map((row) => `${row},9`)].join('\n'),
		);
		expect(code).toBe(0);
		expect(err).toBe('columns not in the codebook were left out: HOUSEHOLDS (2)');
	});

	it('writes nothing and keeps the last import where every row is rejected', async () => {
		await importText([HEADER, ...ROWS].join('\n'));
		const { code, err } = await importText([HEADER, ROWS[0]?.replace('79.5', '443')].join('\n'));
		expect(code).toBe(1);
		expect(err).toContain('invalid file: no rows (list.csv); every row was rejected');
		expect(await importedRows(desk)).toHaveLength(3);
	});
});
