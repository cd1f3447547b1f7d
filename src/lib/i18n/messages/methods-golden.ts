import type { Text } from '../message.ts';

/**
 * What the tests compare with R, in Burmese; in English it stands in their report, by whose names
 * these texts are found.
 */
export const goldenInBurmese: Readonly<Record<string, string>> = {
	apiclus1: 'ကျောင်းခရိုင်များ၏ တစ်ဆင့်တည်း အစုလိုက်နမူနာ',
	apiclus2: 'ခရိုင်များ၊ ထို့နောက် ကျောင်းများ - အဆင့်နှစ်ဆင့်စလုံးတွင် ကန့်သတ်လူဦးရေ',
	apistrat: 'အလွှာသုံးလွှာမှ ရွေးထားသော ကျောင်းများ - ကျောင်းတစ်ကျောင်းစီသည် PSU တစ်ခု',
	fpc: 'fpc ဥပမာ - အလွှာ ၂ ခုတွင် PSU ၈ ခု',
	hospital: 'အလွှာများမှ ရွေးထားသော သားဖွားဆေးရုံများ - ကန့်သတ်လူဦးရေ',
	mu284: 'ဆွီဒင် မြူနီစီပယ်များ၏ အဆင့်နှစ်ဆင့် နမူနာ (Särndal et al.) - နှစ်ဆင့်စလုံးတွင် ကန့်သတ်လူဦးရေ',
	nhanes: 'NHANES ၂၀၀၉–၂၀၁၀ - အလွှာ ၁၅ ခုတွင် PSU ၃၁ ခု၊ ကိုလက်စထရော မြင့်ခြင်း၊ ပျောက်ဆုံးတန်ဖိုးများ',
	'random-certainty': 'ပထမအလွှာတွင် PSU အားလုံး ပါဝင်သည် - ထိုနေရာတွင် ဒုတိယအဆင့်သာ ကွဲလွဲသည်',
	'random-fpc': 'ကန့်သတ်လူဦးရေများ၊ အချို့အလွှာ အပြည့်အစုံ၊ PSU တစ်ခုတည်းအတွက် စည်းမျဉ်းအားလုံး',
	'random-large-offset': 'တစ်သောင်းဝန်းကျင်ရှိပြီး တစ်ခန့်သာ ကွဲလွဲသော တန်ဖိုးများ',
	'random-lonely': 'အချို့အလွှာတွင် PSU တစ်ခုသာ - စည်းမျဉ်းတိုင်းဖြင့်',
	'random-missing-values': 'တန်ဖိုး၏ ဆယ်ပုံတစ်ပုံမှ တစ်ဝက်အထိ ပျောက်ဆုံးသည်',
	'random-one-psu-per-stratum': 'အလွှာတိုင်းတွင် PSU တစ်ခုတည်း - စည်းမျဉ်းတိုင်းဖြင့်',
	'random-single-stratum': 'အလွှာမရှိ၊ PSU ၂ မှ ၁၂ ခု',
	'random-sparse-domains': 'အလွှာတစ်ခုစီ၏ PSU အနည်းငယ်တွင်သာ ရှိသော အုပ်စုများ - ရွေးချယ်နည်း နှစ်မျိုးစလုံး',
	'random-three-stages': 'အဆင့်သုံးဆင့်တွင် ကန့်သတ်လူဦးရေ',
	'random-two-stages-lonely': 'ဒုတိယအဆင့်တွင် ယူနစ်တစ်ခုသာရှိသော PSU များ - စည်းမျဉ်းတိုင်းဖြင့်',
	'random-two-stages': 'အဆင့်နှစ်ဆင့်တွင် ကန့်သတ်လူဦးရေ - အချို့အလွှာနှင့် PSU များ အပြည့်အစုံ',
	'random-unequal-weights': 'မတူညီသော အလေးချိန်များ၊ အုပ်စုများ၊ ဒေတာတန်းမရှိသော အုပ်စု',
	'random-wide-weights': 'ဆယ်၏ ၁၂ ထပ်အထိ ကွာခြားသော အလေးချိန်များ',
	scd: 'ရုတ်တရက် နှလုံးရပ်ခြင်း - ဒေသသုံးခုစီတွင် လူနာတင်ဝန်ဆောင်မှု နှစ်ခု',
	yrbs: 'Youth Risk Behavior Survey ၂၀၁၅ - ထိုင်ခုံခါးပတ်၊ အဖြေတစ်ဝက် ပျောက်ဆုံးသည်',
	'proportion-intervals':
		'အချိုးများ၏ အပိုင်းအခြားများ - logit၊ Korn–Graubard၊ Wilson၊ Student t နှင့် normal',
	quantiles:
		'စည်းမျဉ်း ၁၁ မျိုးဖြင့် ကွမ်တိုင်းများနှင့် စကေးလေးမျိုးပေါ်ရှိ Woodruff အပိုင်းအခြားများ - စုစုပေါင်းနှင့် အုပ်စုအလိုက်',
	distribution: 'သတ်မှတ်တန်ဖိုးအထိ အချိုးများနှင့် အပိုင်းအခြား၊ ငါးပုံတစ်ပုံနှင့် ဆယ်ပုံတစ်ပုံစီ၏ ဝေစု',
	'two-way': 'နှစ်ဖက်ဇယားများ၏ Rao–Scott F နှင့် အတန်း၊ ကော်လံ၊ အားလုံး၏ အချိုးများ',
	comparisons: 'အုပ်စုနှစ်ခု၊ အုပ်စုတစ်ခုနှင့် ကျန်အားလုံး သို့မဟုတ် အားလုံး၏ ကွာခြားချက်နှင့် အချိုး - SE၊ df၊ p ဖြင့်',
	visits: 'အိမ်ထောင်စုတူများ၏ အကြိမ်အလိုက် ပြောင်းလဲမှု - တွဲဖက်ကွဲလွဲမှု ထည့်တွက်၍ SE၊ df၊ p နှင့် p (Holm ညှိပြီး)',
	poverty:
		'ပုံသေနှင့် နှိုင်းရမျဉ်းများရှိ FGT၊ Watts နှင့် လိုငွေ၊ Gini၊ Lorenz၊ S80/S20၊ Atkinson၊ generalised entropy - စုစုပေါင်းနှင့် အုပ်စုအလိုက်',
	replicates:
		'BRR၊ Fay၊ JK1၊ JKn၊ bootstrap နှင့် အခြား ပုံတူအလေးချိန်များဖြင့် ပျမ်းမျှ၊ အချိုး၊ စုစုပေါင်းနှင့် အလယ်ကိန်း',
	calibration:
		'သိရှိပြီးသော စုစုပေါင်း တစ်ခု သို့မဟုတ် များစွာသို့ ညှိထားသော အလေးချိန်များ၊ ထိုညှိမှုကို ကွဲလွဲမှုမှ ဖယ်ထားသော ပျမ်းမျှ၊ အချိုးနှင့် စုစုပေါင်း',
	'replicate-estimators':
		'BRR၊ Fay၊ JK1၊ JKn နှင့် bootstrap အလေးချိန်များဖြင့် ကွမ်တိုင်း၊ အချိုး၊ ဆင်းရဲမွဲတေမှု၊ မညီမျှမှု၊ နှိုင်းယှဉ်ချက်နှင့် နှစ်ဖက်ဇယားများ - DuckDB မှတစ်ဆင့်',
	'calibrated-import':
		'တင်သွင်းစဉ် နမူနာပုံစံ၏ ပုံတူများဖြင့် ညှိထားသော အလေးချိန်များ - CSV မှ command line ၏ ခန့်မှန်းချက်များအထိ',
};

/** Why a family is held to a wider tolerance, in Burmese; by the name of the family. */
export const goldenReasonInBurmese: Readonly<Record<string, string>> = {
	'proportion-intervals':
		'R ၏ "logit" နည်းသည် deviance 1e-8 အောက်သာ ပြောင်းသည်အထိ glm ထပ်ခါတွက်သော ဆုတ်ယုတ်မှု ဖြစ်သည်။ တိုက်ရိုက်ပုံသေနည်းမှာ "xlogit" ဖြစ်ပြီး ကျွန်ုပ်တို့၏ရလဒ်သည် ၎င်းနှင့် 1e-9 အထိ တူညီသည်',
};

/** What is compared, where the report's word is not one of the field; others stand as they are. */
export const goldenQuantities: Readonly<Record<string, Text>> = {
	value: { en: 'value', my: 'တန်ဖိုး' },
	se: { en: 'SE', my: 'စံမှား (SE)' },
	ends: { en: 'ends of the interval', my: 'အပိုင်းအခြား၏ အစွန်းများ' },
	ci: { en: 'interval', my: 'အပိုင်းအခြား' },
	status: { en: 'given or not', my: 'ပေးသည် သို့မဟုတ် မပေး' },
	share: { en: 'share', my: 'အချိုး' },
	difference: { en: 'difference', my: 'ကွာခြားချက်' },
	'svyttest p': { en: 'p of svyttest', my: 'svyttest ၏ p' },
	ratio: { en: 'ratio', my: 'အချိုးကိန်း' },
	'ratio se': { en: 'SE of the ratio', my: 'အချိုးကိန်း၏ SE' },
	change: { en: 'change', my: 'ပြောင်းလဲမှု' },
	'adjusted p': { en: 'p after Holm', my: 'p (Holm ညှိပြီး)' },
	median: { en: 'median', my: 'အလယ်ကိန်း' },
	medianSe: { en: 'SE of the median', my: 'အလယ်ကိန်း၏ SE' },
	weight: { en: 'weight', my: 'အလေးချိန်' },
};
