import type { Phrase, Text } from '../message.ts';

/**
 * Words of the values of a register. `of` is how many units are in a value ("15 of 20 camps"),
 * `units` a number of them ("4 camps"), `date` what a round speaks of. Missing is never zero.
 */
export const figureMessages = {
	value: {
		en: ({ name, value, of }) => `${name}: ${value}, from ${of}.`,
		my: ({ name, value, of }) => `${name} - ${value}၊ ${of}မှ။`,
	} as Phrase<{ name: string; value: string; of: string }>,
	/** What the last known values of missing units would make of a value. */
	carried: {
		en: ({ value, count }) => `With the last known values of ${count} more: ${value}.`,
		my: ({ value, count }) => `နောက်ထပ် ${count} ခု၏ နောက်ဆုံးသိတန်ဖိုးများဖြင့် - ${value}။`,
	} as Phrase<{ value: string; count: string }>,
	unknown: {
		en: (units) => `Nothing is known of ${units}.`,
		my: (units) => `${units}အကြောင်း မည်သည်ကိုမျှ မသိရပါ။`,
	} as Phrase<string>,
	noUnits: {
		en: ({ name, units }) => `${name}: no ${units} expected.`,
		my: ({ name, units }) => `${name} - ${units} မျှော်မှန်းမထားပါ။`,
	} as Phrase<{ name: string; units: string }>,
	noneReached: {
		en: ({ name, of }) => `${name}: not known, ${of} reached. That is not zero.`,
		my: ({ name, of }) => `${name} - မသိရပါ၊ ${of} ရောက်ရှိ။ သုည မဟုတ်ပါ။`,
	} as Phrase<{ name: string; of: string }>,
	noValue: {
		en: ({ name, reason, of }) => `${name}: no value, ${reason}, ${of}.`,
		my: ({ name, reason, of }) => `${name} - တန်ဖိုး မရှိ၊ ${reason}၊ ${of}။`,
	} as Phrase<{ name: string; reason: string; of: string }>,
	/** A value with what is in it: "19.9 (15 of 20 camps)". */
	withUnits: {
		en: ({ value, of }) => `${value} (${of})`,
		my: ({ value, of }) => `${value} (${of})`,
	} as Phrase<{ value: string; of: string }>,
	/** Beside a mark: how many units are in the value. */
	share: {
		en: ({ n, expected }) => `${n} of ${expected}`,
		my: ({ n, expected }) => `${expected} အနက် ${n}`,
	} as Phrase<{ n: string; expected: string }>,
	noneExpected: { en: 'none expected', my: 'မျှော်မှန်းမထား' } as Text,
	/** Where the noun is not at hand. */
	nouns: { unit: { en: 'unit', my: 'ယူနစ်' }, units: { en: 'units', my: 'ယူနစ်' } },
	notReached: {
		en: (of) => `not known, ${of} reached`,
		my: (of) => `မသိရ၊ ${of} ရောက်ရှိ`,
	} as Phrase<string>,
	/** The whole of a register: "All camps". */
	whole: {
		en: (units) => `All ${units}`,
		my: (units) => `${units}အားလုံး`,
	} as Phrase<string>,
	standardAt: {
		'at-most': {
			en: ({ heading, value }) => `${heading} ≤ ${value}`,
			my: ({ heading, value }) => `${heading} ≤ ${value}`,
		} as Phrase<{ heading: string; value: string }>,
		'at-least': {
			en: ({ heading, value }) => `${heading} ≥ ${value}`,
			my: ({ heading, value }) => `${heading} ≥ ${value}`,
		} as Phrase<{ heading: string; value: string }>,
	},
	standard: {
		met: { en: 'met', my: 'ပြည့်မီ' },
		missed: { en: 'not met', my: 'မပြည့်မီ' },
		/** What is missing would decide it. */
		open: { en: 'depends on what is missing', my: 'လွတ်နေသည်များအပေါ် မူတည်သည်' },
	},
};

interface Overall {
	readonly name: string;
	readonly value: string;
	readonly of: string;
	readonly date: string | null;
}

interface Met {
	readonly met: string;
	readonly all: string;
	readonly value: string;
	/** How many may or may not meet it; null where none. */
	readonly open: string | null;
}

/** The sentence made from the numbers of a register. */
export const registerSentences = {
	/** `date` is null where the register has no rounds. */
	overall: {
		en: ({ value, of, date }) => `${date === null ? '' : `${date}: `}${value} overall, from ${of}.`,
		my: ({ value, of, date }) => `${date === null ? '' : `${date} - `}စုစုပေါင်း ${value}၊ ${of}မှ။`,
	} as Phrase<Overall>,
	named: {
		en: ({ name, value, of, date }) =>
			`${name}${date === null ? '' : `, ${date}`}: ${value}, from ${of}.`,
		my: ({ name, value, of, date }) =>
			`${name}${date === null ? '' : `၊ ${date}`} - ${value}၊ ${of}မှ။`,
	} as Phrase<Overall>,
	overallMissing: {
		en: (reason) => `No overall value: ${reason}.`,
		my: (reason) => `စုစုပေါင်းတန်ဖိုး မရှိပါ - ${reason}။`,
	} as Phrase<string>,
	/** Change over the same units, and over all of each round; the second is not a change of the first. */
	changed: {
		en: ({ date, same, all }) => `Since ${date}: ${[same, all].filter(Boolean).join('; ')}.`,
		my: ({ date, same, all }) => `${date} နောက်ပိုင်း - ${[same, all].filter(Boolean).join('၊ ')}။`,
	} as Phrase<{ date: string; same: string | null; all: string | null }>,
	changedSame: {
		en: ({ units, from, to }) =>
			from === to
				? `still ${to} in the ${units} that answered both times`
				: `from ${from} to ${to} in the ${units} that answered both times`,
		my: ({ units, from, to }) =>
			from === to
				? `နှစ်ကြိမ်စလုံး အဖြေရသော ${units}တွင် ${to} အတိုင်း ရှိသည်`
				: `နှစ်ကြိမ်စလုံး အဖြေရသော ${units}တွင် ${from} မှ ${to} သို့`,
	} as Phrase<{ units: string; from: string; to: string }>,
	changedAll: {
		en: ({ from, to }) => `from ${from} to ${to} over all that answered each time`,
		my: ({ from, to }) => `အကြိမ်တစ်ခုစီတွင် အဖြေရသမျှ အားလုံးအပေါ် ${from} မှ ${to} သို့`,
	} as Phrase<{ from: string; to: string }>,
	/**
	 * Ends of the order. `compared` is how many are complete enough to be in it, null where all are:
	 * one left out may lie beyond both ends, so an end is never claimed of all.
	 */
	ends: {
		en: ({ compared, high, low }) =>
			compared === null
				? `${upperFirst(high)}; ${low}.`
				: `Of the ${compared} that are complete enough to compare, ${high}; ${low}.`,
		my: ({ compared, high, low }) =>
			`${compared === null ? '' : `နှိုင်းယှဉ်ရန် ပြည့်စုံသော ${compared} ခုအနက် `}${high}၊ ${low}။`,
	} as Phrase<{ compared: string | null; high: string; low: string }>,
	highest: {
		en: ({ names, value, one }) => `${names} ${one ? 'is' : 'are'} highest at ${value}`,
		my: ({ names, value, one }) => `${names}${one ? '' : 'တို့'}သည် အမြင့်ဆုံး ${value}`,
	} as Phrase<{ names: string; value: string; one: boolean }>,
	lowest: {
		en: ({ names, value, one }) => `${names} ${one ? 'is' : 'are'} lowest at ${value}`,
		my: ({ names, value, one }) => `${names}${one ? '' : 'တို့'}သည် အနိမ့်ဆုံး ${value}`,
	} as Phrase<{ names: string; value: string; one: boolean }>,
	/** Too many at one end to name. */
	manyHighest: {
		en: ({ count, value }) => `${count} are highest at ${value}`,
		my: ({ count, value }) => `${count} ခုသည် အမြင့်ဆုံး ${value}`,
	} as Phrase<{ count: string; value: string }>,
	manyLowest: {
		en: ({ count, value }) => `${count} are lowest at ${value}`,
		my: ({ count, value }) => `${count} ခုသည် အနိမ့်ဆုံး ${value}`,
	} as Phrase<{ count: string; value: string }>,
	/** Ranges that touch: what is missing could turn the order round. */
	unclearHighest: {
		en: (names) => `which of ${names} is highest depends on what is missing`,
		my: (names) => `${names}တို့အနက် မည်သည်က အမြင့်ဆုံးဖြစ်သည်မှာ လွတ်နေသည်များအပေါ် မူတည်သည်`,
	} as Phrase<string>,
	unclearLowest: {
		en: (names) => `which of ${names} is lowest depends on what is missing`,
		my: (names) => `${names}တို့အနက် မည်သည်က အနိမ့်ဆုံးဖြစ်သည်မှာ လွတ်နေသည်များအပေါ် မူတည်သည်`,
	} as Phrase<string>,
	manyUnclearHighest: {
		en: (count) => `which of ${count} is highest depends on what is missing`,
		my: (count) => `${count} ခုအနက် မည်သည်က အမြင့်ဆုံးဖြစ်သည်မှာ လွတ်နေသည်များအပေါ် မူတည်သည်`,
	} as Phrase<string>,
	manyUnclearLowest: {
		en: (count) => `which of ${count} is lowest depends on what is missing`,
		my: (count) => `${count} ခုအနက် မည်သည်က အနိမ့်ဆုံးဖြစ်သည်မှာ လွတ်နေသည်များအပေါ် မူတည်သည်`,
	} as Phrase<string>,
	alike: {
		en: ({ count, value }) => `All ${count} that can be compared are at ${value}.`,
		my: ({ count, value }) => `နှိုင်းယှဉ်နိုင်သော ${count} ခုလုံး ${value} ဖြစ်သည်။`,
	} as Phrase<{ count: string; value: string }>,
	onlyOne: {
		en: ({ name, value }) => `Only ${name} is complete enough to compare: ${value}.`,
		my: ({ name, value }) => `နှိုင်းယှဉ်ရန် ပြည့်စုံသည်မှာ ${name} တစ်ခုတည်း ဖြစ်သည် - ${value}။`,
	} as Phrase<{ name: string; value: string }>,
	none: {
		en: 'None is complete enough to compare.',
		my: 'နှိုင်းယှဉ်ရန် ပြည့်စုံသည် တစ်ခုမျှ မရှိပါ။',
	} as Text,
	leftOut: {
		en: ({ count, all, one }) =>
			`${count} of ${all} ${one ? 'is' : 'are'} too incomplete to compare.`,
		my: ({ count, all }) => `${all} ခုအနက် ${count} ခုမှာ နှိုင်းယှဉ်ရန် မပြည့်စုံပါ။`,
	} as Phrase<{ count: string; all: string; one: boolean }>,
	/** "5 of 17 meet the standard of at most 20; for 10 that depends on what is missing." */
	standard: {
		'at-most': {
			en: ({ met, all, value, open }) =>
				`${met} of ${all} with a value meet the standard of at most ${value}${open === null ? '' : `; for ${open} that depends on what is missing`}.`,
			my: ({ met, all, value, open }) =>
				`တန်ဖိုးရှိသော ${all} ခုအနက် ${met} ခုသည် အများဆုံး ${value} ဟူသော စံကို ပြည့်မီသည်${open === null ? '' : `၊ ${open} ခုမှာ လွတ်နေသည်များအပေါ် မူတည်သည်`}။`,
		} as Phrase<Met>,
		'at-least': {
			en: ({ met, all, value, open }) =>
				`${met} of ${all} with a value meet the standard of at least ${value}${open === null ? '' : `; for ${open} that depends on what is missing`}.`,
			my: ({ met, all, value, open }) =>
				`တန်ဖိုးရှိသော ${all} ခုအနက် ${met} ခုသည် အနည်းဆုံး ${value} ဟူသော စံကို ပြည့်မီသည်${open === null ? '' : `၊ ${open} ခုမှာ လွတ်နေသည်များအပေါ် မူတည်သည်`}။`,
		} as Phrase<Met>,
	},
	/** Where what is missing decides it for every one: no count of those that meet it, least of all 0. */
	standardOpen: {
		'at-most': {
			en: ({ all, value, one }) =>
				`Whether the ${one ? 'one' : all} with a value ${one ? 'meets' : 'meet'} the standard of at most ${value} depends on what is missing.`,
			my: ({ all, value }) =>
				`တန်ဖိုးရှိသော ${all} ခု အများဆုံး ${value} ဟူသော စံကို ပြည့်မီခြင်း ရှိမရှိမှာ လွတ်နေသည်များအပေါ် မူတည်သည်။`,
		} as Phrase<{ all: string; value: string; one: boolean }>,
		'at-least': {
			en: ({ all, value, one }) =>
				`Whether the ${one ? 'one' : all} with a value ${one ? 'meets' : 'meet'} the standard of at least ${value} depends on what is missing.`,
			my: ({ all, value }) =>
				`တန်ဖိုးရှိသော ${all} ခု အနည်းဆုံး ${value} ဟူသော စံကို ပြည့်မီခြင်း ရှိမရှိမှာ လွတ်နေသည်များအပေါ် မူတည်သည်။`,
		} as Phrase<{ all: string; value: string; one: boolean }>,
	},
	/** Over rounds: where it began. */
	began: {
		en: ({ value, of, date }) => `It was ${value} in ${date}, from ${of}.`,
		my: ({ value, of, date }) => `${date}တွင် ${value} ဖြစ်ခဲ့သည်၊ ${of}မှ။`,
	} as Phrase<{ value: string; of: string; date: string }>,
	fewest: {
		en: ({ date, of }) => `Fewest were reached in ${date}: ${of}.`,
		my: ({ date, of }) => `${date}တွင် အနည်းဆုံး ရောက်ရှိခဲ့သည် - ${of}။`,
	} as Phrase<{ date: string; of: string }>,
};

/** Words of the line over rounds and of the band that says how complete each round is. */
export const trendMessages = {
	band: {
		en: (units) => `${units} expected each time`,
		my: (units) => `အကြိမ်တိုင်း မျှော်မှန်းထားသော ${units}`,
	} as Phrase<string>,
	reached: { en: 'reached', my: 'ရောက်ရှိ' } as Text,
	missed: { en: 'expected, not reached', my: 'မျှော်မှန်းထားသော်လည်း မရောက်ရှိ' } as Text,
	absent: { en: 'not expected', my: 'မျှော်မှန်းမထား' } as Text,
	keyValue: { en: 'value of a round', my: 'အကြိမ်တစ်ခု၏ တန်ဖိုး' } as Text,
	keyIncomplete: {
		en: (share) => `fewer than ${share} of the expected answered`,
		my: (share) => `မျှော်မှန်းထားသည်များ၏ ${share} အောက်သာ အဖြေရသည်`,
	} as Phrase<string>,
	keyCarried: {
		en: 'if missing ones kept their last known value',
		my: 'လွတ်နေသည်များ၏ နောက်ဆုံးသိရှိထားသော တန်ဖိုးကို ယူလျှင်',
	} as Text,
	/** A value that may lie beyond what is drawn, nobody can say how far. */
	keyUnknown: {
		en: (units) => `nothing known of some ${units}`,
		my: (units) => `အချို့${units}အကြောင်း မသိရ`,
	} as Phrase<string>,
	keyStandard: {
		en: (label) => `${label}; shaded: not met`,
		my: (label) => `${label}၊ အရိပ်ထိုးထားသည် - မပြည့်မီ`,
	} as Phrase<string>,
	standard: { en: (value) => `standard ${value}`, my: (value) => `စံ ${value}` } as Phrase<string>,
	/** Under a chart: rows that are not drawn because nothing was expected there. */
	notDrawn: {
		en: ({ count, units }) =>
			`Not drawn, because there were no ${units} to count: ${count}. The table has all rows.`,
		my: ({ count, units }) => `ရေတွက်ရန် ${units} မရှိသဖြင့် မဆွဲထားသည် - ${count} ခု။ ဇယားတွင် အားလုံး ပါသည်။`,
	} as Phrase<{ count: string; units: string }>,
	/** One round in words. */
	round: {
		en: ({ round, date, of }) => `${round}, ${date}: ${of} reached.`,
		my: ({ round, date, of }) => `${round}၊ ${date} - ${of} ရောက်ရှိ။`,
	} as Phrase<{ round: string; date: string; of: string }>,
	status: {
		en: ({ label, units }) => `${label}: ${units}.`,
		my: ({ label, units }) => `${label} - ${units}။`,
	} as Phrase<{
		label: string;
		units: string;
	}>,
	people: {
		en: ({ people }) => `People last known in those not reached: ${people}.`,
		my: ({ people }) => `မရောက်ရှိသော နေရာများတွင် နောက်ဆုံးသိရှိထားသော လူဦးရေ - ${people}။`,
	} as Phrase<{ people: string }>,
	table: { en: 'How complete each round is', my: 'အကြိမ်တစ်ခုစီ မည်မျှ ပြည့်စုံသည်' } as Text,
	columnDate: { en: 'Date', my: 'ရက်စွဲ' } as Text,
	columnExpected: { en: 'Expected', my: 'မျှော်မှန်း' } as Text,
	columnPeopleMissed: {
		en: 'People last known in those not reached',
		my: 'မရောက်ရှိသော နေရာများ၏ နောက်ဆုံးသိ လူဦးရေ',
	} as Text,
};

function upperFirst(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
