import type { Phrase, Text } from '../message.ts';

/** Words of the Over time tab of a survey with several visits. */
export const visits = {
	chart: { en: 'Show', my: 'ပြသပုံ' },
	multiples: { en: 'Every visit', my: 'အကြိမ်တိုင်း' },
	slopes: { en: 'Two visits', my: 'နှစ်ကြိမ်' },
	from: { en: 'From', my: 'မှ' },
	to: { en: 'To', my: 'အထိ' },
	by: { en: 'Panels by', my: 'ခွဲပြပုံ' },
	none: { en: 'All together', my: 'စုစုပေါင်း' },
	loading: { en: 'Computing levels and changes …', my: 'အဆင့်နှင့် ပြောင်းလဲမှုများ တွက်နေသည် …' },
	failed: {
		en: 'Levels and changes could not be computed. Reload the page.',
		my: 'အဆင့်နှင့် ပြောင်းလဲမှုများကို မတွက်နိုင်ပါ။ စာမျက်နှာကို ပြန်ဖွင့်ပါ။',
	},
	table: { en: 'Every level and change as a table', my: 'အဆင့်နှင့် ပြောင်းလဲမှုအားလုံး (ဇယား)' },
	domain: { en: 'Group', my: 'အုပ်စု' },
	change: { en: 'Change', my: 'ပြောင်းလဲမှု' },
	adjustedP: { en: 'p, adjusted', my: 'p (ပြင်ဆင်ပြီး)' },
	ghost: { en: 'all together, behind each panel', my: 'စုစုပေါင်း (ဘောင်တိုင်း၏နောက်ခံ)' },
	differs: { en: 'differs from zero after adjustment', my: 'ပြင်ဆင်ပြီးနောက် သုညနှင့် ကွာခြားသည်' },
	notApart: { en: 'cannot be told from zero', my: 'သုညနှင့် ခွဲခြား၍ မရပါ' },
	byChange: {
		en: 'All together first, then from the largest rise to the largest fall.',
		my: 'စုစုပေါင်းကို ဦးစွာပြပြီး အများဆုံးတက်သည်မှ အများဆုံးကျသည်အထိ စီထားသည်။',
	},
	noSlope: {
		en: 'No change between these two visits can be shown.',
		my: 'ဤအကြိမ်နှစ်ခုအကြား ပြောင်းလဲမှုကို မပြနိုင်ပါ။',
	},
	notShown: { en: 'a level is not shown', my: 'အဆင့်တစ်ခုကို မပြထားပါ' },
	definitionDiffers: { en: 'another definition', my: 'အဓိပ္ပာယ်ဖွင့်ဆိုချက် ကွဲပြားသည်' },
	noVariation: { en: 'nothing varies', my: 'ကွဲလွဲမှု မရှိပါ' },
	noChange: { en: 'not computed', my: 'မတွက်ထားပါ' },
	covariance: {
		en: 'The same households were asked at every visit; the intervals of changes count what they share.',
		my: 'အကြိမ်တိုင်းတွင် အိမ်ထောင်စုများကို ထပ်မံ မေးမြန်းထားသည်။ ပြောင်းလဲမှု၏ အပိုင်းအခြားများတွင် ၎င်းတို့၏ ဆက်စပ်မှုကို ထည့်တွက်ထားသည်။',
	},
} as const satisfies Record<string, Text>;

interface Change {
	readonly name: string;
	readonly from: string;
	readonly to: string;
	readonly change: string;
	readonly level: string;
	readonly low: string;
	readonly high: string;
	readonly p: string;
	/** Cases of both visits, "13,730 and 13,702". */
	readonly ns: string;
}

export const visitPhrases = {
	rose: {
		en: ({ name, from, to, change, level, low, high, p, ns }) =>
			`${name}: from ${from} to ${to}, a rise of ${change} (${level} interval ${low} to ${high}; n ${ns}; p ${p}, adjusted).`,
		my: ({ name, from, to, change, level, low, high, p, ns }) =>
			`${name} - ${from} မှ ${to} သို့ ${change} တက်ခဲ့သည် (${level} အပိုင်းအခြား ${low} မှ ${high}၊ n ${ns}၊ ပြင်ဆင်ပြီး p ${p})။`,
	} satisfies Phrase<Change>,
	fell: {
		en: ({ name, from, to, change, level, low, high, p, ns }) =>
			`${name}: from ${from} to ${to}, a fall of ${change} (${level} interval ${low} to ${high}; n ${ns}; p ${p}, adjusted).`,
		my: ({ name, from, to, change, level, low, high, p, ns }) =>
			`${name} - ${from} မှ ${to} သို့ ${change} ကျခဲ့သည် (${level} အပိုင်းအခြား ${low} မှ ${high}၊ n ${ns}၊ ပြင်ဆင်ပြီး p ${p})။`,
	} satisfies Phrase<Change>,
	same: {
		en: ({ name, from, to, change, level, low, high, p, ns }) =>
			`${name}: from ${from} to ${to}; the change of ${change} cannot be told from zero (${level} interval ${low} to ${high}; n ${ns}; p ${p}, adjusted).`,
		my: ({ name, from, to, change, level, low, high, p, ns }) =>
			`${name} - ${from} မှ ${to} သို့။ ${change} ပြောင်းလဲမှုကို သုညနှင့် ခွဲခြား၍ မရပါ (${level} အပိုင်းအခြား ${low} မှ ${high}၊ n ${ns}၊ ပြင်ဆင်ပြီး p ${p})။`,
	} satisfies Phrase<Change>,
	notComparable: {
		en: ({ name, reason }) => `${name}: no change is given (${reason}).`,
		my: ({ name, reason }) => `${name} - ပြောင်းလဲမှုကို မဖော်ပြပါ (${reason})။`,
	} satisfies Phrase<{ name: string; reason: string }>,
	domains: {
		en: ({ rose, fell, same, tests }) =>
			`Of the groups, ${rose} rose, ${fell} fell, and ${same} cannot be told from no change; p is adjusted for ${tests} comparisons (Holm).`,
		my: ({ rose, fell, same, tests }) =>
			`အုပ်စုများအနက် ${rose} ခု တက်ခဲ့ပြီး ${fell} ခု ကျခဲ့သည်။ ${same} ခုမှာ မပြောင်းလဲခြင်းနှင့် ခွဲခြား၍ မရပါ။ p ကို နှိုင်းယှဉ်မှု ${tests} ခုအတွက် ပြင်ဆင်ထားသည် (Holm)။`,
	} satisfies Phrase<{ rose: string; fell: string; same: string; tests: string }>,
	between: {
		en: ({ from, to }) => `${from} → ${to}`,
		my: ({ from, to }) => `${from} → ${to}`,
	} satisfies Phrase<{ from: string; to: string }>,
	visitKey: {
		en: ({ number, name }) => `${number} ${name}`,
		my: ({ number, name }) => `${number} ${name}`,
	} satisfies Phrase<{ number: string; name: string }>,
	level: {
		en: ({ visit, value, low, high, n }) => `${visit}: ${value} (${low} to ${high}), n ${n}`,
		my: ({ visit, value, low, high, n }) => `${visit} - ${value} (${low} မှ ${high})၊ n ${n}`,
	} satisfies Phrase<{ visit: string; value: string; low: string; high: string; n: string }>,
	noLevel: {
		en: ({ visit, n }) => `${visit}: not shown, n ${n}`,
		my: ({ visit, n }) => `${visit} - မပြထားပါ၊ n ${n}`,
	} satisfies Phrase<{ visit: string; n: string }>,
	breakAt: {
		en: ({ visit, note }) =>
			`The definition differs from ${visit} on: ${note} Nothing is joined or compared across it.`,
		my: ({ visit, note }) =>
			`${visit} မှစ၍ အဓိပ္ပာယ်ဖွင့်ဆိုချက် ကွဲပြားသည် - ${note} ၎င်းကို ဖြတ်၍ ဆက်စပ်ခြင်း၊ နှိုင်းယှဉ်ခြင်း မပြုပါ။`,
	} satisfies Phrase<{ visit: string; note: string }>,
	range: {
		en: ({ low, high }) => `${low} to ${high}`,
		my: ({ low, high }) => `${low} မှ ${high}`,
	} satisfies Phrase<{ low: string; high: string }>,
	pUnder: {
		en: ({ p }) => `< ${p}`,
		my: ({ p }) => `< ${p}`,
	} satisfies Phrase<{ p: string }>,
	nRange: {
		en: ({ low, high }) => (low === high ? `n ${low}` : `n ${low}–${high}`),
		my: ({ low, high }) => (low === high ? `n ${low}` : `n ${low}–${high}`),
	} satisfies Phrase<{ low: string; high: string }>,
} as const;
