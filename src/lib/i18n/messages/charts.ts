import type { Phrase, Text } from '../message.ts';

/** Words of the chart and of the classes it shares with the map. */
export const chartMessages = {
	under: { en: (x) => `under ${x}`, my: (x) => `${x} အောက်` } as Phrase<string>,
	between: {
		en: ({ low, high }) => `${low}–${high}`,
		my: ({ low, high }) => `${low}–${high}`,
	} as Phrase<{ low: string; high: string }>,
	andOver: { en: (x) => `${x} +`, my: (x) => `${x} နှင့်အထက်` } as Phrase<string>,
	oneClass: { en: 'all in one class', my: 'အားလုံး အဆင့်တစ်ခုတည်း' } as Text,
	range: {
		en: ({ low, high }) => `${low} to ${high}`,
		my: ({ low, high }) => `${low} မှ ${high}`,
	} as Phrase<{ low: string; high: string }>,
	/** A value with its interval: "41.8 (39.9 to 43.7)". */
	withRange: {
		en: ({ value, low, high }) => `${value} (${low} to ${high})`,
		my: ({ value, low, high }) => `${value} (${low} မှ ${high})`,
	} as Phrase<{ value: string; low: string; high: string }>,
	withheldN: {
		en: ({ reason, n }) => `${reason}, n ${n}`,
		my: ({ reason, n }) => `${reason}၊ n ${n}`,
	} as Phrase<{ reason: string; n: string }>,
	withheld: { en: 'withheld', my: 'မဖော်ပြပါ' } as Text,
	unavailable: { en: 'no estimate', my: 'ခန့်မှန်းချက် မရှိ' } as Text,
	wholeCountry: { en: 'Myanmar', my: 'မြန်မာ' } as Text,
	wholeSurvey: { en: 'All', my: 'အားလုံး' } as Text,
	wholeSelection: { en: 'All selected', my: 'ရွေးထားသမျှ' } as Text,
	chart: {
		en: ({ title, rows, level }) =>
			`${title}: chart with ${rows} rows, each with its ${level} interval`,
		my: ({ title, rows, level }) =>
			`${title} - အတန်း ${rows} တန်းပါ ဇယားပုံ၊ အတန်းတိုင်းတွင် ${level} ယုံကြည်မှုအပိုင်းအခြား ပါသည်`,
	} as Phrase<{ title: string; rows: string; level: string }>,
	keyInterval: {
		en: (level) => `${level} interval`,
		my: (level) => `${level} ယုံကြည်မှုအပိုင်းအခြား`,
	} as Phrase<string>,
	keyCaution: { en: 'read with caution', my: 'သတိဖြင့် ဖတ်ပါ' } as Text,
	keyGap: { en: 'sample has a gap', my: 'နမူနာတွင် ကွက်လပ်ရှိသည်' } as Text,
	key: { en: 'How to read the chart', my: 'ဇယားပုံ ဖတ်နည်း' } as Text,
	notLoaded: {
		en: 'The chart could not be loaded. The table has the same numbers.',
		my: 'ဇယားပုံကို မဖွင့်နိုင်ပါ။ ဇယားတွင် တူညီသော ကိန်းဂဏန်းများ ရှိသည်။',
	} as Text,
	nothing: {
		en: 'Nothing to draw: this view is not broken down. The overall estimate is beside it.',
		my: 'ဆွဲပြရန် မရှိပါ။ ဤမြင်ကွင်းကို ခွဲခြမ်းမထားပါ။ စုစုပေါင်း ခန့်မှန်းချက်ကို ဘေးတွင် ကြည့်ပါ။',
	} as Text,
};

/** One cell in a sentence, for screen readers and for the readout of the map. */
export const cellMessages = {
	estimate: {
		en: ({ name, value, low, high, n }) => `${name}: ${value}, interval ${low} to ${high}, n ${n}.`,
		my: ({ name, value, low, high, n }) =>
			`${name} - ${value}၊ အပိုင်းအခြား ${low} မှ ${high}၊ n ${n}။`,
	} as Phrase<{ name: string; value: string; low: string; high: string; n: string }>,
	withheld: {
		en: ({ name, reason, n }) => `${name}: withheld, ${reason}, n ${n}.`,
		my: ({ name, reason, n }) => `${name} - မဖော်ပြပါ၊ ${reason}၊ n ${n}။`,
	} as Phrase<{ name: string; reason: string; n: string }>,
	unavailable: {
		en: ({ name, reason, n }) => `${name}: no estimate, ${reason}, n ${n}.`,
		my: ({ name, reason, n }) => `${name} - ခန့်မှန်းချက် မရှိ၊ ${reason}၊ n ${n}။`,
	} as Phrase<{ name: string; reason: string; n: string }>,
	outside: {
		en: (name) => `${name}: not in this selection.`,
		my: (name) => `${name} - ဤရွေးချယ်မှုတွင် မပါပါ။`,
	} as Phrase<string>,
	caution: {
		en: (reason) => `Read with caution: ${reason}.`,
		my: (reason) => `သတိဖြင့် ဖတ်ပါ - ${reason}။`,
	} as Phrase<string>,
	excluded: {
		en: ({ count, units }) => `${count} ${units} not surveyed.`,
		my: ({ count, units }) => `${units} ${count} ခု မစစ်တမ်းကောက်ရပါ။`,
	} as Phrase<{ count: string; units: string }>,
	replaced: {
		en: ({ count, units }) => `${count} ${units} replaced.`,
		my: ({ count, units }) => `${units} ${count} ခု အစားထိုးထားသည်။`,
	} as Phrase<{ count: string; units: string }>,
	n: { en: (n) => `n ${n}`, my: (n) => `n ${n}` } as Phrase<string>,
};

/** The sentence made from the numbers. */
export const sentenceMessages = {
	overall: {
		en: ({ value, low, high }) => `${value} overall (${low} to ${high}).`,
		my: ({ value, low, high }) => `စုစုပေါင်း ${value} (${low} မှ ${high})။`,
	} as Phrase<{ value: string; low: string; high: string }>,
	whole: {
		en: ({ name, value, low, high }) => `${name}: ${value} (${low} to ${high}).`,
		my: ({ name, value, low, high }) => `${name} - ${value} (${low} မှ ${high})။`,
	} as Phrase<{ name: string; value: string; low: string; high: string }>,
	overallMissing: {
		en: (reason) => `No overall value can be shown: ${reason}.`,
		my: (reason) => `စုစုပေါင်းတန်ဖိုး မဖော်ပြနိုင်ပါ - ${reason}။`,
	} as Phrase<string>,
	/** One clear end: "Yangon is highest at 69.3% (64.9 to 73.3)". */
	oneHighest: {
		en: ({ name, value, low, high }) => `${name} is highest at ${value} (${low} to ${high})`,
		my: ({ name, value, low, high }) => `${name}သည် အမြင့်ဆုံး ${value} (${low} မှ ${high})`,
	} as Phrase<{ name: string; value: string; low: string; high: string }>,
	oneLowest: {
		en: ({ name, value, low, high }) => `${name} is lowest at ${value} (${low} to ${high})`,
		my: ({ name, value, low, high }) => `${name}သည် အနိမ့်ဆုံး ${value} (${low} မှ ${high})`,
	} as Phrase<{ name: string; value: string; low: string; high: string }>,
	/** Several at one end whose order is not certain. */
	someHighest: {
		en: ({ names, doubt }) => `${names} are highest and ${doubt}`,
		my: ({ names, doubt }) => `${names}တို့သည် အမြင့်ဆုံးဖြစ်ပြီး ${doubt}`,
	} as Phrase<{ names: string; doubt: string }>,
	someLowest: {
		en: ({ names, doubt }) => `${names} are lowest and ${doubt}`,
		my: ({ names, doubt }) => `${names}တို့သည် အနိမ့်ဆုံးဖြစ်ပြီး ${doubt}`,
	} as Phrase<{ names: string; doubt: string }>,
	/** An extreme from which others cannot be told apart, where they are too many to name. */
	othersNotApart: {
		en: ({ clause, count }) => `${clause}, but ${count} others cannot be told apart from it`,
		my: ({ clause, count }) => `${clause}၊ သို့သော် အခြား ${count} ခုနှင့် ခွဲခြား၍မရပါ`,
	} as Phrase<{ clause: string; count: string }>,
	othersMayNotDiffer: {
		en: ({ clause, count }) => `${clause}, but ${count} others may not differ from it`,
		my: ({ clause, count }) => `${clause}၊ သို့သော် အခြား ${count} ခုနှင့် ကွာခြားချင်မှ ကွာခြားမည်`,
	} as Phrase<{ clause: string; count: string }>,
	/** Independent groups: a test was made and found no difference. */
	notApart: { en: 'cannot be told apart', my: 'တစ်ခုနှင့်တစ်ခု ခွဲခြား၍မရပါ' } as Text,
	/** Groups that share clusters: the widest possible error allows no difference. */
	mayNotDiffer: { en: 'may not differ', my: 'ကွာခြားချင်မှ ကွာခြားမည်' } as Text,
	ends: {
		en: ({ high, low }) => `${upperFirst(high)}; ${low}.`,
		my: ({ high, low }) => `${high}၊ ${low}။`,
	} as Phrase<{ high: string; low: string }>,
	pairApart: {
		en: ({ high, low }) => `${high} is higher than ${low}.`,
		my: ({ high, low }) => `${high} သည် ${low} ထက် မြင့်သည်။`,
	} as Phrase<{ high: string; low: string }>,
	/** A name with its value and interval: "Urban (45.7%, 44.5 to 46.8)". */
	nameWithRange: {
		en: ({ name, value, low, high }) => `${name} (${value}, ${low} to ${high})`,
		my: ({ name, value, low, high }) => `${name} (${value}၊ ${low} မှ ${high})`,
	} as Phrase<{ name: string; value: string; low: string; high: string }>,
	pairTogether: {
		en: ({ names, doubt }) => `${names} ${doubt}.`,
		my: ({ names, doubt }) => `${names}တို့သည် ${doubt}။`,
	} as Phrase<{ names: string; doubt: string }>,
	allTogether: {
		en: ({ count, doubt }) => `The highest and the lowest of the ${count} ${doubt}.`,
		my: ({ count, doubt }) => `${count} ခုအနက် အမြင့်ဆုံးနှင့် အနိမ့်ဆုံးတို့သည် ${doubt}။`,
	} as Phrase<{ count: string; doubt: string }>,
	onlyOne: {
		en: ({ name, value, low, high }) => `Only ${name} can be shown: ${value} (${low} to ${high}).`,
		my: ({ name, value, low, high }) => `${name} ကိုသာ ဖော်ပြနိုင်သည် - ${value} (${low} မှ ${high})။`,
	} as Phrase<{ name: string; value: string; low: string; high: string }>,
	hidden: {
		en: ({ hidden, all }) => `${hidden} of ${all} cannot be shown.`,
		my: ({ hidden, all }) => `${all} ခုအနက် ${hidden} ခုကို မဖော်ပြနိုင်ပါ။`,
	} as Phrase<{ hidden: string; all: string }>,
	noneShown: {
		en: (all) => `None of the ${all} values can be shown.`,
		my: (all) => `တန်ဖိုး ${all} ခုအနက် တစ်ခုမျှ မဖော်ပြနိုင်ပါ။`,
	} as Phrase<string>,
};

function upperFirst(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
