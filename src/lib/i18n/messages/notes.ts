import type { Phrase, Text } from '../message.ts';

/** Labels of the lines that stand beside numbers in a downloaded file. */
export const noteLabels = {
	status: { en: 'Status', my: 'အခြေအနေ' },
	synthetic: {
		en: 'SYNTHETIC demonstration data. Not for citation.',
		my: 'ဖန်တီးထားသော သရုပ်ပြဒေတာ ဖြစ်သည်။ ကိုးကားရန် မဟုတ်ပါ။',
	},
	title: { en: 'Title', my: 'ခေါင်းစဉ်' },
	dataset: { en: 'Dataset', my: 'ဒေတာအစု' },
	definition: { en: 'Definition', my: 'အဓိပ္ပာယ်ဖွင့်ဆိုချက်' },
	breakdown: { en: 'Breakdown', my: 'ခွဲခြားပုံ' },
	filters: { en: 'Filters', my: 'စစ်ထုတ်မှုများ' },
	weighting: { en: 'Weighted by', my: 'အလေးပေးပုံ' },
	unit: { en: 'Unit counted in n', my: 'n ၏ ယူနစ်' },
	level: { en: 'Confidence level', my: 'ယုံကြည်မှုအဆင့်' },
	asOf: { en: 'As of', my: 'ရက်စွဲ' },
	completeness: { en: 'Completeness', my: 'ပြည့်စုံမှု' },
	standard: { en: 'Standard', my: 'စံ' },
	coverage: { en: 'Coverage', my: 'လွှမ်းခြုံမှု' },
	caveat: { en: 'Caveat', my: 'သတိပြုရန်' },
	citation: { en: 'Citation', my: 'ကိုးကားရန်' },
	licence: { en: 'Licence', my: 'လိုင်စင်' },
	link: { en: 'Link', my: 'လင့်ခ်' },
	none: { en: 'none', my: 'မရှိ' },
} as const satisfies Record<string, Text>;

export const notePhrases = {
	/** How complete one round is, with its reasons: "Round 7 (January 2018): 112 of 130 camps reached; 10 not accessible". */
	round: {
		en: ({ name, of, reasons }) => `${name}: ${of} reached${reasons === '' ? '' : `; ${reasons}`}`,
		my: ({ name, of, reasons }) => `${name} - ${of} ရောက်ရှိ${reasons === '' ? '' : `၊ ${reasons}`}`,
	} as Phrase<{ name: string; of: string; reasons: string }>,
	complete: {
		en: (of) => `${of} reached`,
		my: (of) => `${of} ရောက်ရှိ`,
	} as Phrase<string>,
	reason: {
		en: ({ label, count }) => `${label} ${count}`,
		my: ({ label, count }) => `${label} ${count}`,
	} as Phrase<{ label: string; count: string }>,
	standard: {
		en: ({ label, source }) => `${label} (${source})`,
		my: ({ label, source }) => `${label} (${source})`,
	} as Phrase<{ label: string; source: string }>,
};
