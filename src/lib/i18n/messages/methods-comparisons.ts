import type { Text } from '../message.ts';

interface Words {
	readonly title: Text;
	readonly text: Text;
}

/** Methods of comparisons, ranks and tests of tables in words. */
export const comparisonMethodWords = {
	difference: {
		title: { en: 'Difference', my: 'ကွာခြားချက်' },
		text: {
			en: 'What each PSU adds to both estimates is combined before it is squared, so their covariance counts: groups in the same PSUs, a part and its whole, two visits of the same households. The interval is that of one comparison.',
			my: 'PSU တစ်ခုချင်းက ခန့်မှန်းချက်နှစ်ခုလုံးသို့ ပေါင်းထည့်သည်ကို နှစ်ထပ်မတင်မီ ပေါင်းစပ်သဖြင့် ၎င်းတို့၏ တွဲဖက်ကွဲလွဲမှု (covariance) ပါဝင်သည် - PSU တူသော အုပ်စုများ၊ အစိတ်အပိုင်းနှင့် အားလုံး၊ အိမ်ထောင်စုတစ်ခုတည်းသို့ နှစ်ကြိမ်သွားရောက်မှု။ အပိုင်းအခြားသည် နှိုင်းယှဉ်မှုတစ်ခုတည်းအတွက် ဖြစ်သည်။',
		},
	},
	quotient: {
		title: { en: 'Ratio of two groups', my: 'အုပ်စုနှစ်ခု၏ အချိုး' },
		text: {
			en: 'Tested and bounded on the log scale, so that a over b and b over a say the same and the interval never goes below 0. Both values must be above 0.',
			my: 'log စကေးပေါ်တွင် စစ်ဆေးပြီး အပိုင်းအခြားတွက်သဖြင့် a/b နှင့် b/a သည် တူညီသောအဖြေ ပေးပြီး အပိုင်းအခြားသည် သုညအောက် မရောက်ပါ။ တန်ဖိုးနှစ်ခုလုံး သုညထက် ကြီးရမည်။',
		},
	},
	contrastTest: {
		title: { en: 'Test of a comparison', my: 'နှိုင်းယှဉ်မှုကို စစ်ဆေးခြင်း' },
		text: {
			en: 'Student’s t on the PSUs minus strata with rows in either group. The p value is how often a sample would show at least this much if there were no difference. R’s svyttest fits a slope and takes one degree less; the tests compare that p too.',
			my: 'အုပ်စုနှစ်ခုအနက် တစ်ခုခုတွင် ဒေတာတန်းရှိသော PSU အရေအတွက်မှ အလွှာအရေအတွက်ကို နုတ်ပြီး Student ၏ t ဖြင့် စစ်ဆေးသည်။ p သည် ကွာခြားချက် မရှိပါက နမူနာက အနည်းဆုံး ဤမျှ ပြမည့် ဖြစ်နိုင်ခြေ ဖြစ်သည်။ R ၏ svyttest သည် ဒီဂရီတစ်ခု လျှော့ယူသည်။ ထို p ကိုလည်း စမ်းသပ်မှုများတွင် နှိုင်းယှဉ်သည်။',
		},
	},
	holm: {
		title: { en: 'Many comparisons (Holm)', my: 'နှိုင်းယှဉ်မှုများစွာ (Holm)' },
		text: {
			en: 'With m comparisons some would look real by chance. Sorted from the smallest, the p values are multiplied by m, m − 1, … and never fall below the one before; the chance of even one false finding then stays below the level, however the comparisons depend on each other. Changes between visits are adjusted in the same way.',
			my: 'နှိုင်းယှဉ်မှု m ခုရှိလျှင် အချို့သည် တိုက်ဆိုင်မှုကြောင့် ကွာခြားသယောင် ရှိမည်။ p တန်ဖိုးများကို အငယ်ဆုံးမှစ၍ m၊ m − ၁၊ … ဖြင့် မြှောက်ပြီး ရှေ့တန်ဖိုးထက် မငယ်စေပါ။ ထိုအခါ မှားယွင်းသောတွေ့ရှိချက် တစ်ခုမျှ ဖြစ်နိုင်ခြေသည် သတ်မှတ်အဆင့်အောက်တွင် ရှိသည်။ သွားရောက်မှုများအကြား အပြောင်းအလဲများကိုလည်း ထိုနည်းတူ ညှိသည်။',
		},
	},
	letters: {
		title: { en: 'Letters', my: 'အက္ခရာများ' },
		text: {
			en: 'A is the set of letters of a group, p* the p value of a pair after Holm over all pairs. Two groups share a letter if and only if they cannot be told apart.',
			my: 'A သည် အုပ်စုတစ်ခု၏ အက္ခရာများ၊ p* သည် အတွဲအားလုံးအတွက် Holm ညှိပြီးသော p ဖြစ်သည်။ ခွဲခြား၍မရသော အုပ်စုနှစ်ခုသာ အက္ခရာ တူသည်။',
		},
	},
	ranks: {
		title: { en: 'Ranks that are not ruled out', my: 'ဖြစ်နိုင်သေးသော အဆင့်များ' },
		text: {
			en: 'H is the set of groups found higher than group k, L of those found lower, of K in all. The ranges hold all true ranks r at once with at least the level, because the tests are adjusted over all pairs.',
			my: 'အုပ်စု K ခုအနက် H သည် အုပ်စု k ထက် မြင့်သည်ဟု တွေ့ရသောအုပ်စုများ၊ L သည် နိမ့်သည်ဟု တွေ့ရသောအုပ်စုများ ဖြစ်သည်။ အတွဲအားလုံးအတွက် ညှိထားသဖြင့် အမှန်အဆင့် r အားလုံးသည် ဤအတိုင်းအတာများတွင် သတ်မှတ်အဆင့်ဖြင့် တစ်ပြိုင်တည်း ပါဝင်သည်။',
		},
	},
	raoScott: {
		title: { en: 'Tests of tables (Rao–Scott)', my: 'ဇယားစစ်ဆေးခြင်း (Rao–Scott)' },
		text: {
			en: 'Whether two variables have to do with each other. Pearson’s X² of the weighted shares p of rows r and columns c is put in proportion to the design: D holds the shares on its diagonal, V is their covariance over the PSUs, C a basis of the interaction, n the rows of data. F is compared with ndf and ddf degrees of freedom; df is PSUs minus strata.',
			my: 'ကိန်းရှင်နှစ်ခု ဆက်စပ်မှု ရှိမရှိ စစ်ဆေးသည်။ အတန်း r နှင့် တိုင် c ၏ အလေးပေးအချိုး p များ၏ Pearson X² ကို နမူနာပုံစံနှင့်အညီ ညှိသည် - D ၏ ထောင့်ဖြတ်တွင် အချိုးများရှိပြီး V သည် PSU များအလိုက် ၎င်းတို့၏ တွဲဖက်ကွဲလွဲမှု၊ C သည် အပြန်အလှန်သက်ရောက်မှု၏ အခြေခံ၊ n သည် ဒေတာတန်းအရေအတွက် ဖြစ်သည်။ F ကို ဒီဂရီ ndf နှင့် ddf ဖြင့် နှိုင်းယှဉ်သည်။ df သည် PSU အရေအတွက်မှ အလွှာအရေအတွက်ကို နုတ်ခြင်း ဖြစ်သည်။',
		},
	},
} as const satisfies Record<string, Words>;
