import type { Text } from '../message.ts';

/** Words of the methods of the Distribution tab, by their ids. */
export const quantileMethodWords = {
	quantile: {
		title: { en: 'Quantile', my: 'အပိုင်းကိန်း (quantile)' },
		text: {
			en: 'The smallest value that at least the share p of the weight does not exceed; the median is p = 50 %. It is a value that somebody gave, and the same whether a row of weight 2 is counted once or two rows of weight 1.',
			my: 'အလေးချိန်၏ အချိုး p အနည်းဆုံးက မကျော်လွန်သော အငယ်ဆုံးတန်ဖိုးဖြစ်သည်။ အလယ်ကိန်းမှာ p = ၅၀ % ဖြစ်သည်။ တစ်ဦးဦး ဖြေဆိုခဲ့သော တန်ဖိုးဖြစ်ပြီး အလေးချိန် ၂ ရှိ တစ်တန်းကို ယူသည်ဖြစ်စေ အလေးချိန် ၁ ရှိ နှစ်တန်းကို ယူသည်ဖြစ်စေ တူညီသည်။',
		},
	},
	woodruffInterval: {
		title: { en: 'Interval of a quantile', my: 'အပိုင်းကိန်း၏ ယုံကြည်မှုအပိုင်းအခြား' },
		text: {
			en: 'The share at or below the quantile has an interval over the full design; its ends are read back as quantiles. Where they go beyond 0 or 100 % the data hold no end, and none is shown. The standard error is the length of the interval over 2 t.',
			my: 'ထိုတန်ဖိုးနှင့် ထိုအောက်ရှိ အချိုးအတွက် နမူနာဒီဇိုင်းအပြည့်ဖြင့် အပိုင်းအခြားတွက်ပြီး ၎င်း၏အစွန်းများကို အပိုင်းကိန်းအဖြစ် ပြန်ဖတ်သည်။ ၀ % သို့မဟုတ် ၁၀၀ % ကို ကျော်လျှင် ဒေတာတွင် အစွန်းမရှိသဖြင့် မပြပါ။ စံမှားမှာ အပိုင်းအခြား၏ အရှည်ကို ၂ t ဖြင့် စားသည်။',
		},
	},
	histogram: {
		title: { en: 'Histogram and cumulative curve', my: 'ဟစ်စတိုဂရမ်နှင့် စုပေါင်းအချိုးမျဉ်း' },
		text: {
			en: 'The width of bars follows the weighted quartiles and the effective number of rows n* = (Σw)² / Σw², rounded up to 1, 2, 2.5 or 5 times a power of ten. Each bar, and each point of the curve, is a proportion of the whole with its logit interval. A bar that would rest on fewer cases than may be shown is joined to its neighbour; what lies outside the 1 % and 99 % quantiles is written, not drawn.',
			my: 'ဘား၏အကျယ်ကို အလေးချိန်ထည့် ကွာတိုင်များနှင့် ထိရောက်သောအရေအတွက် n* = (Σw)² / Σw² အရ ယူပြီး ၁၊ ၂၊ ၂.၅ သို့မဟုတ် ၅ နှင့် ၁၀ ၏ထပ်ကိန်း မြှောက်လဒ်သို့ တင်သည်။ ဘားတစ်ခုစီနှင့် မျဉ်းပေါ်ရှိ အမှတ်တစ်ခုစီသည် logit အပိုင်းအခြားပါသော အချိုးဖြစ်သည်။ ပြသခွင့်ရှိသည်ထက် နည်းသော အရေအတွက်ရှိမည့် ဘားကို ဘေးရှိဘားနှင့် ပေါင်းသည်။ ၁ % နှင့် ၉၉ % အပိုင်းကိန်း၏ ပြင်ပရှိသည်များကို စာဖြင့်သာ ဖော်ပြသည်။',
		},
	},
	groupShares: {
		title: { en: 'Shares of fifths and tenths', my: 'ငါးပုံတစ်ပုံနှင့် ဆယ်ပုံတစ်ပုံ၏ ဝေစု' },
		text: {
			en: 'Everyone is put in order and cut into K groups of equal weight; the share is the rise of the Lorenz curve L over a group. A row on a cut is split by weight. That the cuts Q are estimated from the same sample is in the variance.',
			my: 'အားလုံးကို အစဉ်လိုက်စီပြီး အလေးချိန်တူ အုပ်စု K ခု ခွဲသည်။ ဝေစုမှာ အုပ်စုတစ်ခုအတွင်း Lorenz မျဉ်း L ၏ တက်ခြင်းဖြစ်သည်။ ဖြတ်မှတ်ပေါ်ရှိ ဒေတာတန်းကို အလေးချိန်အလိုက် ခွဲသည်။ ဖြတ်မှတ် Q ကို နမူနာတစ်ခုတည်းမှ ခန့်မှန်းခြင်းကိုလည်း ကွဲလွဲမှုတွင် ထည့်တွက်သည်။',
		},
	},
} as const satisfies Record<string, { readonly title: Text; readonly text: Text }>;
