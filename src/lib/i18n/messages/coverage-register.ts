import type { Phrase, Text } from '../message.ts';

/** Words of the Coverage screen of a register: what each round expected and reached. */
export const completenessMessages = {
	title: {
		en: 'What each round reached, and what it did not',
		my: 'အကြိမ်တစ်ကြိမ်စီ ရောက်ရှိခဲ့သည်များနှင့် မရောက်ရှိခဲ့သည်များ',
	},
	titleOnce: { en: 'What was counted, and what was not', my: 'ရေတွက်ခဲ့သည်များနှင့် မရေတွက်ခဲ့သည်များ' },
	ledger: { en: 'Reached, of those expected', my: 'မျှော်မှန်းထားသည့်အနက် ရောက်ရှိသည်' },
	ledgerNote: {
		en: 'Latest first. A place that had closed or not yet opened is not expected. Missing is never counted as zero.',
		my: 'နောက်ဆုံးအကြိမ်မှ စ၍ ပြထားသည်။ ပိတ်ပြီး သို့မဟုတ် မဖွင့်ရသေးသောနေရာကို မျှော်မှန်းမထားပါ။ လွတ်နေသည်ကို သုညဟု မည်သည့်အခါမျှ မယူပါ။',
	},
	missed: { en: 'Not reached', my: 'မရောက်ရှိခဲ့သည်များ' },
	noneMissed: {
		en: 'Everything that was expected was reached.',
		my: 'မျှော်မှန်းထားသည်အားလုံးကို ရောက်ရှိခဲ့သည်။',
	},
	place: { en: 'Place', my: 'နေရာ' },
	township: { en: 'Where', my: 'တည်နေရာ' },
	reason: { en: 'Why', my: 'အကြောင်းရင်း' },
	last: { en: 'Last reached', my: 'နောက်ဆုံးရောက်ရှိခဲ့သည့်အကြိမ်' },
	people: { en: 'People then', my: 'ထိုအချိန်က လူဦးရေ' },
	never: { en: 'never', my: 'တစ်ကြိမ်မျှ မရောက်ဖူး' },
	shareTitle: { en: 'Share of the expected that was reached', my: 'မျှော်မှန်းထားသည့်အနက် ရောက်ရှိသည့်အချိုး' },
	allReached: { en: 'all', my: 'အားလုံး' },
	noneReached: { en: 'none reached', my: 'တစ်ခုမျှ မရောက်ရှိ' },
	noneExpected: { en: 'none expected', my: 'မျှော်မှန်းထားသည် မရှိ' },
	hint: {
		en: 'Point at an area of the map, or at a row of the table',
		my: 'မြေပုံပေါ်ရှိ ဒေသ သို့မဟုတ် ဇယားရှိ အတန်းကို ညွှန်ပါ',
	},
	gaps: { en: 'What the list does not speak of', my: 'စာရင်းတွင် မပါဝင်သည်များ' },
	state: { en: 'States and regions', my: 'ပြည်နယ်နှင့်တိုင်း' },
	caveats: { en: 'What else to know about this list', my: 'ဤစာရင်းနှင့်ပတ်သက်၍ သိထားသင့်သည်များ' },
} as const satisfies Record<string, Text>;

export const completenessPhrases = {
	summary: {
		en: ({ round, share }) => `${round}: ${share} reached.`,
		my: ({ round, share }) => `${round}- ${share} ရောက်ရှိခဲ့သည်။`,
	} satisfies Phrase<{ round: string; share: string }>,
	summaryMissed: {
		en: ({ round, share, reasons }) => `${round}: ${share} reached; ${reasons}.`,
		my: ({ round, share, reasons }) => `${round}- ${share} ရောက်ရှိခဲ့သည်။ ${reasons}။`,
	} satisfies Phrase<{ round: string; share: string; reasons: string }>,
	notExpected: {
		en: ({ reasons }) => `Not expected: ${reasons}.`,
		my: ({ reasons }) => `မျှော်မှန်းမထားသည်များ- ${reasons}။`,
	} satisfies Phrase<{ reasons: string }>,
	counted: {
		en: ({ n, units }) => `All ${n} ${units} have figures.`,
		my: ({ n, units }) => `${units} ${n} ခုလုံးအတွက် ကိန်းဂဏန်းများ ရှိသည်။`,
	} satisfies Phrase<{ n: string; units: string }>,
	missedIn: {
		en: ({ title, round, n }) => `${title}: ${round} (${n})`,
		my: ({ title, round, n }) => `${title}- ${round} (${n})`,
	} satisfies Phrase<{ title: string; round: string; n: string }>,
	ratio: {
		en: ({ reached, expected }) => `${reached} of ${expected}`,
		my: ({ reached, expected }) => `${expected} အနက် ${reached}`,
	} satisfies Phrase<{ reached: string; expected: string }>,
	readout: {
		en: ({ area, round, share }) => `${area}, ${round}: ${share}`,
		my: ({ area, round, share }) => `${area}၊ ${round}- ${share}`,
	} satisfies Phrase<{ area: string; round: string; share: string }>,
	mapLabel: {
		en: ({ title, round }) => `Map: ${title}, ${round}. The table beside it holds the same counts.`,
		my: ({ title, round }) => `မြေပုံ- ${title}၊ ${round}။ ဘေးရှိဇယားတွင် တူညီသောကိန်းများ ပါဝင်သည်။`,
	} satisfies Phrase<{ title: string; round: string }>,
	under: {
		en: ({ share }) => `under ${share}`,
		my: ({ share }) => `${share} အောက်`,
	} satisfies Phrase<{ share: string }>,
	between: {
		en: ({ low, high }) => `${low} to ${high}`,
		my: ({ low, high }) => `${low} မှ ${high}`,
	} satisfies Phrase<{ low: string; high: string }>,
	someMissed: {
		en: ({ low }) => `${low} and more, not all`,
		my: ({ low }) => `${low} နှင့်အထက် (အားလုံး မဟုတ်)`,
	} satisfies Phrase<{ low: string }>,
	everyOf: {
		en: ({ n }) => `Show all ${n}`,
		my: ({ n }) => `${n} ခုလုံး ပြရန်`,
	} satisfies Phrase<{ n: string }>,
} as const;
