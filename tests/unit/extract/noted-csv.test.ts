import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notedCsv } from '../../../src/lib/extract/index.ts';
import { restore } from '../../../src/lib/extract/safe-text.ts';
import { texts } from '../../property/relabelled.ts';

describe('a sheet under notes', () => {
	it('has no cell that a spreadsheet would run, in notes, names or labels, and no note of two lines', () =>
		fc.assert(
			fc.property(texts, (textOf) => {
				const notes = [0, 1, 2].map((i) => [textOf(i), textOf(i + 3)] as const);
				const sheet = [
					['name', textOf(6)],
					[textOf(7), textOf(8)],
					['-0.5', ''],
				];
				const lines = notedCsv(notes, sheet);
				const begins = csvParseRows(lines).flat();
				expect(begins.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual(['-0.5']);
				const rest = lines.split('\n').slice(notes.length).join('\n');
				expect(rest.startsWith('# ')).toBe(false);
				expect(csvParseRows(rest).map((row) => row.map(restore))).toEqual(sheet);
			}),
			{ numRuns: 200, seed: 20261128 },
		));
});
