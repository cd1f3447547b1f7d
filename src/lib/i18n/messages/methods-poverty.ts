import type { Text } from '../message.ts';

interface Words {
	readonly title: Text;
	readonly text: Text;
}

/** Methods of poverty and inequality in words; formula, source and R call stand beside them. */
export const povertyMethodWords = {
	fgt: {
		title: { en: 'Headcount, gap, severity', my: 'ဆင်းရဲမွဲတေမှုနှုန်း၊ ကွာဟချက်၊ ပြင်းထန်မှု' },
		text: {
			en: 'Below a fixed line L they are means of a variable: 1 for each poor person, the distance below the line, and its square. N is the sum of the weights. The headcount has the interval of a proportion.',
			my: 'ပုံသေမျဉ်း L အောက်တွင် ၎င်းတို့သည် ကိန်းရှင်တစ်ခု၏ ပျမ်းမျှဖြစ်သည် - ဆင်းရဲသူတစ်ဦးလျှင် ၁၊ မျဉ်းအောက်ကွာဟမှု၊ ၎င်း၏နှစ်ထပ်။ N သည် အလေးချိန်များ၏ ပေါင်းလဒ်ဖြစ်သည်။ နှုန်းအတွက် အချိုး၏ အပိုင်းအခြားကို သုံးသည်။',
		},
	},
	relativeLine: {
		title: { en: 'A line that is estimated itself', my: 'ခန့်မှန်းထားသော မျဉ်း' },
		text: {
			en: 'A line at a share c of the median m moves from sample to sample, so its influence counts too, times how much the measure changes with the line: for the headcount, the density of people at the line. The density is a Gaussian kernel of width h = 0.9 · min(σ, IQR/1.349) · n^(−1/5). The line may be that of everyone or of each group.',
			my: 'အလယ်ကိန်း m ၏ အချိုး c ရှိသောမျဉ်းသည် နမူနာအလိုက် ပြောင်းသဖြင့် ၎င်း၏ သက်ရောက်မှုကိုပါ မျဉ်းနှင့်အတူ တိုင်းတာမှု ပြောင်းလဲသည့်နှုန်းဖြင့် မြှောက်၍ ထည့်တွက်သည်။ နှုန်းအတွက် ၎င်းသည် မျဉ်းရှိရာ လူသိပ်သည်းဆ ဖြစ်သည်။ သိပ်သည်းဆကို Gaussian kernel၊ အကျယ် h = 0.9 · min(σ, IQR/1.349) · n^(−1/5) ဖြင့် တွက်သည်။ မျဉ်းသည် အားလုံး၏ သို့မဟုတ် အုပ်စုတစ်ခုချင်း၏ မျဉ်း ဖြစ်နိုင်သည်။',
		},
	},
	shortfall: {
		title: { en: 'Shortfall in money', my: 'လိုအပ်ငွေ' },
		text: {
			en: 'What people below the line lack to reach it, added up, or divided by all people, poor or not.',
			my: 'မျဉ်းအောက်ရှိသူများ မျဉ်းသို့ရောက်ရန် လိုအပ်သည့်ငွေပေါင်း၊ သို့မဟုတ် ၎င်းကို လူအားလုံးဖြင့် စားထားသည်။',
		},
	},
	watts: {
		title: { en: 'Watts', my: 'Watts' },
		text: {
			en: 'The mean of ln(L / y) below the line. It is not computed where a value is 0 or less.',
			my: 'မျဉ်းအောက်ရှိ ln(L / y) ၏ ပျမ်းမျှဖြစ်သည်။ သုည သို့မဟုတ် သုညအောက် တန်ဖိုးရှိပါက မတွက်ပါ။',
		},
	},
	lorenz: {
		title: { en: 'Lorenz curve', my: 'Lorenz မျဉ်းကွေး' },
		text: {
			en: 'L(p) is the share of everything that the poorest p of the people have; ξ is the value up to which they reach. The household on the boundary counts with the part of its weight that is needed. The band is pointwise.',
			my: 'L(p) သည် အဆင်းရဲဆုံး လူဦးရေအချိုး p က ရရှိသည့် စုစုပေါင်း၏ အချိုးဖြစ်သည်။ ξ သည် ၎င်းတို့၏ အမြင့်ဆုံးတန်ဖိုးဖြစ်သည်။ နယ်နိမိတ်ရှိ အိမ်ထောင်စုကို လိုအပ်သည့် အလေးချိန်အပိုင်းဖြင့်သာ ရေတွက်သည်။ အပိုင်းအခြားသည် အမှတ်တစ်ခုချင်းအတွက် ဖြစ်သည်။',
		},
	},
	gini: {
		title: { en: 'Gini coefficient', my: 'Gini ကိန်း' },
		text: {
			en: 'Half the mean distance between two people over the mean. Not computed with values below 0, or where all are 0.',
			my: 'လူနှစ်ဦးအကြား ပျမ်းမျှကွာခြားမှု၏ တစ်ဝက်ကို ပျမ်းမျှဖြင့် စားထားသည်။ သုညအောက်တန်ဖိုးများရှိပါက သို့မဟုတ် အားလုံး သုညဖြစ်ပါက မတွက်ပါ။',
		},
	},
	shareRatio: {
		title: { en: 'S80/S20', my: 'S80/S20' },
		text: {
			en: 'What those above the 80% quantile have over what those at or below the 20% quantile have. The densities at the quantiles cancel.',
			my: '၈၀% ကိန်းအထက်ရှိသူများ ရရှိသည်ကို ၂၀% ကိန်းနှင့်အောက်ရှိသူများ ရရှိသည်ဖြင့် စားထားသည်။ ကိန်းနေရာရှိ သိပ်သည်းဆများ ကျေသွားသည်။',
		},
	},
	atkinson: {
		title: { en: 'Atkinson', my: 'Atkinson' },
		text: {
			en: 'The part of everything that could be given up if it were shared equally. The larger ε, the more the poorest count; for ε = 1 it is 1 − exp(mean of ln r). Not computed where a value is 0 or less.',
			my: 'တူညီစွာ ခွဲဝေပါက လျှော့နိုင်သည့် စုစုပေါင်း၏ အပိုင်းဖြစ်သည်။ ε ကြီးလေ အဆင်းရဲဆုံးသူများ ပိုအရေးပါလေဖြစ်သည်။ ε = ၁ အတွက် ၁ − exp(ln r ၏ ပျမ်းမျှ) ဖြစ်သည်။ သုည သို့မဟုတ် သုညအောက် တန်ဖိုးရှိပါက မတွက်ပါ။',
		},
	},
	entropy: {
		title: { en: 'Generalised entropy', my: 'Generalised entropy' },
		text: {
			en: 'With r the value over the mean: α = 0 is the mean log deviation, α = 1 Theil, α = 2 half the squared coefficient of variation. Not computed where a value is 0 or less.',
			my: 'r သည် တန်ဖိုးကို ပျမ်းမျှဖြင့် စားထားခြင်းဖြစ်သည် - α = ၀ သည် mean log deviation၊ α = ၁ သည် Theil၊ α = ၂ သည် ကွဲလွဲမှုကိန်းနှစ်ထပ်၏ တစ်ဝက် ဖြစ်သည်။ သုည သို့မဟုတ် သုညအောက် တန်ဖိုးရှိပါက မတွက်ပါ။',
		},
	},
} as const satisfies Record<string, Words>;
