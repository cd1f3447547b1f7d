import type { Text } from '../message.ts';

/** Headings of the Methods page. */
export const methodTopics = {
	estimates: { en: 'Estimates and their uncertainty', my: 'ခန့်မှန်းချက်များနှင့် မသေချာမှု' },
	intervals: { en: 'Other intervals', my: 'အခြား အပိုင်းအခြားများ' },
	comparisons: {
		en: 'Comparisons, ranks and tables',
		my: 'နှိုင်းယှဉ်ချက်၊ အဆင့်နှင့် ဇယားများ',
	},
	distribution: { en: 'Distributions', my: 'ဖြန့်ကျက်မှု' },
	poverty: { en: 'Poverty and inequality', my: 'ဆင်းရဲမွဲတေမှုနှင့် မညီမျှမှု' },
	designs: { en: 'Designs and weights', my: 'နမူနာပုံစံနှင့် အလေးချိန်များ' },
} as const satisfies Record<string, Text>;

/** Why a method has no call of R beside it. */
export const noR = {
	convention: {
		en: 'None: a rule of this project, not an estimator',
		my: 'မရှိပါ - ခန့်မှန်းနည်းမဟုတ်ဘဲ ဤစီမံကိန်း၏ စည်းမျဉ်း ဖြစ်သည်',
	},
	arithmetic: {
		en: 'None: arithmetic on the numbers beside it',
		my: 'မရှိပါ - အထက်ပါကိန်းဂဏန်းများကို တွက်ချက်ခြင်းသာ ဖြစ်သည်',
	},
	outsideSurvey: {
		en: 'None in survey: follows from the tests of all pairs',
		my: 'survey တွင် မရှိပါ - အတွဲအားလုံး၏ စစ်ဆေးချက်မှ ရသည်',
	},
	newerRelease: {
		en: 'Not in survey 4.1: the tests write it out from svymean',
		my: 'survey 4.1 တွင် မရှိပါ - စမ်းသပ်မှုများတွင် svymean မှ တွက်ထားသည်',
	},
	writtenOut: {
		en: 'None in survey: held against a jackknife in the tests',
		my: 'survey တွင် မရှိပါ - စမ်းသပ်မှုများတွင် jackknife နှင့် တိုက်စစ်သည်',
	},
	boundary: {
		en: 'None: at 0 and 100 % R gives no interval from the standard error',
		my: 'မရှိပါ - ၀ % နှင့် ၁၀၀ % တွင် R သည် စံမှားမှ အပိုင်းအခြား မပေးပါ',
	},
} as const satisfies Record<string, Text>;
