import type { Phrase, Text } from '../message.ts';

/** Words of the Distribution tab. */
export const distribution = {
	show: { en: 'Show', my: 'ပြသပုံ' },
	histogram: { en: 'Histogram', my: 'ဟစ်စတိုဂရမ်' },
	cumulative: { en: 'Cumulative', my: 'စုပေါင်းအချိုး' },
	shares: { en: 'Shares', my: 'ဝေစု' },
	axis: { en: 'Axis', my: 'ဝင်ရိုး' },
	linear: { en: 'Even steps', my: 'ညီမျှသော အဆင့်' },
	log: { en: 'Doubling steps', my: 'အဆတိုး အဆင့်' },
	loading: { en: 'Reading the answers…', my: 'အဖြေများကို ဖတ်နေသည်…' },
	failed: {
		en: 'The answers could not be read. The table has the means.',
		my: 'အဖြေများကို မဖတ်နိုင်ပါ။ ဇယားတွင် ပျမ်းမျှများ ရှိသည်။',
	},
	tooFew: {
		en: 'Too few cases, or too few different values, for a distribution.',
		my: 'ဖြန့်ဝေပုံ ပြရန် အရေအတွက် သို့မဟုတ် မတူညီသော တန်ဖိုး နည်းလွန်းသည်။',
	},
	median: { en: 'Median', my: 'အလယ်ကိန်း' },
	mean: { en: 'Mean', my: 'ပျမ်းမျှ' },
	half: { en: 'Half', my: 'ထက်ဝက်' },
	quantile: { en: 'Share at or below', my: 'ထိုတန်ဖိုးနှင့် ထိုအောက် ရှိသူအချိုး' },
	byGroup: { en: 'The same for each group', my: 'အုပ်စုတစ်ခုစီအတွက်' },
	table: { en: 'The numbers of this chart', my: 'ဤပုံ၏ ကိန်းဂဏန်းများ' },
	from: { en: 'From', my: 'မှ' },
	to: { en: 'To, not included', my: 'ထိ (မပါ)' },
	upTo: { en: 'At most', my: 'အများဆုံး' },
	share: { en: 'Share', my: 'အချိုး' },
	interval: { en: 'Interval', my: 'အပိုင်းအခြား' },
	cases: { en: 'Cases', my: 'အရေအတွက်' },
	note: { en: 'Note', my: 'မှတ်ချက်' },
	shareAxis: { en: 'share at or below', my: 'ထိုတန်ဖိုးနှင့် ထိုအောက်' },
	group: { en: 'Group', my: 'အုပ်စု' },
	heldTitle: { en: 'Share of the total that each fifth holds', my: 'ငါးပုံတစ်ပုံစီက ရရှိသော ဝေစု' },
	heldTenths: { en: 'Share of the total that each tenth holds', my: 'ဆယ်ပုံတစ်ပုံစီက ရရှိသော ဝေစု' },
	fifths: { en: 'Fifths', my: 'ငါးပုံတစ်ပုံ' },
	tenths: { en: 'Tenths', my: 'ဆယ်ပုံတစ်ပုံ' },
	groups: { en: 'Groups', my: 'အုပ်စုများ' },
	lowest: { en: 'lowest', my: 'အနိမ့်ဆုံး' },
	highest: { en: 'highest', my: 'အမြင့်ဆုံး' },
	equal: { en: 'if all held the same', my: 'အားလုံး တူညီလျှင်' },
} as const satisfies Record<string, Text>;

interface Ends {
	readonly low: string;
	readonly high: string;
}

export const distributionPhrases = {
	/** "Half of people have 3,100 kyat or less (95% interval 3,020 to 3,190; n 13,723)." */
	atMost: {
		en: ({ share, units, value, level, low, high, n }) =>
			`${share} of ${units} have ${value} or less (${level} interval ${low} to ${high}; n ${n}).`,
		my: ({ share, units, value, level, low, high, n }) =>
			`${units} ${share}သည် ${value} သို့မဟုတ် ထိုအောက် ရှိသည် (${level} ယုံကြည်မှုအပိုင်းအခြား ${low} မှ ${high}၊ n ${n})။`,
	} satisfies Phrase<
		Ends & { share: string; units: string; value: string; level: string; n: string }
	>,
	noQuantile: {
		en: ({ share, units, reason }) =>
			`The value that ${share} of ${units} have or stay below is not shown: ${reason}.`,
		my: ({ share, units, reason }) => `${units} ${share}၏ အများဆုံးတန်ဖိုးကို မပြပါ - ${reason}။`,
	} satisfies Phrase<{ share: string; units: string; reason: string }>,
	meanAbove: {
		en: ({ value, low, high }) =>
			`The mean, ${value} (${low} to ${high}), is higher: a few large values pull it up.`,
		my: ({ value, low, high }) =>
			`ပျမ်းမျှ ${value} (${low} မှ ${high}) သည် ပိုမြင့်သည် - ကြီးမားသော တန်ဖိုးအနည်းငယ်က ဆွဲတင်ထားသည်။`,
	} satisfies Phrase<Ends & { value: string }>,
	meanNear: {
		en: ({ value, low, high }) => `The mean is ${value} (${low} to ${high}).`,
		my: ({ value, low, high }) => `ပျမ်းမျှမှာ ${value} (${low} မှ ${high}) ဖြစ်သည်။`,
	} satisfies Phrase<Ends & { value: string }>,
	percent: { en: (p) => `${p}%`, my: (p) => `${p}%` } satisfies Phrase<string>,
	mark: {
		en: ({ name, value, low, high }) => `${name} ${value} (${low} to ${high})`,
		my: ({ name, value, low, high }) => `${name} ${value} (${low} မှ ${high})`,
	} satisfies Phrase<Ends & { name: string; value: string }>,
	perStep: {
		en: ({ units, step }) => `% of ${units} in each step of ${step}`,
		my: ({ units, step }) => `${step} စီတွင် ${units}၏ %`,
	} satisfies Phrase<{ units: string; step: string }>,
	perBin: {
		en: (units) => `% of ${units} in each step`,
		my: (units) => `အဆင့်တစ်ခုစီတွင် ${units}၏ %`,
	} satisfies Phrase<string>,
	ofUnits: {
		en: (units) => `% of ${units}`,
		my: (units) => `${units}၏ %`,
	} satisfies Phrase<string>,
	above: {
		en: ({ share, value }) => `${share} at ${value} or more →`,
		my: ({ share, value }) => `${share} သည် ${value} နှင့်အထက် →`,
	} satisfies Phrase<{ share: string; value: string }>,
	below: {
		en: ({ share, value }) => `← ${share} below ${value}`,
		my: ({ share, value }) => `← ${share} သည် ${value} အောက်`,
	} satisfies Phrase<{ share: string; value: string }>,
	bin: {
		en: ({ from, to, share, low, high, n }) =>
			`${from} to ${to}: ${share} (${low} to ${high}), ${n} cases`,
		my: ({ from, to, share, low, high, n }) =>
			`${from} မှ ${to} - ${share} (${low} မှ ${high})၊ အရေအတွက် ${n}`,
	} satisfies Phrase<Ends & { from: string; to: string; share: string; n: string }>,
	basis: {
		en: ({ cases, level }) =>
			`From ${cases}, weighted; lines on the bars are ${level} intervals over the design. No bar rests on fewer cases than may be shown; the smallest and largest values are of one case and are not shown.`,
		my: ({ cases, level }) =>
			`${cases}မှ၊ အလေးချိန်ထည့်ထားသည်။ ဘားများပေါ်ရှိ မျဉ်းများသည် နမူနာဒီဇိုင်းအလိုက် ${level} အပိုင်းအခြားဖြစ်သည်။ ပြသခွင့်ရှိသည်ထက် နည်းသော အရေအတွက်ရှိ ဘား မရှိပါ။ အငယ်ဆုံးနှင့် အကြီးဆုံးတန်ဖိုးသည် တစ်ခုတည်း၏ တန်ဖိုးဖြစ်၍ မပြပါ။`,
	} satisfies Phrase<{ cases: string; level: string }>,
	curveBasis: {
		en: ({ cases, level }) =>
			`From ${cases}, weighted; the band is the ${level} interval at each value.`,
		my: ({ cases, level }) =>
			`${cases}မှ၊ အလေးချိန်ထည့်ထားသည်။ အရိပ်ပိုင်းသည် တန်ဖိုးတစ်ခုစီတွင် ${level} အပိုင်းအခြားဖြစ်သည်။`,
	} satisfies Phrase<{ cases: string; level: string }>,
	sharesBasis: {
		en: ({ cases, level }) =>
			`From ${cases}, weighted, put in order and cut into groups of equal size; lines are ${level} intervals that count the cuts as estimated.`,
		my: ({ cases, level }) =>
			`${cases}မှ၊ အလေးချိန်ထည့်ကာ အစဉ်လိုက်စီ၍ အရွယ်တူ အုပ်စုများ ခွဲထားသည်။ မျဉ်းများသည် ${level} အပိုင်းအခြားဖြစ်ပြီး ဖြတ်မှတ်များကိုလည်း ခန့်မှန်းချက်အဖြစ် ထည့်တွက်ထားသည်။`,
	} satisfies Phrase<{ cases: string; level: string }>,
	heldSentence: {
		en: ({ lowest, lowestEnds, highest, highestEnds, units, n }) =>
			`The fifth of ${units} with the least holds ${lowest} of the total (${lowestEnds}), the fifth with the most ${highest} (${highestEnds}); n ${n}.`,
		my: ({ lowest, lowestEnds, highest, highestEnds, units, n }) =>
			`${units} အနက် အနည်းဆုံးရှိသော ငါးပုံတစ်ပုံသည် စုစုပေါင်း၏ ${lowest} (${lowestEnds})၊ အများဆုံးရှိသော ငါးပုံတစ်ပုံသည် ${highest} (${highestEnds}) ကို ရရှိသည်။ n ${n}။`,
	} satisfies Phrase<{
		lowest: string;
		lowestEnds: string;
		highest: string;
		highestEnds: string;
		units: string;
		n: string;
	}>,
	/** Heading of the forest: "Median by group", "25% have at most, by group". */
	quantileBy: {
		en: (p) => `The value that ${p} have or stay below`,
		my: (p) => `${p} ၏ အများဆုံးတန်ဖိုး`,
	} satisfies Phrase<string>,
} as const;
