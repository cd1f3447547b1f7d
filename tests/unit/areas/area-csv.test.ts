import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { areaCsv, AREA_COLUMNS } from '../../../src/lib/areas/index.ts';
import { DATASETS, files, gazetteer, place } from './area-fixture.ts';

const beside = files('MMR015006', 'MMR222', 'MMR015');
const text = areaCsv(DATASETS, gazetteer, place('MMR015006'), beside, 'en', 'https://here/');
const notes = text.split('\n').filter((line) => line.startsWith('# '));
const rows = csvParse<string>(
	text
		.split('\n')
		.filter((line) => !line.startsWith('# '))
		.join('\n'),
);

describe('the numbers of an area page as a file', () => {
	it('name the area and the link, and say what is not known and which caveats hold', () => {
		expect(notes[0]).toBe('# Narphan Township (MMR015006)');
		expect(notes[1]).toBe('# https://here/');
		expect(notes.some((line) => line.includes('Nobody could go.'))).toBe(true);
		expect(notes.some((line) => line.includes('Not all were asked.'))).toBe(true);
	});

	it('have a row for every indicator and area, with the area a value is of', () => {
		expect(rows.columns).toEqual([...AREA_COLUMNS]);
		expect(rows.map(({ indicator, area_role }) => `${indicator} ${area_role}`)).toEqual([
			'grid holder',
			'solar holder',
			'grid whole',
			'solar whole',
			'people here',
			'people holder',
			'people whole',
		]);
	});

	it('are at full precision, and empty where nothing is known', () => {
		expect(rows[0]).toMatchObject({ area: 'MMR222', value: '0.3', n: '100', kind: 'estimate' });
		expect(rows[1]).toMatchObject({ kind: 'withheld', value: '', reason: 'n-below-minimum' });
		expect(rows[4]).toMatchObject({ kind: 'unavailable', value: '', reason: 'no-units' });
		expect(rows[5]).toMatchObject({ n: '2', expected: '3', if_missing_kept_last_value: '130' });
		expect(rows[5]).toMatchObject({ missing_without_last_value: '0', reason: 'incomplete' });
		expect(rows[6]).toMatchObject({ n: '4', missing_without_last_value: '1' });
		expect(rows[0]).toMatchObject({ missing_without_last_value: '', reason: '' });
	});
});
