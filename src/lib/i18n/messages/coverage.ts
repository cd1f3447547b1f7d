import type { Phrase, Text } from '../message.ts';

/** Words of the Coverage screen. */
export const coverageMessages = {
	title: {
		en: 'What the sample saw, and what it did not',
		my: 'နမူနာက မြင်ခဲ့သည့်အရာနှင့် မမြင်ခဲ့ရသည့်အရာ',
	},
	short: { en: 'Coverage', my: 'လွှမ်းခြုံမှု' },
	noLedgerTitle: {
		en: 'This survey publishes no ledger of its sample',
		my: 'ဤစစ်တမ်းသည် ၎င်း၏နမူနာစာရင်းကို မထုတ်ပြန်ထားပါ',
	},
	noLedgerText: {
		en: 'Which units were drawn, done, replaced or excluded is not known by place, so nothing can be said about gaps. Intervals still account for how the sample was drawn.',
		my: 'မည်သည့်နေရာတွင် ရွေးချယ်၊ ကောက်ယူ၊ အစားထိုး၊ ချန်လှပ်ခဲ့သည်ကို မသိရသဖြင့် ကွာဟချက်များအကြောင်း မပြောနိုင်ပါ။ ယုံကြည်မှုအပိုင်းအခြားများတွင်မူ နမူနာရွေးချယ်ပုံကို ထည့်သွင်းတွက်ချက်ထားသည်။',
	},
	toAbout: { en: 'How the sample was designed', my: 'နမူနာကို မည်သို့ပုံစံချခဲ့သည်' },
	area: { en: 'Area', my: 'ဒေသ' },
	drawn: { en: 'Drawn', my: 'ရွေးချယ်ခဲ့' },
	done: { en: 'As planned', my: 'စီစဉ်သည့်အတိုင်း' },
	replaced: { en: 'Replaced', my: 'အစားထိုး' },
	excluded: { en: 'Not done', my: 'မကောက်ယူနိုင်' },
	population: { en: 'People in the frame', my: 'အခြေခံစာရင်းရှိ လူဦးရေ' },
	whole: { en: 'Myanmar', my: 'မြန်မာနိုင်ငံ' },
	level: { en: 'Show', my: 'ပြရန်' },
	states: { en: 'States and regions', my: 'ပြည်နယ်နှင့်တိုင်း' },
	townships: { en: 'Townships', my: 'မြို့နယ်များ' },
	onlySample: {
		en: 'Counts of the sample only. The survey does not represent townships, and no township value is an estimate.',
		my: 'နမူနာအရေအတွက်သာ ဖြစ်သည်။ ဤစစ်တမ်းသည် မြို့နယ်များကို ကိုယ်စားမပြုပါ။ မြို့နယ်အလိုက် တန်ဖိုးများသည် ခန့်မှန်းချက် မဟုတ်ပါ။',
	},
	syntheticPlaces: {
		en: 'Where the sample fell is synthetic too: the totals are the survey’s, their allocation to states and townships is made up for the demonstration.',
		my: 'နမူနာကျရောက်သည့်နေရာများသည်လည်း သရုပ်ပြရန် ဖန်တီးထားခြင်းဖြစ်သည်။ စုစုပေါင်းကိန်းများသာ စစ်တမ်းမှဖြစ်ပြီး ပြည်နယ်နှင့် မြို့နယ်အလိုက် ခွဲဝေမှုကို ဖန်တီးထားသည်။',
	},
	none: { en: 'none drawn', my: 'မရွေးချယ်ခဲ့' },
	hint: {
		en: 'Point at an area of the map, or at a row of the table',
		my: 'မြေပုံပေါ်ရှိ ဒေသ သို့မဟုတ် ဇယားရှိ အတန်းကို ညွှန်ပါ',
	},
	ledger: { en: 'Ledger', my: 'စာရင်း' },
	gaps: { en: 'What the gaps are', my: 'ကွာဟချက်များ' },
	why: { en: 'Why', my: 'အကြောင်းရင်း' },
	people: { en: 'People there', my: 'ထိုဒေသရှိ လူဦးရေ' },
	homes: { en: 'Households there', my: 'ထိုဒေသရှိ အိမ်ထောင်စုများ' },
	where: { en: 'Where', my: 'နေရာ' },
	source: { en: 'Source', my: 'ရင်းမြစ်' },
	conflicts: { en: 'Where sources disagree', my: 'ရင်းမြစ်များ မကိုက်ညီသည့်အချက်' },
	conflictNote: {
		en: 'We show every figure with its source and pick none.',
		my: 'ကိန်းဂဏန်းတိုင်းကို ရင်းမြစ်နှင့်တကွ ပြထားပြီး တစ်ခုကိုမျှ ရွေးမထားပါ။',
	},
	calculator: { en: 'What the gap could do', my: 'ကွာဟချက်က မည်သို့သက်ရောက်နိုင်သလဲ' },
	calculatorNote: {
		en: 'The part that was seen keeps its estimate. The part that was not seen may be anything the assumption allows. Sampling error comes on top.',
		my: 'မြင်ခဲ့သည့်အပိုင်းသည် ၎င်း၏ခန့်မှန်းချက်အတိုင်း ရှိသည်။ မမြင်ခဲ့ရသည့်အပိုင်းသည် ယူဆချက်ခွင့်ပြုသမျှ ဖြစ်နိုင်သည်။ နမူနာကွဲလွဲမှုကို ထပ်ပေါင်းရမည်။',
	},
	indicator: { en: 'Indicator', my: 'ညွှန်းကိန်း' },
	place: { en: 'Area', my: 'ဒေသ' },
	seen: { en: 'Estimate for the part seen', my: 'မြင်ခဲ့သည့်အပိုင်း၏ ခန့်မှန်းချက်' },
	unseen: { en: 'People not seen', my: 'မမြင်ခဲ့ရသော လူဦးရေ' },
	wholeCould: { en: 'The whole could be', my: 'စုစုပေါင်းမှာ ဖြစ်နိုင်သည်မှာ' },
	suppose: { en: 'Suppose the unseen part is at', my: 'မမြင်ခဲ့ရသည့်အပိုင်းတွင် အောက်ပါအတိုင်း ရှိသည်ဆိုပါစို့' },
	then: { en: 'Then the whole is', my: 'ထိုအခါ စုစုပေါင်းမှာ' },
	anyValue: {
		en: 'Assumption: none about the unseen part. Everyone there could have it, or no one (Manski’s worst-case bounds).',
		my: 'ယူဆချက်- မမြင်ခဲ့ရသည့်အပိုင်းအတွက် ယူဆချက် မရှိပါ။ ထိုနေရာရှိ လူအားလုံး ရှိနိုင်သည်၊ တစ်ဦးမျှ မရှိခြင်းလည်း ဖြစ်နိုင်သည် (Manski ၏ အဆိုးဆုံးအခြေအနေ ဘောင်)။',
	},
	seenRange: {
		en: 'Assumption: the unseen part lies between the lowest and the highest area that was seen. It could lie outside.',
		my: 'ယူဆချက်- မမြင်ခဲ့ရသည့်အပိုင်းသည် မြင်ခဲ့သည့်ဒေသများ၏ အနိမ့်ဆုံးနှင့် အမြင့်ဆုံးကြားတွင် ရှိသည်။ ထိုအပြင်ဘက်တွင်လည်း ရှိနိုင်သည်။',
	},
	frameCaveat: {
		en: 'The share is that of the census frame; of a part of the people or households it can be another.',
		my: 'အချိုးသည် သန်းခေါင်စာရင်းအခြေခံ၏ အချိုးဖြစ်သည်။ လူဦးရေ သို့မဟုတ် အိမ်ထောင်စု တစ်စိတ်တစ်ပိုင်းအတွက် အချိုးသည် ကွဲပြားနိုင်သည်။',
	},
	noTotals: {
		en: 'Totals, and values that are withheld, are not offered: bounds need a value per person or household.',
		my: 'စုစုပေါင်းကိန်းများနှင့် ထုတ်မပြသော တန်ဖိုးများကို မပါဝင်စေပါ။',
	},
	schematic: {
		en: 'Township outlines are schematic, not official boundaries.',
		my: 'မြို့နယ်နယ်နိမိတ်များသည် ပုံကြမ်းသာဖြစ်ပြီး တရားဝင်နယ်နိမိတ် မဟုတ်ပါ။',
	},
	keyInterval: { en: 'interval of the part seen', my: 'မြင်ခဲ့သည့်အပိုင်း၏ အပိုင်းအခြား' },
	keyBounds: { en: 'what the gap could do to the value', my: 'ကွာဟချက်က သက်ရောက်နိုင်သည့်အတိုင်းအတာ' },
} as const satisfies Record<string, Text>;

/** Sentences of the Coverage screen with holes; numbers come already written. */
export const coveragePhrases = {
	summary: {
		en: ({ drawn, done, replaced, excluded, units }) =>
			`${drawn} ${units} were drawn: ${done} were done as planned, ${replaced} were replaced, ${excluded} could not be done.`,
		my: ({ drawn, done, replaced, excluded, units }) =>
			`${units} ${drawn} ခု ရွေးချယ်ခဲ့သည်။ ${done} ခုကို စီစဉ်သည့်အတိုင်း ကောက်ယူခဲ့ပြီး ${replaced} ခုကို အစားထိုးခဲ့သည်။ ${excluded} ခုကို မကောက်ယူနိုင်ခဲ့ပါ။`,
	} satisfies Phrase<{
		drawn: string;
		done: string;
		replaced: string;
		excluded: string;
		units: string;
	}>,
	interviewed: {
		en: ({ interviewed, planned }) => `${interviewed} of ${planned} planned interviews took place.`,
		my: ({ interviewed, planned }) =>
			`စီစဉ်ထားသော တွေ့ဆုံမေးမြန်းမှု ${planned} အနက် ${interviewed} ကို ပြုလုပ်နိုင်ခဲ့သည်။`,
	} satisfies Phrase<{ interviewed: string; planned: string }>,
	unitsIn: {
		en: ({ units }) => `${units} in the sample`,
		my: ({ units }) => `နမူနာရှိ ${units}`,
	} satisfies Phrase<{ units: string }>,
	showTownships: {
		en: ({ area }) => `Townships of ${area}`,
		my: ({ area }) => `${area} ရှိ မြို့နယ်များ`,
	} satisfies Phrase<{ area: string }>,
	noneDrawn: {
		en: ({ count, names }) => `No unit drawn in ${count}: ${names}`,
		my: ({ count, names }) => `မရွေးချယ်ခဲ့သော မြို့နယ် ${count} ခု- ${names}`,
	} satisfies Phrase<{ count: string; names: string }>,
	townshipsSampled: {
		en: ({ some, all }) => `${some} of ${all} townships have at least one.`,
		my: ({ some, all }) => `မြို့နယ် ${all} ခုအနက် ${some} ခုတွင် အနည်းဆုံး တစ်ခု ပါဝင်သည်။`,
	} satisfies Phrase<{ some: string; all: string }>,
	readout: {
		en: ({ area, drawn, done, replaced, excluded }) =>
			`${area}: ${drawn} drawn, ${done} as planned, ${replaced} replaced, ${excluded} not done`,
		my: ({ area, drawn, done, replaced, excluded }) =>
			`${area}- ${drawn} ခု ရွေးချယ်၊ ${done} ခု စီစဉ်သည့်အတိုင်း၊ ${replaced} ခု အစားထိုး၊ ${excluded} ခု မကောက်ယူနိုင်`,
	} satisfies Phrase<{
		area: string;
		drawn: string;
		done: string;
		replaced: string;
		excluded: string;
	}>,
	mapLabel: {
		en: ({ units }) => `Map of ${units} drawn. The table beside it holds the same counts.`,
		my: ({ units }) => `ရွေးချယ်ခဲ့သော ${units} ပြမြေပုံ။ ဘေးရှိဇယားတွင် တူညီသောကိန်းများ ပါဝင်သည်။`,
	} satisfies Phrase<{ units: string }>,
	gapUnits: {
		en: ({ n, units }) => `${n} ${units}`,
		my: ({ n, units }) => `${units} ${n} ခု`,
	} satisfies Phrase<{ n: string; units: string }>,
	ofFrame: {
		en: ({ n, share }) => `${n}, ${share} of the frame`,
		my: ({ n, share }) => `${n}၊ အခြေခံစာရင်း၏ ${share}`,
	} satisfies Phrase<{ n: string; share: string }>,
	unseenPeople: {
		en: ({ place }) => `of the people of ${place}`,
		my: ({ place }) => `${place} ၏ လူဦးရေအနက်`,
	} satisfies Phrase<{ place: string }>,
	unseenHouseholds: {
		en: ({ place }) => `of the households of ${place}`,
		my: ({ place }) => `${place} ၏ အိမ်ထောင်စုများအနက်`,
	} satisfies Phrase<{ place: string }>,
	ofAll: {
		en: ({ some, all }) => `${some} of ${all}`,
		my: ({ some, all }) => `${all} အနက် ${some}`,
	} satisfies Phrase<{ some: string; all: string }>,
	interval: {
		en: ({ level, low, high, n }) => `${level} interval ${low} to ${high}, n ${n}`,
		my: ({ level, low, high, n }) => `${level} ယုံကြည်မှုအပိုင်းအခြား ${low} မှ ${high}၊ n ${n}`,
	} satisfies Phrase<{ level: string; low: string; high: string; n: string }>,
	range: {
		en: ({ low, high }) => `${low} to ${high}`,
		my: ({ low, high }) => `${low} မှ ${high}`,
	} satisfies Phrase<{ low: string; high: string }>,
	classFrom: {
		en: ({ low, high }) => (low === high ? low : `${low}–${high}`),
		my: ({ low, high }) => (low === high ? low : `${low}–${high}`),
	} satisfies Phrase<{ low: string; high: string }>,
} as const;
