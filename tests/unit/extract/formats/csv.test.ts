import { describe, expect, it } from 'vitest';
import { csvStream } from '../../../../src/lib/extract/formats/csv.ts';
import { jsonlStream } from '../../../../src/lib/extract/formats/jsonl.ts';
import { batchesOf, columns, written, type Cells } from '../../../formats/source-table.ts';

const WHOLE: Cells = [
	'MMR001',
	1,
	true,
	4,
	-5,
	12,
	'9223372036854775807',
	-0,
	'2017-03-31',
	'=1',
	'a',
];
const EMPTY: Cells = columns().map(() => null);
const textOf = async (rows: readonly Cells[], stream: TransformStream) =>
	new TextDecoder('utf-8', { ignoreBOM: true }).decode(await written(batchesOf(rows), stream));

describe('CSV', () => {
	it('ends its records with CRLF, keeps every digit and the sign of zero', async () => {
		expect(await textOf([WHOLE], csvStream(columns()))).toBe(
			'state,water,grid,hhsize,large,serial,digits,weight,visited,int,story\r\n' +
				"MMR001,1,true,4,-5,12,9223372036854775807,-0,2017-03-31,'=1,a\r\n",
		);
	});

	it('tells an empty text from a missing value', async () => {
		const text = await textOf([EMPTY.with(10, '')], csvStream(columns()));
		expect(text.split('\r\n')[1]).toBe(',,,,,,,,,,""');
	});

	it('begins with a byte order mark and has hashtags only where asked', async () => {
		const plain = await textOf([], csvStream(columns()));
		const marked = await textOf([], csvStream(columns(), { bom: true, hxl: true }));
		expect(marked).toBe(`\ufeff${plain}#adm1+code,,#indicator+grid,,,,,,,,\r\n`);
	});

	it('counts the texts it keeps from being run, by column', async () => {
		let counts: ReadonlyMap<string, number> = new Map();
		const onNeutralised = (texts: ReadonlyMap<string, number>) => void (counts = texts);
		const rows = [WHOLE, EMPTY.with(9, '@x'), EMPTY.with(9, 'x').with(10, '\tx')];
		await textOf(rows, csvStream(columns(), { onNeutralised }));
		expect([...counts]).toEqual([
			['int', 2],
			['story', 1],
		]);
	});

	it('never takes a negative number for a formula', async () => {
		const text = await textOf([EMPTY.with(4, -5).with(7, -0.5)], csvStream(columns()));
		expect(text).toContain(',,,,-5,,,-0.5,,,');
	});

	it('has labels in place of codes, or beside them, in the language of the package', async () => {
		const labels = await textOf([WHOLE], csvStream(columns('labels')));
		expect(labels).toMatch(/^state_label,water_label,grid_label,hhsize,/);
		expect(labels).toContain('ကချင်,Pipe ကဏ္ဍ,');
		const both = await textOf([WHOLE], csvStream(columns('both', 'en')));
		expect(both).toContain('MMR001,Kachin,1,Pipe,true,Yes,4,');
	});

	it('refuses a batch without a variable, and a number that is none', async () => {
		const lacking = { names: ['state'], columns: [['MMR001']], length: 1 };
		await expect(written([lacking], csvStream(columns()))).rejects.toThrow(
			'invalid batch: no column water (it has state)',
		);
		await expect(textOf([EMPTY.with(7, NaN)], csvStream(columns()))).rejects.toThrow(
			'invalid value: NaN (column weight)',
		);
	});
});

describe('JSON Lines', () => {
	it('has every column of a row, nulls too, and whole numbers beyond 2^53 as text', async () => {
		const text = await textOf([WHOLE, EMPTY], jsonlStream(columns()));
		expect(text.split('\n')[0]).toBe(
			'{"state":"MMR001","water":1,"grid":true,"hhsize":4,"large":-5,"serial":12,' +
				'"digits":"9223372036854775807","weight":-0.0,"visited":"2017-03-31","int":"=1","story":"a"}',
		);
		expect(Object.values(JSON.parse(text.split('\n')[1] ?? '{}') as object)).toEqual(EMPTY);
	});
});
