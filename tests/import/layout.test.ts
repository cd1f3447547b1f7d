import { describe, expect, it } from 'vitest';
import { findLayout, type SheetRow } from '../../scripts/import/layout.ts';

const nothingKnown = () => false;
const names = (rows: readonly SheetRow[]) =>
	findLayout(rows, nothingKnown).columns.map(({ name }) => name);

describe('the header of a sheet', () => {
	it('is its first line where nothing else is there', () => {
		const layout = findLayout(
			[
				['a', 'b'],
				['1', '2'],
			],
			nothingKnown,
		);
		expect(layout).toMatchObject({ start: 1, header: 1, above: [] });
		expect(layout.columns.map(({ name }) => name)).toEqual(['a', 'b']);
	});

	it('is the first wide row of words below titles, without a codebook', () => {
		const rows = [
			['Camp list', null, null],
			['January 2018', null, null],
			[null, null, null],
			['Site', 'Township', 'People'],
			['S1', 'Bhamo', '90'],
		];
		expect(findLayout(rows, nothingKnown)).toMatchObject({
			start: 4,
			header: 1,
			above: [
				{ row: 1, why: 'title above the header' },
				{ row: 2, why: 'title above the header' },
				{ row: 3, why: 'blank line' },
			],
		});
	});

	it('carries the name of a group to the right, but not that of a cell merged downwards', () => {
		expect(
			names([
				['Site', 'Population', null, null, 'Remarks'],
				[null, 'Male', 'Female', 'Total', null],
				['S1', '1', '2', '3', 'x'],
			]),
		).toEqual([
			'Site',
			'Population / Male',
			'Population / Female',
			'Population / Total',
			'Remarks',
		]);
	});

	it('names columns apart that have one name, and numbers those that have none', () => {
		expect(
			names([
				['a', 'A', null, 'a'],
				['1', '2', '3', '4'],
			]),
		).toEqual(['a', 'A (2)', 'column3', 'a (3)']);
	});

	it('does not take a first row of words for a part of the header', () => {
		expect(
			findLayout(
				[
					['site', 'name'],
					['S1', 'Je Yang'],
					['S2', 'Woi Chyai'],
				],
				nothingKnown,
			).start,
		).toBe(1);
	});

	it('is not taken from rows of data where there are hashtags only', () => {
		const rows = [
			['#loc+name', '#affected'],
			['Je Yang', '90'],
			['Woi Chyai', '100'],
		];
		expect(findLayout(rows, nothingKnown)).toMatchObject({
			start: 1,
			columns: [
				{ name: 'column1', hxl: '#loc+name' },
				{ name: 'column2', hxl: '#affected' },
			],
		});
	});
});
