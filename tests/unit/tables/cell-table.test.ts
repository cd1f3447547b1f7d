import { describe, expect, it } from 'vitest';
import { cellTable, sortRowsBy, tableHtml, tableText } from '../../../src/lib/charts/index.ts';
import { dataset, labelsIn, SHARES, viewFor } from '../charts/chart-fixture.ts';

const view = viewFor({ shares: SHARES, n: (area) => (area === 'MMR004' ? 1 : 50) });
const table = cellTable(view, dataset, 'en', labelsIn('en'));
const at = (id: string) => table.columns.findIndex((column) => column.id === id);
const names = (rows: typeof table.rows) => rows.map((row) => row.entries[0]?.text);

describe('the table of cells', () => {
	it('has every column of the cell', () => {
		expect(table.columns.map((column) => column.id)).toEqual([
			'state',
			'value',
			'low',
			'high',
			'n',
			'flag',
			'gap',
			'se',
			'cv',
			'psus',
			'deff',
			'effectiveN',
			'df',
		]);
		expect(table.columns.map((column) => column.heading).slice(1, 4)).toEqual([
			'% of households',
			'95% low',
			'95% high',
		]);
	});

	it('shows the reason of a withheld value, and keeps its n', () => {
		const chin = table.rows.find((row) => row.key === 'MMR004');
		expect(chin?.entries[at('value')]?.text).toBe('–');
		expect(chin?.entries[at('n')]?.text).toBe('16');
		expect(chin?.entries[at('flag')]?.text).toBe('withheld: too few cases');
	});

	it('says what the sample did not see in an area', () => {
		const gap = (key: string) =>
			table.rows.find((row) => row.key === key)?.entries[at('gap')]?.text;
		expect(gap('MMR222')).toBe('1 enumeration area not surveyed.');
		expect(gap('MMR012')).toBe('1 enumeration area replaced.');
		expect(gap('MMR001')).toBe('');
	});

	it('sorts by numbers and by words, and what has no value comes last either way', () => {
		const down = names(sortRowsBy(table.rows, at('value'), 'descending', 'en'));
		expect(down).toEqual(['Yangon', 'Nay Pyi Taw', 'Shan', 'Kachin', 'Rakhine', 'Chin']);
		expect(names(sortRowsBy(table.rows, at('value'), 'ascending', 'en')).at(-1)).toBe('Chin');
		expect(names(sortRowsBy(table.rows, 0, 'ascending', 'en'))[0]).toBe('Chin');
		expect(names(table.rows)[0]).toBe('Kachin');
	});

	it('is copied as tab-separated numbers that a spreadsheet reads, overall row first', () => {
		const lines = tableText(table, table.rows, 'Demonstration data').split('\n');
		expect(lines).toHaveLength(9);
		expect(lines[1]?.split('\t')[0]).toBe('Myanmar');
		const yangon = lines.find((line) => line.startsWith('Yangon'))?.split('\t') ?? [];
		expect(yangon[at('value')]).toBe('81.0');
		expect(yangon[at('n')]).toBe('800');
		expect(lines.at(-1)).toBe('Demonstration data');
	});

	it('is copied in Latin digits from a Burmese screen, with totals written out', () => {
		const total = viewFor({ shares: SHARES, indicator: 'households' });
		const burmese = cellTable(total, dataset, 'my', labelsIn('my'));
		const line = tableText(burmese, burmese.rows).split('\n')[1] ?? '';
		expect(line.split('\t')[1]).toMatch(/^\d{4}$/);
		expect(burmese.overall.entries[at('n')]?.text).toBe('၄,၈၀၀');
	});

	it('escapes labels in the HTML copy', () => {
		const odd = cellTable(view, dataset, 'en', () => '<b> & "x"');
		expect(tableHtml(odd, odd.rows)).toContain('&lt;b&gt; &amp; "x"');
		expect(tableHtml(odd, odd.rows)).not.toContain('<b>');
	});

	it('has one row, overall, when the view is not broken down', () => {
		const whole = cellTable(viewFor({ shares: SHARES, by: [] }), dataset, 'en', labelsIn('en'));
		expect(whole.rows).toEqual([]);
		expect(whole.overall.entries[0]?.text).toBe('Myanmar');
		expect(whole.overall.entries).toHaveLength(whole.columns.length);
	});
});
