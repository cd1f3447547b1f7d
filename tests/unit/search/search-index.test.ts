import { describe, expect, it } from 'vitest';
import { pcode, type DatasetId, type IndicatorId } from '../../../src/lib/dataset/index.ts';
import {
	createSearchIndex,
	documentKey,
	type SearchDocument,
} from '../../../src/lib/search/index.ts';

function indicator(id: string, en: string, my: string): SearchDocument {
	return {
		kind: 'indicator',
		dataset: 'survey' as DatasetId,
		indicator: id as IndicatorId,
		title: { en, my },
		note: { en: 'Survey · Water', my: 'စစ်တမ်း · ရေ' },
	};
}

const DOCUMENTS: readonly SearchDocument[] = [
	indicator('grid', 'Public grid electricity', 'အများသုံးဓာတ်အားလိုင်း'),
	indicator('drinking', 'Improved drinking water', 'အဆင့်မြှင့်ထားသော သောက်ရေ'),
	indicator('yangon', 'Distance to Yangon', 'ရန်ကုန်သို့ အကွာအဝေး'),
	{
		kind: 'state',
		area: pcode('MMR013'),
		title: { en: 'Yangon Region', my: 'ရန်ကုန်တိုင်းဒေသကြီး' },
		note: { en: 'Myanmar', my: 'မြန်မာ' },
	},
	{
		kind: 'township',
		area: pcode('MMR012009'),
		title: { en: 'Maungdaw', my: 'မောင်တော' },
		note: { en: 'Rakhine State', my: 'ရခိုင်ပြည်နယ်' },
	},
];

const find = (text: string): readonly string[] =>
	createSearchIndex(DOCUMENTS).find(text, 8).map(documentKey);

describe('the search', () => {
	it('finds an indicator by the start of a word, as it is typed', () => {
		expect(find('elec')).toEqual(['survey/grid']);
	});

	it('finds by Burmese words inside a longer run of letters', () => {
		expect(find('သောက်ရေ')).toEqual(['survey/drinking']);
	});

	it('finds in either language whatever the page is in', () => {
		expect(find('မောင်တော')).toEqual(find('maungdaw'));
	});

	it('forgives one slip in a long Latin word', () => {
		expect(find('electrisity')).toEqual(['survey/grid']);
	});

	it('asks for all words', () => {
		expect(find('drinking electricity')).toEqual([]);
	});

	it('puts an indicator before an area of the same name', () => {
		expect(find('yangon')).toEqual(['survey/yangon', 'MMR013']);
	});

	it('finds a township by the state that holds it', () => {
		expect(find('rakhine')).toEqual(['MMR012009']);
	});

	it('finds nothing for signs alone', () => {
		expect(find('…')).toEqual([]);
	});

	it('gives no more than it was asked for', () => {
		expect(createSearchIndex(DOCUMENTS).find('water', 1)).toHaveLength(1);
	});
});
