import { afterAll, describe, expect, it } from 'vitest';
import {
	firstRows,
	FORMS,
	readSelection,
	sizeEstimates,
	writtenRows,
} from '../../../src/lib/extract/index.ts';
import { openExtractDemo, selectionOf, unpack } from '../../fixtures/extract-demo.ts';
import { csvParseRows } from 'd3-dsv';

const demo = await openExtractDemo('mlcs-2017');
afterAll(() => demo.close());
const { dataset } = demo.source;
const selection = selectionOf({
	dataset: 'mlcs-2017',
	table: 'household',
	variables: ['state', 'urban', 'light_source', 'hhsize', 'weight'],
	where: [{ variable: 'state', codes: ['MMR012'] }],
	values: 'both',
	forms: [...FORMS],
});

describe('what will be in a file', () => {
	it('is shown as it is written: the first rows of the CSV, labels and all', async () => {
		const outlook = await firstRows(dataset, demo.engine, selection, 25);
		const files = await unpack(demo, selection);
		const [header, ...rows] = csvParseRows(files.text('data.csv'));
		expect(outlook.columns.map(({ name }) => name)).toEqual(header);
		const shown = writtenRows(outlook).map((row) => row.map((value) => value ?? ''));
		expect(shown).toHaveLength(25);
		expect(shown).toEqual(rows.slice(0, 25));
	});

	it('leaves the engine ready for the next question', async () => {
		const one = await firstRows(dataset, demo.engine, selection, 3);
		const two = await firstRows(dataset, demo.engine, selection, 3);
		expect(two).toEqual(one);
	});

	it('is nothing where no row passes', async () => {
		const none = { ...selection, where: [{ variable: 'hhsize' as never, codes: ['9999'] }] };
		const outlook = await firstRows(dataset, demo.engine, none, 25);
		expect(outlook.batch.length).toBe(0);
		expect(writtenRows(outlook)).toEqual([]);
	});
});

describe('the size of a file', () => {
	it('is estimated within a quarter of what is written, in every form', async () => {
		const everywhere = { ...selection, where: [] };
		const files = await unpack(demo, everywhere);
		const rows = csvParseRows(files.text('data.csv')).length - 1;
		const outlook = await firstRows(dataset, demo.engine, everywhere, 500);
		for (const { form, bytes } of await sizeEstimates(outlook, FORMS, rows)) {
			const written = files.bytes(`data.${form}`).length;
			expect(Math.abs(bytes / written - 1), form).toBeLessThan(0.25);
		}
	});
});

describe('a saved selection as text', () => {
	it('is read, and says which part is wrong', () => {
		const text = '{"dataset":"mlcs-2017","table":"household"}';
		expect(readSelection(text)).toHaveProperty('selection.forms', ['csv']);
		expect(readSelection('{')).toEqual({ what: 'JSON', reason: 'not JSON' });
		expect(
			readSelection('{"dataset":"mlcs-2017","table":"household","forms":["pdf"]}'),
		).toHaveProperty('what', 'forms.0');
	});
});
