import { describe, expect, it } from 'vitest';
import { indexTerms, queryTerms } from '../../../src/lib/search/index.ts';

describe('terms of a text', () => {
	it('are its Latin words in lower case, without accents', () => {
		expect(indexTerms('Café in Nay Pyi Taw, 2017')).toEqual([
			'cafe',
			'in',
			'nay',
			'pyi',
			'taw',
			'2017',
		]);
	});

	it('are Burmese syllables and every two neighbours, because there are no spaces', () => {
		expect(indexTerms('သောက်ရေ')).toEqual(['သောက်', 'ရေ', 'သောက်ရေ']);
	});

	it('keep a stacked consonant with the one above it', () => {
		expect(indexTerms('မန္တလေး')).toEqual(['မန္တ', 'လေး', 'မန္တလေး']);
	});

	it('keep a final consonant with its syllable, also with a dot below', () => {
		expect(indexTerms('အခွင့်')).toEqual(['အ', 'ခွင့်', 'အခွင့်']);
	});

	it('are the same with and without a zero-width space', () => {
		expect(indexTerms('သောက်\u200bရေ')).toEqual(indexTerms('သောက်ရေ'));
	});

	it('hold Burmese digits as Latin ones, so that either finds the other', () => {
		expect(indexTerms('၂၀၁၇')).toEqual(['2017']);
	});

	it('are none for a text of signs alone', () => {
		expect(indexTerms(' ၊ ။ – ')).toEqual([]);
	});
});

describe('terms of a query', () => {
	it('are pairs of syllables, so that their order counts', () => {
		expect(queryTerms('သောက်ရေရ')).toEqual(['သောက်ရေ', 'ရေရ']);
	});

	it('are the syllable itself where there is only one', () => {
		expect(queryTerms('ရေ')).toEqual(['ရေ']);
	});
});
