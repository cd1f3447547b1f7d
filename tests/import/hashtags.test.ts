import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk, type Desk, type Run } from '../cli/run-cli.ts';
import { importedRows, writeCampDataset } from './camp-list.ts';

let desk: Desk;
let dataset: string;
beforeAll(async () => {
	desk = await openDesk();
	dataset = await writeCampDataset(desk);
});
afterAll(() => desk.remove());

const TAGS =
	'#loc+code,#loc+name,#adm1+code,#adm3+code,#date+start,#population+hh,#affected+ind,#indicator+pct+sanitation,#meta+comment';
const NAMES = 'A,B,C,D,E,F,G,H,I';
const REST = 'control,school';
const ROW = 'MMR001CMP001,Je Yang,MMR001,MMR001010,2012-06-15,20,90,80,';

async function importLines(...lines: readonly string[]): Promise<Run> {
	const path = await desk.write('tagged.csv', `${lines.join('\n')}\n`);
	return desk.run('import', path, '--dataset', dataset);
}

describe('an HXL hashtag row', () => {
	it.each([
		['under the headers', [`${NAMES},${REST}`, `${TAGS},,`, `${ROW},gca,true`]],
		['above the headers', [`${TAGS},,`, `${NAMES},${REST}`, `${ROW},gca,true`]],
		[
			'under a title and the headers',
			['List,,,,,,,,,,', `${NAMES},${REST}`, `${TAGS},,`, `${ROW},gca,true`],
		],
	])('maps columns by itself %s, attributes in any order', async (_where, lines) => {
		const { code, out } = await importLines(...lines);
		expect(code).toBe(0);
		expect(out).toContain('#indicator+pct+sanitation → sanitation');
		expect(await importedRows(desk)).toMatchObject([
			{
				site: 'MMR001CMP001',
				site_name: 'Je Yang',
				township: 'MMR001010',
				opened: '2012-06-15',
				households: 20,
				individuals: 90,
				sanitation: 80,
				comment: null,
			},
		]);
	});

	it('says which columns it mapped, and which hashtags the codebook does not have', async () => {
		const { out, err } = await importLines(
			`${NAMES},${REST},Agency`,
			`${TAGS},,,#org+impl`,
			`${ROW},gca,true,KBC`,
		);
		expect(out).toContain('columns found by hashtag: #loc+code → site, #loc+name → site_name');
		expect(err).toBe('columns not in the codebook were left out: Agency (#org+impl)');
	});

	it('takes names of places where it has no codes, and says so', async () => {
		const { code, out } = await importLines(
			`${NAMES},${REST}`,
			`${TAGS.replace('#adm3+code', '#adm3+name+en').replace('#adm1+code', '#adm1+name')},,`,
			`${ROW.replace('MMR001010', 'Bhamo').replace('MMR001,', 'Kachin,')},gca,true`,
		);
		expect(code).toBe(0);
		expect(out).toContain(
			'columns found by place name: #adm1+name → state, #adm3+name+en → township',
		);
		expect(out).toContain('"Bhamo" beside "Kachin" is MMR001010');
	});

	it('is refused where two columns have the hashtag of one variable', async () => {
		const { code, err } = await importLines(
			`${NAMES},${REST},More`,
			`${TAGS},,,#affected+ind`,
			`${ROW},gca,true,9`,
		);
		expect(code).toBe(1);
		expect(err).toContain(
			'invalid column: individuals (tagged.csv); "G" and "More" both are this variable by hashtag; rename one',
		);
	});
});
