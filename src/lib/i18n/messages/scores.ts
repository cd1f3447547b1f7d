import type { Phrase, Text } from '../message.ts';

/** Words of the score card. */
export const scores = {
	navigation: { en: 'Score card', my: 'အမှတ်စာရင်း' },
	title: { en: 'Sector score card', my: 'ကဏ္ဍအလိုက် အမှတ်စာရင်း' },
	lead: {
		en: 'Which standards are met where, and which are not. What was not reached in a round is not known: it stands apart, with what was last known of it.',
		my: 'မည်သည့်နေရာတွင် မည်သည့်စံနှုန်း ပြည့်မီပြီး မည်သည် မပြည့်မီသည်ကို ပြသည်။ တစ်ကြိမ်တွင် မရောက်ရှိခဲ့သည်များကို မသိရပါ။ ၎င်းတို့ကို နောက်ဆုံးသိရှိထားသည်နှင့်အတူ သီးခြားပြထားသည်။',
	},
	round: { en: 'Round', my: 'အကြိမ်' },
	areasShown: { en: 'townships', my: 'မြို့နယ်' },
	statesShown: { en: 'states and regions', my: 'ပြည်နယ်နှင့်တိုင်း' },
	level: { en: 'Rows', my: 'အတန်းများ' },
	townships: { en: 'Townships', my: 'မြို့နယ်များ' },
	states: { en: 'States and regions', my: 'ပြည်နယ်နှင့်တိုင်း' },
	all: { en: 'All', my: 'အားလုံး' },
	shortIn: { en: 'Falls short', my: 'မပြည့်မီသည့် ကဏ္ဍ' },
	find: { en: 'Find by name or code', my: 'အမည် သို့မဟုတ် ကုဒ်ဖြင့် ရှာရန်' },
	clear: { en: 'Clear filters', my: 'စစ်ထုတ်မှုများ ဖယ်ရှားရန်' },
	filters: { en: 'Filters', my: 'စစ်ထုတ်မှုများ' },
	areaFilters: {
		en: 'Townships can be filtered by state only: their values add up all their reached units.',
		my: 'မြို့နယ်များကို ပြည်နယ်အလိုက်သာ စစ်ထုတ်နိုင်သည်။ ၎င်းတို့၏ တန်ဖိုးများသည် ရောက်ရှိခဲ့သည်များအားလုံး၏ ပေါင်းလဒ် ဖြစ်သည်။',
	},
	download: { en: 'Download CSV', my: 'CSV ဒေါင်းလုဒ်' },
	copy: { en: 'Copy table', my: 'ဇယားကို ကူးယူရန်' },
	copied: { en: 'Copied. Paste it into a spreadsheet.', my: 'ကူးယူပြီး။ စာရင်းဇယားတွင် ထည့်နိုင်သည်။' },
	notCopied: {
		en: 'The browser did not allow copying. Download the file instead.',
		my: 'ဘရောက်ဇာက ကူးယူခွင့်မပြုပါ။ ဖိုင်ကို ဒေါင်းလုဒ်လုပ်ပါ။',
	},
	loading: {
		en: 'Fetching this round… Until then the table shows the latest one.',
		my: 'ဤအကြိမ်ကို ရယူနေသည်… ထိုအထိ ဇယားတွင် နောက်ဆုံးအကြိမ်ကို ပြထားသည်။',
	},
	failed: {
		en: 'This round could not be fetched. The table shows the latest one.',
		my: 'ဤအကြိမ်ကို မရယူနိုင်ပါ။ ဇယားတွင် နောက်ဆုံးအကြိမ်ကို ပြထားသည်။',
	},
	retry: { en: 'Try again', my: 'ထပ်ကြိုးစားရန်' },
	scrolls: { en: 'The table scrolls sideways', my: 'ဇယားကို ဘေးတိုက် ရွှေ့ကြည့်နိုင်သည်' },
	name: { en: 'Name', my: 'အမည်' },
	people: { en: 'People', my: 'လူဦးရေ' },
	short: { en: 'Sectors short', my: 'မပြည့်မီသည့် ကဏ္ဍ' },
	missedGroup: {
		en: 'Not reached in this round: last known values, of the round beside the name',
		my: 'ဤအကြိမ်တွင် မရောက်ရှိခဲ့ပါ - အမည်ဘေးတွင် ပြထားသော အကြိမ်၏ နောက်ဆုံးသိရှိထားသော တန်ဖိုးများ',
	},
	never: { en: 'never reached', my: 'တစ်ခါမျှ မရောက်ရှိဖူး' },
	met: { en: 'met', my: 'ပြည့်မီ' },
	fallsShort: { en: 'falls short', my: 'မပြည့်မီ' },
	unanswered: { en: 'not answered', my: 'မဖြေဆို' },
	notReached: { en: 'not reached', my: 'မရောက်ရှိ' },
	silent: { en: 'does not apply', my: 'မသက်ဆိုင်' },
	none: { en: 'none there', my: 'တစ်ခုမျှ မရှိ' },
	yes: { en: 'yes', my: 'ဟုတ်' },
	no: { en: 'no', my: 'မဟုတ်' },
	noRows: {
		en: 'Nothing fits all these filters.',
		my: 'စစ်ထုတ်မှုအားလုံးနှင့် ကိုက်ညီသည် မရှိပါ။',
	},
	how: { en: 'How the score is made', my: 'အမှတ်ကို မည်သို့ တွက်သည်' },
	howText: {
		en: 'A sector’s score is how many of its standards are met, of those with an answer. Standards are counted, not weighed, and sectors are not added up into an index. A gap is met when nothing is lacking. Columns sort the largest share of unmet standards first.',
		my: 'ကဏ္ဍတစ်ခု၏ အမှတ်သည် အဖြေရသော စံနှုန်းများအနက် ပြည့်မီသည့် အရေအတွက် ဖြစ်သည်။ စံနှုန်းများကို ရေတွက်ရုံသာဖြစ်ပြီး အလေးပေးခြင်း မရှိပါ။ ကဏ္ဍများကို ပေါင်း၍ အညွှန်းကိန်းတစ်ခု မပြုလုပ်ပါ။ လိုအပ်ချက် အားလုံး ဖြည့်ဆည်းပြီးလျှင် ကွာဟချက် ပြည့်မီသည်ဟု ယူသည်။',
	},
	howAreas: {
		en: 'A township’s value is computed over all its reached units, as on the Explore screen; beside it stands how many of them fall short on their own. An average can meet a standard that many of its units miss.',
		my: 'မြို့နယ်၏ တန်ဖိုးကို ရောက်ရှိခဲ့သည်များအားလုံးပေါ်တွင် တွက်ထားသည်။ ၎င်းတို့အနက် မည်မျှ ကိုယ်တိုင် မပြည့်မီသည်ကို ဘေးတွင် ပြထားသည်။ ပျမ်းမျှတန်ဖိုးက ပြည့်မီသော်လည်း အများအပြား မပြည့်မီခြင်း ဖြစ်နိုင်သည်။',
	},
	standards: { en: 'What is held against what', my: 'မည်သည့်စံနှုန်းနှင့် နှိုင်းယှဉ်သည်' },
	sector: { en: 'Sector', my: 'ကဏ္ဍ' },
	indicator: { en: 'Indicator', my: 'ညွှန်းကိန်း' },
	standard: { en: 'Standard', my: 'စံနှုန်း' },
	source: { en: 'Source', my: 'ရင်းမြစ်' },
	noGap: { en: 'No gap: nothing lacking', my: 'ကွာဟချက် မရှိ - လိုအပ်ချက် အားလုံး ပြည့်စုံ' },
	gapSource: {
		en: 'The definition of the gap: need less what is covered',
		my: 'ကွာဟချက်၏ အဓိပ္ပာယ် - လိုအပ်ချက်မှ ဖြည့်ဆည်းပြီးသည်ကို နုတ်ခြင်း',
	},
	caveats: { en: 'What to keep in mind', my: 'သတိပြုရန်' },
	key: { en: 'Key', my: 'အမှတ်အသားများ' },
	keyAll: { en: 'all standards met', my: 'စံနှုန်းအားလုံး ပြည့်မီ' },
	keySome: { en: 'some met: 1/3 is one of three', my: 'အချို့ ပြည့်မီ - ၁/၃ သည် သုံးခုအနက် တစ်ခု' },
	keyNone: { en: 'none met', my: 'တစ်ခုမျှ မပြည့်မီ' },
	keyMissed: {
		en: 'not reached; last known score, not current',
		my: 'မရောက်ရှိ၊ နောက်ဆုံးသိရှိထားသော အမှတ်၊ လက်ရှိ မဟုတ်ပါ',
	},
	keyUnanswered: { en: 'reached, not answered', my: 'ရောက်ရှိသော်လည်း မဖြေဆို' },
	keySilent: { en: 'does not apply there', my: 'ထိုနေရာနှင့် မသက်ဆိုင်' },
} as const satisfies Record<string, Text>;

/** Sentences of the score card with holes; numbers come already written. */
export const scorePhrases = {
	reached: {
		en: ({ of, round }) => `${of} reached${round === '' ? '' : ` in ${round}`}`,
		my: ({ of, round }) => `${round === '' ? '' : `${round}တွင် `}${of} ရောက်ရှိခဲ့သည်`,
	} as Phrase<{ of: string; round: string }>,
	asOf: {
		en: ({ date }) => `As of ${date}`,
		my: ({ date }) => `${date} အခြေအနေ`,
	} as Phrase<{ date: string }>,
	reason: {
		en: ({ label, count }) => `${label}: ${count}`,
		my: ({ label, count }) => `${label} - ${count}`,
	} as Phrase<{ label: string; count: string }>,
	peopleReached: {
		en: ({ people }) => `${people} people in those reached.`,
		my: ({ people }) => `ရောက်ရှိသည့်နေရာများတွင် လူဦးရေ ${people}။`,
	} as Phrase<{ people: string }>,
	peopleMissed: {
		en: ({ people, units }) => `${people} people last known in ${units} not reached.`,
		my: ({ people, units }) => `မရောက်ရှိသော ${units}တွင် နောက်ဆုံးသိရှိထားသော လူဦးရေ ${people}။`,
	} as Phrase<{ people: string; units: string }>,
	neverReached: {
		en: ({ units }) => `Nothing is known of ${units}: never reached.`,
		my: ({ units }) => `${units}အကြောင်း မည်သည်ကိုမျှ မသိရပါ - တစ်ခါမျှ မရောက်ရှိဖူးပါ။`,
	} as Phrase<{ units: string }>,
	shortSomewhere: {
		en: ({ some }) => `Of those reached, ${some} fall short in at least one sector.`,
		my: ({ some }) => `ရောက်ရှိသော ${some}သည် ကဏ္ဍတစ်ခုနှင့်အထက်တွင် မပြည့်မီပါ။`,
	} as Phrase<{ some: string }>,
	atLeast: {
		en: ({ k }) => (k === '1' ? 'in at least 1 sector' : `in at least ${k} sectors`),
		my: ({ k }) => `ကဏ္ဍ ${k} ခုနှင့်အထက်`,
	} as Phrase<{ k: string }>,
	shown: {
		en: ({ reached, missed, all, units }) =>
			`Shown: ${reached} reached and ${missed} not reached, of ${all} ${units}.`,
		my: ({ reached, missed, all, units }) =>
			`ပြထားသည် - ${units} ${all} ခုအနက် ရောက်ရှိ ${reached} ခု၊ မရောက်ရှိ ${missed} ခု။`,
	} as Phrase<{ reached: string; missed: string; all: string; units: string }>,
	unknown: {
		en: ({ units }) =>
			`${units} not reached fit the other filters and are left out: whether they fall short is not known.`,
		my: ({ units }) =>
			`မရောက်ရှိသော ${units}သည် အခြားစစ်ထုတ်မှုများနှင့် ကိုက်ညီသော်လည်း ချန်ထားသည် - မပြည့်မီခြင်း ရှိမရှိ မသိရပါ။`,
	} as Phrase<{ units: string }>,
	caption: {
		en: ({ title, round }) =>
			`${title}${round === '' ? '' : `, ${round}`}: standards met by sector`,
		my: ({ title, round }) =>
			`${title}${round === '' ? '' : `၊ ${round}`} - ကဏ္ဍအလိုက် ပြည့်မီသော စံနှုန်းများ`,
	} as Phrase<{ title: string; round: string }>,
	score: {
		en: ({ met, answered }) => `${met} of ${answered} standards met`,
		my: ({ met, answered }) => `စံနှုန်း ${answered} ခုအနက် ${met} ခု ပြည့်မီ`,
	} as Phrase<{ met: string; answered: string }>,
	partly: {
		en: ({ answered, asked }) => `${answered} of ${asked} answered`,
		my: ({ answered, asked }) => `${asked} ခုအနက် ${answered} ခု ဖြေဆို`,
	} as Phrase<{ answered: string; asked: string }>,
	lastScore: {
		en: ({ score, round }) => `last known in ${round}: ${score}`,
		my: ({ score, round }) => `${round}တွင် နောက်ဆုံးသိရှိခဲ့သည် - ${score}`,
	} as Phrase<{ score: string; round: string }>,
	/** Beside the name of what was not reached: of when all its values are. */
	lastIn: {
		en: ({ round }) => `values of ${round}`,
		my: ({ round }) => `${round} ၏ တန်ဖိုးများ`,
	} as Phrase<{ round: string }>,
	unitsShort: {
		en: ({ short, answered, units }) => `${short} of ${answered} ${units} fall short`,
		my: ({ short, answered, units }) => `${units} ${answered} ခုအနက် ${short} ခု မပြည့်မီ`,
	} as Phrase<{ short: string; answered: string; units: string }>,
	/** In a cell of an area, where there is little room. */
	short: {
		en: ({ short, answered }) => `${short} of ${answered} short`,
		my: ({ short, answered }) => `${answered} အနက် ${short} မပြည့်မီ`,
	} as Phrase<{ short: string; answered: string }>,
	ofExpected: {
		en: ({ of }) => `from ${of}`,
		my: ({ of }) => `${of}မှ`,
	} as Phrase<{ of: string }>,
	carried: {
		en: ({ value }) => `${value} if those not reached kept their last known value`,
		my: ({ value }) => `မရောက်ရှိသည်များ၏ နောက်ဆုံးသိတန်ဖိုးကို ယူလျှင် ${value}`,
	} as Phrase<{ value: string }>,
	expand: {
		en: ({ sector }) => `Show the indicators of ${sector}`,
		my: ({ sector }) => `${sector} ၏ ညွှန်းကိန်းများကို ပြရန်`,
	} as Phrase<{ sector: string }>,
	standardLine: {
		en: ({ indicator, standard, source }) => `${indicator}: ${standard} (${source})`,
		my: ({ indicator, standard, source }) => `${indicator} - ${standard} (${source})`,
	} as Phrase<{ indicator: string; standard: string; source: string }>,
} as const;
