import type { Text } from '../message.ts';

interface Words {
	readonly title: Text;
	readonly text: Text;
}

/** Intervals a reader may choose instead of the default, in words. */
export const intervalMethodWords = {
	kornGraubardInterval: {
		title: { en: 'Korn–Graubard interval', my: 'Korn–Graubard အပိုင်းအခြား' },
		text: {
			en: 'The exact interval of a proportion for an effective number of rows n*, fewer where degrees of freedom are few. Its ends are quantiles of the beta distribution. It is wide and safe for rare things.',
			my: 'ထိရောက်သော ဒေတာတန်းအရေအတွက် n* အတွက် အချိုး၏ အတိအကျအပိုင်းအခြား ဖြစ်သည်။ လွတ်လပ်မှုဒီဂရီ နည်းလျှင် n* လျော့သည်။ အစွန်းများသည် beta ဖြန့်ကျက်မှု၏ အပိုင်းကိန်းများ ဖြစ်သည်။ ရှားပါးသောအရာများအတွက် ကျယ်ပြီး စိတ်ချရသည်။',
		},
	},
	wilsonInterval: {
		title: { en: 'Wilson interval', my: 'Wilson အပိုင်းအခြား' },
		text: {
			en: 'All proportions that a test with the effective number of rows n* would not reject, with Student’s t in place of the normal. It never goes below 0 or above 100 %.',
			my: 'ထိရောက်သော ဒေတာတန်းအရေအတွက် n* ဖြင့် စစ်ဆေးလျှင် ပယ်ချမည်မဟုတ်သော အချိုးအားလုံး ဖြစ်သည်။ normal အစား Student ၏ t ကို သုံးသည်။ ၀ % အောက် သို့မဟုတ် ၁၀၀ % အထက် မရောက်ပါ။',
		},
	},
	normalInterval: {
		title: { en: 'Normal interval', my: 'Normal အပိုင်းအခြား' },
		text: {
			en: 'As if the degrees of freedom were endless; z is 1.96 at 95 %. It claims too much where PSUs are few, and is here to compare with publications that use it.',
			my: 'လွတ်လပ်မှုဒီဂရီ အကန့်အသတ်မရှိဟု ယူဆသည်။ ၉၅ % တွင် z သည် ၁.၉၆ ဖြစ်သည်။ PSU နည်းလျှင် တိကျမှုကို ပိုမိုပြောဆိုရာ ရောက်သည်။ ဤနည်းကိုသုံးသော စာတမ်းများနှင့် နှိုင်းယှဉ်ရန် ထားရှိသည်။',
		},
	},
} as const satisfies Record<string, Words>;
