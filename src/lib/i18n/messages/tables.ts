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

/** What a heading of a register's table speaks of: what is counted, and the date of the round before. */
export interface FigureHeading {
	readonly units: string;
	readonly since: string | null;
}

const since = {
	en: ({ since: date }: FigureHeading) =>
		date === null ? 'since the round before' : `since ${date}`,
	my: ({ since: date }: FigureHeading) => (date === null ? 'ယခင်အကြိမ်မှ' : `${date} မှ`),
};

const heading = (en: string, my: string): Phrase<FigureHeading> => ({ en: () => en, my: () => my });

/** Headings of the table of a register. */
export const figureColumns = {
	value: {
		short: heading('Value', 'တန်ဖိုး'),
		long: heading('Value of all that answered', 'အဖြေရသမျှ၏ တန်ဖိုး'),
	},
	n: {
		short: heading('In it', 'ပါဝင်သည်'),
		long: {
			en: ({ units }) => `${upperFirst(units)} in the value: reached, and the question answered`,
			my: ({ units }) => `တန်ဖိုးတွင် ပါဝင်သော ${units} - ရောက်ရှိပြီး အဖြေရသည်`,
		},
	},
	expected: {
		short: heading('Expected', 'မျှော်မှန်း'),
		long: {
			en: ({ units }) => `${upperFirst(units)} that were expected, reached or not`,
			my: ({ units }) => `ရောက်ရှိသည်ဖြစ်စေ မရောက်ရှိသည်ဖြစ်စေ မျှော်မှန်းထားသော ${units}`,
		},
	},
	carried: {
		short: heading('With last known', 'နောက်ဆုံးသိတန်ဖိုးဖြင့်'),
		long: {
			en: ({ units }) => `The value if missing ${units} kept their last known value`,
			my: ({ units }) => `လွတ်နေသော ${units}၏ နောက်ဆုံးသိရှိထားသော တန်ဖိုးကို ယူလျှင် ရသည့်တန်ဖိုး`,
		},
	},
	flag: {
		short: heading('Reading', 'ဖတ်ရန်'),
		long: heading('Whether the value may be read as it is', 'တန်ဖိုးကို မည်သို့ဖတ်ရမည်'),
	},
	standard: { short: heading('Standard', 'စံ'), long: heading('Standard', 'စံ') },
	changeMatched: {
		short: {
			en: (p) => `Change ${since.en(p)}, same ${p.units}`,
			my: (p) => `${since.my(p)} ပြောင်းလဲမှု၊ တူညီသော ${p.units}`,
		},
		long: {
			en: ({ units }) => `Change over the ${units} that answered in both rounds`,
			my: ({ units }) => `အကြိမ်နှစ်ခုစလုံး အဖြေရသော ${units}အပေါ် ပြောင်းလဲမှု`,
		},
	},
	matchedUnits: {
		short: { en: ({ units }) => `Same ${units}`, my: ({ units }) => `တူညီသော ${units}` },
		long: {
			en: ({ units }) => `${upperFirst(units)} that answered in both rounds`,
			my: ({ units }) => `အကြိမ်နှစ်ခုစလုံး အဖြေရသော ${units}`,
		},
	},
	changeAll: {
		short: {
			en: (p) => `Change ${since.en(p)}, all ${p.units}`,
			my: (p) => `${since.my(p)} ပြောင်းလဲမှု၊ ${p.units}အားလုံး`,
		},
		long: {
			en: ({ units }) =>
				`Change over all ${units} of each round; those that opened, closed or were not reached are in it`,
			my: ({ units }) => `အကြိမ်တစ်ခုစီ၏ ${units}အားလုံးအပေါ် ပြောင်းလဲမှု၊ ဖွင့်သည် ပိတ်သည် မရောက်ရှိသည်များ ပါဝင်သည်`,
		},
	},
	reached: {
		short: heading('Reached', 'ရောက်ရှိ'),
		long: {
			en: ({ units }) => `${upperFirst(units)} that were reached`,
			my: ({ units }) => `ရောက်ရှိခဲ့သော ${units}`,
		},
	},
	carriedUnits: {
		short: heading('Missing, last value known', 'လွတ်၊ နောက်ဆုံးတန်ဖိုး သိ'),
		long: {
			en: ({ units }) => `${upperFirst(units)} without an answer that have a last known value`,
			my: ({ units }) => `အဖြေမရသော်လည်း နောက်ဆုံးတန်ဖိုး သိရှိထားသော ${units}`,
		},
	},
	unknownUnits: {
		short: heading('Missing, never known', 'လွတ်၊ တစ်ခါမျှ မသိ'),
		long: {
			en: ({ units }) => `${upperFirst(units)} of which nothing is known`,
			my: ({ units }) => `မည်သည်ကိုမျှ မသိရသော ${units}`,
		},
	},
	matchedFrom: {
		short: { en: ({ units }) => `Before, same ${units}`, my: ({ units }) => `ယခင်၊ တူညီသော ${units}` },
		long: {
			en: ({ units }) => `Value of the round before, over the ${units} that answered in both`,
			my: ({ units }) => `နှစ်ကြိမ်စလုံး အဖြေရသော ${units}၏ ယခင်အကြိမ်တန်ဖိုး`,
		},
	},
	matchedTo: {
		short: { en: ({ units }) => `Now, same ${units}`, my: ({ units }) => `ယခု၊ တူညီသော ${units}` },
		long: {
			en: ({ units }) => `Value of this round, over the ${units} that answered in both`,
			my: ({ units }) => `နှစ်ကြိမ်စလုံး အဖြေရသော ${units}၏ ယခုအကြိမ်တန်ဖိုး`,
		},
	},
	allFrom: {
		short: { en: ({ units }) => `Before, all ${units}`, my: ({ units }) => `ယခင်၊ ${units}အားလုံး` },
		long: {
			en: ({ units }) => `Value of the round before, over all ${units} that answered in it`,
			my: ({ units }) => `ယခင်အကြိမ်တွင် အဖြေရသော ${units}အားလုံး၏ တန်ဖိုး`,
		},
	},
} as const satisfies Readonly<
	Record<string, { readonly short: Phrase<FigureHeading>; readonly long: Phrase<FigureHeading> }>
>;
export type FigureColumn = keyof typeof figureColumns;

function upperFirst(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

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
	/** Of a register. */
	unavailableFigure: {
		en: (reason) => `no value: ${reason}`,
		my: (reason) => `တန်ဖိုးမရှိ - ${reason}`,
	} as Phrase<string>,
	captionRegister: {
		en: (title) => `${title}: every cell with what is in it`,
		my: (title) => `${title} - ဆဲလ်တိုင်းနှင့် ၎င်းတွင် ပါဝင်သည်များ`,
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
