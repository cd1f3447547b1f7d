import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { FIGURE_COLUMNS, viewCsv } from '../../../src/lib/extract/index.ts';
import { codeLabel, viewNotes } from '../../../src/lib/wording/index.ts';
import {
	registerDataset as dataset,
	registerRequest,
	registerView,
} from '../../fixtures/register.ts';

const view = registerView(registerRequest('people-per-latrine'));
const labels = (variable: string, code: string) =>
	codeLabel(dataset, 'en', variable as never, code);
const csv = viewCsv(view, viewNotes(dataset, 'en', view, 'https://example.org/'), labels);
const lines = csv.split('\n');
const notes = lines.filter((line) => line.startsWith('# '));
const table = csvParse(lines.filter((line) => !line.startsWith('# ')).join('\n'));

describe('the CSV of a register', () => {
	it('says the date, how complete the round is and why, the standard, and every caveat', () => {
		expect(notes).toContain('# As of: January 2018');
		expect(notes).toContain(
			'# Completeness: Round 5 (January 2018): 15 of 20 camps reached; Not accessible 4 and Not profiled 1',
		);
		expect(notes).toContain(
			'# Standard: At most 20 people per latrine (Sphere Handbook 2018, excreta management standard 3.2)',
		);
		expect(notes.filter((line) => line.startsWith('# Caveat: '))).toHaveLength(view.caveats.length);
		expect(notes.some((line) => line.includes('Confidence level'))).toBe(false);
	});

	it('has the columns of a register and none of a sample', () => {
		expect(table.columns).toEqual(['scope', 'township', 'township_label', ...FIGURE_COLUMNS]);
		expect(table.columns).not.toContain('psus');
	});

	it('holds values, ranges and both changes at full precision, and what is missing empty', () => {
		const { estimate } = view.overall;
		if (estimate.kind !== 'figure') throw new Error('expected a figure');
		expect(Number(table[0]?.value)).toBe(estimate.value);
		expect(Number(table[0]?.carried_value)).toBe(estimate.carried?.value);
		expect(Number(table[0]?.matched_from)).toBe(estimate.change?.matched?.from);
		expect(table.find((row) => row.township === 'MMR001006')).toMatchObject({
			kind: 'unavailable',
			value: '',
			n: '0',
			expected: '1',
			reason: 'none-reached',
		});
	});
});
