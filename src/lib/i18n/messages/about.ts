import type { Phrase, Text } from '../message.ts';

/** Words of the About screen. */
export const about = {
	short: { en: 'About', my: 'စစ်တမ်းအကြောင်း' },
	contents: { en: 'On this page', my: 'ဤစာမျက်နှာတွင်' },
	design: { en: 'How the sample was drawn', my: 'နမူနာကို မည်သို့ရွေးချယ်ခဲ့သည်' },
	list: { en: 'What is listed, and when', my: 'မည်သည်တို့ကို မည်သည့်အချိန်တွင် စာရင်းပြုထားသည်' },
	unitOfList: { en: 'A row is', my: 'အတန်းတစ်တန်းသည်' },
	unitsKnown: { en: 'Known in all', my: 'စုစုပေါင်း သိရှိထားသည်' },
	unitsKnownNote: {
		en: 'over all rounds, closed ones included',
		my: 'အကြိမ်အားလုံး၊ ပိတ်ပြီးသည်များ အပါအဝင်',
	},
	latest: { en: 'Reached in the latest round', my: 'နောက်ဆုံးအကြိမ်တွင် ရောက်ရှိသည်' },
	latestNote: { en: 'of those expected', my: 'မျှော်မှန်းထားသည်များအနက်' },
	completeNote: { en: 'a complete count', my: 'အပြည့်အစုံ ရေတွက်ခြင်း' },
	unitsOfCount: { en: 'Counted by', my: 'ရေတွက်ပုံ' },
	reached: { en: 'Reached', my: 'ရောက်ရှိ' },
	reachedNote: { en: 'its answers are in the values', my: 'အဖြေများသည် တန်ဖိုးများတွင် ပါဝင်သည်' },
	missed: { en: 'Not reached', my: 'မရောက်ရှိ' },
	missedNote: {
		en: 'expected; left out of values and counted as missing, never as zero',
		my: 'မျှော်မှန်းထားသည်။ တန်ဖိုးများတွင် မထည့်ဘဲ လွတ်နေသည်ဟု ရေတွက်ပြီး သုညဟု မယူပါ',
	},
	absent: { en: 'Not expected', my: 'မျှော်မှန်းမထား' },
	absentNote: { en: 'in neither values nor completeness', my: 'တန်ဖိုးများနှင့် ပြည့်စုံမှုတွင် မပါဝင်ပါ' },
	standard: { en: 'Standard', my: 'စံနှုန်း' },
	strata: { en: 'Strata', my: 'အလွှာများ' },
	psus: { en: 'Primary sampling units (PSUs)', my: 'ပထမအဆင့် နမူနာယူနစ်များ (PSU)' },
	df: { en: 'Degrees of freedom', my: 'လွတ်လပ်မှုဒီဂရီ' },
	dfNote: { en: 'PSUs minus strata', my: 'PSU အရေအတွက်မှ အလွှာအရေအတွက်ကို နုတ်ထားသည်' },
	weightings: { en: 'Weighted by', my: 'အလေးပေးပုံ' },
	fpc: { en: 'Finite population correction', my: 'လူဦးရေကန့်သတ်မှု ညှိယူခြင်း (FPC)' },
	fpcNone: {
		en: 'None: the first stage is treated as drawn with replacement',
		my: 'မရှိပါ- ပထမအဆင့်ကို အစားပြန်ထည့်၍ ရွေးချယ်သည်ဟု ယူဆသည်',
	},
	lonely: { en: 'Strata with one PSU', my: 'PSU တစ်ခုသာရှိသော အလွှာများ' },
	lonely_fail: { en: 'No interval is given (“fail”)', my: 'အပိုင်းအခြား မပေးပါ (“fail”)' },
	lonely_remove: { en: 'Add no variance (“remove”)', my: 'ကွဲလွဲမှု မပေါင်းပါ (“remove”)' },
	lonely_certainty: {
		en: 'Stand for themselves, no variance (“certainty”)',
		my: '၎င်းတို့ကိုယ်တိုင်ကို ကိုယ်စားပြုပြီး ကွဲလွဲမှု မရှိပါ (“certainty”)',
	},
	lonely_adjust: {
		en: 'Compared with the mean of the whole sample (“adjust”)',
		my: 'နမူနာတစ်ခုလုံး၏ ပျမ်းမျှနှင့် နှိုင်းယှဉ်သည် (“adjust”)',
	},
	lonely_average: {
		en: 'Get the average variance of the other strata (“average”)',
		my: 'အခြားအလွှာများ၏ ပျမ်းမျှကွဲလွဲမှုကို ယူသည် (“average”)',
	},
	rounds: { en: 'Rounds or visits', my: 'အကြိမ်များ' },
	represents: { en: 'What it represents', my: 'ကိုယ်စားပြုသည့်အရာ' },
	indicators: { en: 'Indicators', my: 'ညွှန်းကိန်းများ' },
	definition: { en: 'Definition', my: 'အဓိပ္ပာယ်ဖွင့်ဆိုချက်' },
	method: { en: 'Method', my: 'တွက်နည်း' },
	sdg: { en: 'SDG indicator', my: 'SDG ညွှန်းကိန်း' },
	open: { en: 'Explore', my: 'လေ့လာရန်' },
	kind_mean: { en: 'mean', my: 'ပျမ်းမျှ' },
	kind_proportion: { en: 'proportion', my: 'အချိုး' },
	kind_ratio: { en: 'ratio', my: 'နှိုင်းအချိုး' },
	kind_total: { en: 'total', my: 'စုစုပေါင်း' },
	kind_count: {
		en: 'count: how many units it holds for',
		my: 'အရေအတွက်- မည်မျှတွင် မှန်ကန်သည်',
	},
	kind_sum: { en: 'sum over the units', my: 'ပေါင်းလဒ်' },
	kind_share: { en: 'share of the units it holds for', my: 'မှန်ကန်သည့်အချိုး' },
	kind_median: {
		en: 'median: half of the units lie below it',
		my: 'အလယ်ကိန်း- တစ်ဝက်သည် ၎င်းအောက်တွင် ရှိသည်',
	},
	kind_gap: {
		en: 'gap: need less what covers it, unit by unit; a surplus fills no other gap',
		my: 'ကွာဟချက်- လိုအပ်ချက်မှ ဖြည့်ဆည်းပြီးကို တစ်ခုချင်း နုတ်ထားသည်။ ပိုလျှံမှုသည် အခြားကွာဟချက်ကို မဖြည့်ပါ',
	},
	kind_rate: {
		en: 'rate: one sum divided by another',
		my: 'နှုန်း- ပေါင်းလဒ်တစ်ခုကို အခြားတစ်ခုဖြင့် စားထားသည်',
	},
	codebook: { en: 'Codebook', my: 'ကိန်းရှင်စာရင်း' },
	find: { en: 'Find a variable, label or code', my: 'ကိန်းရှင်၊ အမည် သို့မဟုတ် ကုဒ် ရှာရန်' },
	nothingFound: {
		en: 'No variable has these words. Try a shorter one.',
		my: 'ဤစကားလုံးများပါသော ကိန်းရှင် မရှိပါ။ ပိုတိုသော စကားလုံးဖြင့် ရှာကြည့်ပါ။',
	},
	variable: { en: 'Variable', my: 'ကိန်းရှင်' },
	label: { en: 'Label', my: 'အမည်' },
	type: { en: 'Type', my: 'အမျိုးအစား' },
	codes: { en: 'Codes', my: 'ကုဒ်များ' },
	missing: { en: 'Missing', my: 'အဖြေမရှိ' },
	universe: { en: 'Asked of', my: 'မေးမြန်းခံရသူ' },
	unit: { en: 'Unit', my: 'ယူနစ်' },
	tables: { en: 'In', my: 'ပါဝင်သည့်ဇယား' },
	range: { en: 'Range', my: 'အပိုင်းအခြား' },
	hxl: { en: 'HXL', my: 'HXL' },
	type_category: { en: 'categories', my: 'အမျိုးအစားများ' },
	type_boolean: { en: 'yes or no', my: 'ရှိ/မရှိ' },
	type_integer: { en: 'whole number', my: 'ကိန်းပြည့်' },
	type_number: { en: 'number', my: 'ကိန်းဂဏန်း' },
	type_text: { en: 'text', my: 'စာသား' },
	type_date: { en: 'date', my: 'ရက်စွဲ' },
	breakdown: { en: 'offered as breakdown', my: 'ခွဲခြားကြည့်နိုင်သည်' },
	disclosure: { en: 'What is withheld, and why', my: 'ထုတ်မပြသည့်အရာများနှင့် အကြောင်းရင်း' },
	rule: { en: 'Rule', my: 'စည်းမျဉ်း' },
	source: { en: 'Source', my: 'ရင်းမြစ်' },
	caveats: { en: 'Known limits', my: 'သိထားသော ကန့်သတ်ချက်များ' },
	sources: { en: 'Sources and licence', my: 'ရင်းမြစ်များနှင့် လိုင်စင်' },
	producer: { en: 'Producer', my: 'ထုတ်လုပ်သူ' },
	licence: { en: 'Licence', my: 'လိုင်စင်' },
	citation: { en: 'How to cite', my: 'ကိုးကားပုံ' },
	copy: { en: 'Copy the citation', my: 'ကိုးကားချက် ကူးယူရန်' },
	copied: { en: 'Copied', my: 'ကူးယူပြီးပါပြီ' },
	copyFailed: {
		en: 'The browser did not allow copying. Select the text instead.',
		my: 'ကူးယူခွင့် မရပါ။ စာသားကို ရွေး၍ ကူးယူပါ။',
	},
	downloads: { en: 'Files', my: 'ဖိုင်များ' },
	downloadsNote: {
		en: 'Exactly what the site computes from. Compare the hash after downloading; manifest.json lists all of them.',
		my: 'ဤဆိုက်က တွက်ချက်ရာတွင် အသုံးပြုသည့် ဖိုင်များအတိုင်း ဖြစ်သည်။ ဒေါင်းလုဒ်လုပ်ပြီးနောက် hash ကို တိုက်စစ်ပါ။ manifest.json တွင် အားလုံးကို စာရင်းပြုထားသည်။',
	},
	estimatesOnly: {
		en: 'Only estimates of this survey are published; its rows are not.',
		my: 'ဤစစ်တမ်း၏ ခန့်မှန်းချက်များကိုသာ ထုတ်ပြန်ထားပြီး ဒေတာတန်းများကို မထုတ်ပြန်ပါ။',
	},
	file: { en: 'File', my: 'ဖိုင်' },
	rows: { en: 'Rows', my: 'ဒေတာတန်း' },
	size: { en: 'Size', my: 'အရွယ်အစား' },
	hash: { en: 'SHA-256', my: 'SHA-256' },
} as const satisfies Record<string, Text>;

/** Sentences of the About screen with holes; numbers come already written. */
export const aboutPhrases = {
	minimumN: {
		en: ({ n }) => `A value with fewer than ${n} unweighted cases is withheld`,
		my: ({ n }) => `အလေးမပေးရသေးသော အရေအတွက် ${n} ထက်နည်းသော တန်ဖိုးကို ထုတ်မပြပါ`,
	} satisfies Phrase<{ n: string }>,
	cautionN: {
		en: ({ n }) => `A value with fewer than ${n} is shown with caution`,
		my: ({ n }) => `${n} ထက်နည်းပါက သတိပေးချက်နှင့် ပြသည်`,
	} satisfies Phrase<{ n: string }>,
	cvBands: {
		en: ({ caution, withhold }) =>
			`A coefficient of variation from ${caution} brings caution; above ${withhold} the value is withheld`,
		my: ({ caution, withhold }) =>
			`ကွဲလွဲမှုကိန်း (CV) ${caution} မှစ၍ သတိပေးသည်။ ${withhold} ထက်ကျော်ပါက ထုတ်မပြပါ`,
	} satisfies Phrase<{ caution: string; withhold: string }>,
	k: {
		en: ({ k, keys }) => `At least ${k} rows share any combination of ${keys}`,
		my: ({ k, keys }) => `${keys} ၏ တွဲဖက်မှုတိုင်းတွင် အနည်းဆုံး ဒေတာတန်း ${k} တန်း ရှိရမည်`,
	} satisfies Phrase<{ k: string; keys: string }>,
	never: {
		en: ({ columns }) => `Never leave: ${columns}`,
		my: ({ columns }) => `မည်သည့်အခါမျှ မထုတ်ပြန်ပါ- ${columns}`,
	} satisfies Phrase<{ columns: string }>,
	finest: {
		en: ({ level }) => `Finest place that is published: ${level}`,
		my: ({ level }) => `ထုတ်ပြန်သည့် အသေးဆုံးနေရာအဆင့်- ${level}`,
	} satisfies Phrase<{ level: string }>,
	ofExpected: {
		en: ({ reached, expected }) => `${reached} of ${expected}`,
		my: ({ reached, expected }) => `${expected} အနက် ${reached}`,
	} satisfies Phrase<{ reached: string; expected: string }>,
	roundDate: {
		en: ({ name, date }) => `${name}: ${date}`,
		my: ({ name, date }) => `${name}- ${date}`,
	} satisfies Phrase<{ name: string; date: string }>,
	fromTo: {
		en: ({ from, to }) => `${from} to ${to}`,
		my: ({ from, to }) => `${from} မှ ${to}`,
	} satisfies Phrase<{ from: string; to: string }>,
	variables: {
		en: ({ n }) => `${n} variables`,
		my: ({ n }) => `ကိန်းရှင် ${n} ခု`,
	} satisfies Phrase<{ n: string }>,
	kilobytes: {
		en: ({ n }) => `${n} KB`,
		my: ({ n }) => `${n} KB`,
	} satisfies Phrase<{ n: string }>,
} as const;

/** Admin levels in words. */
export const levelWords = {
	country: { en: 'the country', my: 'နိုင်ငံတစ်ခုလုံး' },
	state15: { en: 'the 15 states and regions', my: 'ပြည်နယ်/တိုင်းဒေသကြီး ၁၅ ခု' },
	state18: {
		en: 'the 18 state-level units of the place codes',
		my: 'နေရာကုဒ်များ၏ ပြည်နယ်အဆင့် ယူနစ် ၁၈ ခု',
	},
	district: { en: 'districts', my: 'ခရိုင်များ' },
	township: { en: 'townships', my: 'မြို့နယ်များ' },
} as const satisfies Record<string, Text>;
