import { describe, expect, it } from 'vitest';
import { foldText, hasWords } from '../../../src/lib/dataset/index.ts';

describe('what readers type to find something', () => {
	it('is found without its capitals, accents, break marks and kind of digits', () => {
		expect(foldText('Café ၁၂')).toBe('cafe 12');
		expect(foldText('ရေ\u200bရှားပါးမှု')).toBe('ရေရှားပါးမှု');
	});

	it('needs every word, in any order and in either language', () => {
		const texts = ['Households short of water', 'ရေရှား\u200bပါးသော အိမ်ထောင်စု', 'water-shortage'];
		expect(hasWords(texts, 'water HOUSEHOLDS')).toBe(true);
		expect(hasWords(texts, 'ရေရှားပါးသော')).toBe(true);
		expect(hasWords(texts, 'water zebra')).toBe(false);
	});

	it('is everything where nothing is typed', () => {
		expect(hasWords(['water'], '  ')).toBe(true);
	});
});
