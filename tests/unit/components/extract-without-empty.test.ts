import { describe, expect, it } from 'vitest';
import { withoutEmpty } from '../../../src/lib/components/extract/without-empty.ts';
import type { Preview } from '../../../src/lib/state/index.ts';

const column = (name: string) => ({ name, stored: 'text', label: name });
const preview = (tablesInAll: number): Preview =>
	({
		columns: ['indicator', 'by2', 'value', 'note'].map(column),
		rows: [
			['grid', null, '0.41', ''],
			['grid', null, null, null],
		],
		outlook: null,
		tables: [],
		tablesInAll,
	}) as unknown as Preview;

describe('the columns that a preview shows', () => {
	it('are, of estimates, those in which some row says something', () => {
		const { columns, rows, leftOut } = withoutEmpty(preview(1));
		expect(columns.map(({ name }) => name)).toEqual(['indicator', 'value', 'note']);
		expect(rows).toEqual([
			['grid', '0.41', ''],
			['grid', null, null],
		]);
		expect(leftOut).toEqual(['by2']);
	});

	it('are all of them, of rows', () => {
		const { columns, rows, leftOut } = withoutEmpty(preview(0));
		expect(columns).toHaveLength(4);
		expect(rows).toEqual(preview(0).rows);
		expect(leftOut).toEqual([]);
	});
});
