import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../../src/lib/components/shell/in-language.ts';

describe('the address of the same page in another language', () => {
	it('gets /my in front for Burmese', () => {
		expect(inLanguage('my', '/mlcs-2017/about/', '')).toBe('/my/mlcs-2017/about/');
	});

	it('loses /my for English', () => {
		expect(inLanguage('en', '/my/mlcs-2017/about/', '')).toBe('/mlcs-2017/about/');
	});

	it('leads from one home page to the other', () => {
		expect(inLanguage('my', '/', '')).toBe('/my/');
		expect(inLanguage('en', '/my/', '')).toBe('/');
	});

	it('keeps the folder the site lives in', () => {
		expect(inLanguage('my', '/site/methods/', '/site')).toBe('/site/my/methods/');
		expect(inLanguage('en', '/site/my/methods/', '/site')).toBe('/site/methods/');
	});

	it('does not take a dataset whose id begins with my for the language', () => {
		expect(inLanguage('my', '/mystery/about/', '')).toBe('/my/mystery/about/');
	});
});
