import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { defaultRequest, surveyViewOf } from '../../../src/lib/analysis/index.ts';
import type { IndicatorId } from '../../../src/lib/dataset/index.ts';
import { viewCsv, viewFileName } from '../../../src/lib/extract/index.ts';
import { codeLabel, viewNotes } from '../../../src/lib/wording/index.ts';
import { dataset, survey, totalsRows } from '../../fixtures/survey.ts';

const request = defaultRequest(dataset, 'grid' as IndicatorId);
const view = surveyViewOf(
	survey,
	request,
	totalsRows({ MMR001: 0.3, MMR012: 0.5, MMR222: 0.7 }, 40),
);
const labels = (variable: string, code: string) =>
	codeLabel(dataset, 'en', variable as never, code);
const link = 'https://example.org/small-survey/grid/';
const csv = viewCsv(view, viewNotes(dataset, 'en', view, link), labels);
const lines = csv.split('\n');
const table = csvParse(lines.filter((l) => !l.startsWith('# ')).join('\n'));

describe('the CSV of a view', () => {
	it('says beside the cells that it is synthetic, what it is, its coverage and every caveat', () => {
		const notes = lines.filter((l) => l.startsWith('# '));
		expect(notes[0]).toBe('# Status: SYNTHETIC demonstration data. Not for citation.');
		expect(notes.filter((l) => l.startsWith('# Caveat: '))).toHaveLength(view.caveats.length);
		expect(notes).toContain(
			'# Coverage: 8 enumeration areas drawn: 6 done as planned, 1 replaced, 1 not done',
		);
		expect(notes).toContain(`# Link: ${link}`);
		expect(notes.some((l) => l.includes('test-1'))).toBe(true);
	});

	it('holds the overall row and every cell at full precision', () => {
		expect(table.map((r) => r.scope)).toEqual(['overall', 'cell', 'cell', 'cell']);
		const overall = view.overall.estimate;
		expect(overall.kind).toBe('estimate');
		if (overall.kind !== 'estimate') return;
		expect(Number(table[0]?.value)).toBe(overall.value);
		expect(Number(table[0]?.ci_low)).toBe(overall.ci[0]);
		expect(table[0]?.n).toBe('480');
		expect(table[1]?.state_label).toBe('state MMR001');
		expect(table.every((r) => r.status === 'synthetic')).toBe(true);
	});

	it('leaves a withheld value empty and keeps its n and the reason', () => {
		const small = surveyViewOf(survey, request, totalsRows({ MMR001: 0.3 }, 6));
		const rows = csvParse(viewCsv(small, [], labels).split('\n').slice(1).join('\n'));
		expect(rows[1]).toMatchObject({
			kind: 'withheld',
			value: '',
			n: '24',
			reason: 'n-below-minimum',
		});
	});

	it('does not let a label become a formula in a spreadsheet', () => {
		const rows = csvParse(
			viewCsv(view, [], () => '=1+1')
				.split('\n')
				.slice(1)
				.join('\n'),
		);
		expect(rows[1]?.state_label).toBe("'=1+1");
	});

	it('keeps a note on one line, whatever is in it', () => {
		const text = viewCsv(view, [['Note', 'two\r\nlines']], labels);
		expect(text.split('\n')[0]).toBe('# Note: two lines');
	});

	it('is named for what it holds', () => {
		expect(viewFileName(view, '2026-11-22', 'csv')).toBe(
			'small-survey_grid_by-state_synthetic_2026-11-22.csv',
		);
	});
});
