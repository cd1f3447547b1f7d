import type { Phrase, Text } from '../message.ts';

/** Words of the strips over which a range is dragged. */
export const brush = {
	title: { en: 'Narrow to a range', my: 'အပိုင်းအခြားဖြင့် ကန့်သတ်ကြည့်ရန်' },
	hint: {
		en: 'Drag over bars: map, chart and the other strips follow. Each bar is the estimate for one group, under the other filters, with its interval.',
		my: 'ဘားတန်းများပေါ်တွင် ဆွဲပါ။ မြေပုံ၊ ပုံကားချပ်နှင့် အခြားအတန်းများ လိုက်ပြောင်းမည်။ ဘားတန်းတစ်ခုစီသည် အခြားစစ်ထုတ်မှုများအောက်ရှိ အုပ်စုတစ်စု၏ ခန့်မှန်းချက်ဖြစ်ပြီး ကြားကာလကိုပါ ပြထားသည်။',
	},
	waiting: { en: 'being prepared', my: 'ပြင်ဆင်နေသည်' },
	all: { en: 'all', my: 'အားလုံး' },
} as const satisfies Record<string, Text>;

interface Named {
	readonly variable: string;
}

/** Phrases of the strips; numbers come already written. */
export const brushPhrases = {
	range: {
		en: ({ first, last }) => `${first} to ${last}`,
		my: ({ first, last }) => `${first} မှ ${last} အထိ`,
	} satisfies Phrase<{ readonly first: string; readonly last: string }>,
	from: {
		en: ({ variable }) => `${variable}: from`,
		my: ({ variable }) => `${variable} - မှ`,
	} satisfies Phrase<Named>,
	to: {
		en: ({ variable }) => `${variable}: to`,
		my: ({ variable }) => `${variable} - အထိ`,
	} satisfies Phrase<Named>,
	clear: {
		en: ({ variable }) => `Show all: ${variable}`,
		my: ({ variable }) => `အားလုံးပြရန် - ${variable}`,
	} satisfies Phrase<Named>,
	n: { en: ({ n }) => `n ${n}`, my: ({ n }) => `n ${n}` } satisfies Phrase<{ readonly n: string }>,
};
