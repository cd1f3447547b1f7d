import type { Phrase, Text } from '../message.ts';

/** Words of a design whose variance comes from replicate weights. */
export const replicateWords = {
	variance: { en: 'Variance from', my: 'ကွဲလွဲမှု တွက်ပုံ' },
	varianceTerm: {
		en: 'The estimate is computed again with each set of replicate weights; how far these lie apart is the variance',
		my: 'ပုံတူအလေးချိန်အစုံတစ်ခုချင်းဖြင့် ခန့်မှန်းချက်ကို ပြန်တွက်ပြီး ၎င်းတို့၏ ကွာဟမှုမှ ကွဲလွဲမှုကို ရသည်',
	},
	programs: {
		en: 'Standard errors on the screen come from the replicate weights of the design, and degrees of freedom from their rank. The SQL and the programs here compute every replicate too.',
		my: 'မျက်နှာပြင်ပေါ်ရှိ စံမှားများကို ပုံစံ၏ ပုံတူအလေးချိန်များ (replicate weights) မှ၊ လွတ်လပ်မှုဒီဂရီကို ၎င်းတို့၏ rank မှ တွက်သည်။ ဤနေရာရှိ SQL နှင့် ပရိုဂရမ်များကလည်း ပုံတူတစ်ခုချင်းကို တွက်သည်။',
	},
} as const satisfies Record<string, Text>;

export const replicatePhrases = {
	weights: {
		en: ({ count, type }) => `${count} replicate weights (${type})`,
		my: ({ count, type }) => `ပုံတူအလေးချိန် ${count} ခု (${type})`,
	} satisfies Phrase<{ count: string; type: string }>,
	sentence: {
		en: ({ count, type }) =>
			`Standard errors, intervals, p values and degrees of freedom here come from ${count} replicate weights (${type}).`,
		my: ({ count, type }) =>
			`ဤနေရာရှိ စံမှား၊ ယုံကြည်မှုအပိုင်းအခြား၊ p တန်ဖိုးနှင့် လွတ်လပ်မှုဒီဂရီများကို ပုံတူအလေးချိန် (replicate weights) ${count} ခု (${type}) မှ တွက်သည်။`,
	} satisfies Phrase<{ count: string; type: string }>,
} as const;
