import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/lib/i18n/index.ts';
import { caveatWords, completenessWords } from '../../../src/lib/wording/index.ts';
import {
	registerDataset as dataset,
	registerRequest,
	registerView,
} from '../../fixtures/register.ts';

const view = registerView(registerRequest('people'));
const textOf = (id: string, locale: 'en' | 'my' = 'en', of = view) =>
	caveatWords(dataset, locale, of).find((caveat) => caveat.id === id)?.text;

describe('the caveats of a register in words', () => {
	it('say how many are in the value, and that the missing are not zero', () => {
		expect(textOf('units-not-reached')).toBe(
			'The overall value has answers from 15 of 20 camps. Those missing are left out, not counted as zero.',
		);
		expect(textOf('units-not-reached', 'my')).toContain('စခန်း ၂၀ ခုအနက် ၁၅ ခုမှ');
	});

	it('say of how many nothing is known', () => {
		expect(textOf('units-never-reached')).toMatch(/^Of 1 camp no earlier round knows anything/);
	});

	it('name the latest round where an older one is shown', () => {
		const where = [{ variable: 'round', codes: ['3'] }];
		const older = registerView(registerRequest('people', { where }));
		expect(textOf('older-round', 'en', older)).toBe(
			'A later round exists: Round 5 (January 2018).',
		);
		expect(textOf('older-round')).toBeUndefined();
	});

	it('do not speak of a sample or of households drawn', () => {
		const words = caveatWords(dataset, 'en', view).map(({ title, text }) => `${title} ${text}`);
		expect(words.filter((text) => /sample|interval|household/i.test(text))).toEqual([]);
	});

	it.each(LOCALES)('are words, and no holes, in %s', (locale) => {
		const texts = caveatWords(dataset, locale, view).map(({ text }) => text);
		expect(texts.length).toBeGreaterThan(3);
		expect(texts.filter((text) => text === '' || /undefined|null/.test(text))).toEqual([]);
	});
});

describe('completenessWords', () => {
	it('has a line for each shown round', () => {
		expect(completenessWords(dataset, 'en', view)).toHaveLength(1);
		const byRound = registerView(registerRequest('people', { by: ['round'] }));
		expect(completenessWords(dataset, 'en', byRound)[0]).toBe(
			'Round 1 (July 2013): 15 of 16 camps reached; Not accessible 1',
		);
	});
});
