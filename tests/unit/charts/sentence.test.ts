import { describe, expect, it } from 'vitest';
import type { View } from '../../../src/lib/analysis/index.ts';
import { findingOf, isApart, sentenceOf, shownCells } from '../../../src/lib/charts/index.ts';
import type { Locale } from '../../../src/lib/i18n/index.ts';
import { AREAS, dataset, labelsIn, SHARES, viewFor } from './chart-fixture.ts';

const write = (view: View, locale: Locale = 'en') =>
	sentenceOf(view, dataset, locale, labelsIn(locale));

describe('the sentence made from the numbers', () => {
	it('names a clear first, and together those at the end that cannot be told apart', () => {
		expect(write(viewFor({ shares: SHARES }))).toBe(
			'40.5% overall (39.7 to 41.4). Yangon is highest at 81.0% (78.8 to 83.1); Chin and Rakhine are lowest and cannot be told apart.',
		);
		expect(write(viewFor({ shares: SHARES }), 'my')).toBe(
			'စုစုပေါင်း ၄၀.၅% (၃၉.၇ မှ ၄၁.၄)။ ရန်ကုန်သည် အမြင့်ဆုံး ၈၁.၀% (၇၈.၈ မှ ၈၃.၁)၊ ချင်းနှင့် ရခိုင်တို့သည် အနိမ့်ဆုံးဖြစ်ပြီး တစ်ခုနှင့်တစ်ခု ခွဲခြား၍မရပါ။',
		);
	});

	it('does not name a first where the intervals do not support one', () => {
		const even = Object.fromEntries(AREAS.map((area) => [area, 0.4]));
		expect(write(viewFor({ shares: even }))).toBe(
			'41.0% overall (40.2 to 41.8). The highest and the lowest of the 6 cannot be told apart.',
		);
		expect(write(viewFor({ shares: even }), 'my')).toBe(
			'စုစုပေါင်း ၄၁.၀% (၄၀.၂ မှ ၄၁.၈)။ ၆ ခုအနက် အမြင့်ဆုံးနှင့် အနိမ့်ဆုံးတို့သည် တစ်ခုနှင့်တစ်ခု ခွဲခြား၍မရပါ။',
		);
	});

	it('counts those at one end when they are too many to name', () => {
		const shares = { MMR013: 0.8, MMR018: 0.3, MMR222: 0.3, MMR001: 0.3, MMR012: 0.3, MMR004: 0.3 };
		expect(write(viewFor({ shares }))).toBe(
			'38.9% overall (38.1 to 39.7). Yangon is highest at 81.0% (78.8 to 83.1); Shan is lowest at 30.5% (28.3 to 32.7), but 4 others cannot be told apart from it.',
		);
	});

	it('compares two groups that share no cluster by a test on their difference', () => {
		const places = { MMR013: 0.8, MMR004: 0.2 };
		const two = viewFor({ shares: places });
		const shown = { ...two, cells: two.cells.filter((c) => c.estimate.kind === 'estimate') };
		expect(write(shown)).toBe(
			'51.0% overall (49.6 to 52.4). Yangon (81.0%, 78.8 to 83.1) is higher than Chin (21.0%, 18.9 to 23.2).',
		);
	});

	it('is more careful with groups that may share clusters', () => {
		const view = viewFor({ shares: SHARES, by: ['urban'] });
		expect(write(view)).toBe(
			'40.5% overall (39.7 to 41.4). Urban (45.7%, 44.5 to 46.8) is higher than Rural (35.4%, 34.3 to 36.6).',
		);
		expect(write(view, 'my')).toBe(
			'စုစုပေါင်း ၄၀.၅% (၃၉.၇ မှ ၄၁.၄)။ မြို့ပြ (၄၅.၇%၊ ၄၄.၅ မှ ၄၆.၈) သည် ကျေးလက် (၃၅.၄%၊ ၃၄.၃ မှ ၃၆.၆) ထက် မြင့်သည်။',
		);
	});

	it('says only the overall estimate when the view is not broken down', () => {
		expect(write(viewFor({ shares: SHARES, by: [] }))).toBe('40.5% overall (39.7 to 41.4).');
	});

	it('names the one value that can be shown', () => {
		expect(write(viewFor({ shares: { MMR013: 0.8 } }))).toBe(
			'81.0% overall (78.8 to 83.1). Only Yangon can be shown: 81.0% (78.8 to 83.1). 5 of 6 cannot be shown.',
		);
	});

	it('says that nothing can be shown when everything is withheld', () => {
		const view = viewFor({ shares: SHARES, n: () => 1 });
		expect(view.cells.every((cell) => cell.estimate.kind === 'withheld')).toBe(true);
		expect(write(view)).toBe('33.3% overall (30.5 to 36.3). None of the 6 values can be shown.');
	});

	it('counts what is withheld beside what is shown', () => {
		const view = viewFor({ shares: SHARES, n: (area) => (area === 'MMR004' ? 1 : 50) });
		expect(write(view)).toContain('1 of 6 cannot be shown.');
	});

	it('calls the whole by the place a filter leaves, not by the country', () => {
		const where = [{ variable: 'state', codes: ['MMR222'] }] as unknown as View['request']['where'];
		const view = viewFor({ shares: { MMR222: 0.4 }, by: ['urban'], where });
		expect(write(view)).toMatch(/^Shan: /);
	});
});

describe('isApart', () => {
	const shown = shownCells(viewFor({ shares: SHARES }).cells);
	const cell = (key: string) => {
		const found = shown.find((c) => c.key === key);
		if (!found) throw new Error(`expected a cell ${key}`);
		return found;
	};

	it('never tells apart a value from an interval that holds it', () => {
		const a = { ...cell('MMR004'), value: 0, se: 0, ci: [0, 0.3] as const };
		expect(isApart(a, { ...cell('MMR012'), value: 0.2, se: 0 }, 0.95, 1, true)).toBe(false);
	});

	it('asks for more the more comparisons are made', () => {
		const a = { ...cell('MMR004'), value: 0.2, se: 0.02, ci: [0.16, 0.24] as const, df: 30 };
		const b = { ...a, value: 0.262, ci: [0.222, 0.302] as const };
		expect(isApart(a, b, 0.95, 1, true)).toBe(true);
		expect(isApart(a, b, 0.95, 14, true)).toBe(false);
	});

	it('allows groups that share clusters the widest error their difference can have', () => {
		const a = { ...cell('MMR004'), value: 0.2, se: 0.02, ci: [0.16, 0.24] as const, df: 30 };
		const b = { ...a, value: 0.27, ci: [0.23, 0.31] as const };
		expect(isApart(a, b, 0.95, 1, true)).toBe(true);
		expect(isApart(a, b, 0.95, 1, false)).toBe(false);
	});
});

describe('findingOf', () => {
	it('gives the ends as data: the extreme first, and who cannot be told apart from it', () => {
		const { comparison, all, hidden } = findingOf(viewFor({ shares: SHARES }), dataset);
		if (comparison.kind !== 'ends') throw new Error(`expected ends, got ${comparison.kind}`);
		expect(comparison.high.cells.map((c) => c.key)).toEqual(['MMR013']);
		expect(comparison.low.cells.map((c) => c.key)).toEqual(['MMR004', 'MMR012']);
		expect([comparison.low.mutual, comparison.low.independent, all, hidden]).toEqual([
			true,
			true,
			6,
			0,
		]);
	});
});
