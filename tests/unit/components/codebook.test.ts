import { describe, expect, it } from 'vitest';
import {
	searchCodebook,
	type CodebookTheme,
	type VariableEntry,
} from '../../../src/lib/components/about/codebook-page.ts';

const variable = (id: string, haystack: string): VariableEntry => ({
	id,
	label: id,
	type: '',
	tables: '',
	universe: null,
	unit: null,
	range: null,
	hxl: null,
	breakdown: false,
	codes: [],
	missing: [],
	haystack,
});

const THEMES: readonly CodebookTheme[] = [
	{ label: 'Water', variables: [variable('source', 'source main source of water 1 piped')] },
	{ label: 'People', variables: [variable('age', 'age age of the head')] },
];

describe('the search of the codebook', () => {
	it('keeps the themes that hold a match, in order', () => {
		expect(searchCodebook(THEMES, 'Piped WATER').map((t) => t.label)).toEqual(['Water']);
	});

	it('keeps everything for an empty text', () => {
		expect(searchCodebook(THEMES, '  ')).toEqual(THEMES);
	});

	it('keeps nothing when a word is in no variable', () => {
		expect(searchCodebook(THEMES, 'water age')).toEqual([]);
	});
});
