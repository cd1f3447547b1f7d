import type { Phrase, Text } from '../message.ts';

/** Words of the Methods screen. */
export const methods = {
	title: { en: 'How the numbers are computed', my: 'ကိန်းဂဏန်းများကို မည်သို့တွက်ချက်သည်' },
	short: { en: 'Methods', my: 'တွက်နည်းများ' },
	lead: {
		en: 'Every estimate of a survey follows its design: strata, clusters and weights. The words and results are those of R’s survey package. Lists and complete counts are added up, with how complete they are.',
		my: 'ဤနေရာရှိ ခန့်မှန်းချက်တိုင်းသည် စစ်တမ်း၏ နမူနာပုံစံ (အလွှာ၊ အစုနှင့် အလေးချိန်) ကို လိုက်နာသည်။ ဝေါဟာရနှင့် ရလဒ်များသည် R ၏ survey package နှင့် တူညီသည်။ စာရင်းများနှင့် အပြည့်အစုံ ရေတွက်ခြင်းများကို မည်မျှပြည့်စုံသည်နှင့်တကွ ပေါင်းပြထားသည်။',
	},
	notation: { en: 'Notation', my: 'သင်္ကေတများ' },
	notationText: {
		en: 'h is a stratum, i a PSU, k a row of the data. w is the weight of a row, y what is counted, x what it is divided by (1 for a mean). n is the number of PSUs in stratum h, H the number of strata, f the share of the PSUs of a stratum that were drawn (0 unless declared). A hat marks an estimate.',
		my: 'h သည် အလွှာ၊ i သည် PSU၊ k သည် ဒေတာတန်း ဖြစ်သည်။ w သည် ဒေတာတန်း၏ အလေးချိန်၊ y သည် ရေတွက်သည့်အရာ၊ x သည် စားကိန်း (ပျမ်းမျှအတွက် ၁) ဖြစ်သည်။ n သည် အလွှာ h ရှိ PSU အရေအတွက်၊ H သည် အလွှာအရေအတွက်၊ f သည် အလွှာတစ်ခု၏ PSU များအနက် ရွေးချယ်ခဲ့သည့်အချိုး (မဖော်ပြပါက ၀) ဖြစ်သည်။ ဦးထုပ်သင်္ကေတသည် ခန့်မှန်းချက်ကို ပြသည်။',
	},
	reference: { en: 'Source', my: 'ရင်းမြစ်' },
	golden: { en: 'Checked against R', my: 'R နှင့် တိုက်စစ်ချက်' },
	cases: { en: 'Cases', my: 'စစ်ဆေးမှုများ' },
	compared: { en: 'Estimates compared', my: 'နှိုင်းယှဉ်သည့် ခန့်မှန်းချက်' },
	error_value: { en: 'Value', my: 'တန်ဖိုး' },
	error_se: { en: 'Standard error', my: 'စံမှား' },
	error_ci: { en: 'Interval', my: 'အပိုင်းအခြား' },
	error_deff: { en: 'Design effect', my: 'နမူနာဒီဇိုင်း၏ သက်ရောက်မှု' },
	families: { en: 'Every other family of estimators', my: 'အခြား ခန့်မှန်းနည်းအုပ်စုများ' },
	family: { en: 'Family, and what it answers to', my: 'အုပ်စုနှင့် တိုက်စစ်သည့်အရာ' },
	designs: { en: 'Designs', my: 'နမူနာပုံစံ' },
	quantity: { en: 'Quantity', my: 'တိုင်းတာချက်' },
	largest: { en: 'Largest error', my: 'အကြီးဆုံးကွာခြားချက်' },
	allowed: { en: 'Allowed', my: 'ခွင့်ပြုချက်' },
	exact: { en: 'equal', my: 'တူညီ' },
	perIndicator: { en: 'Notes on each indicator', my: 'ညွှန်းကိန်းတစ်ခုချင်း၏ မှတ်ချက်များ' },
	contents: { en: 'Methods on this page', my: 'ဤစာမျက်နှာရှိ တွက်နည်းများ' },
} as const satisfies Record<string, Text>;

export const methodPhrases = {
	golden: {
		en: ({ designs, cases, source }) =>
			`${cases} estimates from ${designs} designs are compared with ${source} in every test run. The table holds the largest relative difference of each group.`,
		my: ({ designs, cases, source }) =>
			`စမ်းသပ်မှုတိုင်းတွင် နမူနာပုံစံ ${designs} မျိုးမှ ခန့်မှန်းချက် ${cases} ခုကို ${source} နှင့် နှိုင်းယှဉ်သည်။ ဇယားတွင် အုပ်စုတစ်ခုချင်း၏ အကြီးဆုံး နှိုင်းရကွာခြားချက်ကို ပြထားသည်။`,
	} satisfies Phrase<{ designs: string; cases: string; source: string }>,
} as const;

interface Words {
	readonly title: Text;
	readonly text: Text;
}

/** Each method in words; its formula, source and R call stand beside it. */
export const methodWords = {
	total: {
		title: { en: 'Total', my: 'စုစုပေါင်း' },
		text: {
			en: 'Each row stands for as many households or people as its weight says; the total adds them up.',
			my: 'ဒေတာတန်းတစ်တန်းသည် ၎င်း၏အလေးချိန်နှင့်အညီ အိမ်ထောင်စု သို့မဟုတ် လူဦးရေကို ကိုယ်စားပြုသည်။ စုစုပေါင်းသည် ၎င်းတို့အားလုံးကို ပေါင်းခြင်းဖြစ်သည်။',
		},
	},
	mean: {
		title: { en: 'Mean and proportion', my: 'ပျမ်းမျှနှင့် အချိုး' },
		text: {
			en: 'The weighted total divided by the sum of the weights. A proportion is the mean of a variable that is 1 or 0.',
			my: 'အလေးပေးထားသော စုစုပေါင်းကို အလေးချိန်များ၏ ပေါင်းလဒ်ဖြင့် စားခြင်းဖြစ်သည်။ အချိုးဆိုသည်မှာ ၁ သို့မဟုတ် ၀ သာရှိသော ကိန်းရှင်၏ ပျမ်းမျှ ဖြစ်သည်။',
		},
	},
	ratio: {
		title: { en: 'Ratio', my: 'နှိုင်းအချိုး' },
		text: {
			en: 'One weighted total divided by another; both vary from sample to sample, and the variance says so.',
			my: 'အလေးပေးထားသော စုစုပေါင်းတစ်ခုကို အခြားတစ်ခုဖြင့် စားခြင်းဖြစ်သည်။ နှစ်ခုလုံးသည် နမူနာအလိုက် ပြောင်းလဲနိုင်ပြီး ကွဲလွဲမှုတွင် ထည့်သွင်းတွက်ချက်ထားသည်။',
		},
	},
	linearisation: {
		title: { en: 'Linearisation', my: 'မျဉ်းဖြောင့်ပုံစံပြောင်းခြင်း (linearisation)' },
		text: {
			en: 'How much each row pulls the estimate: first for a total, then for a ratio (a mean is a ratio with x = 1). Added up within each PSU, this is all the variance needs.',
			my: 'ဒေတာတန်းတစ်တန်းက ခန့်မှန်းချက်ကို မည်မျှဆွဲယူသည်ကို ပြသည်။ ပထမပုံသေနည်းမှာ စုစုပေါင်းအတွက်၊ ဒုတိယမှာ နှိုင်းအချိုးအတွက် ဖြစ်သည် (ပျမ်းမျှသည် x = 1 ဖြစ်သော နှိုင်းအချိုး)။ PSU တစ်ခုချင်းအလိုက် ပေါင်းလိုက်လျှင် ကွဲလွဲမှုတွက်ရန် လုံလောက်သည်။',
		},
	},
	variance: {
		title: { en: 'Variance', my: 'ကွဲလွဲမှု' },
		text: {
			en: 'How far the PSUs of a stratum lie from their mean, added over the strata. The first stage counts as drawn with replacement unless the design declares the number of PSUs in the population; later stages are added where it declares theirs too. The standard error is its square root.',
			my: 'အလွှာတစ်ခုရှိ PSU များသည် ၎င်းတို့၏ပျမ်းမျှမှ မည်မျှကွာသည်ကို တွက်ပြီး အလွှာအားလုံးအတွက် ပေါင်းသည်။ လူဦးရေရှိ PSU အရေအတွက်ကို ပုံစံတွင် မဖော်ပြပါက ပထမအဆင့်ကို အစားပြန်ထည့်၍ ရွေးချယ်သည်ဟု ယူဆသည်။ နောက်အဆင့်များ၏ အရေအတွက်ကိုပါ ဖော်ပြထားပါက ၎င်းတို့၏ ကွဲလွဲမှုကို ပေါင်းထည့်သည်။ စံမှားသည် ၎င်း၏ နှစ်ထပ်ကိန်းရင်း ဖြစ်သည်။',
		},
	},
	domain: {
		title: { en: 'Parts of the population', my: 'လူဦးရေ၏ အစိတ်အပိုင်းများ' },
		text: {
			en: 'A filter or a breakdown does not make the sample smaller: δ is 1 inside the part and 0 outside, and a PSU without a row inside still counts, with 0. Leaving it out would claim too much precision.',
			my: 'စစ်ထုတ်ခြင်း သို့မဟုတ် ခွဲခြားခြင်းသည် နမူနာကို မသေးငယ်စေပါ။ δ သည် အစိတ်အပိုင်းအတွင်းတွင် ၁၊ အပြင်တွင် ၀ ဖြစ်ပြီး အတွင်းတွင် ဒေတာတန်းမရှိသော PSU ကိုလည်း ၀ အဖြစ် ထည့်တွက်သည်။ ချန်လှပ်ပါက တိကျမှုကို ပိုမိုပြောဆိုရာ ရောက်မည်။',
		},
	},
	lonely: {
		title: { en: 'Strata with one PSU', my: 'PSU တစ်ခုသာရှိသော အလွှာများ' },
		text: {
			en: 'One PSU shows no variation. The design of each survey says what to do: “fail” gives no interval, “remove” and “certainty” add nothing, “adjust” takes the distance from zero (first formula), “average” gives such a stratum the average variance of the others (second formula; H′ of the H strata have more than one PSU).',
			my: 'PSU တစ်ခုတည်းမှ ကွဲလွဲမှုကို မမြင်နိုင်ပါ။ စစ်တမ်းတစ်ခုချင်း၏ ပုံစံက မည်သို့လုပ်ရမည်ကို ဆိုသည်။ “fail” သည် အပိုင်းအခြား မပေးပါ။ “remove” နှင့် “certainty” သည် ဘာမျှ မပေါင်းပါ။ “adjust” သည် သုညမှ အကွာအဝေးကို ယူသည် (ပထမပုံသေနည်း)။ “average” သည် အခြားအလွှာများ၏ ပျမ်းမျှကွဲလွဲမှုကို ယူသည် (ဒုတိယပုံသေနည်း၊ အလွှာ H ခုအနက် H′ ခုတွင် PSU တစ်ခုထက် ပိုရှိသည်)။',
		},
	},
	df: {
		title: { en: 'Degrees of freedom', my: 'လွတ်လပ်မှုဒီဂရီ' },
		text: {
			en: 'PSUs minus strata, counted over the strata and PSUs with rows in the part of the population asked about. Few degrees make intervals wider.',
			my: 'မေးမြန်းသည့် လူဦးရေအစိတ်အပိုင်းတွင် ဒေတာတန်းရှိသော PSU အရေအတွက်မှ အလွှာအရေအတွက်ကို နုတ်ခြင်းဖြစ်သည်။ ဒီဂရီနည်းလျှင် အပိုင်းအခြား ပိုကျယ်သည်။',
		},
	},
	tInterval: {
		title: { en: 'Interval', my: 'ယုံကြည်မှုအပိုင်းအခြား' },
		text: {
			en: 'For means, ratios and totals: the estimate plus and minus Student’s t times the standard error. At 95 %, 19 of 20 samples drawn in the same way would give an interval that holds the true value. What the sample could not see is not in it.',
			my: 'ပျမ်းမျှ၊ နှိုင်းအချိုးနှင့် စုစုပေါင်းအတွက်- ခန့်မှန်းချက်မှ Student ၏ t ကို စံမှားဖြင့် မြှောက်ထားသည်ကို ပေါင်း၊ နုတ်ခြင်းဖြစ်သည်။ ၉၅ % တွင် တူညီစွာရွေးချယ်သော နမူနာ ၂၀ အနက် ၁၉ ခု၏ အပိုင်းအခြားတွင် အမှန်တန်ဖိုး ပါဝင်မည်။ နမူနာက မမြင်နိုင်ခဲ့သည့်အရာ ဤအပိုင်းအခြားတွင် မပါဝင်ပါ။',
		},
	},
	logitInterval: {
		title: { en: 'Interval of a proportion', my: 'အချိုး၏ ယုံကြည်မှုအပိုင်းအခြား' },
		text: {
			en: 'Computed on the logit scale and carried back, so that it never goes below 0 or above 100 %. It is not symmetric.',
			my: 'logit စကေးပေါ်တွင် တွက်ချက်ပြီး ပြန်ပြောင်းသဖြင့် ၀ % အောက် သို့မဟုတ် ၁၀၀ % အထက် မရောက်ပါ။ နှစ်ဖက်ညီခြင်း မရှိပါ။',
		},
	},
	exactInterval: {
		title: { en: 'Proportions of exactly 0 or 100 %', my: 'အတိအကျ ၀ % သို့မဟုတ် ၁၀၀ % ဖြစ်သော အချိုးများ' },
		text: {
			en: 'The standard error would be 0 and claim certainty. Instead the interval reaches as far as a sample of m independent rows would allow; the formula is for 0 %, and the other end follows by symmetry.',
			my: 'စံမှားသည် ၀ ဖြစ်သွားပြီး လုံးဝသေချာသည်ဟု ဆိုရာရောက်မည်။ ထို့ကြောင့် လွတ်လပ်သော ဒေတာတန်း m တန်းပါ နမူနာက ခွင့်ပြုသည့်အတိုင်း အပိုင်းအခြားကို ယူသည်။ ပုံသေနည်းမှာ ၀ % အတွက်ဖြစ်ပြီး အခြားတစ်ဖက်မှာ ပြောင်းပြန်ဖြစ်သည်။',
		},
	},
	cv: {
		title: { en: 'Coefficient of variation', my: 'ကွဲလွဲမှုကိန်း (CV)' },
		text: {
			en: 'The standard error as a share of the value. It misleads for proportions near 0 or 100 %, so those are judged by the smaller of p and 1 − p, and by the width of the interval.',
			my: 'စံမှားကို တန်ဖိုး၏ အချိုးအဖြစ် ပြခြင်းဖြစ်သည်။ ၀ % သို့မဟုတ် ၁၀၀ % နီးသော အချိုးများအတွက် လွဲမှားစေနိုင်သဖြင့် p နှင့် 1 − p အနက် ငယ်သည့်တန်ဖိုးနှင့် အပိုင်းအခြား၏ အကျယ်ဖြင့် ဆုံးဖြတ်သည်။',
		},
	},
	designEffect: {
		title: { en: 'Design effect', my: 'နမူနာဒီဇိုင်း၏ သက်ရောက်မှု' },
		text: {
			en: 'How many times larger the variance is than that of a simple random sample of the same n. Neighbours are alike, so clusters usually make it larger than 1. Here n counts rows, and S² is their weighted variance.',
			my: 'အရွယ်တူ ရိုးရိုးကျပန်းနမူနာ၏ ကွဲလွဲမှုထက် မည်မျှကြီးသည်ကို ပြသည်။ အိမ်နီးချင်းများသည် ဆင်တူလေ့ရှိသဖြင့် အစုလိုက်နမူနာများတွင် ၁ ထက် ကြီးလေ့ရှိသည်။ ဤနေရာတွင် n သည် ဒေတာတန်းအရေအတွက်၊ S² သည် ၎င်းတို့၏ အလေးပေးကွဲလွဲမှု ဖြစ်သည်။',
		},
	},
	effectiveN: {
		title: { en: 'Effective sample size', my: 'ထိရောက်သော နမူနာအရွယ်အစား' },
		text: {
			en: 'How large a simple random sample would have to be to be as precise: “worth, as a simple sample”.',
			my: 'တူညီသောတိကျမှု ရရန် ရိုးရိုးကျပန်းနမူနာ မည်မျှလိုသည်ကို ပြသည်။',
		},
	},
	reliability: {
		title: { en: 'When a number is withheld', my: 'ကိန်းဂဏန်းကို ထုတ်မပြသည့်အခါ' },
		text: {
			en: 'Below a least number of cases, or above a largest coefficient of variation, a value is withheld; between the bands it is shown with caution. A proportion is withheld for its coefficient of variation only when its interval is also wider than 30 points. Each survey states its bands and their source under About.',
			my: 'အရေအတွက် နည်းလွန်းလျှင် သို့မဟုတ် ကွဲလွဲမှုကိန်း ကြီးလွန်းလျှင် တန်ဖိုးကို ထုတ်မပြပါ။ ကြားအဆင့်များတွင် သတိပေးချက်နှင့် ပြသည်။ အချိုးတစ်ခုကို ကွဲလွဲမှုကိန်းကြောင့် ထုတ်မပြခြင်းမှာ အပိုင်းအခြားသည် ၃၀ မှတ်ထက် ကျယ်မှသာ ဖြစ်သည်။ စစ်တမ်းတစ်ခုချင်း၏ သတ်မှတ်ချက်နှင့် ရင်းမြစ်ကို “စစ်တမ်းအကြောင်း” တွင် ဖော်ပြထားသည်။',
		},
	},
	bounds: {
		title: { en: 'What a gap could do', my: 'ကွာဟချက်က သက်ရောက်နိုင်သည့်အတိုင်းအတာ' },
		text: {
			en: 'The part that was seen keeps its value v; the part s that was not seen takes the lowest and the highest value possible. For a proportion these are 0 and 1, without any assumption. For a mean or ratio they are the lowest and highest area seen, which is an assumption and is called one. Sampling error comes on top.',
			my: 'မြင်ခဲ့သည့်အပိုင်းသည် တန်ဖိုး v အတိုင်း ရှိပြီး မမြင်ခဲ့ရသည့်အပိုင်း s သည် ဖြစ်နိုင်သမျှ အနိမ့်ဆုံးနှင့် အမြင့်ဆုံးတန်ဖိုးကို ယူသည်။ အချိုးအတွက် ၎င်းတို့မှာ ၀ နှင့် ၁ ဖြစ်ပြီး ယူဆချက် မလိုပါ။ ပျမ်းမျှ သို့မဟုတ် နှိုင်းအချိုးအတွက် မြင်ခဲ့သည့်ဒေသများ၏ အနိမ့်ဆုံးနှင့် အမြင့်ဆုံးကို ယူသည်။ ၎င်းမှာ ယူဆချက်ဖြစ်ပြီး ယူဆချက်ဟု ဖော်ပြထားသည်။ နမူနာကွဲလွဲမှုကို ထပ်ပေါင်းရမည်။',
		},
	},
} as const satisfies Record<string, Words>;
