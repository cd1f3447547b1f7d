import { openXlsx, readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { xlsxStream, type WorkbookWritten } from '../../../../src/lib/extract/formats/xlsx.ts';
import { batchesOf, columns, written, type Cells } from '../../../formats/source-table.ts';

const EMPTY: Cells = columns().map(() => null);
const ROWS = [EMPTY.with(9, '=1+1'), EMPTY.with(10, 'x'.repeat(40_000)), EMPTY.with(3, 4)];

describe('XLSX', () => {
	it('tells the tables what was written: rows, sheets, texts changed and cut', async () => {
		const told: WorkbookWritten[] = [];
		const tables = (known: WorkbookWritten) => {
			told.push(known);
			return [{ name: 'about', rows: [['rows'], [known.rows]] }];
		};
		const bytes = await written(batchesOf(ROWS), xlsxStream(columns(), { tables, sheetRows: 2 }));
		expect(told).toEqual([
			{
				rows: 3,
				dataSheets: ['data', 'data 2', 'data 3'],
				neutralised: new Map([['int', 1]]),
				shortened: new Map([['story', 1]]),
			},
		]);
		const { sheets } = await readXlsx(bytes);
		expect(sheets.map(({ name }) => name)).toEqual(['data', 'data 2', 'data 3', 'about']);
		expect(sheets[3]?.rows).toEqual([['rows'], [3]]);
	});

	it('freezes the header, and the hashtags with it', async () => {
		for (const [hxl, rows] of [
			[false, 1],
			[true, 2],
		] as const) {
			const book = await openXlsx(await written(batchesOf(ROWS), xlsxStream(columns(), { hxl })));
			expect(book.sheets[0]?.freezePane).toEqual({ rows });
		}
	});

	it('has no formula, whatever the texts are', async () => {
		const { sheets } = await readXlsx(await written(batchesOf(ROWS), xlsxStream(columns())));
		const cells = [...(sheets[0]?.cells?.values() ?? [])];
		expect(cells.filter((cell) => cell.formula !== undefined)).toEqual([]);
		expect(sheets[0]?.rows[1]?.[9]).toBe("'=1+1");
	});

	it('ends with the error of the source or of the tables, and never hangs', async () => {
		const fails = () => {
			throw new Error('no about');
		};
		await expect(
			written(batchesOf(ROWS), xlsxStream(columns(), { tables: fails })),
		).rejects.toThrow('no about');
		const source = new ReadableStream({ start: (c) => c.error(new Error('engine lost')) });
		const reading = source.pipeThrough(xlsxStream(columns())).pipeTo(new WritableStream());
		await expect(reading).rejects.toThrow('engine lost');
	});

	it('stops its source when it is cancelled', async () => {
		let cancelled: unknown;
		const [batch] = batchesOf(ROWS);
		const source = new ReadableStream({
			pull: (controller) => controller.enqueue(batch),
			cancel: (reason) => void (cancelled = reason),
		});
		const reader = source.pipeThrough(xlsxStream(columns())).getReader();
		await reader.read();
		await reader.cancel('enough');
		await expect.poll(() => cancelled).toBeDefined();
	});
});
