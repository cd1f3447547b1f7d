import type { Text } from '../message.ts';

/** Words of the Methods screen on registers: lists and complete counts, where nothing is sampled. */
export const registerMethods = {
	title: { en: 'Registers: lists and complete counts', my: 'စာရင်းများနှင့် အပြည့်အစုံ ရေတွက်ခြင်း' },
	text: {
		en: 'A register lists its units one by one. Nothing is sampled, so there is no sampling interval; what takes its place is how many of the expected units are in a value. k is a unit, A the units that were reached in the round and answered. w is 1, or the households or people of the unit, as the reader chooses.',
		my: 'စာရင်းတစ်ခုတွင် ယူနစ်များကို တစ်ခုချင်း ဖော်ပြထားသည်။ နမူနာမကောက်ယူသဖြင့် နမူနာအပိုင်းအခြား မရှိပါ။ ၎င်းအစား တန်ဖိုးတစ်ခုတွင် မျှော်မှန်းထားသည့်ယူနစ် မည်မျှပါဝင်သည်ကို ဖော်ပြသည်။ k သည် ယူနစ်တစ်ခု၊ A သည် ထိုအကြိမ်တွင် ရောက်ရှိ၍ အဖြေရခဲ့သော ယူနစ်များ ဖြစ်သည်။ w သည် ၁ သို့မဟုတ် ဖတ်ရှုသူရွေးချယ်သည့်အတိုင်း ယူနစ်ရှိ အိမ်ထောင်စု သို့မဟုတ် လူဦးရေ ဖြစ်သည်။',
	},
} as const satisfies Record<string, Text>;

interface Words {
	readonly title: Text;
	readonly text: Text;
}

export const registerMethodWords = {
	registerSum: {
		title: { en: 'Count and sum', my: 'အရေအတွက်နှင့် ပေါင်းလဒ်' },
		text: {
			en: 'The values of the units added up; for a count y is 1 where something holds and 0 where it does not. Units without an answer are left out and counted as missing, never as zero.',
			my: 'ယူနစ်များ၏ တန်ဖိုးများကို ပေါင်းထားသည်။ အရေအတွက်အတွက် y သည် မှန်ကန်လျှင် ၁၊ မမှန်လျှင် ၀ ဖြစ်သည်။ အဖြေမရှိသော ယူနစ်များကို ထည့်မပေါင်းဘဲ လွတ်နေသည်ဟု ရေတွက်ပြီး သုညဟု မယူပါ။',
		},
	},
	registerMean: {
		title: { en: 'Share and mean', my: 'အချိုးနှင့် ပျမ်းမျှ' },
		text: {
			en: 'Over camps every unit counts once; over households or people a large one counts for more.',
			my: 'စခန်းအလိုက်တွက်လျှင် ယူနစ်တိုင်းကို တစ်ကြိမ်စီ ရေတွက်သည်။ အိမ်ထောင်စု သို့မဟုတ် လူဦးရေအလိုက်တွက်လျှင် ကြီးသောယူနစ်သည် ပို၍ အလေးသာသည်။',
		},
	},
	registerMedian: {
		title: { en: 'Median', my: 'အလယ်ကိန်း' },
		text: {
			en: 'The least value at which half of the weight is reached; the middle of two values where it is reached exactly between them.',
			my: 'အလေးချိန်တစ်ဝက်သို့ ရောက်သည့် အနည်းဆုံးတန်ဖိုး ဖြစ်သည်။ တန်ဖိုးနှစ်ခုကြားတွင် အတိအကျရောက်ပါက ၎င်းတို့၏ အလယ်ကို ယူသည်။',
		},
	},
	registerGap: {
		title: { en: 'Gap', my: 'ကွာဟချက်' },
		text: {
			en: 'Need y less what covers it, x, unit by unit, and never below zero: what one place has too much of does not fill the gap of another.',
			my: 'လိုအပ်ချက် y မှ ဖြည့်ဆည်းပြီး x ကို ယူနစ်တစ်ခုချင်းအလိုက် နုတ်ပြီး သုညအောက် မယူပါ။ တစ်နေရာ၏ ပိုလျှံမှုသည် အခြားတစ်နေရာ၏ ကွာဟချက်ကို မဖြည့်ပါ။',
		},
	},
	registerRate: {
		title: { en: 'Rate', my: 'နှုန်း' },
		text: {
			en: 'One sum divided by another, times c, such as people per latrine. It is the rate of all units together, not the mean of their rates. A unit with nothing to divide by still counts in both sums.',
			my: 'ပေါင်းလဒ်တစ်ခုကို အခြားတစ်ခုဖြင့် စားပြီး c ဖြင့် မြှောက်ထားသည် (ဥပမာ- အိမ်သာတစ်လုံးလျှင် လူဦးရေ)။ ယူနစ်အားလုံး၏ စုပေါင်းနှုန်းဖြစ်ပြီး ယူနစ်တစ်ခုချင်း၏ နှုန်းများ၏ ပျမ်းမျှ မဟုတ်ပါ။ စားကိန်းမရှိသော ယူနစ်ကိုလည်း ပေါင်းလဒ်နှစ်ခုလုံးတွင် ထည့်သည်။',
		},
	},
	completeness: {
		title: { en: 'Completeness', my: 'ပြည့်စုံမှု' },
		text: {
			en: 'n is how many units are in a value, N how many were expected: those reached and those missed, not those closed or not yet open. Below 80 % a value asks for caution. No standard gives this limit, so n and N stand beside every value.',
			my: 'n သည် တန်ဖိုးတွင်ပါဝင်သော ယူနစ်အရေအတွက်၊ N သည် မျှော်မှန်းထားသော ယူနစ်အရေအတွက် (ရောက်ရှိသည်နှင့် မရောက်ရှိသည်၊ ပိတ်ပြီး သို့မဟုတ် မဖွင့်ရသေးသည်များ မပါ) ဖြစ်သည်။ ၈၀ % အောက်တွင် သတိပြုရန် လိုသည်။ ဤအတိုင်းအတာကို မည်သည့်စံနှုန်းကမျှ သတ်မှတ်ထားခြင်း မရှိသဖြင့် n နှင့် N ကို တန်ဖိုးတိုင်းနှင့် တွဲပြထားသည်။',
		},
	},
	carried: {
		title: {
			en: 'If the missing kept their last known value',
			my: 'လွတ်နေသည်များ နောက်ဆုံးသိရသည့်အတိုင်း ရှိလျှင်',
		},
		text: {
			en: 'The same measure once more with L added: the units without an answer that have an earlier one. From the value to this one is the range shown. It is not an interval: nobody knows what became of the missing, and units that never answered are in neither.',
			my: 'ယခင်အဖြေရှိသော အဖြေမရသည့်ယူနစ်များ (L) ကို ထည့်ပေါင်း၍ ထပ်မံတွက်ချက်ခြင်း ဖြစ်သည်။ မူလတန်ဖိုးမှ ဤတန်ဖိုးအထိကို အတိုင်းအတာအဖြစ် ပြထားသည်။ ယုံကြည်မှုအပိုင်းအခြား မဟုတ်ပါ။ လွတ်နေသည်များ မည်သို့ဖြစ်သွားသည်ကို မည်သူမျှ မသိပါ။ တစ်ကြိမ်မျှ အဖြေမရဖူးသော ယူနစ်များသည် နှစ်ခုလုံးတွင် မပါဝင်ပါ။',
		},
	},
	matched: {
		title: { en: 'Change between rounds', my: 'အကြိမ်များအကြား အပြောင်းအလဲ' },
		text: {
			en: 'B are the units that answered in both rounds: their change is a change of the same places. The change over all units of each round also holds camps that opened, closed or were missed, so both are shown and named.',
			my: 'B သည် အကြိမ်နှစ်ကြိမ်လုံးတွင် အဖြေရသော ယူနစ်များဖြစ်ပြီး ၎င်းတို့၏ အပြောင်းအလဲသည် တူညီသောနေရာများ၏ အပြောင်းအလဲ ဖြစ်သည်။ အကြိမ်တစ်ခုစီရှိ ယူနစ်အားလုံး၏ အပြောင်းအလဲတွင် အသစ်ဖွင့်သည်၊ ပိတ်သည် သို့မဟုတ် လွတ်သွားသည့် စခန်းများလည်း ပါဝင်သဖြင့် နှစ်ခုလုံးကို အမည်တပ်၍ ပြထားသည်။',
		},
	},
	standard: {
		title: { en: 'Against a standard', my: 'စံနှုန်းနှင့် နှိုင်းယှဉ်ချက်' },
		text: {
			en: 'Some values are held against a stated standard, with its source. Where the value and the one with last known values lie on different sides of it, or too much is missing, the verdict is left open.',
			my: 'တန်ဖိုးအချို့ကို ဖော်ပြထားသော စံနှုန်းနှင့် ၎င်း၏ရင်းမြစ်တို့ဖြင့် နှိုင်းယှဉ်ထားသည်။ တန်ဖိုးနှင့် နောက်ဆုံးသိရသည့်တန်ဖိုးများပါသော တန်ဖိုးသည် စံနှုန်း၏ တစ်ဖက်တစ်ချက်စီတွင် ရှိလျှင် သို့မဟုတ် လွတ်နေသည် များလွန်းလျှင် ဆုံးဖြတ်ချက် မပေးပါ။',
		},
	},
} as const satisfies Record<string, Words>;
