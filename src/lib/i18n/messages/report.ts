import type { Phrase, Text } from '../message.ts';
import type { UnitNouns } from '../units.ts';

/** Words of the report of one round of a register. */
export const report = {
	short: { en: 'Report', my: 'အစီရင်ခံစာ' },
	print: { en: 'Print, or save as a file', my: 'ပုံနှိပ်ရန် သို့မဟုတ် ဖိုင်အဖြစ် သိမ်းရန်' },
	loading: { en: 'Fetching the numbers…', my: 'ကိန်းဂဏန်းများ ရယူနေသည်…' },
	failed: {
		en: 'The numbers could not be fetched. What is shown is another round.',
		my: 'ကိန်းဂဏန်းများကို ရယူ၍ မရပါ။ ဖော်ပြထားသည်မှာ အခြားအကြိမ်၏ ကိန်းဂဏန်းများ ဖြစ်သည်။',
	},
	retry: { en: 'Try again', my: 'ထပ်ကြိုးစားရန်' },
	/** In the margin of every printed page. */
	running: { en: 'Synthetic, not for citation', my: 'ဖန်တီးထားသောဒေတာ၊ ကိုးကားရန် မဟုတ်ပါ' },
	asOf: { en: 'As of', my: 'ဖော်ပြသည့်အချိန်' },
	reported: { en: 'Reported', my: 'အစီရင်ခံသည်' },
	madeBy: { en: 'Made by', my: 'ပြုစုသူ' },
	release: { en: 'Release', my: 'ထုတ်ဝေမှု' },
	figures: { en: 'In figures', my: 'အနှစ်ချုပ် ကိန်းဂဏန်းများ' },
	noEarlier: { en: 'No earlier value to compare with.', my: 'နှိုင်းယှဉ်ရန် ယခင်တန်ဖိုး မရှိပါ။' },
	byArea: { en: 'By state and township', my: 'ပြည်နယ်နှင့် မြို့နယ်အလိုက်' },
	area: { en: 'Area', my: 'ဒေသ' },
	total: { en: 'All areas', my: 'ဒေသအားလုံး' },
	value: { en: 'value', my: 'တန်ဖိုး' },
	change: { en: 'change', my: 'အပြောင်းအလဲ' },
	notKnown: { en: 'not known', my: 'မသိရ' },
	missing: { en: 'Did not report', my: 'အစီရင်မခံသော နေရာများ' },
	place: { en: 'Place', my: 'နေရာ' },
	lastReported: { en: 'Last reported', my: 'နောက်ဆုံး အစီရင်ခံသည့်အချိန်' },
	never: { en: 'never', my: 'တစ်ကြိမ်မျှ မရှိ' },
	latest: { en: 'Latest', my: 'နောက်ဆုံး' },
	oldest: { en: 'Longest ago', my: 'အကြာဆုံး' },
	completeness: { en: 'Who reported, round by round', my: 'အကြိမ်အလိုက် အစီရင်ခံမှု' },
	caveats: { en: 'Caveats, gravest first', my: 'သတိပြုရန်များ၊ အရေးကြီးဆုံးမှ စ၍' },
	everything: { en: 'everything in this report', my: 'ဤအစီရင်ခံစာ တစ်ခုလုံး' },
	methods: { en: 'How it was computed', my: 'တွက်ချက်ပုံ' },
	sources: { en: 'Sources', my: 'ရင်းမြစ်များ' },
	citation: { en: 'How to cite', my: 'ကိုးကားပုံ' },
	link: { en: 'Link', my: 'လင့်ခ်' },
	retrieved: { en: 'Retrieved', my: 'ရယူသည့်နေ့' },
	numbers: { en: 'The numbers of this report as a file', my: 'ဤအစီရင်ခံစာ၏ ကိန်းဂဏန်းများ ဖိုင်' },
	source: { en: 'Source', my: 'ရင်းမြစ်' },
} as const satisfies Record<string, Text>;

/** Sentences with holes; numbers and dates come already written. */
export const reportPhrases = {
	since: {
		en: ({ date, units }) =>
			`Changes are since ${date}: over the same ${units}, those that reported both times, and over all ${units} that reported each time.`,
		my: ({ date, units }) =>
			`အပြောင်းအလဲများသည် ${date} နောက်ပိုင်း ဖြစ်သည် - နှစ်ကြိမ်စလုံး အစီရင်ခံသော တူညီသည့် ${units}နှင့် အကြိမ်တစ်ခုစီတွင် အစီရင်ခံသော ${units}အားလုံး။`,
	} satisfies Phrase<{ date: string; units: string }>,
	/** Change over the units that answered in both rounds. */
	same: {
		en: ({ units, change }) => `Same ${units}: ${change}`,
		my: ({ units, change }) => `တူညီသော ${units}တွင် ${change}`,
	} satisfies Phrase<{ units: string; change: string }>,
	/** Change over all units of each round. */
	all: {
		en: ({ units, change }) => `All ${units}: ${change}`,
		my: ({ units, change }) => `${units}အားလုံးတွင် ${change}`,
	} satisfies Phrase<{ units: string; change: string }>,
	carried: {
		en: ({ units, low, high }) => `${low} to ${high} with ${units} as last known`,
		my: ({ units, low, high }) => `${low} မှ ${high} (${units} နောက်ဆုံးသိအတိုင်း)`,
	} satisfies Phrase<{ units: string; low: string; high: string }>,
	/** Where last known values would change nothing that is written. */
	carriedSame: {
		en: (units) => `the same with ${units} as last known`,
		my: (units) => `${units} နောက်ဆုံးသိအတိုင်းလည်း အတူတူ`,
	} satisfies Phrase<string>,
	unknown: {
		en: (units) => `nothing is known of ${units}`,
		my: (units) => `${units}အကြောင်း မသိရ`,
	} satisfies Phrase<string>,
	alike: {
		en: ({ count, name }) => `${count} different things are called “${name}”`,
		my: ({ count, name }) => `“${name}” ဟု ခေါ်ကြသော မတူညီသည့် အရာ ${count} မျိုး`,
	} satisfies Phrase<{ count: string; name: string }>,
	mapBy: {
		en: ({ title, level }) => `${title} by ${level}`,
		my: ({ title, level }) => `${level}အလိုက် ${title}`,
	} satisfies Phrase<{ title: string; level: string }>,
	tableNote: {
		en: ({ units, date }) =>
			date === null
				? `“Reported” says how many of the ${units} expected are in the values; those that are missing are left out, not counted as zero; a line below takes them as last known.`
				: `“Reported” says how many of the ${units} expected are in the values; those that are missing are left out, not counted as zero; a line below takes them as last known. The small figures are the change since ${date} in the same ${units}, those that reported both times; of shares in percentage points.`,
		my: ({ units, date }) =>
			date === null
				? `“အစီရင်ခံသည်” ဆိုသည်မှာ ရှိသင့်သော ${units}အနက် တန်ဖိုးတွင် မည်မျှပါဝင်သည်ကို ဆိုသည်။ လွတ်နေသည်များကို သုညဟု မယူဘဲ ချန်ထားပြီး အောက်စာကြောင်းတွင် နောက်ဆုံးသိအတိုင်း ထည့်တွက်ထားသည်။`
				: `“အစီရင်ခံသည်” ဆိုသည်မှာ ရှိသင့်သော ${units}အနက် တန်ဖိုးတွင် မည်မျှပါဝင်သည်ကို ဆိုသည်။ လွတ်နေသည်များကို သုညဟု မယူဘဲ ချန်ထားပြီး အောက်စာကြောင်းတွင် နောက်ဆုံးသိအတိုင်း ထည့်တွက်ထားသည်။ ကိန်းဂဏန်းငယ်များသည် နှစ်ကြိမ်စလုံး အစီရင်ခံသော တူညီသည့် ${units}တွင် ${date} မှ အပြောင်းအလဲ ဖြစ်သည်။ အချိုးများအတွက် ရာခိုင်နှုန်းအမှတ် ဖြစ်သည်။`,
	} satisfies Phrase<{ units: string; date: string | null }>,
	withLast: {
		en: (units) => `with ${units} as last known`,
		my: (units) => `${units} နောက်ဆုံးသိအတိုင်း`,
	} satisfies Phrase<string>,
	missingNote: {
		en: ({ of, people }) =>
			`${of} did not report. Their figures are the last they gave, ${people} people in all, and are in no total of this report.`,
		my: ({ of, people }) =>
			`${of} အစီရင်မခံပါ။ ဖော်ပြထားသည်မှာ နောက်ဆုံးပေးခဲ့သော ကိန်းဂဏန်းများ (စုစုပေါင်း လူဦးရေ ${people}) ဖြစ်ပြီး ဤအစီရင်ခံစာ၏ မည်သည့်စုစုပေါင်းတွင်မျှ မပါဝင်ပါ။`,
	} satisfies Phrase<{ of: string; people: string }>,
	nobodyMissing: {
		en: ({ of }) => `${upperFirst(of)} reported; none is missing.`,
		my: ({ of }) => `${of} အစီရင်ခံပြီး လွတ်နေသည် မရှိပါ။`,
	} satisfies Phrase<{ of: string }>,
	distributionNote: {
		en: ({ units, never, of }) =>
			`Months of the last time in ${units} that reported. In ${never} of ${of} no such date is on record.`,
		my: ({ units, never, of }) =>
			`အစီရင်ခံသော ${units}၏ နောက်ဆုံးအကြိမ် လများ ဖြစ်သည်။ ${of} ခုအနက် ${never} ခုတွင် ယင်းရက်စွဲ မှတ်တမ်းမရှိပါ။`,
	} satisfies Phrase<{ units: string; never: string; of: string }>,
	bandNote: {
		en: (units) => `Height: ${units} expected. The number above a bar: those that did not report.`,
		my: (units) => `အမြင့် - ရှိသင့်သော ${units}။ တိုင်အပေါ်ရှိ ဂဏန်း - အစီရင်မခံသော အရေအတွက်။`,
	} satisfies Phrase<string>,
	bandRound: {
		en: ({ round, of }) => `${round}: ${of} reported`,
		my: ({ round, of }) => `${round} - ${of} အစီရင်ခံသည်`,
	} satisfies Phrase<{ round: string; of: string }>,
	about: {
		en: (what) => `About: ${what}`,
		my: (what) => `သက်ဆိုင်သည် - ${what}`,
	} satisfies Phrase<string>,
	aboutBut: {
		en: (what) => `About: everything but ${what}`,
		my: (what) => `သက်ဆိုင်သည် - ${what} မှအပ အားလုံး`,
	} satisfies Phrase<string>,
	more: {
		en: (count) => `${count} more`,
		my: (count) => `အခြား ${count} ခု`,
	} satisfies Phrase<string>,
	/** How many reported, with the statuses of the others: "189 of 193 sites; 4 did not report". */
	reportedOf: {
		en: ({ of, missed }) => (missed === '' ? of : `${of}; ${missed}`),
		my: ({ of, missed }) => (missed === '' ? of : `${of}၊ ${missed}`),
	} satisfies Phrase<{ of: string; missed: string }>,
	measure: {
		en: (nouns) =>
			`A list of ${nouns.units.en}, not a sample: there is no sampling interval. How many ${nouns.units.en} are in a value, and what the last known values of the others would make of it, take its place.`,
		my: (nouns) =>
			`${nouns.unit.my}များ၏ စာရင်းဖြစ်ပြီး နမူနာမဟုတ်သဖြင့် နမူနာအပိုင်းအခြား မရှိပါ။ ၎င်းအစား တန်ဖိုးတွင် ${nouns.unit.my} မည်မျှပါဝင်သည်၊ ကျန်သည်များ၏ နောက်ဆုံးသိတန်ဖိုးများဖြင့် မည်မျှဖြစ်မည်ကို ဖော်ပြသည်။`,
	} satisfies Phrase<UnitNouns>,
} as const;

/** Areas of a level, in the singular: what a map or a table is by. */
export const levelNouns = {
	country: { en: 'country', my: 'နိုင်ငံ' },
	state15: { en: 'state', my: 'ပြည်နယ်' },
	state18: { en: 'state', my: 'ပြည်နယ်' },
	district: { en: 'district', my: 'ခရိုင်' },
	township: { en: 'township', my: 'မြို့နယ်' },
} as const satisfies Record<string, Text>;

function upperFirst(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
