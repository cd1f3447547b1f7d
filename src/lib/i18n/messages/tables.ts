import type { Phrase, Text } from '../message.ts';

/** A heading in plain words, with the term of art in full behind it. */
export interface Heading {
	readonly short: Text;
	readonly long: Text;
}

/** Headings of the table of cells. */
export const columnMessages = {
	value: { short: { en: 'Value', my: 'တန်ဖိုး' }, long: { en: 'Estimate', my: 'ခန့်မှန်းချက်' } },
	low: {
		short: { en: 'Low', my: 'အနိမ့်' },
		long: { en: 'Lower end of the interval', my: 'အပိုင်းအခြား၏ အောက်ဆုံး' },
	},
	high: {
		short: { en: 'High', my: 'အမြင့်' },
		long: { en: 'Upper end of the interval', my: 'အပိုင်းအခြား၏ အထက်ဆုံး' },
	},
	se: { short: { en: 'SE', my: 'SE' }, long: { en: 'Standard error', my: 'စံအမှား' } },
	cv: {
		short: { en: 'CV %', my: 'CV %' },
		long: {
			en: 'Coefficient of variation: standard error as a percentage of the value',
			my: 'ကွဲလွဲမှုကိန်း - တန်ဖိုး၏ ရာခိုင်နှုန်းအဖြစ် စံအမှား',
		},
	},
	n: {
		short: { en: 'n', my: 'n' },
		long: { en: 'Cases asked, unweighted', my: 'မေးမြန်းထားသူ အရေအတွက် (အလေးချိန်မပါ)' },
	},
	psus: {
		short: { en: 'PSUs', my: 'PSU' },
		long: { en: 'Primary sampling units (clusters)', my: 'ပထမအဆင့် နမူနာယူနစ် (အစု)' },
	},
	deff: {
		short: { en: 'Deff', my: 'Deff' },
		long: {
			en: 'Design effect: variance as a multiple of that of a simple sample',
			my: 'ဒီဇိုင်းအကျိုးသက်ရောက်မှု - ရိုးရှင်းသောနမူနာ၏ ကွဲလွဲမှုနှင့် နှိုင်းယှဉ်ချက်',
		},
	},
	effectiveN: {
		short: { en: 'Worth', my: 'တန်ဖိုးညီ n' },
		long: {
			en: 'Effective sample size: worth, as a simple sample',
			my: 'ထိရောက်သော နမူနာအရွယ် - ရိုးရှင်းသောနမူနာအဖြစ်',
		},
	},
	df: {
		short: { en: 'df', my: 'df' },
		long: { en: 'Degrees of freedom', my: 'လွတ်လပ်မှုဒီဂရီ' },
	},
	flag: {
		short: { en: 'Reading', my: 'ဖတ်ရန်' },
		long: { en: 'Whether the value may be read as it is', my: 'တန်ဖိုးကို မည်သို့ဖတ်ရမည်' },
	},
	gap: {
		short: { en: 'Gap', my: 'ကွက်လပ်' },
		long: { en: 'What the sample did not see there', my: 'နမူနာက မမြင်ခဲ့သည့်အရာ' },
	},
} as const satisfies Readonly<Record<string, Heading>>;

export const tableMessages = {
	caption: {
		en: ({ title, level }) => `${title}: every cell with its ${level} interval`,
		my: ({ title, level }) => `${title} - ဆဲလ်တိုင်းနှင့် ${level} ယုံကြည်မှုအပိုင်းအခြား`,
	} as Phrase<{ title: string; level: string }>,
	/** Heading of an end of the interval, with its level: "95% low". */
	low: { en: (level) => `${level} low`, my: (level) => `${level} အနိမ့်` } as Phrase<string>,
	high: { en: (level) => `${level} high`, my: (level) => `${level} အမြင့်` } as Phrase<string>,
	ok: { en: 'ok', my: 'ကောင်း' } as Text,
	caution: {
		en: (reason) => `caution: ${reason}`,
		my: (reason) => `သတိပြုရန် - ${reason}`,
	} as Phrase<string>,
	withheld: {
		en: (reason) => `withheld: ${reason}`,
		my: (reason) => `မဖော်ပြပါ - ${reason}`,
	} as Phrase<string>,
	unavailable: {
		en: (reason) => `no estimate: ${reason}`,
		my: (reason) => `ခန့်မှန်းချက်မရှိ - ${reason}`,
	} as Phrase<string>,
	copy: { en: 'Copy table', my: 'ဇယားကို ကူးယူရန်' } as Text,
	copied: { en: 'Copied. Paste it into a spreadsheet.', my: 'ကူးယူပြီး။ စာရင်းဇယားတွင် ထည့်နိုင်သည်။' } as Text,
	notCopied: {
		en: 'The browser did not allow copying. Select the table and copy it by hand.',
		my: 'ဘရောက်ဇာက ကူးယူခွင့်မပြုပါ။ ဇယားကို ရွေးပြီး ကိုယ်တိုင် ကူးယူပါ။',
	} as Text,
	demonstration: {
		en: 'Demonstration data: synthetic, not for citation',
		my: 'သရုပ်ပြဒေတာ - ဖန်တီးထားသောဒေတာ၊ ကိုးကားရန် မဟုတ်ပါ',
	} as Text,
	region: { en: 'Table of cells, scrolls sideways', my: 'ဆဲလ်ဇယား၊ ဘေးတိုက်ရွှေ့နိုင်သည်' } as Text,
	whole: { en: 'Overall', my: 'စုစုပေါင်း' } as Text,
};
