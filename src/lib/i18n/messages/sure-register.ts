import type { Phrase, Text } from '../message.ts';

/** Words of "How sure are we?" where nothing was sampled: completeness instead of an interval. */
export const sureRegister = {
	range: { en: 'If the missing kept their last known value', my: 'လွတ်နေသည်များ နောက်ဆုံးသိရသည့်အတိုင်း ရှိလျှင်' },
	peopleMissed: {
		en: 'People in places not reached, when last known',
		my: 'မရောက်ရှိခဲ့သောနေရာများရှိ လူဦးရေ (နောက်ဆုံးသိရသည့်အချိန်)',
	},
	asOf: { en: 'As of', my: 'ဖော်ပြသည့်အချိန်' },
	age: { en: 'How old', my: 'သက်တမ်း' },
	lessThanYear: { en: 'less than a year', my: 'တစ်နှစ်အောက်' },
	noInterval: {
		en: 'Nothing was sampled, so there is no sampling interval.',
		my: 'နမူနာကောက်ယူခြင်း မဟုတ်သဖြင့် နမူနာအပိုင်းအခြား မရှိပါ။',
	},
	flagged: { en: 'Values to read with care', my: 'သတိပြု၍ ဖတ်ရမည့်တန်ဖိုးများ' },
	change: { en: 'Change since the round before', my: 'ယခင်အကြိမ်မှ အပြောင်းအလဲ' },
	noChange: { en: 'No value in the round before.', my: 'ယခင်အကြိမ်တွင် တန်ဖိုး မရှိပါ။' },
	standard: { en: 'Against the standard', my: 'စံနှုန်းနှင့် နှိုင်းယှဉ်ချက်' },
	meets: { en: 'The value meets it.', my: 'ဤတန်ဖိုးသည် စံနှုန်းကို ပြည့်မီသည်။' },
	misses: { en: 'The value falls short of it.', my: 'ဤတန်ဖိုးသည် စံနှုန်းကို မပြည့်မီပါ။' },
	undecided: {
		en: 'What is missing decides whether the value meets it.',
		my: 'စံနှုန်းပြည့်မီခြင်း ရှိ၊ မရှိသည် လွတ်နေသည်များအပေါ် မူတည်သည်။',
	},
	notReached: { en: 'What was not reached', my: 'မရောက်ရှိခဲ့သည်များ' },
	completeCount: { en: 'What was counted', my: 'ရေတွက်ခဲ့သည်များ' },
	reached: { en: 'reached', my: 'ရောက်ရှိ' },
	missed: { en: 'not reached', my: 'မရောက်ရှိ' },
	seeCompleteness: { en: 'By area and round', my: 'ဒေသနှင့် အကြိမ်အလိုက်' },
} as const satisfies Record<string, Text>;

export const sureRegisterPhrases = {
	inIt: {
		en: ({ units }) => `${units.charAt(0).toUpperCase()}${units.slice(1)} in this value`,
		my: ({ units }) => `ဤတန်ဖိုးတွင် ပါဝင်သော ${units}`,
	} satisfies Phrase<{ units: string }>,
	scope: {
		en: ({ share, whom }) => `${share}, ${whom}`,
		my: ({ share, whom }) => `${share}၊ ${whom}`,
	} satisfies Phrase<{ share: string; whom: string }>,
	range: {
		en: ({ low, high }) => `${low} to ${high}`,
		my: ({ low, high }) => `${low} မှ ${high}`,
	} satisfies Phrase<{ low: string; high: string }>,
	rangeNote: {
		en: ({ known, unknown }) =>
			unknown === null
				? `All ${known} without an answer have an earlier one.`
				: `${known} without an answer have an earlier one; of ${unknown} nothing is known.`,
		my: ({ known, unknown }) =>
			unknown === null
				? `အဖြေမရှိသော ${known} ခုလုံးတွင် ယခင်အဖြေ ရှိသည်။`
				: `အဖြေမရှိသည်များအနက် ${known} ခုတွင် ယခင်အဖြေ ရှိပြီး ${unknown} ခုအကြောင်း ဘာမျှ မသိရပါ။`,
	} satisfies Phrase<{ known: string; unknown: string | null }>,
	years: {
		en: ({ n }) => (n === '1' ? '1 year' : `${n} years`),
		my: ({ n }) => `${n} နှစ်`,
	} satisfies Phrase<{ n: string }>,
	matched: {
		en: ({ units, n }) => `The same ${n} ${units} in both rounds`,
		my: ({ units, n }) => `အကြိမ်နှစ်ကြိမ်လုံးတွင် ပါဝင်သော ${units} ${n} ခု`,
	} satisfies Phrase<{ units: string; n: string }>,
	all: {
		en: ({ units }) => `All ${units} of each round`,
		my: ({ units }) => `အကြိမ်တစ်ခုစီရှိ ${units} အားလုံး`,
	} satisfies Phrase<{ units: string }>,
	step: {
		en: ({ from, to, by }) => `${from} to ${to} (${by})`,
		my: ({ from, to, by }) => `${from} မှ ${to} (${by})`,
	} satisfies Phrase<{ from: string; to: string; by: string }>,
	since: {
		en: ({ title, round }) => `${title}: ${round}`,
		my: ({ title, round }) => `${title}- ${round}`,
	} satisfies Phrase<{ title: string; round: string }>,
	roundBar: {
		en: ({ round, reached, expected, units }) =>
			`${round}: ${reached} of ${expected} ${units} reached`,
		my: ({ round, reached, expected, units }) =>
			`${round}- ${units} ${expected} ခုအနက် ${reached} ခု ရောက်ရှိ`,
	} satisfies Phrase<{ round: string; reached: string; expected: string; units: string }>,
	ratio: {
		en: ({ reached, expected }) => `${reached} of ${expected}`,
		my: ({ reached, expected }) => `${expected} အနက် ${reached}`,
	} satisfies Phrase<{ reached: string; expected: string }>,
	reason: {
		en: ({ n, label }) => `${n} ${label.toLowerCase()}`,
		my: ({ n, label }) => `${label} ${n}`,
	} satisfies Phrase<{ n: string; label: string }>,
	absent: {
		en: ({ reasons }) => `Not expected: ${reasons}`,
		my: ({ reasons }) => `မျှော်မှန်းမထားသည်များ- ${reasons}`,
	} satisfies Phrase<{ reasons: string }>,
	flaggedOf: {
		en: ({ missing, caution, all }) =>
			`${missing} without a value, ${caution} incomplete, of ${all}`,
		my: ({ missing, caution, all }) => `${all} ခုအနက် ${missing} ခု တန်ဖိုးမရှိ၊ ${caution} ခု မပြည့်စုံ`,
	} satisfies Phrase<{ missing: string; caution: string; all: string }>,
	completeCount: {
		en: ({ n, units }) => `All ${n} ${units} have figures.`,
		my: ({ n, units }) => `${units} ${n} ခုလုံးအတွက် ကိန်းဂဏန်းများ ရှိသည်။`,
	} satisfies Phrase<{ n: string; units: string }>,
	strip: {
		en: ({ share, caveats }) => `${share} · ${caveats} ${caveats === '1' ? 'caveat' : 'caveats'}`,
		my: ({ share, caveats }) => `${share} · သတိပေးချက် ${caveats} ခု`,
	} satisfies Phrase<{ share: string; caveats: string }>,
} as const;
