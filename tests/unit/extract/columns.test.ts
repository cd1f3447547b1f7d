import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/lib/extract/columns.ts';
import { SelectionSchema } from '../../../src/lib/extract/selection.ts';
import { neutralise } from '../../../src/lib/extract/safe-text.ts';
import { dataset as survey } from '../../formats/source-table.ts';
import { dataset as surveyDataset } from '../../fixtures/survey.ts';

const choose = (rest: object) =>
	v.parse(SelectionSchema, { dataset: 'small-survey', table: 'household', ...rest });

describe('the columns of an extract', () => {
	it('are every public variable of the table, in the order of the codebook', () => {
		const names = columnsOf(surveyDataset, choose({})).map(({ name }) => name);
		expect(names).toContain('light');
		expect(names).not.toContain('secret');
	});

	it('are those of the selection, in its order', () => {
		const columns = columnsOf(survey, choose({ variables: ['weight', 'state'] }));
		expect(columns.map(({ name }) => name)).toEqual(['weight', 'state']);
	});

	it('refuse a variable that is not public, and one that does not exist', () => {
		expect(() => columnsOf(surveyDataset, choose({ variables: ['secret'] }))).toThrow(
			'invalid variable: secret (not public in table household of small-survey)',
		);
		expect(() => columnsOf(surveyDataset, choose({ variables: ['moon'] }))).toThrow(
			'invalid variable: moon',
		);
	});

	it('have labels only for what has codes: in their place, or beside them', () => {
		const variables = ['state', 'hhsize'];
		const names = (values: string) =>
			columnsOf(survey, choose({ variables, values })).map(({ name }) => name);
		expect(names('codes')).toEqual(['state', 'hhsize']);
		expect(names('labels')).toEqual(['state_label', 'hhsize']);
		expect(names('both')).toEqual(['state', 'state_label', 'hhsize']);
	});

	it('say how they are stored, what stands for no answer, and which digits go as text', () => {
		const columns = columnsOf(survey, choose({ locale: 'my' }));
		expect(columns.map(({ stored }) => stored)).toEqual([
			'text',
			'integer',
			'boolean',
			'integer',
			'integer',
			'bigint',
			'bigint',
			'number',
			'date',
			'text',
			'text',
		]);
		expect(columns.filter(({ asDigits }) => asDigits).map(({ name }) => name)).toEqual(['digits']);
		expect(columns[0]?.missing).toEqual([
			{ code: 'unknown', text: 'unknown', label: 'မသိ', labelEn: 'Not known' },
		]);
	});

	it('have a hashtag of their own for labels', () => {
		const columns = columnsOf(survey, choose({ variables: ['state'], values: 'both' }));
		expect(columns.map(({ hxl }) => hxl)).toEqual(['#adm1+code', '#adm1+name+i_en']);
	});
});

describe('a text that a spreadsheet would run', () => {
	it.each(['=1', '+1', '-1', '@a', '\ta', '\ra', "'=1"])('gets an apostrophe: %j', (text) => {
		expect(neutralise(text)).toBe(`'${text}`);
	});

	it.each(['', 'a=1', ' =1', "it's", '၁+၁'])('is left alone where it is none: %j', (text) => {
		expect(neutralise(text)).toBe(text);
	});
});
