import type { Text } from '../message.ts';

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
	coverage: { en: 'Coverage', my: 'လွှမ်းခြုံမှု' },
	caveat: { en: 'Caveat', my: 'သတိပြုရန်' },
	citation: { en: 'Citation', my: 'ကိုးကားရန်' },
	licence: { en: 'Licence', my: 'လိုင်စင်' },
	link: { en: 'Link', my: 'လင့်ခ်' },
	none: { en: 'none', my: 'မရှိ' },
} as const satisfies Record<string, Text>;
