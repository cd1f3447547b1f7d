import type { Phrase, Text } from '../message.ts';

/** Words of the page of one camp. */
export const camp = {
	camp: { en: 'Camp', my: 'စခန်း' },
	code: { en: 'Code', my: 'ကုဒ်' },
	where: { en: 'Where it is', my: 'တည်နေရာ' },
	people: { en: 'People', my: 'လူဦးရေ' },
	peopleUnknown: { en: 'not known', my: 'မသိရ' },
	neverReached: { en: 'No round ever reached it.', my: 'မည်သည့်အကြိမ်တွင်မျှ မရောက်ရှိဖူးပါ။' },
	history: { en: 'Round by round', my: 'အကြိမ်အလိုက်' },
	keys: { en: 'What changed', my: 'ပြောင်းလဲမှုများ' },
	keysNote: {
		en: 'A filled point is an answer. A hollow one marks a round in which the camp was expected and not reached, at its last known value; the line breaks there. The dashed line is the standard; the drawing starts at zero.',
		my: 'အပြည့်အမှတ်သည် အဖြေ ဖြစ်သည်။ အခေါင်းအမှတ်သည် ရောက်ရှိသင့်သော်လည်း မရောက်ရှိခဲ့သော အကြိမ်ဖြစ်ပြီး နောက်ဆုံးသိရှိထားသော တန်ဖိုးတွင် ပြထားသည်။ ထိုနေရာတွင် မျဉ်း ပြတ်သည်။ အစက်မျဉ်းသည် စံနှုန်းဖြစ်ပြီး ပုံသည် သုညမှ စတင်သည်။',
	},
	keysNone: {
		en: 'Fewer than two rounds have an answer, so there is no line to draw.',
		my: 'အဖြေရသော အကြိမ် နှစ်ကြိမ်မပြည့်သဖြင့် မျဉ်းမဆွဲနိုင်ပါ။',
	},
	gaps: { en: 'Against the standards', my: 'စံနှုန်းများနှင့် နှိုင်းယှဉ်ချက်' },
	gapsNote: {
		en: 'Each value is of the round that stands beside it. Where that is not the latest round, the camp was not reached since, or did not answer.',
		my: 'တန်ဖိုးတစ်ခုစီသည် ဘေးတွင်ဖော်ပြထားသော အကြိမ်၏ တန်ဖိုး ဖြစ်သည်။ နောက်ဆုံးအကြိမ် မဟုတ်လျှင် ထိုအချိန်မှစ၍ မရောက်ရှိခဲ့ခြင်း သို့မဟုတ် မဖြေဆိုခဲ့ခြင်း ဖြစ်သည်။',
	},
	profile: { en: 'Profile by sector', my: 'ကဏ္ဍအလိုက် အချက်အလက်' },
	indicator: { en: 'Indicator', my: 'ညွှန်းကိန်း' },
	value: { en: 'Value', my: 'တန်ဖိုး' },
	asOf: { en: 'As of', my: 'ရက်စွဲ' },
	standard: { en: 'Standard', my: 'စံနှုန်း' },
	source: { en: 'Source', my: 'ရင်းမြစ်' },
	reading: { en: 'Reading', my: 'ဖတ်ရန်' },
	trend: { en: 'Over the rounds', my: 'အကြိမ်များအလိုက်' },
	met: { en: 'met', my: 'ပြည့်မီ' },
	fallsShort: { en: 'falls short', my: 'မပြည့်မီ' },
	noGap: { en: 'No gap: nothing lacking', my: 'ကွာဟချက် မရှိ - လိုအပ်ချက် အားလုံး ပြည့်စုံ' },
	gapSource: {
		en: 'Definition of the gap: need less what is covered',
		my: 'ကွာဟချက်၏ အဓိပ္ပာယ် - လိုအပ်ချက်မှ ဖြည့်ဆည်းပြီးသည်ကို နုတ်ခြင်း',
	},
	reached: { en: 'reached', my: 'ရောက်ရှိ' },
	missed: { en: 'not reached', my: 'မရောက်ရှိ' },
	absent: { en: 'not expected', my: 'မရှိသင့်' },
	none: { en: 'none there', my: 'တစ်ခုမျှ မရှိ' },
	yes: { en: 'yes', my: 'ဟုတ်' },
	no: { en: 'no', my: 'မဟုတ်' },
	never: { en: 'never answered', my: 'တစ်ခါမျှ မဖြေဆိုဖူး' },
	notAnswered: { en: 'not answered', my: 'မဖြေဆို' },
	allValues: { en: 'All values, round by round', my: 'တန်ဖိုးအားလုံး၊ အကြိမ်အလိုက်' },
	whoAnswered: { en: 'Who was asked, and when', my: 'မည်သူ့ကို မည်သည့်အချိန်တွင် မေးမြန်းခဲ့သည်' },
	neighbours: { en: 'Nearest camps', my: 'အနီးဆုံး စခန်းများ' },
	neighboursNote: {
		en: 'Straight-line distance between synthetic points; roads are longer.',
		my: 'ဖန်တီးထားသော အမှတ်များကြား ဖြောင့်တန်းအကွာအဝေး ဖြစ်သည်။ လမ်းခရီးသည် ပို၍ ဝေးသည်။',
	},
	distanceNote: {
		en: 'Straight-line distance; roads are longer.',
		my: 'ဖြောင့်တန်းအကွာအဝေး ဖြစ်သည်။ လမ်းခရီးသည် ပို၍ ဝေးသည်။',
	},
	alone: { en: 'No other camp of this township is listed.', my: 'ဤမြို့နယ်တွင် အခြားစခန်း မပါဝင်ပါ။' },
	caveats: { en: 'What to keep in mind', my: 'သတိပြုရန်' },
	downloads: { en: 'Take it away', my: 'ဒေါင်းလုဒ်' },
	downloadsNote: {
		en: 'Every public variable of this camp in every round, with notes and citation. Rounds in which it was not reached stay in, without answers.',
		my: 'ဤစခန်း၏ အများသုံး ကိန်းရှင်အားလုံးကို အကြိမ်တိုင်းအတွက် မှတ်ချက်နှင့် ကိုးကားချက်ဖြင့် ရယူနိုင်သည်။ မရောက်ရှိခဲ့သော အကြိမ်များသည်လည်း အဖြေမပါဘဲ ပါဝင်သည်။',
	},
	labels: { en: 'CSV with labels', my: 'CSV အညွှန်းများဖြင့်' },
	codes: { en: 'CSV with codes', my: 'CSV ကုဒ်များဖြင့်' },
	json: { en: 'All registers as JSON', my: 'စာရင်းအားလုံး JSON ဖြင့်' },
	downloadFailed: {
		en: 'The record could not be fetched. Try again when there is a connection.',
		my: 'မှတ်တမ်းကို မရယူနိုင်ပါ။ ချိတ်ဆက်မှု ရှိသည့်အခါ ထပ်ကြိုးစားပါ။',
	},
	loading: { en: 'Fetching the record…', my: 'မှတ်တမ်းကို ရယူနေသည်…' },
	previous: { en: 'Previous camp', my: 'ယခင် စခန်း' },
	next: { en: 'Next camp', my: 'နောက် စခန်း' },
	scoreCard: { en: 'All camps on the score card', my: 'စခန်းအားလုံး၏ အမှတ်စာရင်း' },
	synthetic: {
		en: 'Demonstration data: this camp does not exist. Name, place and numbers are synthetic.',
		my: 'သရုပ်ပြဒေတာ - ဤစခန်းသည် တကယ် မရှိပါ။ အမည်၊ တည်နေရာနှင့် ကိန်းဂဏန်းများကို ဖန်တီးထားသည်။',
	},
	scrolls: { en: 'The table scrolls sideways', my: 'ဇယားကို ဘေးတိုက် ရွှေ့ကြည့်နိုင်သည်' },
} as const satisfies Record<string, Text>;

/** Sentences of the page of one camp with holes; numbers come already written. */
export const campPhrases = {
	asOf: {
		en: ({ round, register }) => `${round}, ${register}`,
		my: ({ round, register }) => `${round}၊ ${register}`,
	} as Phrase<{ round: string; register: string }>,
	change: {
		en: ({ before, round }) => `It was ${before} in ${round}`,
		my: ({ before, round }) => `${round}တွင် ${before} ရှိခဲ့သည်`,
	} as Phrase<{ before: string; round: string }>,
	reachedIn: {
		en: ({ reached, expected }) =>
			`Reached in ${reached} of the ${expected} rounds that expected it.`,
		my: ({ reached, expected }) => `ရောက်ရှိသင့်သော ${expected} ကြိမ်အနက် ${reached} ကြိမ် ရောက်ရှိခဲ့သည်။`,
	} as Phrase<{ reached: string; expected: string }>,
	missedNow: {
		en: ({ round, status }) => `Not reached in ${round}: ${status.toLowerCase()}.`,
		my: ({ round, status }) => `${round}တွင် မရောက်ရှိခဲ့ပါ - ${status}။`,
	} as Phrase<{ round: string; status: string }>,
	lastReached: {
		en: ({ round }) => `Last reached in ${round}; its values are of then.`,
		my: ({ round }) => `${round}တွင် နောက်ဆုံး ရောက်ရှိခဲ့ပြီး တန်ဖိုးများသည် ထိုအချိန်၏ တန်ဖိုးများ ဖြစ်သည်။`,
	} as Phrase<{ round: string }>,
	reachedNow: {
		en: ({ round }) => `Reached in the latest round, ${round}.`,
		my: ({ round }) => `နောက်ဆုံးအကြိမ် ${round}တွင် ရောက်ရှိခဲ့သည်။`,
	} as Phrase<{ round: string }>,
	gone: {
		en: ({ round, status }) => `${status} in ${round}.`,
		my: ({ round, status }) => `${round}တွင် ${status}။`,
	} as Phrase<{ round: string; status: string }>,
	notReachedSince: {
		en: ({ now, round }) => `not reached in ${now}; last known ${round}`,
		my: ({ now, round }) => `${now}တွင် မရောက်ရှိ၊ နောက်ဆုံးသိရှိသည် ${round}`,
	} as Phrase<{ now: string; round: string }>,
	notAnsweredSince: {
		en: ({ now, round }) => `not answered in ${now}; last known ${round}`,
		my: ({ now, round }) => `${now}တွင် မဖြေဆို၊ နောက်ဆုံးသိရှိသည် ${round}`,
	} as Phrase<{ now: string; round: string }>,
	notOpenSince: {
		en: ({ now, round }) => `not expected in ${now}; last known ${round}`,
		my: ({ now, round }) => `${now}တွင် မရှိသင့်တော့ပါ၊ နောက်ဆုံးသိရှိသည် ${round}`,
	} as Phrase<{ now: string; round: string }>,
	km: {
		en: ({ km }) => `${km} km`,
		my: ({ km }) => `${km} ကီလိုမီတာ`,
	} as Phrase<{ km: string }>,
	peopleIn: {
		en: ({ people, date }) => `${people} people, ${date}`,
		my: ({ people, date }) => `လူဦးရေ ${people}၊ ${date}`,
	} as Phrase<{ people: string; date: string }>,
	others: {
		en: ({ township, n }) => `Other camps in ${township} (${n})`,
		my: ({ township, n }) => `${township}ရှိ အခြားစခန်းများ (${n})`,
	} as Phrase<{ township: string; n: string }>,
	trend: {
		en: ({ title, points }) => `${title}: ${points}`,
		my: ({ title, points }) => `${title} - ${points}`,
	} as Phrase<{ title: string; points: string }>,
	point: {
		en: ({ round, value }) => `${round} ${value}`,
		my: ({ round, value }) => `${round} ${value}`,
	} as Phrase<{ round: string; value: string }>,
	age: {
		en: ({ years }) => (years === '1' ? '1 year ago' : `${years} years ago`),
		my: ({ years }) => `လွန်ခဲ့သော ${years} နှစ်`,
	} as Phrase<{ years: string }>,
	description: {
		en: ({ name, township }) =>
			`${name} in ${township}: profile, history over rounds, gaps against standards, neighbours.`,
		my: ({ name, township }) =>
			`${township}ရှိ ${name} - အချက်အလက်၊ အကြိမ်အလိုက် မှတ်တမ်း၊ စံနှုန်းများနှင့် ကွာဟချက်၊ အနီးရှိစခန်းများ။`,
	} as Phrase<{ name: string; township: string }>,
	lastMonths: {
		en: ({ n, all }) => `The last ${n} of ${all}; the file has all.`,
		my: ({ n, all }) => `${all} အနက် နောက်ဆုံး ${n} ခု။ ဖိုင်တွင် အားလုံး ပါဝင်သည်။`,
	} as Phrase<{ n: string; all: string }>,
} as const;
