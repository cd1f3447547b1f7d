import type { Phrase, Text } from '../message.ts';

/** Words of poverty below a line and of inequality, under the distribution. */
export const poverty = {
	loading: { en: 'Reading the households…', my: 'အိမ်ထောင်စုများကို ဖတ်နေသည်…' },
	failed: {
		en: 'Poverty and inequality could not be computed.',
		my: 'ဆင်းရဲမွဲတေမှုနှင့် မညီမျှမှုကို တွက်ချက်၍ မရပါ။',
	},
	title: { en: 'Poverty below a line', my: 'မျဉ်းတစ်ခုအောက်ရှိ ဆင်းရဲမွဲတေမှု' },
	kind: { en: 'Line', my: 'မျဉ်း' },
	fixed: { en: 'An amount', my: 'ပမာဏတစ်ခု' },
	median: { en: 'Share of the median', my: 'အလယ်ကိန်း၏ အချိုး' },
	mean: { en: 'Share of the mean', my: 'ပျမ်းမျှ၏ အချိုး' },
	population: { en: 'Median or mean of', my: 'မည်သူတို့၏ အလယ်ကိန်း/ပျမ်းမျှ' },
	everyone: { en: 'Everyone', my: 'အားလုံး' },
	own: { en: 'Each group itself', my: 'အုပ်စုတစ်ခုချင်း' },
	slider: { en: 'Move the line', my: 'မျဉ်းကို ရွှေ့ပါ' },
	noLine: { en: 'no line can be drawn', my: 'မျဉ်း မဆွဲနိုင်ပါ' },
	moveTheLine: {
		en: 'Move the line, and see inequality',
		my: 'မျဉ်းကို ရွှေ့ပြီး မညီမျှမှုကို ကြည့်ရန်',
	},
	measure: { en: 'By group', my: 'အုပ်စုအလိုက်' },
	inequality: { en: 'Inequality', my: 'မညီမျှမှု' },
	lorenz: { en: 'Lorenz curve', my: 'Lorenz မျဉ်းကွေး' },
	lorenzX: { en: 'Share of people, from the poorest', my: 'အဆင်းရဲဆုံးမှစ၍ လူဦးရေအချိုး' },
	lorenzY: { en: 'Share of what they have', my: '၎င်းတို့ ရရှိသည့် အချိုး' },
	equality: { en: 'everyone alike', my: 'အားလုံး တူညီ' },
	measures: { en: 'Measure', my: 'တိုင်းတာမှု' },
	value: { en: 'Value', my: 'တန်ဖိုး' },
	n: { en: 'n', my: 'n' },
	group: { en: 'Group', my: 'အုပ်စု' },
} as const satisfies Record<string, Text>;

/** Measures by their id, with what they say in plain words. */
export const povertyMeasures = {
	headcount: {
		name: { en: 'Headcount', my: 'ဆင်းရဲမွဲတေမှုနှုန်း' },
		says: { en: 'share below the line', my: 'မျဉ်းအောက်ရှိ အချိုး' },
	},
	gap: {
		name: { en: 'Gap', my: 'ကွာဟချက်' },
		says: { en: 'mean distance below, of the line', my: 'မျဉ်းအောက် ပျမ်းမျှကွာဟမှု (မျဉ်း၏ %)' },
	},
	severity: {
		name: { en: 'Severity', my: 'ပြင်းထန်မှု' },
		says: { en: 'mean squared distance', my: 'ကွာဟမှုနှစ်ထပ်၏ ပျမ်းမျှ' },
	},
	meanShortfall: {
		name: { en: 'Shortfall a head', my: 'တစ်ဦးချင်း လိုအပ်ငွေ' },
		says: { en: 'per person, poor or not', my: 'ဆင်းရဲသည်ဖြစ်စေ မဆင်းရဲသည်ဖြစ်စေ တစ်ဦးလျှင်' },
	},
	totalShortfall: {
		name: { en: 'Shortfall of all', my: 'စုစုပေါင်း လိုအပ်ငွေ' },
		says: { en: 'what all below it lack', my: 'မျဉ်းအောက်ရှိသူအားလုံး လိုအပ်သည့်ငွေ' },
	},
	watts: {
		name: { en: 'Watts', my: 'Watts' },
		says: { en: 'mean log distance below', my: 'မျဉ်းအောက် log ကွာဟမှု၏ ပျမ်းမျှ' },
	},
	gini: {
		name: { en: 'Gini coefficient', my: 'Gini ကိန်း' },
		says: { en: '0: everyone alike; 1: one has all', my: '၀ - အားလုံးတူညီ၊ ၁ - တစ်ဦးတည်းက အားလုံးရ' },
	},
	shareRatio: {
		name: { en: 'S80/S20', my: 'S80/S20' },
		says: {
			en: 'highest fifth over lowest fifth',
			my: 'အမြင့်ဆုံး ငါးပုံတစ်ပုံကို အနိမ့်ဆုံး ငါးပုံတစ်ပုံဖြင့် စား',
		},
	},
	atkinson05: {
		name: { en: 'Atkinson, ε = 0.5', my: 'Atkinson, ε = ၀.၅' },
		says: { en: 'part lost to inequality', my: 'မညီမျှမှုကြောင့် ဆုံးရှုံးသည့်အပိုင်း' },
	},
	atkinson1: {
		name: { en: 'Atkinson, ε = 1', my: 'Atkinson, ε = ၁' },
		says: { en: 'the poor weigh more', my: 'ဆင်းရဲသူများကို ပိုအလေးထား' },
	},
	atkinson2: {
		name: { en: 'Atkinson, ε = 2', my: 'Atkinson, ε = ၂' },
		says: { en: 'the poorest weigh most', my: 'အဆင်းရဲဆုံးသူများကို အလေးအထားဆုံး' },
	},
	entropy0: {
		name: { en: 'Generalised entropy, α = 0', my: 'Generalised entropy, α = ၀' },
		says: { en: 'mean log deviation', my: 'mean log deviation' },
	},
	entropy1: {
		name: { en: 'Generalised entropy, α = 1', my: 'Generalised entropy, α = ၁' },
		says: { en: 'Theil', my: 'Theil' },
	},
	entropy2: {
		name: { en: 'Generalised entropy, α = 2', my: 'Generalised entropy, α = ၂' },
		says: { en: 'half the squared CV', my: 'ကွဲလွဲမှုကိန်းနှစ်ထပ်၏ တစ်ဝက်' },
	},
} as const satisfies Record<string, { readonly name: Text; readonly says: Text }>;

/** What a relative line is a share of, in the middle of a sentence. */
export const lineCentres = {
	median: { en: 'median', my: 'အလယ်ကိန်း' },
	mean: { en: 'mean', my: 'ပျမ်းမျှ' },
} as const satisfies Record<string, Text>;

export const povertyPhrases = {
	sentence: {
		en: ({ line, share, low, high, units, level, n }) =>
			`Below ${line} are ${share} of ${units} (${level} interval ${low} to ${high}; n ${n}).`,
		my: ({ line, share, low, high, units, level, n }) =>
			`${line} အောက်တွင် ${units}၏ ${share} ရှိသည် (${level} ယုံကြည်မှုအပိုင်းအခြား ${low} မှ ${high}၊ n ${n})။`,
	} satisfies Phrase<Said>,
	withheld: {
		en: ({ line, reason }) => `For the line ${line} no share is shown: ${reason}.`,
		my: ({ line, reason }) => `${line} မျဉ်းအတွက် အချိုးကို မပြပါ - ${reason}။`,
	} satisfies Phrase<{ line: string; reason: string }>,
	official: {
		en: ({ label, amount }) => `${amount}: ${label}`,
		my: ({ label, amount }) => `${amount} - ${label}`,
	} satisfies Phrase<{ label: string; amount: string }>,
	share: {
		en: ({ percent, of, amount }) => `${percent} of the ${of}: ${amount}`,
		my: ({ percent, of, amount }) => `${of}၏ ${percent} - ${amount}`,
	} satisfies Phrase<{ percent: string; of: string; amount: string }>,
	ownShare: {
		en: ({ percent, of }) => `${percent} of each group’s ${of}`,
		my: ({ percent, of }) => `အုပ်စုတစ်ခုချင်း၏ ${of} ${percent}`,
	} satisfies Phrase<{ percent: string; of: string }>,
	asked: {
		en: ({ cases }) => `${cases} asked; dots with intervals, a dashed line for the whole.`,
		my: ({ cases }) => `မေးမြန်းသည် ${cases}။ အစက်နှင့် အပိုင်းအခြား၊ မျဉ်းပြတ်သည် တစ်ခုလုံးအတွက်။`,
	} satisfies Phrase<{ cases: string }>,
	unequal: {
		en: ({ gini, ginis, ratio, ratios, level, n }) =>
			`The Gini coefficient is ${gini} (${level} interval ${ginis}); the highest fifth has ${ratio} times (${ratios}) what the lowest fifth has; n ${n}.`,
		my: ({ gini, ginis, ratio, ratios, level, n }) =>
			`Gini ကိန်းသည် ${gini} (${level} ယုံကြည်မှုအပိုင်းအခြား ${ginis}) ဖြစ်သည်။ အမြင့်ဆုံး ငါးပုံတစ်ပုံသည် အနိမ့်ဆုံး ငါးပုံတစ်ပုံထက် ${ratio} ဆ (${ratios}) ရရှိသည်။ n ${n}။`,
	} satisfies Phrase<Unequal>,
	lorenzPoint: {
		en: ({ p, share, low, high }) => `The lowest ${p} have ${share} (${low} to ${high})`,
		my: ({ p, share, low, high }) => `အနိမ့်ဆုံး ${p} သည် ${share} (${low} မှ ${high}) ရရှိသည်`,
	} satisfies Phrase<{ p: string; share: string; low: string; high: string }>,
	interval: {
		en: (level) => `${level} interval`,
		my: (level) => `${level} ယုံကြည်မှုအပိုင်းအခြား`,
	} satisfies Phrase<string>,
} as const;

interface Said {
	readonly line: string;
	readonly share: string;
	readonly low: string;
	readonly high: string;
	readonly units: string;
	readonly level: string;
	readonly n: string;
}

interface Unequal {
	readonly gini: string;
	/** Both ends of its interval, "0.312 to 0.331". */
	readonly ginis: string;
	readonly ratio: string;
	readonly ratios: string;
	readonly level: string;
	readonly n: string;
}
