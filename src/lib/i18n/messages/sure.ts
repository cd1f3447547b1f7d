import type { Phrase, Text } from '../message.ts';

/** Words of "How sure are we?", the panel beside every number. */
export const sure = {
	title: { en: 'How sure are we?', my: 'ဘယ်လောက် သေချာပါသလဲ။' },
	whole: { en: 'Myanmar', my: 'မြန်မာနိုင်ငံ' },
	everyone: { en: 'the whole sample', my: 'နမူနာတစ်ခုလုံး' },
	filtered: { en: 'this selection', my: 'ဤရွေးချယ်မှု' },
	effectiveN: { en: 'Worth, as a simple sample', my: 'ရိုးရိုးကျပန်းနမူနာအဖြစ် ညီမျှသော အရေအတွက်' },
	effectiveNTerm: {
		en: 'Effective sample size: n divided by the design effect',
		my: 'ထိရောက်သော နမူနာအရွယ်အစား (n ကို design effect ဖြင့် စားထားသည်)',
	},
	deff: { en: 'Design effect', my: 'နမူနာဒီဇိုင်း၏ သက်ရောက်မှု' },
	deffTerm: {
		en: 'How many times larger the variance is than with a simple random sample of the same size',
		my: 'အရွယ်တူ ရိုးရိုးကျပန်းနမူနာထက် ကွဲလွဲမှု မည်မျှပိုများသည် (design effect)',
	},
	se: { en: 'Standard error', my: 'စံမှား' },
	seTerm: {
		en: 'The typical distance between an estimate of this kind and the value it estimates',
		my: 'ခန့်မှန်းချက်နှင့် အမှန်တန်ဖိုးအကြား ပုံမှန်ကွာခြားမှု (standard error)',
	},
	psus: { en: 'Places sampled (PSUs)', my: 'နမူနာယူသည့်နေရာ (PSU)' },
	flagged: { en: 'Values flagged unreliable', my: 'စိတ်မချရဟု မှတ်သားထားသော တန်ဖိုး' },
	notSeen: { en: 'What the sample did not see', my: 'နမူနာက မမြင်ခဲ့ရသည့်အရာ' },
	noLedger: {
		en: 'This survey publishes no ledger of what was drawn and what was done.',
		my: 'ဤစစ်တမ်းသည် ရွေးချယ်ခဲ့သည်နှင့် ကောက်ယူခဲ့သည့် စာရင်းကို မထုတ်ပြန်ထားပါ။',
	},
	bounds: { en: 'What could the gap do?', my: 'ကွာဟချက်က မည်သို့သက်ရောက်နိုင်သလဲ။' },
	boundsAny: {
		en: 'If everyone who could not be reached had, or lacked, it: as a share of the people in the frame. Sampling error comes on top.',
		my: 'မရောက်ရှိနိုင်ခဲ့သူအားလုံး ရှိသည် သို့မဟုတ် မရှိဟု ယူဆလျှင်။ နမူနာကွဲလွဲမှုကို ထပ်ပေါင်းရမည်။',
	},
	boundsSeen: {
		en: 'If those who could not be reached were like the lowest or the highest area seen. Sampling error comes on top.',
		my: 'မရောက်ရှိနိုင်ခဲ့သူများသည် တွေ့ရသမျှ အနိမ့်ဆုံး သို့မဟုတ် အမြင့်ဆုံးဒေသနှင့် တူသည်ဟု ယူဆလျှင်။ နမူနာကွဲလွဲမှုကို ထပ်ပေါင်းရမည်။',
	},
	caveats: { en: 'What to keep in mind', my: 'သတိပြုရန်' },
	noCaveats: {
		en: 'No caveat applies to exactly this view.',
		my: 'ဤကြည့်ရှုမှုအတွက် သတိပေးချက် မရှိပါ။',
	},
	withheld: { en: 'Withheld', my: 'ထုတ်မပြပါ' },
	unavailable: { en: 'No value', my: 'တန်ဖိုး မရှိပါ' },
	sourceLabel: { en: 'Source', my: 'ရင်းမြစ်' },
	done: { en: 'as planned', my: 'စီစဉ်သည့်အတိုင်း' },
	replaced: { en: 'replaced', my: 'အစားထိုး' },
	excluded: { en: 'not done', my: 'မကောက်ယူနိုင်' },
	details: { en: 'Details', my: 'အသေးစိတ်' },
} as const satisfies Record<string, Text>;

export const surePhrases = {
	interval: {
		en: ({ level, low, high, whom }) => `${level} interval ${low} to ${high}, ${whom}`,
		my: ({ level, low, high, whom }) => `${level} ယုံကြည်မှုအပိုင်းအခြား ${low} မှ ${high}၊ ${whom}`,
	} satisfies Phrase<{ level: string; low: string; high: string; whom: string }>,
	asked: {
		en: ({ units }) => `${units.charAt(0).toUpperCase()}${units.slice(1)} asked`,
		my: ({ units }) => `မေးမြန်းခဲ့သော ${units}`,
	} satisfies Phrase<{ units: string }>,
	flaggedOf: {
		en: ({ withheld, caution, all }) => `${withheld} withheld, ${caution} with caution, of ${all}`,
		my: ({ withheld, caution, all }) => `${all} ခုအနက် ${withheld} ခု ထုတ်မပြ၊ ${caution} ခု သတိပြုရန်`,
	} satisfies Phrase<{ withheld: string; caution: string; all: string }>,
	points: {
		en: ({ value }) => `${value} points`,
		my: ({ value }) => `${value} ရာခိုင်နှုန်းမှတ်`,
	} satisfies Phrase<{ value: string }>,
	counted: {
		en: ({ title, n }) => `${title} (${n})`,
		my: ({ title, n }) => `${title} (${n})`,
	} satisfies Phrase<{ title: string; n: string }>,
	ledger: {
		en: ({ drawn, done, replaced, excluded, units }) =>
			`${drawn} ${units} drawn: ${done} done as planned, ${replaced} replaced, ${excluded} not done`,
		my: ({ drawn, done, replaced, excluded, units }) =>
			`${units} ${drawn} ခု ရွေးချယ်ခဲ့သည်- ${done} ခု စီစဉ်သည့်အတိုင်း၊ ${replaced} ခု အစားထိုး၊ ${excluded} ခု မကောက်ယူနိုင်`,
	} satisfies Phrase<{
		drawn: string;
		done: string;
		replaced: string;
		excluded: string;
		units: string;
	}>,
	otherAreas: {
		en: ({ n }) => `${n} other areas`,
		my: ({ n }) => `အခြားဒေသ ${n} ခု`,
	} satisfies Phrase<{ n: string }>,
	boundsRange: {
		en: ({ low, high }) => `${low} to ${high}`,
		my: ({ low, high }) => `${low} မှ ${high}`,
	} satisfies Phrase<{ low: string; high: string }>,
	strip: {
		en: ({ n, caveats }) => `n ${n} · ${caveats} ${caveats === '1' ? 'caveat' : 'caveats'}`,
		my: ({ n, caveats }) => `n ${n} · သတိပေးချက် ${caveats} ခု`,
	} satisfies Phrase<{ n: string; caveats: string }>,
	tally: {
		en: ({ caveats, serious }) =>
			`${caveats} ${caveats === '1' ? 'caveat' : 'caveats'}${serious === '0' ? '' : `, ${serious} serious`}`,
		my: ({ caveats, serious }) =>
			`သတိပေးချက် ${caveats} ခု${['0', '၀'].includes(serious) ? '' : `၊ အရေးကြီး ${serious} ခု`}`,
	} satisfies Phrase<{ caveats: string; serious: string }>,
	barLabel: {
		en: ({ area, drawn, done, replaced, excluded }) =>
			`${area}: ${drawn} drawn, ${done} done as planned, ${replaced} replaced, ${excluded} not done`,
		my: ({ area, drawn, done, replaced, excluded }) =>
			`${area}- ${drawn} ခု ရွေးချယ်၊ ${done} ခု စီစဉ်သည့်အတိုင်း၊ ${replaced} ခု အစားထိုး၊ ${excluded} ခု မကောက်ယူနိုင်`,
	} satisfies Phrase<{
		area: string;
		drawn: string;
		done: string;
		replaced: string;
		excluded: string;
	}>,
} as const;
