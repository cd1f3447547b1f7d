import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk, type Desk, type Run } from '../cli/run-cli.ts';
import {
	camp,
	CAMP_COLUMNS,
	campCsv,
	readCsv,
	writeCampDataset,
	type CampCells,
} from './camp-list.ts';

let desk: Desk;
let dataset: string;
beforeAll(async () => {
	desk = await openDesk();
	dataset = await writeCampDataset(desk, true);
});
afterAll(() => desk.remove());

async function importCamps(camps: readonly CampCells[]): Promise<Run> {
	const path = await desk.write('rounds.csv', campCsv(camps, [...CAMP_COLUMNS, 'round', 'status']));
	return desk.run('import', path, '--dataset', dataset, '--report', 'report.csv');
}
const rejected = async () =>
	(await readCsv(join(desk.folder, 'report.csv'))).map(
		(r) => `${r['row']} ${r['reason']}; ${r['remedy']}`,
	);
const inRound = (i: number, round: string, change: CampCells = {}): CampCells =>
	camp(i, { round, status: 'profiled', ...change });

describe('a register in rounds', () => {
	it('has a site once in every round, and may have it in several', async () => {
		const { out } = await importCamps([
			inRound(1, '1'),
			inRound(1, '2'),
			inRound(2, '၁'),
			inRound(2, '1'),
		]);
		expect(out).toContain('4 rows of data = 2 loaded + 2 rejected');
		expect(await rejected()).toEqual([
			'4 invalid site: MMR001CMP002 in round 1 (rounds.csv, row 4, site, round); rows 4, 5 are the same unit; none of them is kept, so keep one',
			'5 invalid site: MMR001CMP002 in round 1 (rounds.csv, row 5, site, round); rows 4, 5 are the same unit; none of them is kept, so keep one',
		]);
	});

	it('has no answers where a site was not reached', async () => {
		const { out } = await importCamps([
			inRound(1, '1', { status: 'missed', individuals: '' }),
			inRound(2, '1', { status: 'missed' }),
			inRound(3, '1', { status: 'gone', individuals: '' }),
		]);
		expect(out).toContain('3 rows of data = 1 loaded + 2 rejected');
		expect(await rejected()).toEqual([
			'3 invalid status: missed (rounds.csv, row 3, status); a row with this status has no answers, but individuals is filled in; empty it, or mend the status',
			'4 invalid code of status: gone (rounds.csv, row 4, status); the codebook has profiled, missed; add the code or mend the data',
		]);
	});

	it('says of which round a row is', async () => {
		await importCamps([inRound(1, '1'), inRound(2, '')]);
		expect(await rejected()).toEqual([
			'3 invalid round: empty (rounds.csv, row 3, round); every row says of which round it is',
		]);
	});
});
