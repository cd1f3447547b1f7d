import type { Phrase, Text } from '../message.ts';

/** Words of the area pages and of their index. */
export const areaMessages = {
	areas: { en: 'Areas', my: 'ဒေသများ' },
	indexTitle: { en: 'States, regions and townships', my: 'ပြည်နယ်၊ တိုင်းဒေသကြီးနှင့် မြို့နယ်များ' },
	indexLead: {
		en: 'A page for every state, region and township: what each dataset says there beside the country, what the samples and lists could not see, and how many people the census counted.',
		my: 'ပြည်နယ်၊ တိုင်းဒေသကြီးနှင့် မြို့နယ်တိုင်းအတွက် စာမျက်နှာ တစ်ခုစီ။ ဒေတာအစုတစ်ခုစီက ထိုဒေသအကြောင်း မည်သို့ပြောသည်၊ နမူနာနှင့် စာရင်းများက မမြင်ခဲ့ရသည်များ၊ သန်းခေါင်စာရင်းအရ လူဦးရေတို့ကို တစ်နိုင်ငံလုံးနှင့် ယှဉ်တွဲဖော်ပြသည်။',
	},
	find: { en: 'Filter by name or P-code', my: 'အမည် သို့မဟုတ် P-code ဖြင့် စစ်ထုတ်ရန်' },
	noMatch: {
		en: 'No area has these letters, in either language.',
		my: 'ဤစာလုံးများပါသော ဒေသ မတွေ့ပါ (ဘာသာစကားနှစ်မျိုးလုံး)။',
	},
	mapOfStates: {
		en: 'Map of states and regions; each leads to its page',
		my: 'ပြည်နယ်နှင့် တိုင်းဒေသကြီးများ မြေပုံ၊ တစ်ခုစီမှ ၎င်း၏စာမျက်နှာသို့ သွားနိုင်သည်',
	},
	country: { en: 'Myanmar', my: 'မြန်မာနိုင်ငံ' },
	state15: { en: 'State or region', my: 'ပြည်နယ် သို့မဟုတ် တိုင်းဒေသကြီး' },
	state18: {
		en: 'Part of a state or region, a unit of the place codes',
		my: 'ပြည်နယ် သို့မဟုတ် တိုင်းဒေသကြီး၏ အစိတ်အပိုင်း (နေရာကုဒ်ယူနစ်)',
	},
	township: { en: 'Township', my: 'မြို့နယ်' },
	former: {
		en: 'Township of the 2014 census whose code is no longer used',
		my: 'ယခု ကုဒ်ကို အသုံးမပြုတော့သော ၂၀၁၄ သန်းခေါင်စာရင်းမြို့နယ်',
	},
	formerShort: { en: '(census 2014 only)', my: '(သန်းခေါင်စာရင်း ၂၀၁၄ သာ)' },
	breadcrumb: { en: 'What holds this area', my: 'ဤဒေသ ပါဝင်သောနေရာ' },
	onThisPage: { en: 'On this page', my: 'ဤစာမျက်နှာတွင်' },
	pcode: { en: 'P-code', my: 'P-code' },
	codeNow: { en: 'Codes today', my: 'ယနေ့ ကုဒ်များ' },
	codeThen: { en: 'Code in the 2014 census', my: '၂၀၁၄ သန်းခေါင်စာရင်းရှိ ကုဒ်' },
	units: { en: 'Units of the place codes', my: 'နေရာကုဒ်ယူနစ်များ' },
	frame: { en: 'Census frame, 2014', my: 'အခြေခံသန်းခေါင်စာရင်း၊ ၂၀၁၄' },
	people: { en: 'People', my: 'လူဦးရေ' },
	households: { en: 'Households', my: 'အိမ်ထောင်စု' },
	householdsNote: { en: 'enumerated only', my: 'ရေတွက်ခဲ့သည်များသာ' },
	urban: { en: 'Urban', my: 'မြို့ပြ' },
	estimated: { en: 'Estimated, not enumerated', my: 'ရေတွက်ခြင်းမဟုတ်ဘဲ ခန့်မှန်းထားသူ' },
	surface: { en: 'Area', my: 'ဧရိယာ' },
	density: { en: 'People per km²', my: '၁ စတုရန်းကီလိုမီတာလျှင် လူဦးရေ' },
	townships: { en: 'Townships', my: 'မြို့နယ်များ' },
	neighbours: { en: 'Neighbours', my: 'အိမ်နီးချင်းဒေသများ' },
	missedUnknown: {
		en: 'How many people were in them is not known. They are not in the totals, and not zero.',
		my: '၎င်းတို့တွင် လူဦးရေ မည်မျှရှိသည်ကို မသိရပါ။ စုစုပေါင်းတွင် မပါဝင်သော်လည်း သုညမဟုတ်ပါ။',
	},
	unknownTitle: { en: 'What is not known here', my: 'ဤဒေသအကြောင်း မသိရသည့်အရာများ' },
	unknownNone: {
		en: 'Every dataset that speaks of this area is complete here, as far as it says.',
		my: 'ဤဒေသအကြောင်း ပြောသော ဒေတာအစုတိုင်းသည် ၎င်းတို့ ဖော်ပြသမျှ ပြည့်စုံသည်။',
	},
	valuesTitle: { en: 'What the datasets say', my: 'ဒေတာအစုများက ပြောသည့်အရာများ' },
	indicator: { en: 'Indicator', my: 'ညွှန်းကိန်း' },
	strip: { en: 'On one scale', my: 'တူညီသောစကေးပေါ်တွင်' },
	surveyNote: {
		en: 'Surveys: under each value stand its 95% interval and n, the cases asked. The strips show the same on one scale from 0, the same for every area.',
		my: 'စစ်တမ်းများ- တန်ဖိုးတစ်ခုစီအောက်တွင် ၉၅% ယုံကြည်မှုအပိုင်းအခြားနှင့် မေးမြန်းခဲ့သူအရေအတွက် n ကို ဖော်ပြထားသည်။ ပုံတန်းများသည် ဒေသအားလုံးအတွက် တူညီသော သုညမှစသည့် စကေးပေါ်တွင် ပြသည်။',
	},
	registerNote: {
		en: 'Counts and lists have no sampling interval: under each value stands how many units are in it, of how many expected. Where some are missing, brackets hold the value if they kept their last known one. † too few of the expected answered. The strips share one scale from 0; totals and ratios have none.',
		my: 'ရေတွက်ချက် သို့မဟုတ် စာရင်းဖြစ်သဖြင့် နမူနာအပိုင်းအခြား မရှိပါ။ တန်ဖိုးတစ်ခုစီအောက်တွင် မျှော်မှန်းယူနစ်အနက် ပါဝင်သည့်ယူနစ်အရေအတွက်ကို ဖော်ပြထားသည်။ မပါဝင်သည်များရှိလျှင် နောက်ဆုံးသိရသောတန်ဖိုးအတိုင်း ရှိနေသေးသည်ဟု ယူဆသည့်တန်ဖိုးကို ကွင်းထဲတွင် ဖော်ပြသည်။ † ရှိသင့်သည်များအနက် အဖြေရသည် နည်းလွန်းသည်။ ပုံတန်းများသည် သုညမှစသော စကေးတစ်ခုတည်းဖြစ်ပြီး စုစုပေါင်းနှင့် အချိုးများအတွက် ပုံတန်း မရှိပါ။',
	},
	allOfDataset: { en: 'Everything listed', my: 'စာရင်းဝင်အားလုံး' },
	withheld: { en: 'withheld', my: 'ထုတ်မပြ' },
	noValue: { en: 'no value', my: 'တန်ဖိုးမရှိ' },
	coverageTitle: { en: 'What the samples saw here', my: 'နမူနာများက ဤဒေသတွင် မြင်ခဲ့သည်များ' },
	toCoverage: { en: 'Coverage of the whole survey', my: 'စစ်တမ်းတစ်ခုလုံး၏ လွှမ်းခြုံမှု' },
	sitesTitle: { en: 'Camps and sites', my: 'စခန်းများ' },
	round: { en: 'Round', my: 'အကြိမ်' },
	asOf: { en: 'As of', my: 'ရက်စွဲ' },
	expected: { en: 'Expected', my: 'မျှော်မှန်း' },
	reached: { en: 'Reached', my: 'ရောက်ရှိ' },
	missed: { en: 'Not reached', my: 'မရောက်ရှိ' },
	peopleReached: { en: 'People in those reached', my: 'ရောက်ရှိခဲ့သည်များရှိ လူဦးရေ' },
	peopleMissed: { en: 'Last known in the others', my: 'ကျန်သည်များတွင် နောက်ဆုံးသိရသော လူဦးရေ' },
	site: { en: 'Site', my: 'စခန်း' },
	status: { en: 'Status', my: 'အခြေအနေ' },
	lastKnown: { en: 'last known', my: 'နောက်ဆုံးသိရ' },
	showAllSites: { en: 'Show all rounds and sites', my: 'အကြိမ်နှင့် စခန်းအားလုံး ပြရန်' },
	noSitesText: {
		en: 'No site in this list is not the same as no displaced people: many live with host families, or where nobody lists them.',
		my: 'စာရင်းတွင် စခန်းမပါခြင်းသည် အိုးအိမ်စွန့်ခွာသူ မရှိခြင်းနှင့် မတူပါ။ အများအပြားသည် အိမ်ရှင်မိသားစုများနှင့် နေထိုင်ကြပြီး စာရင်းမပြုစုသောနေရာများတွင်လည်း ရှိနိုင်သည်။',
	},
	caveatsTitle: { en: 'What to keep in mind', my: 'သတိပြုရန်' },
	otherCaveats: { en: 'Of the whole dataset', my: 'ဒေတာအစုတစ်ခုလုံးအတွက်' },
	takeTitle: { en: 'Take away, and sources', my: 'ရယူရန်နှင့် ရင်းမြစ်များ' },
	download: { en: 'Download these numbers (CSV)', my: 'ဤကိန်းဂဏန်းများ ရယူရန် (CSV)' },
	downloadFailed: {
		en: 'The numbers could not be fetched. Check the connection and try again.',
		my: 'ကိန်းဂဏန်းများကို မရယူနိုင်ပါ။ ဆက်သွယ်မှုကို စစ်ဆေးပြီး ထပ်ကြိုးစားပါ။',
	},
	source: { en: 'Source', my: 'ရင်းမြစ်' },
} as const satisfies Record<string, Text>;

/** Sentences of the area pages with holes; numbers come already written. */
export const areaPhrases = {
	title: {
		en: ({ name }) => `${name}: what is known, and what is not`,
		my: ({ name }) => `${name}- သိရသည့်အရာနှင့် မသိရသည့်အရာ`,
	} satisfies Phrase<{ name: string }>,
	km2: { en: (n) => `${n} km²`, my: (n) => `${n} စတုရန်းကီလိုမီတာ` } satisfies Phrase<string>,
	townshipCount: {
		en: (n) => `${n} townships`,
		my: (n) => `မြို့နယ် ${n} ခု`,
	} satisfies Phrase<string>,
	ofPeople: {
		en: ({ people, share }) => `${people}, ${share} of all`,
		my: ({ people, share }) => `${people}၊ စုစုပေါင်း၏ ${share}`,
	} satisfies Phrase<{ people: string; share: string }>,
	split: {
		en: ({ name, into }) =>
			`${name} was split after the census. Today it is ${into}. How its people divide between them is not published, so the census figures stand here only.`,
		my: ({ name, into }) =>
			`${name}ကို သန်းခေါင်စာရင်းပြီးနောက် ခွဲခဲ့သည်။ ယနေ့တွင် ${into} ဖြစ်သည်။ လူဦးရေ မည်သို့ခွဲဝေသည်ကို ထုတ်ပြန်မထားသဖြင့် သန်းခေါင်စာရင်းကိန်းများကို ဤနေရာတွင်သာ ဖော်ပြသည်။`,
	} satisfies Phrase<{ name: string; into: string }>,
	merged: {
		en: ({ name, into }) =>
			`${name} was merged into ${into} after the census. How its people divide between them is not published, so the census figures stand here only.`,
		my: ({ name, into }) =>
			`${name}ကို သန်းခေါင်စာရင်းပြီးနောက် ${into} နှင့် ပေါင်းစည်းခဲ့သည်။ လူဦးရေ မည်သို့ခွဲဝေသည်ကို ထုတ်ပြန်မထားသဖြင့် သန်းခေါင်စာရင်းကိန်းများကို ဤနေရာတွင်သာ ဖော်ပြသည်။`,
	} satisfies Phrase<{ name: string; into: string }>,
	createdAfter: {
		en: ({ name, from }) =>
			`${name} was made from ${from} after the 2014 census. The census has no figures for it; they stand with the old code.`,
		my: ({ name, from }) =>
			`${name}ကို ၂၀၁၄ သန်းခေါင်စာရင်းပြီးနောက် ${from} မှ ဖွဲ့စည်းခဲ့သည်။ သန်းခေါင်စာရင်းတွင် ၎င်းအတွက် ကိန်းဂဏန်း မရှိပါ။ ကုဒ်ဟောင်းတွင်သာ ရှိသည်။`,
	} satisfies Phrase<{ name: string; from: string }>,
	wasPart: {
		en: ({ name, from }) =>
			`${name} was part of ${from}, which was split after the census. How its people and households divide was not published: the values are of ${from} as a whole.`,
		my: ({ name, from }) =>
			`${name}သည် သန်းခေါင်စာရင်းပြီးနောက် ခွဲခဲ့သော ${from}၏ အစိတ်အပိုင်း ဖြစ်သည်။ လူဦးရေနှင့် အိမ်ထောင်စု မည်သို့ခွဲဝေသည်ကို ထုတ်ပြန်မထားပါ။ ဖော်ပြထားသောတန်ဖိုးများသည် ${from}တစ်ခုလုံးအတွက် ဖြစ်သည်။`,
	} satisfies Phrase<{ name: string; from: string }>,
	tookIn: {
		en: ({ name, from }) =>
			`${name} has taken in part or all of ${from} since the 2014 census. Its census figures are of the area before.`,
		my: ({ name, from }) =>
			`${name}တွင် ၂၀၁၄ သန်းခေါင်စာရင်းပြီးနောက် ${from} ၏ အစိတ်အပိုင်း သို့မဟုတ် အားလုံး ပေါင်းပါသွားသည်။ ၎င်း၏ သန်းခေါင်စာရင်းကိန်းများသည် မပေါင်းမီ ဒေသအတွက် ဖြစ်သည်။`,
	} satisfies Phrase<{ name: string; from: string }>,
	notHere: {
		en: ({ dataset, area }) =>
			`${dataset} has no value for ${area}. The values below are those of the area they name.`,
		my: ({ dataset, area }) =>
			`${dataset}တွင် ${area}အတွက် တန်ဖိုး မရှိပါ။ အောက်ပါတန်ဖိုးများသည် ဖော်ပြထားသောဒေသ၏ တန်ဖိုးများသာ ဖြစ်သည်။`,
	} satisfies Phrase<{ dataset: string; area: string }>,
	notHereTitle: {
		en: ({ dataset }) => `${dataset} does not represent this area`,
		my: ({ dataset }) => `${dataset}သည် ဤဒေသကို ကိုယ်စားမပြုပါ`,
	} satisfies Phrase<{ dataset: string }>,
	partTitle: {
		en: ({ dataset, parts }) => `${dataset} covers only ${parts} of this area`,
		my: ({ dataset, parts }) => `${dataset}တွင် ဤဒေသအနက် ${parts}သာ ပါဝင်သည်`,
	} satisfies Phrase<{ dataset: string; parts: string }>,
	asOf: {
		en: ({ date }) => `as of ${date}`,
		my: ({ date }) => `${date} အခြေအနေ`,
	} satisfies Phrase<{ date: string }>,
	n: { en: (n) => `n ${n}`, my: (n) => `n ${n}` } satisfies Phrase<string>,
	uncovered: {
		en: ({ dataset }) => `${dataset} does not cover this area`,
		my: ({ dataset }) => `${dataset}တွင် ဤဒေသ မပါဝင်ပါ`,
	} satisfies Phrase<{ dataset: string }>,
	uncoveredText: {
		en: ({ areas }) => `It speaks of ${areas}. Nothing here follows from that.`,
		my: ({ areas }) => `${areas} အကြောင်းသာ ဖော်ပြသည်။ ဤဒေသအတွက် မည်သည့်အရာကိုမျှ ကောက်ချက်ချ၍ မရပါ။`,
	} satisfies Phrase<{ areas: string }>,
	notDrawn: {
		en: ({ dataset, units }) => `No ${units} of ${dataset} were drawn here`,
		my: ({ dataset, units }) => `${dataset}၏ ${units}ကို ဤဒေသတွင် မရွေးချယ်ခဲ့ပါ`,
	} satisfies Phrase<{ dataset: string; units: string }>,
	notDrawnText: {
		en: ({ area }) => `No one in ${area} was asked.`,
		my: ({ area }) => `${area}တွင် မည်သူ့ကိုမျှ မမေးမြန်းခဲ့ပါ။`,
	} satisfies Phrase<{ area: string }>,
	standFor: {
		en: ({ people, households }) =>
			`The census counts ${people} people and ${households} households there.`,
		my: ({ people, households }) =>
			`သန်းခေါင်စာရင်းအရ ထိုနေရာတွင် လူဦးရေ ${people} ဦးနှင့် အိမ်ထောင်စု ${households} စု ရှိသည်။`,
	} satisfies Phrase<{ people: string; households: string }>,
	standForPeople: {
		en: ({ people }) => `The census counts ${people} people there.`,
		my: ({ people }) => `သန်းခေါင်စာရင်းအရ ထိုနေရာတွင် လူဦးရေ ${people} ဦး ရှိသည်။`,
	} satisfies Phrase<{ people: string }>,
	withheldTitle: {
		en: ({ dataset, n }) =>
			`${dataset}: no value is shown for ${n} ${n === '1' ? 'indicator' : 'indicators'}`,
		my: ({ dataset, n }) => `${dataset}- ညွှန်းကိန်း ${n} ခု၏ တန်ဖိုးကို မပြပါ`,
	} satisfies Phrase<{ dataset: string; n: string }>,
	others: {
		en: ({ n }) => `${n} more`,
		my: ({ n }) => `အခြား ${n} ခု`,
	} satisfies Phrase<{ n: string }>,
	withReason: {
		en: ({ title, reason }) => `${title} (${reason})`,
		my: ({ title, reason }) => `${title} (${reason})`,
	} satisfies Phrase<{ title: string; reason: string }>,
	missedTitle: {
		en: ({ dataset, missed, expected, units }) =>
			`${dataset}: ${missed} of ${expected} ${units} were not reached`,
		my: ({ dataset, missed, expected, units }) =>
			`${dataset}- မျှော်မှန်း${units} ${expected} ခုအနက် ${missed} ခုသို့ မရောက်ရှိခဲ့ပါ`,
	} satisfies Phrase<{ dataset: string; missed: string; expected: string; units: string }>,
	missedPeople: {
		en: ({ people, unknown }) =>
			`${people} people were last known in them${unknown}. They are not in the totals, and not zero.`,
		my: ({ people, unknown }) =>
			`၎င်းတို့တွင် နောက်ဆုံးသိရသော လူဦးရေမှာ ${people} ဦး ဖြစ်သည်${unknown}။ စုစုပေါင်းတွင် မပါဝင်သော်လည်း သုညမဟုတ်ပါ။`,
	} satisfies Phrase<{ people: string; unknown: string }>,
	/** Follows a number of last known values; begins with its own comma. */
	andUnknown: {
		en: (n) => `, and of ${n} nothing is known`,
		my: (n) => `၊ ${n} ခုအကြောင်း ဘာမျှ မသိရပါ`,
	} satisfies Phrase<string>,
	noSites: {
		en: ({ dataset }) => `${dataset} lists no site here`,
		my: ({ dataset }) => `${dataset}တွင် ဤဒေသရှိ စခန်း မပါဝင်ပါ`,
	} satisfies Phrase<{ dataset: string }>,
	estimatedTitle: {
		en: ({ people }) => `${people} people were estimated, not enumerated`,
		my: ({ people }) => `လူဦးရေ ${people} ဦးကို ရေတွက်ခြင်းမဟုတ်ဘဲ ခန့်မှန်းထားသည်`,
	} satisfies Phrase<{ people: string }>,
	estimatedText: {
		en: ({ share }) =>
			`That is ${share} of the people the census gives for this area. Of them only a number is known: households, schooling, water and light are of the others.`,
		my: ({ share }) =>
			`သန်းခေါင်စာရင်းက ဤဒေသအတွက် ဖော်ပြသော လူဦးရေ၏ ${share} ဖြစ်သည်။ ၎င်းတို့နှင့်ပတ်သက်၍ အရေအတွက်ကိုသာ သိရသည်။ အိမ်ထောင်စု၊ ပညာရေး၊ ရေနှင့် အလင်းရောင်ဆိုင်ရာကိန်းများသည် ကျန်သူများအတွက်သာ ဖြစ်သည်။`,
	} satisfies Phrase<{ share: string }>,
	someEstimated: {
		en: ({ people, area }) =>
			`${people} people of ${area} were estimated, not enumerated; in which townships is not in this table.`,
		my: ({ people, area }) =>
			`${area}တွင် လူဦးရေ ${people} ဦးကို ခန့်မှန်းထားသည်။ မည်သည့်မြို့နယ်များတွင်ဖြစ်ကြောင်း ဤဇယားတွင် မပါပါ။`,
	} satisfies Phrase<{ people: string; area: string }>,
	moreCaveats: {
		en: ({ n }) =>
			`${n} more ${n === '1' ? 'holds' : 'hold'} for single indicators and ${n === '1' ? 'stands' : 'stand'} beside them in Explore.`,
		my: ({ n }) => `အခြား ${n} ခုသည် ညွှန်းကိန်းအလိုက်သာဖြစ်ပြီး လေ့လာရန်မျက်နှာပြင်တွင် ညွှန်းကိန်းနှင့်တွဲ၍ ဖော်ပြထားသည်။`,
	} satisfies Phrase<{ n: string }>,
	sitesShown: {
		en: ({ some, all, units }) => `${some} of ${all} ${units}, the largest first`,
		my: ({ some, all, units }) => `${units} ${all} ခုအနက် အကြီးဆုံး ${some} ခု`,
	} satisfies Phrase<{ some: string; all: string; units: string }>,
	roundsShown: {
		en: ({ some, all }) => `The latest ${some} of ${all} rounds`,
		my: ({ some, all }) => `အကြိမ် ${all} ကြိမ်အနက် နောက်ဆုံး ${some} ကြိမ်`,
	} satisfies Phrase<{ some: string; all: string }>,
	showAll: {
		en: ({ n }) => `Show all ${n} indicators`,
		my: ({ n }) => `ညွှန်းကိန်း ${n} ခုလုံး ပြရန်`,
	} satisfies Phrase<{ n: string }>,
	someOf: {
		en: ({ some, all }) => `${some} of ${all} indicators`,
		my: ({ some, all }) => `ညွှန်းကိန်း ${all} ခုအနက် ${some} ခု`,
	} satisfies Phrase<{ some: string; all: string }>,
} as const;
