import type { Phrase, Text } from '../message.ts';

/** Words of the Explore screen. */
export const explore = {
	survey: { en: 'Survey', my: 'စစ်တမ်း' },
	indicator: { en: 'Indicator', my: 'ညွှန်းကိန်း' },
	changeIndicator: { en: 'Change indicator', my: 'ညွှန်းကိန်း ပြောင်းရန်' },
	findIndicator: { en: 'Find an indicator', my: 'ညွှန်းကိန်း ရှာရန်' },
	noIndicator: {
		en: 'No indicator has these words. Try a shorter one.',
		my: 'ဤစကားလုံးများပါသော ညွှန်းကိန်း မရှိပါ။ ပိုတိုသော စကားလုံးဖြင့် ရှာကြည့်ပါ။',
	},
	breakdown: { en: 'Break down by', my: 'ခွဲခြားကြည့်ရန်' },
	then: { en: 'and by', my: 'ထပ်၍ ခွဲခြားရန်' },
	nothing: { en: 'Nothing', my: 'မခွဲပါ' },
	only: { en: 'Only', my: 'ဤအုပ်စုများသာ' },
	addFilter: { en: 'Add a filter', my: 'စစ်ထုတ်မှု ထည့်ရန်' },
	chooseVariable: { en: 'Choose what to filter by', my: 'စစ်ထုတ်မည့်အချက်ကို ရွေးပါ' },
	closeFilter: { en: 'Close', my: 'ပိတ်ရန်' },
	clearFilters: { en: 'Clear filters', my: 'စစ်ထုတ်မှုများ ဖယ်ရှားရန်' },
	all: { en: 'All', my: 'အားလုံး' },
	weighting: { en: 'Weighted by', my: 'အလေးပေးပုံ' },
	confidence: { en: 'Confidence', my: 'ယုံကြည်မှုအဆင့်' },
	level: { en: 'Level', my: 'အဆင့်' },
	unit: { en: 'Unit', my: 'ယူနစ်' },
	trend: { en: 'Every round, as a trend', my: 'အကြိမ်အားလုံး (အပြောင်းအလဲ)' },
	whyNoTownship: {
		en: 'Why no township values?',
		my: 'မြို့နယ်အလိုက် အဘယ်ကြောင့် မပြပါသလဲ။',
	},
	seeCoverage: { en: 'See where the sample went', my: 'နမူနာကောက်ယူခဲ့သည့်နေရာများကို ကြည့်ရန်' },
	order: { en: 'Order', my: 'အစီအစဉ်' },
	orderHigh: { en: 'Highest first', my: 'အမြင့်ဆုံးမှ' },
	orderLow: { en: 'Lowest first', my: 'အနိမ့်ဆုံးမှ' },
	orderPlace: { en: 'North to south', my: 'မြောက်မှ တောင်သို့' },
	orderListed: { en: 'As listed', my: 'စာရင်းအတိုင်း' },
	tabMap: { en: 'Map', my: 'မြေပုံ' },
	tabSites: { en: 'Sites', my: 'စခန်းနေရာများ' },
	tabChart: { en: 'Chart', my: 'ပုံကားချပ်' },
	tabTable: { en: 'Table', my: 'ဇယား' },
	tabCompare: { en: 'Compare', my: 'နှိုင်းယှဉ်' },
	tabDistribution: { en: 'Distribution', my: 'ပျံ့နှံ့ပုံ' },
	tabTrend: { en: 'Over time', my: 'အချိန်အလိုက်' },
	loadingPane: { en: 'Loading …', my: 'ဖွင့်နေသည် …' },
	paneFailed: {
		en: 'This view could not be loaded. Check the connection and open it again.',
		my: 'ဤမြင်ကွင်းကို မဖွင့်နိုင်ပါ။ အင်တာနက်ချိတ်ဆက်မှုကို စစ်ဆေးပြီး ထပ်ဖွင့်ပါ။',
	},
	views: { en: 'Ways to look at these numbers', my: 'ဤကိန်းဂဏန်းများကို ကြည့်နည်းများ' },
	noMap: {
		en: 'A map needs a breakdown by state and region.',
		my: 'မြေပုံအတွက် ပြည်နယ်နှင့်တိုင်းဒေသကြီးအလိုက် ခွဲခြားရန် လိုအပ်သည်။',
	},
	mapByState: { en: 'Break down by state and region', my: 'ပြည်နယ်နှင့်တိုင်းအလိုက် ခွဲခြားရန်' },
	share: { en: 'Copy link', my: 'လင့်ခ် ကူးယူရန်' },
	shared: { en: 'Link copied', my: 'လင့်ခ် ကူးယူပြီးပါပြီ' },
	shareFailed: {
		en: 'The browser did not allow copying; the address bar holds the same link.',
		my: 'ကူးယူခွင့် မရပါ။ လိပ်စာဘားတွင် တူညီသောလင့်ခ် ရှိပါသည်။',
	},
	download: { en: 'Download CSV', my: 'CSV ဒေါင်းလုဒ်' },
	controls: { en: 'Change the view', my: 'ကြည့်ရှုပုံ ပြောင်းရန်' },
	howDefined: { en: 'How defined', my: 'သတ်မှတ်ပုံ' },
	definition: { en: 'Definition', my: 'အဓိပ္ပာယ်ဖွင့်ဆိုချက်' },
	higherIsBetter: { en: 'Higher is better.', my: 'မြင့်လေ ကောင်းလေ ဖြစ်သည်။' },
	lowerIsBetter: { en: 'Lower is better.', my: 'နိမ့်လေ ကောင်းလေ ဖြစ်သည်။' },
	sdg: { en: 'SDG indicator', my: 'SDG ညွှန်းကိန်း' },
	schematic: {
		en: 'Outlines are schematic, not official boundaries.',
		my: 'နယ်နိမိတ်ပုံများသည် ပုံကြမ်းသာဖြစ်ပြီး တရားဝင်နယ်နိမိတ် မဟုတ်ပါ။',
	},
	demonstration: { en: 'Demonstration data', my: 'သရုပ်ပြဒေတာ' },
	waking: {
		en: 'The engine is starting. These numbers are already right.',
		my: 'တွက်ချက်စနစ် စတင်နေသည်။ ဤကိန်းဂဏန်းများသည် မှန်ကန်ပြီးဖြစ်သည်။',
	},
	asking: { en: 'Computing…', my: 'တွက်ချက်နေသည်…' },
	ready: { en: 'Computed in your browser', my: 'သင့်ဘရောက်ဇာတွင် တွက်ချက်ထားသည်' },
	recovered: {
		en: 'The engine stopped and was started again. The numbers are up to date.',
		my: 'တွက်ချက်စနစ် ရပ်သွားသဖြင့် ပြန်စခဲ့သည်။ ကိန်းဂဏန်းများသည် နောက်ဆုံးအခြေအနေ ဖြစ်သည်။',
	},
	failed: { en: 'This could not be computed.', my: 'တွက်ချက်၍ မရပါ။' },
	failedKeeps: {
		en: 'The numbers shown belong to the view before it.',
		my: 'ပြထားသော ကိန်းဂဏန်းများသည် ယခင်ကြည့်ရှုမှု၏ ကိန်းဂဏန်းများ ဖြစ်သည်။',
	},
	retry: { en: 'Try again', my: 'ထပ်ကြိုးစားရန်' },
	badLink: {
		en: 'Parts of this link were not understood and were left out:',
		my: 'ဤလင့်ခ်၏ အစိတ်အပိုင်းအချို့ကို နားမလည်သဖြင့် ချန်ထားခဲ့သည်-',
	},
	noRows: {
		en: 'No one in the sample fits all these filters. Remove one to see numbers.',
		my: 'စစ်ထုတ်မှုအားလုံးနှင့် ကိုက်ညီသူ နမူနာတွင် မရှိပါ။ တစ်ခုကို ဖယ်ရှားကြည့်ပါ။',
	},
	noUnits: {
		en: 'No place of the list fits all these filters. Remove one to see numbers.',
		my: 'စစ်ထုတ်မှုအားလုံးနှင့် ကိုက်ညီသောနေရာ စာရင်းတွင် မရှိပါ။ တစ်ခုကို ဖယ်ရှားကြည့်ပါ။',
	},
	noAnswer: { en: 'no answer', my: 'အဖြေ မရှိ' },
	notReached: { en: 'not reached', my: 'မရောက်ရှိ' },
	loadingMap: { en: 'Fetching the outlines…', my: 'နယ်နိမိတ်ပုံများကို ရယူနေသည်…' },
	mapFailed: {
		en: 'The outlines could not be fetched. The chart and the table hold the same numbers.',
		my: 'နယ်နိမိတ်ပုံများကို မရယူနိုင်ပါ။ ပုံကားချပ်နှင့် ဇယားတွင် တူညီသောကိန်းဂဏန်းများ ပါဝင်သည်။',
	},
	completeList: {
		en: 'A list of places, not a sample: no sampling interval.',
		my: 'နမူနာမဟုတ်ဘဲ နေရာစာရင်း ဖြစ်သဖြင့် နမူနာအပိုင်းအခြား မရှိပါ။',
	},
	noScript: {
		en: 'These numbers need no script. Changing the view does.',
		my: 'ဤကိန်းဂဏန်းများကို script မပါဘဲ ကြည့်နိုင်သည်။ ကြည့်ရှုပုံပြောင်းရန်မူ script လိုအပ်သည်။',
	},
} as const satisfies Record<string, Text>;

/** Admin levels as a choice. */
export const levelNames = {
	country: { en: 'Country', my: 'နိုင်ငံ' },
	state15: { en: 'State, region', my: 'ပြည်နယ်၊ တိုင်း' },
	state18: { en: 'State unit', my: 'ပြည်နယ်ယူနစ်' },
	district: { en: 'District', my: 'ခရိုင်' },
	township: { en: 'Township', my: 'မြို့နယ်' },
} as const satisfies Record<string, Text>;

/** Sentences of the Explore screen with holes; numbers come already written. */
export const explorePhrases = {
	areaPage: {
		en: ({ name }) => `All that is known of ${name}`,
		my: ({ name }) => `${name} အကြောင်း သိရသမျှ`,
	} satisfies Phrase<{ name: string }>,
	source: {
		en: ({ citation, release }) => `Source: ${citation} Release ${release}.`,
		my: ({ citation, release }) => `ရင်းမြစ်- ${citation} ထုတ်ဝေမှု ${release}။`,
	} satisfies Phrase<{ citation: string; release: string }>,
	intervals: {
		en: ({ level, df }) => `Intervals: ${level}, linearised, ${df} degrees of freedom.`,
		my: ({ level, df }) => `ယုံကြည်မှုအပိုင်းအခြား- ${level}၊ linearised၊ လွတ်လပ်မှုဒီဂရီ ${df}။`,
	} satisfies Phrase<{ level: string; df: string }>,
	notStated: {
		en: ({ n }) => `${n} count in the total and in no row: their answer is missing.`,
		my: ({ n }) => `${n} ခုသည် စုစုပေါင်းတွင် ပါဝင်ပြီး အတန်းတစ်ခုမှ မပါဝင်ပါ (အဖြေ မရှိသောကြောင့်)။`,
	} satisfies Phrase<{ n: string }>,
	/** Where rows are places. */
	notStatedPlace: {
		en: ({ n }) => `${n} count in the total and in no row: they belong to no area of this list.`,
		my: ({ n }) =>
			`${n} ခုသည် စုစုပေါင်းတွင် ပါဝင်ပြီး အတန်းတစ်ခုမှ မပါဝင်ပါ (ဤစာရင်းရှိ မည်သည့်ဒေသတွင်မျှ မပါဝင်သောကြောင့်)။`,
	} satisfies Phrase<{ n: string }>,
	/** Where rows are places by something else, and either may be what is missing. */
	notStatedEither: {
		en: ({ n }) =>
			`${n} count in the total and in no row: they belong to no area of this list, or their answer is missing.`,
		my: ({ n }) =>
			`${n} ခုသည် စုစုပေါင်းတွင် ပါဝင်ပြီး အတန်းတစ်ခုမှ မပါဝင်ပါ (ဤစာရင်းရှိ မည်သည့်ဒေသတွင်မျှ မပါဝင်ခြင်း သို့မဟုတ် အဖြေ မရှိခြင်းကြောင့်)။`,
	} satisfies Phrase<{ n: string }>,
	mapShows: {
		en: ({ variable }) => `The map shows (${variable.toLowerCase()})`,
		my: ({ variable }) => `မြေပုံတွင် ပြထားသည် (${variable})`,
	} satisfies Phrase<{ variable: string }>,
	siteSize: {
		en: ({ what, n }) => `${what}: ${n}`,
		my: ({ what, n }) => `${what}- ${n}`,
	} satisfies Phrase<{ what: string; n: string }>,
	siteSizeOld: {
		en: ({ what, n, since }) => `${what}: ${n}, last known in ${since}`,
		my: ({ what, n, since }) => `${what}- ${n}၊ နောက်ဆုံးသိရသည်မှာ ${since}`,
	} satisfies Phrase<{ what: string; n: string; since: string }>,
	removeFilter: {
		en: ({ name }) => `Remove the filter ${name}`,
		my: ({ name }) => `${name} စစ်ထုတ်မှုကို ဖယ်ရှားရန်`,
	} satisfies Phrase<{ name: string }>,
} as const;
