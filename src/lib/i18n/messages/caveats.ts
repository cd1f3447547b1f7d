import type { Phrase, Text } from '../message.ts';

export interface Words {
	readonly title: Text;
	readonly text: Phrase<CaveatParams>;
}

/** What the words of a computed caveat may speak of. */
export interface CaveatParams {
	/** The cells it speaks of. */
	readonly areas: string;
	/** Cases below which a value asks for caution. */
	readonly cautionN: string;
	/** Of a register: units in the overall value, "15 of 20 camps". */
	readonly of: string;
	/** Of a register: units of which nothing is known, "1 camp". */
	readonly unknown: string;
	/** Of a register: its latest round, "Round 7 (January 2018)". */
	readonly latest: string;
	/** Of calibrated weights; empty where they are not. */
	readonly calibration: CalibrationParams;
}

/** What the words of calibrated weights speak of. */
export interface CalibrationParams {
	readonly method: 'post-stratify' | 'rake' | '';
	/** The variables whose totals are known, "Region and sex". */
	readonly margins: string;
	/** How many replicate weights were adjusted alike. */
	readonly replicates: string;
}

/** Words of the caveats that follow from the numbers. */
export const computedCaveatWords = {
	'synthetic-data': {
		title: { en: 'Demonstration data', my: 'သရုပ်ပြဒေတာ' },
		text: {
			en: () =>
				'Made up at the design of the real data and calibrated to published figures. Not for citation.',
			my: () =>
				'တကယ့်ဒေတာ၏ ပုံစံအတိုင်း ဖန်တီးထားသော အတုဒေတာဖြစ်ပြီး ထုတ်ပြန်ပြီးကိန်းဂဏန်းများနှင့် ညှိထားသည်။ ကိုးကားရန် မဟုတ်ပါ။',
		},
	},
	'provisional-data': {
		title: { en: 'Provisional data', my: 'ယာယီဒေတာ' },
		text: {
			en: () => 'The producer may still correct this release.',
			my: () => 'ထုတ်ပြန်သူက ဤထုတ်ဝေမှုကို ပြင်ဆင်နိုင်ပါသေးသည်။',
		},
	},
	'calibrated-weights': {
		title: { en: 'Weights adjusted to known totals', my: 'အလေးချိန်ကို သိရှိပြီး ပမာဏများနှင့် ညှိထားသည်' },
		text: {
			en: ({ calibration: { method, margins, replicates } }) =>
				`The weights were ${method === 'rake' ? 'raked' : 'post-stratified'} so that they add up to the known totals by ${margins}. ${replicates} replicate weights were adjusted in the same way, for the standard errors.`,
			my: ({ calibration: { method, margins, replicates } }) =>
				`${margins} အလိုက် သိရှိပြီး စုစုပေါင်းများနှင့် ကိုက်ညီစေရန် အလေးချိန်များကို ${method === 'rake' ? 'အနားသတ်များအတိုင်း အဆင့်ဆင့် ညှိထားသည်' : 'နောက်မှ အလွှာခွဲ၍ ညှိထားသည်'}။ စံမှားများအတွက် ပုံတူအလေးချိန် ${replicates} ခုကိုလည်း ထိုနည်းအတိုင်း ညှိထားသည်။`,
		},
	},
	'withheld-values': {
		title: { en: 'Some values are withheld', my: 'တန်ဖိုးအချို့ကို ထုတ်မပြပါ' },
		text: {
			en: ({ areas }) => `Too few cases, or too wide an interval, to show a value for ${areas}.`,
			my: ({ areas }) => `${areas} အတွက် အရေအတွက် နည်းလွန်း၍ သို့မဟုတ် အပိုင်းအခြား ကျယ်လွန်း၍ တန်ဖိုးကို ထုတ်မပြပါ။`,
		},
	},
	'unavailable-values': {
		title: { en: 'Some values do not exist', my: 'တန်ဖိုးအချို့ မရှိပါ' },
		text: {
			en: ({ areas }) => `The sample gives no value, or no interval, for ${areas}.`,
			my: ({ areas }) => `${areas} အတွက် နမူနာမှ တန်ဖိုး သို့မဟုတ် အပိုင်းအခြား မရရှိပါ။`,
		},
	},
	'small-samples': {
		title: { en: 'Small samples', my: 'နမူနာ နည်းပါးမှု' },
		text: {
			en: ({ areas, cautionN }) =>
				`Fewer than ${cautionN} cases stand behind ${areas}. Read the interval, not the rank.`,
			my: ({ areas, cautionN }) =>
				`${areas} အတွက် နမူနာ ${cautionN} ထက် နည်းသည်။ အဆင့်ထက် အပိုင်းအခြားကို ကြည့်ပါ။`,
		},
	},
	'imprecise-values': {
		title: { en: 'Imprecise values', my: 'တိကျမှုနည်းသော တန်ဖိုးများ' },
		text: {
			en: ({ areas }) =>
				`The interval is wide compared with the value for ${areas}. Differences may be chance.`,
			my: ({ areas }) => `${areas} အတွက် တန်ဖိုးနှင့်စာလျှင် အပိုင်းအခြား ကျယ်သည်။ ကွာခြားချက်များသည် တိုက်ဆိုင်မှု ဖြစ်နိုင်သည်။`,
		},
	},
	'units-not-reached': {
		title: { en: 'Some are missing', my: 'အချို့ လွတ်နေသည်' },
		text: {
			en: ({ of }) =>
				`The overall value has answers from ${of}. Those missing are left out, not counted as zero.`,
			my: ({ of }) => `စုစုပေါင်းတန်ဖိုးတွင် ${of}မှ အဖြေများ ပါသည်။ လွတ်နေသည်များကို သုညဟု မယူဘဲ ချန်ထားသည်။`,
		},
	},
	'units-never-reached': {
		title: { en: 'Some were never reached', my: 'အချို့ကို တစ်ခါမျှ မရောက်ရှိဖူး' },
		text: {
			en: ({ unknown }) =>
				`Of ${unknown} no earlier round knows anything, so the range with last known values leaves them out too.`,
			my: ({ unknown }) =>
				`${unknown}ကို ယခင်အကြိမ်များတွင်လည်း မသိရသဖြင့် နောက်ဆုံးသိတန်ဖိုးဖြင့် တွက်သော အပိုင်းအခြားတွင်လည်း မပါပါ။`,
		},
	},
	'older-round': {
		title: { en: 'Not the latest round', my: 'နောက်ဆုံးအကြိမ် မဟုတ်ပါ' },
		text: {
			en: ({ latest }) => `A later round exists: ${latest}.`,
			my: ({ latest }) => `နောက်ပိုင်းအကြိမ် ရှိသည် - ${latest}။`,
		},
	},
} as const satisfies Record<string, Words>;

/** The same caveats where they speak of a register, as far as the words differ. */
export const registerCaveatWords: Readonly<
	Partial<Record<keyof typeof computedCaveatWords, Words>>
> = {
	'synthetic-data': {
		title: { en: 'Demonstration data', my: 'သရုပ်ပြဒေတာ' },
		text: {
			en: () => 'Synthetic records, calibrated to published figures. Not for citation.',
			my: () => 'ထုတ်ပြန်ပြီးကိန်းဂဏန်းများနှင့် ညှိထားသော အတုမှတ်တမ်းများ ဖြစ်သည်။ ကိုးကားရန် မဟုတ်ပါ။',
		},
	},
	'unavailable-values': {
		title: { en: 'Some values do not exist', my: 'တန်ဖိုးအချို့ မရှိပါ' },
		text: {
			en: ({ areas }) =>
				`No value for ${areas}: nothing was expected there, or nothing could be reached. That is not zero.`,
			my: ({ areas }) =>
				`${areas} အတွက် တန်ဖိုး မရှိပါ - ထိုနေရာတွင် မျှော်မှန်းမထားခြင်း သို့မဟုတ် မရောက်ရှိနိုင်ခြင်း ဖြစ်သည်။ သုည မဟုတ်ပါ။`,
		},
	},
};

/** Why a value is not shown, or asks for caution: rules of the estimation room. */
export const reasonWords = {
	unavailable: { en: 'no value', my: 'တန်ဖိုး မရှိပါ' },
	'few-outside': { en: 'too few cases beyond it', my: '၎င်း၏ အပြင်ဘက်တွင် အရေအတွက် နည်းလွန်း' },
	'n-below-minimum': { en: 'too few cases', my: 'အရေအတွက် နည်းလွန်း' },
	'cv-above-withhold': { en: 'too imprecise', my: 'တိကျမှု နည်းလွန်း' },
	'interval-too-wide': { en: 'too wide an interval', my: 'အပိုင်းအခြား ကျယ်လွန်း' },
	'no-variance': {
		en: 'every case alike, so the interval has no width',
		my: 'အားလုံး တူညီနေသဖြင့် အပိုင်းအခြား အကျယ် မရှိ',
	},
	'n-below-caution': { en: 'few cases', my: 'အရေအတွက် နည်း' },
	'cv-above-caution': { en: 'imprecise', my: 'တိကျမှု နည်း' },
	'cv-undefined': { en: 'precision unknown', my: 'တိကျမှု မသိရ' },
	'share-at-boundary': { en: 'no or every case', my: 'တစ်ခုမျှမရှိ သို့မဟုတ် အားလုံး' },
	'no-observations': { en: 'no cases', my: 'နမူနာ မရှိ' },
	'zero-denominator': { en: 'nothing to divide by', my: 'စားကိန်း သုည' },
	'lonely-psu': { en: 'one place only in a stratum', my: 'အလွှာတစ်ခုတွင် နေရာတစ်ခုတည်း' },
	'no-degrees-of-freedom': { en: 'too few places for an interval', my: 'အပိုင်းအခြားအတွက် နေရာ နည်းလွန်း' },
	'not-a-proportion': { en: 'not a share', my: 'အချိုး မဟုတ်' },
	'negative-values': { en: 'some values below zero', my: 'သုညအောက် တန်ဖိုးများ ပါဝင်' },
	'non-positive-values': { en: 'some values of zero or less', my: 'သုည သို့မဟုတ် သုညအောက် တန်ဖိုးများ ပါဝင်' },
	incomplete: { en: 'too few of the expected answered', my: 'မျှော်မှန်းထားသည်များအနက် အဖြေရသည် နည်းလွန်း' },
	'partly-estimated': {
		en: 'part of the people were estimated, not counted',
		my: 'လူဦးရေ၏ တစ်စိတ်တစ်ပိုင်းကို ရေတွက်ခြင်းမဟုတ်ဘဲ ခန့်မှန်းထားသည်',
	},
	'no-units': { en: 'none expected there', my: 'ထိုနေရာတွင် မျှော်မှန်းမထား' },
	'none-reached': { en: 'none reached, so not known', my: 'တစ်ခုမျှ မရောက်ရှိသဖြင့် မသိရ' },
	'interval-beyond-data': {
		en: 'interval beyond the data',
		my: 'အပိုင်းအခြားသည် ဒေတာ၏ ပြင်ပသို့ ကျော်',
	},
	'out-of-range': { en: 'numbers out of range', my: 'ကိန်းဂဏန်း အတိုင်းအတာကျော်' },
} as const satisfies Record<string, Text>;
