import type { Phrase, Text } from '../message.ts';

/** What a request or a link can be wrong about. */
export const requestThings = {
	breakdown: { en: 'breakdown', my: 'ခွဲခြားမှု' },
	filter: { en: 'filter', my: 'စစ်ထုတ်မှု' },
	weighting: { en: 'weighting', my: 'အလေးပေးပုံ' },
	level: { en: 'level', my: 'ယုံကြည်မှုအဆင့်' },
	interval: { en: 'interval', my: 'အပိုင်းအခြားတွက်နည်း' },
	compare: { en: 'compare', my: 'နှိုင်းယှဉ်ပုံ' },
	comparison: { en: 'comparison', my: 'နှိုင်းယှဉ်မှု' },
	shares: { en: 'shares', my: 'အချိုးအစားပြပုံ' },
	as: { en: 'as', my: 'ဖော်ပြပုံ' },
	parameter: { en: 'parameter', my: 'လင့်ခ်ပါအချက်' },
	tab: { en: 'tab', my: 'မြင်ကွင်း' },
	order: { en: 'order', my: 'အစီအစဉ်' },
	show: { en: 'show', my: 'ပြသပုံ' },
	below: { en: 'below', my: 'ထိုအောက်အချိုး' },
	axis: { en: 'axis', my: 'ဝင်ရိုး' },
	line: { en: 'line', my: 'ဆင်းရဲမွဲတေမှုမျဉ်း' },
	kind: { en: 'kind', my: 'ယူဆောင်ရန် အမျိုးအစား' },
	table: { en: 'table', my: 'ဇယား' },
	variable: { en: 'variable', my: 'ကိန်းရှင်' },
	indicator: { en: 'indicator', my: 'ညွှန်းကိန်း' },
	values: { en: 'values', my: 'တန်ဖိုးပုံစံ' },
	form: { en: 'form', my: 'ဖိုင်အမျိုးအစား' },
	bom: { en: 'bom', my: 'bom' },
	hxl: { en: 'hxl', my: 'hxl' },
	language: { en: 'language', my: 'ဘာသာစကား' },
	visits: { en: 'visits', my: 'အကြိမ်များ၏ ပြပုံ' },
	from: { en: 'from', my: 'မှ' },
	to: { en: 'to', my: 'အထိ' },
	lonely: { en: 'lonely', my: 'PSU တစ်ခုတည်းရှိသောအလွှာ၏ စည်းမျဉ်း' },
} as const satisfies Record<string, Text>;

/** Why it is wrong, and what would be right; ids stand as they do in links. */
export const requestReasons = {
	'more-than-two': {
		en: () => 'at most two variables',
		my: () => 'ကိန်းရှင် အများဆုံး နှစ်ခု',
	} satisfies Phrase<Given>,
	twice: {
		en: () => 'the same variable twice',
		my: () => 'ကိန်းရှင်တစ်ခုတည်းကို နှစ်ကြိမ်',
	} satisfies Phrase<Given>,
	'not-published': {
		en: ({ of, levels, known }) =>
			`${of} does not publish it; the sample represents ${levels}; offered are ${known}`,
		my: ({ of, levels, known }) =>
			`${of} က ထုတ်ပြန်မထားပါ။ နမူနာက ${levels} ကို ကိုယ်စားပြုသည်။ ရွေးနိုင်သည်များမှာ ${known}`,
	} satisfies Phrase<Given>,
	'not-published-register': {
		en: ({ of, known }) => `${of} does not publish it; offered are ${known}`,
		my: ({ of, known }) => `${of} က ထုတ်ပြန်မထားပါ။ ရွေးနိုင်သည်များမှာ ${known}`,
	} satisfies Phrase<Given>,
	'not-in-codebook': {
		en: ({ of, known }) => `not in the codebook of ${of}; offered are ${known}`,
		my: ({ of, known }) => `${of} ၏ ကိန်းရှင်စာရင်းတွင် မရှိပါ။ ရွေးနိုင်သည်များမှာ ${known}`,
	} satisfies Phrase<Given>,
	'not-a-breakdown': {
		en: ({ known }) => `not a breakdown of this indicator’s table; offered are ${known}`,
		my: ({ known }) => `ဤညွှန်းကိန်း၏ဇယားကို ၎င်းဖြင့် ခွဲခြား၍ မရပါ။ ရွေးနိုင်သည်များမှာ ${known}`,
	} satisfies Phrase<Given>,
	'no-code': {
		en: () => 'name at least one code',
		my: () => 'ကုဒ် အနည်းဆုံးတစ်ခု ဖော်ပြပါ',
	} satisfies Phrase<Given>,
	'unknown-code': {
		en: ({ known }) => `codes are ${known}`,
		my: ({ known }) => `ကုဒ်များမှာ ${known}`,
	} satisfies Phrase<Given>,
	'one-round': {
		en: ({ of, known }) =>
			`a register shows one round: name one of ${known}, or break down by ${of}`,
		my: ({ of, known }) =>
			`စာရင်းတစ်ခုသည် အကြိမ်တစ်ကြိမ်ကိုသာ ပြသည်။ ${known} အနက် တစ်ခုကို ဖော်ပြပါ၊ သို့မဟုတ် ${of} ဖြင့် ခွဲခြားပါ`,
	} satisfies Phrase<Given>,
	'not-of-indicator': {
		en: ({ of, known }) => `${of} has ${known}`,
		my: ({ of, known }) => `${of} တွင် ${known} ရှိသည်`,
	} satisfies Phrase<Given>,
	'not-a-level': {
		en: () => 'a confidence level such as 0.95',
		my: () => '၀.၉၅ ကဲ့သို့သော ယုံကြည်မှုအဆင့်',
	} satisfies Phrase<Given>,
	'no-sample': {
		en: ({ of }) => `${of} is a register: nothing was sampled, so there is no interval`,
		my: ({ of }) => `${of} သည် စာရင်းဖြစ်ပြီး နမူနာမကောက်ယူသဖြင့် အပိုင်းအခြား မရှိပါ`,
	} satisfies Phrase<Given>,
	'unknown-parameter': {
		en: ({ known }) => `known are ${known}`,
		my: ({ known }) => `သိသည်များမှာ ${known}`,
	} satisfies Phrase<Given>,
	'one-of': {
		en: ({ known }) => `one of ${known}`,
		my: ({ known }) => `${known} အနက် တစ်ခု`,
	} satisfies Phrase<Given>,
} as const;

/** What a reason names; empty where it does not need it. */
interface Given {
	readonly of: string;
	readonly known: string;
	readonly levels: string;
}

export const requestPhrases = {
	sentence: {
		en: ({ thing, value, reason }) => `invalid ${thing}: ${value} (${reason})`,
		my: ({ thing, value, reason }) => `${thing} မမှန်ပါ- ${value} (${reason})`,
	} satisfies Phrase<{ thing: string; value: string; reason: string }>,
} as const;
