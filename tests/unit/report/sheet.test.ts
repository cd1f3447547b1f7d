import { describe, expect, it } from 'vitest';
import { cssText, pageCss } from '../../../src/lib/components/report/page-css.ts';
import { bareChange, shortTitle } from '../../../src/lib/components/report/report-words.ts';
import { sheetPictures } from '../../../src/lib/components/report/unit-pictures.ts';
import { monthsBefore } from '../../../src/lib/components/report/unit-lists.ts';
import type { SitesPlan } from '../../../src/lib/maps/index.ts';

const plan = (...heights: readonly number[]): SitesPlan =>
	({ pictures: heights.map((height) => ({ viewport: { height } })) }) as unknown as SitesPlan;

describe('the sheet of a report', () => {
	it('has the pictures beside the largest that are no higher with it, the others below', () => {
		const { main, beside, below } = sheetPictures(plan(600, 320, 180, 180, 180));
		expect(main?.viewport.height).toBe(600);
		expect(beside.map(({ viewport }) => viewport.height)).toEqual([320, 180]);
		expect(below).toHaveLength(2);
	});

	it('is drawn without pictures where no unit has a point', () => {
		expect(sheetPictures(plan())).toEqual({ main: null, beside: [], below: [] });
	});

	it('counts its pages in the numerals of the language', () => {
		const words = { title: 'Report', status: '' };
		expect(pageCss('en', words)).toContain('counter(page, decimal)');
		expect(pageCss('my', words)).toContain('counter(pages, myanmar)');
	});

	it('lets no title end the style it stands in', () => {
		expect(cssText('a "b" </style> c\\d')).toBe('"a \\22 b\\22  \\3c /style\\3e  c\\5c d"');
	});
});

describe('words of a report', () => {
	it('count months back over the turn of a year', () => {
		expect(monthsBefore('2018-01', 0)).toBe('2018-01');
		expect(monthsBefore('2018-01', 1)).toBe('2017-12');
		expect(monthsBefore('2018-01', 13)).toBe('2016-12');
		expect(monthsBefore('2016-03-15', 27)).toBe('2013-12');
	});

	it('write a change with its sign, and one that rounds to nothing with both', () => {
		const whole = { style: 'number', decimals: 0 } as const;
		expect(bareChange('en', 1234, whole)).toBe('+1,234');
		expect(bareChange('en', -3, whole)).toBe('−3');
		expect(bareChange('en', 0.2, whole)).toBe('±0');
		expect(bareChange('my', -0.0004, { style: 'percent', decimals: 1 })).toBe('±၀.၀');
	});

	it('shorten a title at its colon or dash', () => {
		const title = { en: 'Shelter coverage: households', my: 'လွှမ်းခြုံမှု – အိမ်ထောင်စု' };
		expect(shortTitle(title, 'en')).toBe('Shelter coverage');
		expect(shortTitle(title, 'my')).toBe('လွှမ်းခြုံမှု');
	});
});
