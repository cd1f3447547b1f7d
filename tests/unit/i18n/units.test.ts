import { describe, expect, it } from 'vitest';
import {
	formatChange,
	formatDateShort,
	formatUnits,
	formatUnitsOf,
} from '../../../src/lib/i18n/index.ts';

const camps = { unit: { en: 'camp', my: 'စခန်း' }, units: { en: 'camps', my: 'စခန်းများ' } };

describe('units', () => {
	it('are one or many in English, and counted in the singular in Burmese', () => {
		expect(formatUnits('en', 1, camps)).toBe('1 camp');
		expect(formatUnits('en', 1200, camps)).toBe('1,200 camps');
		expect(formatUnits('my', 15, camps)).toBe('စခန်း ၁၅ ခု');
	});

	it('are said of how many they are, and that they are all', () => {
		expect(formatUnitsOf('en', 15, 20, camps)).toBe('15 of 20 camps');
		expect(formatUnitsOf('en', 20, 20, camps)).toBe('all 20 camps');
		expect(formatUnitsOf('en', 1, 1, camps)).toBe('1 of 1 camp');
		expect(formatUnitsOf('en', 0, 1, camps)).toBe('0 of 1 camp');
		expect(formatUnitsOf('my', 15, 20, camps)).toBe('စခန်း ၂၀ ခုအနက် ၁၅ ခု');
		expect(formatUnitsOf('my', 20, 20, camps)).toBe('စခန်း ၂၀ ခုလုံး');
	});
});

describe('a change', () => {
	it('has its sign, and none where nothing changed', () => {
		const whole = { style: 'number', decimals: 0 } as const;
		expect(formatChange('en', 481, whole)).toBe('+481');
		expect(formatChange('en', -4131, whole)).toBe('−4,131');
		expect(formatChange('my', 0, whole)).toBe('၀');
	});
});

describe('a date where there is little room', () => {
	it('has three letters of an English month, and the whole Burmese name', () => {
		expect(formatDateShort('en', '2016-09')).toBe('Sep 2016');
		expect(formatDateShort('my', '2016-09')).toBe('၂၀၁၆ စက်တင်ဘာ');
		expect(formatDateShort('en', '2016')).toBe('2016');
	});
});
