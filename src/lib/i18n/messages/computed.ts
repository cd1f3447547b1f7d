import type { Phrase, Text } from '../message.ts';

/** Words of "How was this computed?": formula, design, SQL, and programs in R and Stata. */
export const computed = {
	title: { en: 'How was this computed?', my: 'ဤတန်ဖိုးကို မည်သို့ တွက်ချက်ထားသလဲ။' },
	row: { en: 'How was it computed?', my: 'မည်သို့ တွက်ထားသလဲ' },
	number: { en: 'Number', my: 'ကိန်းဂဏန်း' },
	whole: { en: 'All together', my: 'စုစုပေါင်း' },
	comparisons: { en: 'Comparisons', my: 'နှိုင်းယှဉ်ချက်များ' },
	table: { en: 'Two-way table and its test', my: 'နှစ်ဖက်ဇယားနှင့် ၎င်း၏ စမ်းသပ်မှု' },
	visits: { en: 'Levels and changes over visits', my: 'အကြိမ်အလိုက် တန်ဖိုးနှင့် ပြောင်းလဲမှုများ' },
	poverty: { en: 'Poverty below the line', my: 'မျဉ်းအောက်ရှိ ဆင်းရဲမွဲတေမှု' },
	inequality: { en: 'Inequality', my: 'မညီမျှမှု' },
	histogram: { en: 'Bars of the histogram', my: 'ဟစ်စတိုဂရမ်၏ ဘားများ' },
	cumulative: { en: 'The cumulative curve', my: 'စုပေါင်းအချိုး မျဉ်းကွေး' },
	fifths: { en: 'Shares that fifths hold', my: 'ငါးပုံတစ်ပုံစီက ရရှိသော ဝေစုများ' },
	tenths: { en: 'Shares that tenths hold', my: 'ဆယ်ပုံတစ်ပုံစီက ရရှိသော ဝေစုများ' },
	ranking: { en: 'Ranks and letters', my: 'အဆင့်များနှင့် အက္ခရာများ' },
	set: {
		en: 'Several numbers: each stands above with its interval and n.',
		my: 'ကိန်းဂဏန်းများစွာ ဖြစ်သည် - တစ်ခုစီသည် ယုံကြည်မှုအပိုင်းအခြားနှင့် n တို့ဖြင့် အထက်တွင် ရှိသည်။',
	},
	parts: { en: 'Parts of the answer', my: 'အဖြေ၏ အစိတ်အပိုင်းများ' },
	formula: { en: 'Formula', my: 'ဖော်မြူလာ' },
	design: { en: 'Design', my: 'နမူနာပုံစံ' },
	register: { en: 'Counted', my: 'ရေတွက်ပုံ' },
	sql: { en: 'SQL', my: 'SQL' },
	r: { en: 'R', my: 'R' },
	stata: { en: 'Stata', my: 'Stata' },
	loading: { en: 'Loading …', my: 'ဖွင့်နေသည် …' },
	failed: {
		en: 'This part could not be loaded. Reload the page.',
		my: 'ဤအပိုင်းကို မဖွင့်နိုင်ပါ။ စာမျက်နှာကို ပြန်ဖွင့်ပါ။',
	},
	copy: { en: 'Copy', my: 'ကူးယူရန်' },
	copied: { en: 'Copied', my: 'ကူးယူပြီး' },
	notCopied: {
		en: 'The browser does not allow copying. Select the text.',
		my: 'ဘရောက်ဇာက ကူးယူခွင့်မပြုပါ။ စာသားကို ရွေး၍ ကူးပါ။',
	},
	letters: { en: 'The letters here', my: 'ဤနေရာရှိ သင်္ကေတများ' },
	letter_y: { en: 'what is counted', my: 'ရေတွက်သည့်အရာ' },
	letter_x: { en: 'what it is divided by', my: 'စားကိန်း' },
	letter_w: { en: 'weight of a row', my: 'ဒေတာတန်း၏ အလေးချိန်' },
	letter_δ: { en: 'rows that are asked about', my: 'မေးထားသော ဒေတာတန်းများ' },
	declared: { en: 'Declared in R', my: 'R တွင် ကြေညာပုံ' },
	strata: { en: 'Strata', my: 'အလွှာများ' },
	psu: { en: 'Primary sampling units', my: 'ပထမအဆင့် နမူနာယူနစ်များ (PSU)' },
	fpc: { en: 'Finite population correction', my: 'ကန့်သတ်လူဦးရေ ပြင်ဆင်ချက် (FPC)' },
	noFpc: {
		en: 'none: the first stage is treated as drawn with replacement',
		my: 'မရှိပါ - ပထမအဆင့်ကို အစားပြန်ထည့်၍ ရွေးသည်ဟု ယူဆသည်',
	},
	nested: {
		en: 'PSU codes start again in every stratum',
		my: 'PSU ကုဒ်များသည် အလွှာတိုင်းတွင် ပြန်စသည်',
	},
	lonely: { en: 'Strata with one PSU', my: 'PSU တစ်ခုတည်းရှိသော အလွှာများ' },
	domains: {
		en: 'A part of the sample is a subset of the design, never of the data: PSUs without a row in it count as zeros.',
		my: 'နမူနာ၏ အစိတ်အပိုင်းတစ်ခုသည် ဒေတာ၏မဟုတ်ဘဲ နမူနာပုံစံ၏ အစိတ်အပိုင်း ဖြစ်သည်။ ၎င်းတွင် ဒေတာတန်းမရှိသော PSU များကို သုညအဖြစ် ရေတွက်သည်။',
	},
	df: { en: 'Degrees of freedom', my: 'လွတ်လပ်မှုဒီဂရီ (df)' },
	noDf: {
		en: 'This number is not shown, so it has none here.',
		my: 'ဤကိန်းဂဏန်းကို မပြထားသဖြင့် ဤနေရာတွင် မရှိပါ။',
	},
	asked: {
		en: 'What the engine in the browser was asked; each ? is bound to the value below, in order.',
		my: 'ဘရောက်ဇာအတွင်းရှိ အင်ဂျင်ကို မေးထားသည့်အရာ။ ? တစ်ခုစီသည် အောက်ပါတန်ဖိုးများနှင့် အစဉ်လိုက် ချိတ်ဆက်ထားသည်။',
	},
	bound: { en: 'Bound values', my: 'ချိတ်ဆက်ထားသော တန်ဖိုးများ' },
	nothingBound: { en: 'none', my: 'မရှိပါ' },
	stepExtract: {
		en: 'Take the extract along: every row of the table, the columns the program needs.',
		my: 'ဒေတာထုတ်ယူပါ - ဇယား၏ ဒေတာတန်းအားလုံးနှင့် ပရိုဂရမ်လိုအပ်သော ကော်လံများ။',
	},
	openExtract: { en: 'Open this extract', my: 'ဤဒေတာထုတ်ယူမှုကို ဖွင့်ရန်' },
	selection: { en: 'The same selection as a file', my: 'တူညီသော ရွေးချယ်မှုကို ဖိုင်အဖြစ်' },
	stepRun: {
		en: 'Unpack it, save this program beside the data file, and run it there.',
		my: 'ဖြည်ချပြီး ဤပရိုဂရမ်ကို ဒေတာဖိုင်ဘေးတွင် သိမ်းကာ ထိုနေရာတွင် လုပ်ဆောင်ပါ။',
	},
	checkedR: {
		en: 'Every test run compares the numbers of such programs with the screen’s: for every indicator, and everything that is computed of it. It also gives cells that the screen withholds as unreliable.',
		my: 'စမ်းသပ်မှုတိုင်းတွင် ညွှန်းကိန်းတိုင်းနှင့် ၎င်းမှ တွက်ချက်သမျှအတွက် ဤသို့သော ပရိုဂရမ်များ၏ ကိန်းဂဏန်းများကို မျက်နှာပြင်ပေါ်ရှိ ကိန်းဂဏန်းများနှင့် တိုက်စစ်သည်။ စိတ်မချရ၍ မပြထားသော တန်ဖိုးများကိုလည်း ပေးသည်။',
	},
	checkedStata: {
		en: 'Stata is not free software, so the tests check names, labels and commands of this program, but do not run it. It also gives cells that the screen withholds as unreliable.',
		my: 'Stata သည် အခမဲ့ဆော့ဖ်ဝဲ မဟုတ်သဖြင့် စမ်းသပ်မှုများသည် ဤပရိုဂရမ်၏ အမည်၊ အညွှန်းနှင့် အမိန့်များကို စစ်ဆေးသော်လည်း လုပ်ဆောင်ခြင်း မပြုပါ။ စိတ်မချရ၍ မပြထားသော တန်ဖိုးများကိုလည်း ပေးသည်။',
	},
	registerNote: {
		en: 'Nothing was sampled: values are plain sums over the units that answered, so there is no standard error and no design.',
		my: 'နမူနာယူထားခြင်း မရှိပါ - တန်ဖိုးများသည် ဖြေဆိုသောယူနစ်များ၏ ရိုးရိုးပေါင်းလဒ်ဖြစ်သဖြင့် စံမှားနှင့် နမူနာပုံစံ မရှိပါ။',
	},
	lonely_fail: { en: 'no variance is given', my: 'ကွဲလွဲမှု မပေးပါ' },
	lonely_remove: { en: 'add nothing to the variance', my: 'ကွဲလွဲမှုသို့ ဘာမျှ မပေါင်းပါ' },
	lonely_certainty: {
		en: 'stand for themselves and add nothing to the variance',
		my: 'ကိုယ်တိုင်ကိုသာ ကိုယ်စားပြုပြီး ကွဲလွဲမှုသို့ ဘာမျှ မပေါင်းပါ',
	},
	lonely_adjust: {
		en: 'are measured from the mean of all PSUs',
		my: 'PSU အားလုံး၏ ပျမ်းမျှမှ တိုင်းတာသည်',
	},
	lonely_average: {
		en: 'add the average of the other strata',
		my: 'အခြားအလွှာများ၏ ပျမ်းမျှကို ပေါင်းသည်',
	},
} as const satisfies Record<string, Text>;

export const computedPhrases = {
	dfRule: {
		en: ({ psus, strata, df }) => `${psus} PSUs − ${strata} strata with rows here = ${df}`,
		my: ({ psus, strata, df }) => `ဤနေရာတွင် ဒေတာတန်းရှိသော PSU ${psus} − အလွှာ ${strata} = ${df}`,
	} satisfies Phrase<{ psus: string; strata: string; df: string }>,
	quantileOf: {
		en: ({ share, name }) => `The value that ${share} have or stay below: ${name}`,
		my: ({ share, name }) => `${share} က ရှိသော သို့မဟုတ် ထိုအောက်ရှိသော တန်ဖိုး - ${name}`,
	} satisfies Phrase<{ share: string; name: string }>,
	aboutRow: {
		en: ({ name }) => `How was it computed? ${name}`,
		my: ({ name }) => `မည်သို့ တွက်ထားသလဲ။ ${name}`,
	} satisfies Phrase<{ name: string }>,
} as const;
