import { describe, expect, it } from 'vitest';
import {
	formatBare,
	formatCount,
	formatDate,
	formatLevel,
	formatList,
	formatValue,
	localDigits,
} from '../../../src/lib/i18n/index.ts';

const percent = { style: 'percent', decimals: 1 } as const;
const compact = { style: 'compact', decimals: 1 } as const;

describe('numbers', () => {
	it('are written with the digits of the language, never with those of the machine', () => {
		expect(formatCount('en', 13730)).toBe('13,730');
		expect(formatCount('my', 13730)).toBe('၁၃,၇၃၀');
		expect(formatValue('en', 0.418, percent)).toBe('41.8%');
		expect(formatValue('my', 0.418, percent)).toBe('၄၁.၈%');
		expect(formatLevel('my', 0.95)).toBe('၉၅%');
		expect(formatBare('en', -0.5, percent)).toBe('-50.0');
	});

	it('get a word for their size in compact style, in the counting of the language', () => {
		expect(formatBare('en', 4_512_345, compact)).toBe('4.5M');
		expect(formatBare('my', 4_512_345, compact)).toBe('၄.၅ သန်း');
		expect(formatBare('my', 45_123, compact)).toBe('၄.၅ သောင်း');
		expect(formatBare('en', 512, compact)).toBe('512');
		expect(formatBare('en', 0, compact)).toBe('0.0');
	});

	it('keep a suffix in the language', () => {
		const kyat = { style: 'number', decimals: 0, suffix: { en: 'kyat', my: 'ကျပ်' } } as const;
		expect(formatValue('en', 1590, kyat)).toBe('1,590 kyat');
		expect(formatValue('my', 1590, kyat)).toBe('၁,၅၉၀ ကျပ်');
	});
});

describe('lists and dates', () => {
	it('are joined by words of the language', () => {
		expect(formatList('en', ['Chin', 'Mon', 'Shan'])).toBe('Chin, Mon and Shan');
		expect(formatList('my', ['ချင်း', 'မွန်'])).toBe('ချင်းနှင့် မွန်');
		expect(formatList('en', ['Chin'])).toBe('Chin');
		expect(formatList('en', [])).toBe('');
	});

	it('say a date as exactly as it is known', () => {
		expect(formatDate('en', '2017-11-02')).toBe('2 November 2017');
		expect(formatDate('en', '2017')).toBe('2017');
		expect(formatDate('my', '2016-12')).toBe('၂၀၁၆ ဒီဇင်ဘာ');
	});
});

describe('digits of a text', () => {
	it('change into the language’s own, and nothing else does, U+200B included', () => {
		expect(localDigits('my', 'EA 12\u200B3')).toBe('EA ၁၂\u200B၃');
		expect(localDigits('en', 'EA 12')).toBe('EA 12');
	});
});
