import type { Phrase, Text } from '../message.ts';

/** Words of the Compare tab. */
export const compare = {
	mode: { en: 'Compare', my: 'နှိုင်းယှဉ်ရန်' },
	reference: { en: 'With one', my: 'တစ်ခုနှင့်' },
	rest: { en: 'With the rest', my: 'ကျန်အားလုံးနှင့်' },
	pairs: { en: 'All pairs', my: 'အတွဲတိုင်း' },
	with: { en: 'Reference', my: 'နှိုင်းယှဉ်မည့်အရာ' },
	whole: { en: 'All together', my: 'အားလုံးပေါင်း' },
	together: { en: 'all together', my: 'အားလုံးပေါင်း' },
	others: { en: 'the rest', my: 'ကျန်အားလုံး' },
	form: { en: 'As', my: 'ဖော်ပြပုံ' },
	difference: { en: 'Difference', my: 'ကွာခြားချက်' },
	inPoints: { en: 'points', my: 'ရာခိုင်နှုန်းမှတ်' },
	ratio: { en: 'Ratio', my: 'အချိုး' },
	among: { en: 'Groups compared', my: 'နှိုင်းယှဉ်သည့် အုပ်စုများ' },
	everyGroup: { en: 'Choose all', my: 'အားလုံး ရွေးရန်' },
	needBreakdown: {
		en: 'A comparison needs a breakdown with at least two groups. Choose one under “Break down by”.',
		my: 'နှိုင်းယှဉ်ရန် အုပ်စုနှစ်ခုနှင့်အထက်ရှိသော ခွဲခြားမှု လိုအပ်သည်။ “ခွဲခြားကြည့်ရန်” တွင် ရွေးပါ။',
	},
	asking: { en: 'Comparing …', my: 'နှိုင်းယှဉ်နေသည် …' },
	pair: { en: 'Comparison', my: 'နှိုင်းယှဉ်မှု' },
	picture: {
		en: 'Picture: where the interval lies about no difference',
		my: 'ပုံ- ကွာခြားမှုမရှိခြင်းနှင့် ယှဉ်လျှင် အပိုင်းအခြား ရှိရာ',
	},
	adjusted: { en: 'p after Holm', my: 'p (Holm ညှိပြီး)' },
	ranking: { en: 'Ranking, with its uncertainty', my: 'အဆင့်သတ်မှတ်ချက်နှင့် ၎င်း၏ မသေချာမှု' },
	rank: { en: 'Rank', my: 'အဆင့်' },
	rankPicture: { en: 'Picture: the ranks that are possible', my: 'ပုံ- ဖြစ်နိုင်သော အဆင့်များ' },
	letters: { en: 'Letters', my: 'အက္ခရာ' },
	group: { en: 'Group', my: 'အုပ်စု' },
	value: { en: 'Value', my: 'တန်ဖိုး' },
	cases: { en: 'n', my: 'n (အရေအတွက်)' },
	lettersMeaning: {
		en: 'Groups that share a letter cannot be told apart. Rank 1 is the highest value. Both follow from all pairs, p after Holm; the ranges hold all true ranks at once (Klein, Wright and Wieczorek 2020).',
		my: 'အက္ခရာတူသော အုပ်စုများကို ခွဲခြား၍ မရပါ။ အဆင့် ၁ သည် အမြင့်ဆုံးတန်ဖိုး ဖြစ်သည်။ နှစ်ခုလုံးသည် အတွဲအားလုံး၏ p (Holm ညှိပြီး) မှ ရသည်။ အပိုင်းအခြားများသည် အဆင့်အမှန်အားလုံးကို တစ်ပြိုင်နက် ပါဝင်စေသည် (Klein, Wright and Wieczorek 2020)။',
	},
	testTitle: { en: 'Do they have to do with each other?', my: 'ဆက်စပ်မှု ရှိပါသလား။' },
	noTest: {
		en: 'The table is too small or too empty for a test.',
		my: 'စစ်ဆေးရန် ဇယားသည် သေးလွန်း သို့မဟုတ် လွတ်လွန်းသည်။',
	},
	sharesTitle: { en: 'Shares of the table', my: 'ဇယား၏ အချိုးအစားများ' },
	sharesOf: { en: '% of', my: '% တွက်ပုံ' },
	row: { en: 'Row', my: 'အတန်း' },
	column: { en: 'Column', my: 'ကော်လံ' },
	all: { en: 'All', my: 'အားလုံး' },
	download: { en: 'Download the comparisons (CSV)', my: 'နှိုင်းယှဉ်မှုများကို CSV ဖြင့် ယူရန်' },
} as const satisfies Record<string, Text>;

/** Why two groups are not compared. */
export const noComparison = {
	withheld: {
		en: 'One of the two is withheld: too few cases or too uncertain',
		my: 'နှစ်ခုအနက် တစ်ခုကို ထုတ်မပြပါ- အရေအတွက်နည်းလွန်း သို့မဟုတ် မသေချာလွန်း',
	},
	'no-estimate': { en: 'One of the two has no estimate', my: 'နှစ်ခုအနက် တစ်ခုတွင် ခန့်မှန်းချက် မရှိပါ' },
	'lonely-psu': {
		en: 'A stratum has one PSU, and the policy gives no variance',
		my: 'အလွှာတစ်ခုတွင် PSU တစ်ခုသာရှိပြီး စည်းမျဉ်းက ကွဲလွဲမှု မပေးပါ',
	},
	'no-degrees-of-freedom': {
		en: 'No more PSUs than strata, so there is no interval',
		my: 'PSU သည် အလွှာထက် မပိုသဖြင့် အပိုင်းအခြား မရှိပါ',
	},
	'out-of-range': { en: 'Too large to compute', my: 'တွက်ရန် ကြီးလွန်းသည်' },
	'no-variation': {
		en: 'Nothing varies between the two, which proves nothing',
		my: 'နှစ်ခုအကြား ကွဲလွဲမှု မရှိသဖြင့် ဘာကိုမျှ သက်သေမပြပါ',
	},
	'not-positive': { en: 'A ratio needs two values above 0', my: 'အချိုးအတွက် ၀ ထက်ကြီးသော တန်ဖိုးနှစ်ခု လိုသည်' },
} as const satisfies Record<string, Text>;

interface Found {
	readonly first: string;
	readonly second: string;
	/** The size of the difference without its sign, or the ratio. */
	readonly size: string;
	readonly low: string;
	readonly high: string;
	readonly p: string;
	/** Cases of both, "n 916 and 12,814". */
	readonly ns: string;
}

export const comparePhrases = {
	versus: {
		en: ({ first, second }) => `${first} − ${second}`,
		my: ({ first, second }) => `${first} − ${second}`,
	} satisfies Phrase<{ first: string; second: string }>,
	over: {
		en: ({ first, second }) => `${first} ÷ ${second}`,
		my: ({ first, second }) => `${first} ÷ ${second}`,
	} satisfies Phrase<{ first: string; second: string }>,
	interval: {
		en: ({ level }) => `${level} interval`,
		my: ({ level }) => `${level} အပိုင်းအခြား`,
	} satisfies Phrase<{ level: string }>,
	ns: {
		en: ({ first, second }) => `n ${first} and ${second}`,
		my: ({ first, second }) => `n ${first} နှင့် ${second}`,
	} satisfies Phrase<{ first: string; second: string }>,
	points: {
		en: ({ value }) => `${value} points`,
		my: ({ value }) => `${value} ရာခိုင်နှုန်းမှတ်`,
	} satisfies Phrase<{ value: string }>,
	higher: {
		en: (x) =>
			`${x.first} is ${x.size} higher than ${x.second} (${x.low} to ${x.high}; ${x.ns}), ${x.p} after Holm.`,
		my: (x) =>
			`${x.first} သည် ${x.second} ထက် ${x.size} ပိုမြင့်သည် (${x.low} မှ ${x.high}၊ ${x.ns})၊ Holm ညှိပြီး ${x.p}။`,
	} satisfies Phrase<Found>,
	lower: {
		en: (x) =>
			`${x.first} is ${x.size} lower than ${x.second} (${x.low} to ${x.high} lower; ${x.ns}), ${x.p} after Holm.`,
		my: (x) =>
			`${x.first} သည် ${x.second} ထက် ${x.size} ပိုနိမ့်သည် (${x.low} မှ ${x.high} နိမ့်၊ ${x.ns})၊ Holm ညှိပြီး ${x.p}။`,
	} satisfies Phrase<Found>,
	times: {
		en: (x) =>
			`${x.first} is ${x.size} times ${x.second} (${x.low} to ${x.high}; ${x.ns}), ${x.p} after Holm.`,
		my: (x) =>
			`${x.first} သည် ${x.second} ၏ ${x.size} ဆ ဖြစ်သည် (${x.low} မှ ${x.high}၊ ${x.ns})၊ Holm ညှိပြီး ${x.p}။`,
	} satisfies Phrase<Found>,
	undecided: {
		en: (x) =>
			`${x.first} and ${x.second} cannot be told apart: the interval of the ${x.size} runs from ${x.low} to ${x.high} (${x.ns}), ${x.p} after Holm.`,
		my: (x) =>
			`${x.first} နှင့် ${x.second} ကို ခွဲခြား၍ မရပါ- ${x.size}၏ အပိုင်းအခြားသည် ${x.low} မှ ${x.high} (${x.ns}) ဖြစ်ပြီး Holm ညှိပြီး ${x.p}။`,
	} satisfies Phrase<Found>,
	count: {
		en: ({ apart, all, level }) =>
			`${apart} of ${all} comparisons are told apart at ${level}, after Holm’s adjustment for all of them. Intervals are for one comparison at a time.`,
		my: ({ apart, all, level }) =>
			`နှိုင်းယှဉ်မှု ${all} ခုအနက် ${apart} ခုကို ${level} အဆင့်တွင် ခွဲခြားနိုင်သည် (အားလုံးအတွက် Holm ဖြင့် ညှိပြီး)။ အပိုင်းအခြားများသည် နှိုင်းယှဉ်မှုတစ်ခုချင်းအတွက် ဖြစ်သည်။`,
	} satisfies Phrase<{ apart: string; all: string; level: string }>,
	less: {
		en: ({ value }) => `p < ${value}`,
		my: ({ value }) => `p < ${value}`,
	} satisfies Phrase<{ value: string }>,
	equal: {
		en: ({ value }) => `p = ${value}`,
		my: ({ value }) => `p = ${value}`,
	} satisfies Phrase<{ value: string }>,
	range: {
		en: ({ low, high }) => `${low} to ${high}`,
		my: ({ low, high }) => `${low} မှ ${high}`,
	} satisfies Phrase<{ low: string; high: string }>,
	related: {
		en: ({ what, f, ndf, ddf, p, n }) =>
			`${what} are related: Rao–Scott F = ${f} on ${ndf} and ${ddf} degrees of freedom, ${p}; n ${n}.`,
		my: ({ what, f, ndf, ddf, p, n }) =>
			`${what} တို့ ဆက်စပ်နေသည်- Rao–Scott F = ${f} (df ${ndf}၊ ${ddf})၊ ${p}၊ n ${n}။`,
	} satisfies Phrase<Test>,
	unrelated: {
		en: ({ what, f, ndf, ddf, p, n }) =>
			`No relation between ${what} can be shown: Rao–Scott F = ${f} on ${ndf} and ${ddf} degrees of freedom, ${p}; n ${n}.`,
		my: ({ what, f, ndf, ddf, p, n }) =>
			`${what} တို့အကြား ဆက်စပ်မှုကို မပြသနိုင်ပါ- Rao–Scott F = ${f} (df ${ndf}၊ ${ddf})၊ ${p}၊ n ${n}။`,
	} satisfies Phrase<Test>,
	sharesWithin: {
		en: ({ of, shown, level }) =>
			`% within each group of ${of}: how it divides over ${shown}. Below each, its ${level} interval.`,
		my: ({ of, shown, level }) =>
			`${of} အုပ်စုတစ်ခုစီအတွင်း % - ${shown} အလိုက် ခွဲဝေပုံ။ အောက်တွင် ${level} အပိုင်းအခြား ပါသည်။`,
	} satisfies Phrase<{ of: string; shown: string; level: string }>,
	sharesOfAll: {
		en: ({ n, level }) => `% of all in the table (n ${n}). Below each, its ${level} interval.`,
		my: ({ n, level }) => `ဇယားရှိ အားလုံး၏ % (n ${n})။ အောက်တွင် ${level} အပိုင်းအခြား ပါသည်။`,
	} satisfies Phrase<{ n: string; level: string }>,
	and: {
		en: ({ first, second }) => `${first} and ${second}`,
		my: ({ first, second }) => `${first} နှင့် ${second}`,
	} satisfies Phrase<{ first: string; second: string }>,
} as const;

interface Test {
	readonly what: string;
	readonly f: string;
	readonly ndf: string;
	readonly ddf: string;
	readonly p: string;
	readonly n: string;
}
