import type { Text } from '../message.ts';

interface Words {
	readonly title: Text;
	readonly text: Text;
}

/** Methods of stages, replicate weights, adjusted weights and panels in words. */
export const designMethodWords = {
	multistage: {
		title: { en: 'Several stages', my: 'အဆင့်များစွာ' },
		text: {
			en: 'Where the design declares how many units each stage was drawn from, the variance inside the PSUs is added, times the share f of PSUs that was drawn; it repeats for each further stage. With few of many PSUs drawn it hardly counts. In a stratum of which all PSUs were taken (a certainty stratum, f = 1) the first stage adds nothing and the second everything. A stage without a declared number adds nothing.',
			my: 'အဆင့်တစ်ခုချင်း၌ ယူနစ်မည်မျှမှ ရွေးချယ်ခဲ့သည်ကို ပုံစံတွင် ဖော်ပြထားပါက PSU အတွင်းရှိ ကွဲလွဲမှုကို ရွေးချယ်ခဲ့သော PSU အချိုး f ဖြင့် မြှောက်၍ ပေါင်းထည့်သည်။ နောက်အဆင့်များအတွက်လည်း ထိုနည်းအတိုင်း ဖြစ်သည်။ PSU အများအပြားမှ အနည်းငယ်သာ ရွေးလျှင် ၎င်း၏ သက်ရောက်မှု နည်းသည်။ PSU အားလုံးကို ယူသည့် အလွှာ (f = ၁) တွင် ပထမအဆင့်က ဘာမျှမပေါင်းဘဲ ဒုတိယအဆင့်က အားလုံးကို ပေါင်းသည်။ အရေအတွက် မဖော်ပြထားသော အဆင့်က ဘာမျှမပေါင်းပါ။',
		},
	},
	replicates: {
		title: { en: 'Replicate weights', my: 'ပုံတူအလေးချိန်များ (replicate weights)' },
		text: {
			en: 'The estimate is computed again with each set of weights that came with the data; how far these lie from their mean, or from the estimate itself (mse), is the variance. A replicate in which the estimate does not exist is left out.',
			my: 'ဒေတာနှင့်အတူပါသော အလေးချိန်အစုံတစ်ခုချင်းဖြင့် ခန့်မှန်းချက်ကို ပြန်တွက်သည်။ ၎င်းတို့၏ ပျမ်းမျှမှ သို့မဟုတ် ခန့်မှန်းချက်ကိုယ်တိုင်မှ (mse) ကွာဟမှုသည် ကွဲလွဲမှု ဖြစ်သည်။ ခန့်မှန်းချက် မတွက်နိုင်သော အစုံကို ချန်လှပ်သည်။',
		},
	},
	replicateFactors: {
		title: { en: 'Factors by type of replicate', my: 'အမျိုးအစားအလိုက် မြှောက်ကိန်းများ' },
		text: {
			en: 'BRR halves each stratum; Fay keeps the share ρ of the half left out; JK1 leaves out one PSU at a time, JKn one of its stratum; the bootstrap draws PSUs again. R is the number of replicates. Factors that cannot be seen from the weights, of JKn and other types, must be declared.',
			my: 'BRR သည် အလွှာတစ်ခုချင်းကို တစ်ဝက်ခွဲသည်။ Fay သည် ချန်ထားသော တစ်ဝက်၏ အချိုး ρ ကို ဆက်ထားသည်။ JK1 သည် PSU တစ်ခုစီကို၊ JKn သည် အလွှာအလိုက် PSU တစ်ခုစီကို ချန်လှပ်သည်။ bootstrap သည် PSU များကို ပြန်လည်ရွေးချယ်သည်။ R သည် အစုံအရေအတွက် ဖြစ်သည်။ JKn နှင့် အခြားအမျိုးအစားများတွင် အလေးချိန်မှ မသိနိုင်သော မြှောက်ကိန်းများကို ဖော်ပြပေးရမည်။',
		},
	},
	replicateDf: {
		title: {
			en: 'Degrees of freedom of replicates',
			my: 'ပုံတူအလေးချိန်များ၏ လွတ်လပ်မှုဒီဂရီ',
		},
		text: {
			en: 'The number of replicates that say something new (the rank of the weights) minus 1; in a part of the population the rank of its own weights minus 1.',
			my: 'အသစ်တစ်ခုခု ပြောသော အစုံအရေအတွက် (အလေးချိန်များ၏ rank) မှ ၁ နုတ်ခြင်း ဖြစ်သည်။ လူဦးရေ၏ အစိတ်အပိုင်းတစ်ခုတွင် ထိုအပိုင်း၏ အလေးချိန်များ၏ rank မှ ၁ နုတ်ခြင်း ဖြစ်သည်။',
		},
	},
	replicateEstimators: {
		title: {
			en: 'Anything under replicate weights',
			my: 'ပုံတူအလေးချိန်များဖြင့် မည်သည့်တန်ဖိုးမဆို',
		},
		text: {
			en: 'Shares of groups, poverty, inequality, differences and ratios are computed again with each set of weights, with everything they rest on: the relative line L, a share c of the median or mean m, is drawn again, and both domains a and b of a difference are taken under the same weights, so that what they have in common counts. A quantile has its interval from the share below it (Woodruff), whose standard error comes from the replicates.',
			my: 'အုပ်စုများ၏ ဝေစု၊ ဆင်းရဲမွဲတေမှု၊ မညီမျှမှု၊ ကွာခြားချက်နှင့် အချိုးများကို ၎င်းတို့ အခြေခံသည့်အရာအားလုံးနှင့်အတူ အလေးချိန်အစုံတစ်ခုချင်းဖြင့် ပြန်တွက်သည်။ အလယ်ကိန်း သို့မဟုတ် ပျမ်းမျှ m ၏ အချိုး c ဖြစ်သော မျဉ်း L ကို ပြန်ဆွဲသည်။ ကွာခြားချက်၏ အစိတ်အပိုင်း a နှင့် b ကို တူညီသော အလေးချိန်ဖြင့် တွက်သဖြင့် ၎င်းတို့၏ တူညီမှုကို ထည့်တွက်ပြီးဖြစ်သည်။ quantile ၏ အပိုင်းအခြားကို ၎င်းအောက်ရှိ အချိုးမှ ရသည် (Woodruff)။ ထိုအချိုး၏ စံမှားကို ပုံတူအလေးချိန်များမှ ရသည်။',
		},
	},
	postStratification: {
		title: { en: 'Post-stratification', my: 'နောက်မှ အလွှာခွဲခြင်း' },
		text: {
			en: 'The weights of each group g are multiplied so that they add up to its known population. Every group with a population needs a row in the sample, and the other way round.',
			my: 'အုပ်စု g တစ်ခုချင်း၏ အလေးချိန်များကို သိရှိထားသော လူဦးရေနှင့် ညီမျှစေရန် မြှောက်သည်။ လူဦးရေရှိသော အုပ်စုတိုင်းတွင် နမူနာရှိရမည်ဖြစ်ပြီး နမူနာရှိသော အုပ်စုတိုင်းတွင်လည်း လူဦးရေ ရှိရမည်။',
		},
	},
	raking: {
		title: { en: 'Raking', my: 'အလေးချိန်ကို အနားသတ်များအတိုင်း ညှိခြင်း (raking)' },
		text: {
			en: 'Where only the populations of a and of b are known, not of both together, the weights are adjusted to one and then the other, again and again until they hardly change. Where they do not settle, there are no weights.',
			my: 'a နှင့် b တစ်ခုချင်း၏ လူဦးရေကိုသာ သိပြီး နှစ်ခုပေါင်း မသိပါက အလေးချိန်များကို တစ်ခုပြီးတစ်ခု ကိုက်ညီစေရန် မပြောင်းလဲတော့သည်အထိ ထပ်ခါထပ်ခါ ညှိသည်။ မတည်ငြိမ်ပါက အလေးချိန် မရှိပါ။',
		},
	},
	calibratedVariance: {
		title: { en: 'Variance after adjustment', my: 'ညှိပြီးနောက် ကွဲလွဲမှု' },
		text: {
			en: 'What the known populations explain no longer varies: from the influence z of each row the mean of its group is taken, one margin after another, and the variance is computed from what is left. Treating adjusted weights as plain ones gives, as a rule, wider intervals.',
			my: 'သိထားသော လူဦးရေက ရှင်းပြနိုင်သည့်အပိုင်းသည် မပြောင်းလဲတော့ပါ။ ဒေတာတန်းတစ်ခုချင်း၏ သက်ရောက်မှု z မှ ၎င်း၏အုပ်စု ပျမ်းမျှကို တစ်ခုပြီးတစ်ခု နုတ်ပြီး ကျန်သည်မှ ကွဲလွဲမှုကို တွက်သည်။ ညှိထားသော အလေးချိန်များကို သာမန်အလေးချိန်ကဲ့သို့ ယူဆပါက အပိုင်းအခြားများ ပိုကျယ်လေ့ရှိသည်။',
		},
	},
	calibratedReplicates: {
		title: {
			en: 'Replicates of adjusted weights',
			my: 'ညှိထားသော အလေးချိန်များ၏ ပုံတူများ',
		},
		text: {
			en: 'Where the import adjusts the weights, it makes replicates of the design (a jackknife or a bootstrap of PSUs, which multiplies the weight of a row by b) and adjusts every one of them to the same known populations, by post-stratification or raking. Estimates are then computed with each, so the variance knows that the populations are the same in every sample.',
			my: 'ဒေတာသွင်းချိန်တွင် အလေးချိန်များကို ညှိပါက ပုံစံ၏ ပုံတူများ (PSU များ၏ jackknife သို့မဟုတ် bootstrap၊ ဒေတာတန်း၏ အလေးချိန်ကို b ဖြင့် မြှောက်သည်) ကို ပြုလုပ်ပြီး တစ်ခုချင်းကို တူညီသော သိရှိပြီး လူဦးရေများနှင့် ကိုက်ညီစေရန် ညှိသည်။ ခန့်မှန်းချက်များကို တစ်ခုချင်းဖြင့် တွက်သဖြင့် နမူနာတိုင်းတွင် လူဦးရေ တူညီကြောင်းကို ကွဲလွဲမှုတွင် ထည့်တွက်ပြီးဖြစ်သည်။',
		},
	},
	panels: {
		title: { en: 'Panels', my: 'ထပ်ခါတလဲလဲ မေးမြန်းသော စစ်တမ်း' },
		text: {
			en: 'Visits to the same households share their PSU. What a PSU adds to a change is what it adds to the second visit less what it adds to the first, so the likeness of the two visits counts; as a rule the change is then surer than two separate samples would make it.',
			my: 'အိမ်ထောင်စုတစ်ခုတည်းသို့ သွားရောက်မှုများသည် PSU တူညီသည်။ အပြောင်းအလဲအတွက် PSU ၏ သက်ရောက်မှုသည် ဒုတိယအကြိမ်မှ ပထမအကြိမ်ကို နုတ်ခြင်း ဖြစ်သဖြင့် နှစ်ကြိမ်ကြား တူညီမှုကို ထည့်တွက်ပြီးဖြစ်သည်။ ထို့ကြောင့် သီးခြားနမူနာနှစ်ခုထက် အပြောင်းအလဲကို ပိုမိုသေချာစွာ သိနိုင်လေ့ရှိသည်။',
		},
	},
} as const satisfies Readonly<Record<string, Words>>;
