import type { Phrase, Text } from '../message.ts';

/** Words of the catalogue. */
export const catalogue = {
	title: { en: 'What the data can say', my: 'ဒေတာက ပြောပြနိုင်သည့်အရာများ' },
	lead: {
		en: 'Surveys, lists of camps and the census. Every number stands with how many were asked or reached, how sure it is, and what could not be seen.',
		my: 'စစ်တမ်းများ၊ စခန်းစာရင်းများနှင့် သန်းခေါင်စာရင်း ဖြစ်သည်။ ကိန်းဂဏန်းတိုင်းကို မေးမြန်းခဲ့သည် သို့မဟုတ် ရောက်ရှိခဲ့သည့်အရေအတွက်၊ သေချာမှုနှင့် မမြင်နိုင်ခဲ့သည့်အရာတို့နှင့် တွဲ၍ ဖော်ပြထားသည်။',
	},
	synthetic: { en: 'Demonstration data', my: 'သရုပ်ပြဒေတာ' },
	provisional: { en: 'Provisional', my: 'ယာယီ' },
	final: { en: 'Final', my: 'အပြီးသတ်' },
	period: { en: 'Period', my: 'ကာလ' },
	rows: { en: 'Rows', my: 'ဒေတာတန်းများ' },
	release: { en: 'Release', my: 'ထုတ်ဝေမှု' },
	producer: { en: 'Producer', my: 'ထုတ်လုပ်သူ' },
	coverage: { en: 'What became of the sample', my: 'နမူနာ၏ အခြေအနေ' },
	completeness: { en: 'What the latest round reached', my: 'နောက်ဆုံးအကြိမ်တွင် ရောက်ရှိသည်များ' },
	noLedger: {
		en: 'No ledger of drawn and replaced units is published.',
		my: 'ရွေးချယ်ခဲ့သည်နှင့် အစားထိုးခဲ့သည့် စာရင်းကို မထုတ်ပြန်ထားပါ။',
	},
	headline: { en: 'Headline', my: 'အဓိကညွှန်းကိန်း' },
	open: { en: 'Explore it', my: 'လေ့လာရန်' },
	indicators: { en: 'Indicators', my: 'ညွှန်းကိန်းများ' },
	empty: {
		en: 'No survey has been published yet. Build the demonstration data with “npm start”, or import your own survey.',
		my: 'စစ်တမ်း မထုတ်ပြန်ရသေးပါ။ “npm start” ဖြင့် သရုပ်ပြဒေတာကို ဖန်တီးပါ၊ သို့မဟုတ် သင့်စစ်တမ်းကို တင်သွင်းပါ။',
	},
} as const satisfies Record<string, Text>;

/** Sentences of the catalogue with holes; numbers come already written. */
export const cataloguePhrases = {
	period: {
		en: ({ start, end }) => `${start} to ${end}`,
		my: ({ start, end }) => `${start} မှ ${end}`,
	} satisfies Phrase<{ start: string; end: string }>,
	rows: {
		en: ({ n, units }) => `${n} ${units}`,
		my: ({ n, units }) => `${units} ${n}`,
	} satisfies Phrase<{ n: string; units: string }>,
	/** A list has a row for every unit and round. */
	rowsByRound: {
		en: ({ n, units }) => `${n} ${units} by round`,
		my: ({ n, units }) => `${units} ${n} (အကြိမ်အလိုက်)`,
	} satisfies Phrase<{ n: string; units: string }>,
	interval: {
		en: ({ level, low, high, n }) => `${level} interval ${low} to ${high} · n\u00a0${n}`,
		my: ({ level, low, high, n }) => `${level} ယုံကြည်မှုအပိုင်းအခြား ${low} မှ ${high} · n\u00a0${n}`,
	} satisfies Phrase<{ level: string; low: string; high: string; n: string }>,
	from: {
		en: ({ share }) => `from ${share}`,
		my: ({ share }) => `${share}မှ`,
	} satisfies Phrase<{ share: string }>,
	fromIn: {
		en: ({ share, round }) => `from ${share}, ${round}`,
		my: ({ share, round }) => `${share}မှ၊ ${round}`,
	} satisfies Phrase<{ share: string; round: string }>,
	reached: {
		en: ({ share, round }) => `${round}: ${share}`,
		my: ({ share, round }) => `${round}- ${share}`,
	} satisfies Phrase<{ share: string; round: string }>,
	counted: {
		en: ({ share }) => `A complete count: ${share}`,
		my: ({ share }) => `အပြည့်အစုံ ရေတွက်ခြင်း- ${share}`,
	} satisfies Phrase<{ share: string }>,
	indicatorCount: {
		en: ({ n }) => `${n} indicators`,
		my: ({ n }) => `ညွှန်းကိန်း ${n} ခု`,
	} satisfies Phrase<{ n: string }>,
	mapOf: {
		en: ({ title, places }) => `Map of “${title}”. ${places}`,
		my: ({ title, places }) => `“${title}” မြေပုံ။ ${places}`,
	} satisfies Phrase<{ title: string; places: string }>,
} as const;
