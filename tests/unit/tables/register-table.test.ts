import { describe, expect, it } from 'vitest';
import { cellTable, tableText } from '../../../src/lib/charts/index.ts';
import { codeLabel } from '../../../src/lib/wording/index.ts';
import {
	registerDataset as dataset,
	registerRequest,
	registerView,
} from '../../fixtures/register.ts';

const labels = (variable: string, code: string) =>
	codeLabel(dataset, 'en', variable as never, code);
const view = registerView(registerRequest('people-per-latrine'));
const table = cellTable(view, dataset, 'en', labels);
const at = (id: string) => table.columns.findIndex((column) => column.id === id);
const text = (key: string, id: string) =>
	table.rows.find((row) => row.key === key)?.entries[at(id)]?.text;

describe('the table of a register', () => {
	it('has what is in a value, its range, the standard and both changes, and no interval', () => {
		expect(table.columns.map((column) => column.heading)).toEqual([
			'Township',
			'people per latrine',
			'In it',
			'Expected',
			'With last known',
			'Reading',
			'Standard ≤ 20.0',
			'Change since June 2016, same camps',
			'Same camps',
			'Change since June 2016, all camps',
			'Reached',
			'Missing, last value known',
			'Missing, never known',
			'Before, same camps',
			'Now, same camps',
			'Before, all camps',
		]);
	});

	it('says of each value whether it meets the standard, or that what is missing decides it', () => {
		expect(text('MMR001001', 'standard')).toBe('met');
		expect(text('MMR001002', 'standard')).toBe('depends on what is missing');
		expect(text('MMR001006', 'standard')).toBe('');
	});

	it('leaves values empty where nothing was reached, with the reason and what was expected', () => {
		expect(text('MMR001006', 'value')).toBe('–');
		expect(text('MMR001006', 'expected')).toBe('1');
		expect(text('MMR001006', 'flag')).toBe('no value: none reached, so not known');
		expect(text('MMR001014', 'flag')).toBe('no value: none expected there');
	});

	it('is copied as numbers a spreadsheet reads, changes without a plus', () => {
		const line = tableText(table, table.rows)
			.split('\n')
			.find((row) => row.startsWith('Waingmaw'));
		expect(line?.split('\t')).toEqual([
			...['Waingmaw', '16.7', '2', '5', '18.5'],
			...['caution: too few of the expected answered', 'depends on what is missing'],
			...['-2.8', '2', '-2.6', '2', '2', '1', '19.5', '16.7', '19.3'],
		]);
	});

	it('names the round of the overall row in a view by round, and has no standard where none is', () => {
		const byRound = cellTable(
			registerView(registerRequest('people', { by: ['round'] })),
			dataset,
			'en',
			labels,
		);
		expect(byRound.overall.entries[0]?.text).toBe('All camps · Round 5');
		const ids = byRound.columns.map((column) => column.id);
		expect(ids).not.toContain('standard');
		const change = byRound.columns.find((column) => column.id === 'changeMatched');
		expect(change?.heading).toBe('Change since the round before, same camps');
	});
});
