import type { Phrase, Text } from '../message.ts';

/** Words of the map and its legend. */
export const mapMessages = {
	map: {
		en: (title) => `${title}: map. Arrow keys move between areas, Enter selects one.`,
		my: (title) => `${title} - မြေပုံ။ မြားခလုတ်ဖြင့် ဒေသများအကြား ရွှေ့ပြီး Enter ဖြင့် ရွေးပါ။`,
	} as Phrase<string>,
	legend: { en: 'Legend', my: 'သင်္ကေတများ' } as Text,
	caution: { en: 'read with caution', my: 'သတိဖြင့် ဖတ်ပါ' } as Text,
	withheld: { en: 'withheld', my: 'မဖော်ပြပါ' } as Text,
	unavailable: { en: 'no estimate', my: 'ခန့်မှန်းချက် မရှိ' } as Text,
	unreached: { en: 'none reached', my: 'တစ်ခုမျှ မရောက်ရှိ' } as Text,
	/** Of an area in which the register has no unit: "no sites". */
	empty: {
		en: (units) => `no ${units}`,
		my: (units) => `${units} မရှိ`,
	} as Phrase<string>,
	/** An area in which some units of a register were not reached. */
	incomplete: { en: 'some not reached', my: 'အချို့ကို မရောက်ရှိ' } as Text,
	/** How complete the value of an area is: "in it: 18 of 24 sites". */
	ofExpected: {
		en: ({ count, expected, units }) => `from ${count} of ${expected} ${units}`,
		my: ({ count, expected, units }) => `${units} ${expected} ခုအနက် ${count} ခုမှ`,
	} as Phrase<{ count: string; expected: string; units: string }>,
	/** What the value would be, had units without an answer kept their last known one. */
	ifCarried: {
		en: (value) => `${value} if those missing kept their last known value`,
		my: (value) => `မရောက်ရှိသောနေရာများ နောက်ဆုံးသိရသည့်အတိုင်းဆိုလျှင် ${value}`,
	} as Phrase<string>,
	outside: { en: 'not in this selection', my: 'ဤရွေးချယ်မှုတွင် မပါ' } as Text,
	uncovered: { en: 'outside this dataset', my: 'ဤဒေတာအစုတွင် မပါသော ဒေသ' } as Text,
	/** Of an area, in a sentence of its own. */
	uncoveredArea: {
		en: (name) => `${name}: outside this dataset.`,
		my: (name) => `${name}: ဤဒေတာအစုတွင် မပါဝင်ပါ။`,
	} as Phrase<string>,
	extent: { en: 'Extent of the map', my: 'မြေပုံ၏ အကျယ်အဝန်း' } as Text,
	focused: { en: 'Areas with data', my: 'ဒေတာရှိသော ဒေသများ' } as Text,
	yangonCity: { en: 'Yangon city', my: 'ရန်ကုန်မြို့' } as Text,
	wholeCountry: { en: 'Whole country', my: 'တစ်နိုင်ငံလုံး' } as Text,
	excluded: { en: 'not surveyed', my: 'စစ်တမ်းမကောက်ရ' } as Text,
	replaced: { en: 'replaced', my: 'အစားထိုး' } as Text,
	marked: { en: 'sample has a gap', my: 'နမူနာတွင် ကွက်လပ်ရှိ' } as Text,
	schematic: {
		en: 'Township outlines schematic',
		my: 'မြို့နယ်နယ်နိမိတ်များသည် အကြမ်းပုံစံသာဖြစ်သည်',
	} as Text,
	/** Beside a gap: what of the sample is missing there. */
	gapExcluded: {
		en: ({ count, units }) => `${count} ${units} not surveyed`,
		my: ({ count, units }) => `${units} ${count} ခု စစ်တမ်းမကောက်ရ`,
	} as Phrase<{ count: string; units: string }>,
	gapReplaced: {
		en: ({ count, units }) => `${count} ${units} replaced`,
		my: ({ count, units }) => `${units} ${count} ခု အစားထိုး`,
	} as Phrase<{ count: string; units: string }>,
	hint: {
		en: 'Point at an area, or move with the arrow keys',
		my: 'ဒေသတစ်ခုကို ညွှန်ပါ သို့မဟုတ် မြားခလုတ်ဖြင့် ရွှေ့ပါ',
	} as Text,
	notByPlace: {
		en: 'No map: this view is not broken down by place.',
		my: 'မြေပုံ မရှိပါ။ ဤမြင်ကွင်းကို နေရာအလိုက် ခွဲခြမ်းမထားပါ။',
	} as Text,
	sitesMap: {
		en: (title) =>
			`${title}: map of sites. Arrow keys move between sites, Enter opens the page of one.`,
		my: (title) =>
			`${title} - နေရာများပြ မြေပုံ။ မြားခလုတ်ဖြင့် နေရာများအကြား ရွှေ့ပြီး Enter ဖြင့် စာမျက်နှာကို ဖွင့်ပါ။`,
	} as Phrase<string>,
	enlarged: {
		en: ({ letter, places }) => `${letter}: ${places}, enlarged`,
		my: ({ letter, places }) => `${letter} - ${places} (ချဲ့ထားသည်)`,
	} as Phrase<{ letter: string; places: string }>,
	insetTotals: {
		en: ({ title, sites, counted, people }) => {
			const whole = `${title}: ${sites} ${sites === '1' ? 'site' : 'sites'}`;
			if (people === null) return whole;
			return `${whole}, ${people} people${counted === null ? '' : ` in the ${counted} counted`}`;
		},
		my: ({ title, sites, counted, people }) => {
			const whole = `${title}- နေရာ ${sites} ခု`;
			if (people === null) return whole;
			return `${whole}၊ ${counted === null ? '' : `ရေတွက်နိုင်ခဲ့သော ${counted} ခုတွင် `}လူ ${people} ဦး`;
		},
	} as Phrase<{ title: string; sites: string; counted: string | null; people: string | null }>,
	siteHint: {
		en: 'Point at a site, or move with the arrow keys',
		my: 'နေရာတစ်ခုကို ညွှန်ပါ သို့မဟုတ် မြားခလုတ်ဖြင့် ရွှေ့ပါ',
	} as Text,
	siteMissed: { en: 'not reached in this round', my: 'ဤအကြိမ်တွင် မရောက်ရှိခဲ့' } as Text,
	siteNone: { en: 'reached, no value', my: 'ရောက်ရှိသော်လည်း တန်ဖိုး မရှိ' } as Text,
	notStated: { en: 'not stated', my: 'ဖော်ပြမထား' } as Text,
	people: { en: 'People', my: 'လူဦးရေ' } as Text,
	smallestSize: {
		en: (count) => `fewer than about ${count}: drawn at one size`,
		my: (count) => `${count} ဦးခန့်အောက် - အရွယ်အစား တစ်မျိုးတည်းဖြင့် ပြထားသည်`,
	} as Phrase<string>,
	unknownSize: { en: 'with a point: people not known', my: 'အစက်ပါ - လူဦးရေ မသိရ' } as Text,
	oldSize: {
		en: 'sites not reached: the last number known',
		my: 'မရောက်ရှိသောနေရာများ - နောက်ဆုံးသိရသော လူဦးရေ',
	} as Text,
	movedApart: {
		en: 'Symbols that would overlap are moved apart; a line leads to the true place.',
		my: 'ထပ်နေမည့် သင်္ကေတများကို ခွာထားပြီး မျဉ်းဖြင့် တကယ့်နေရာကို ပြထားသည်။',
	} as Text,
	kilometres: { en: (count) => `${count} km`, my: (count) => `${count} ကီလိုမီတာ` } as Phrase<string>,
	noSites: { en: 'No sites in this selection.', my: 'ဤရွေးချယ်မှုတွင် နေရာ မရှိပါ။' } as Text,
	inCountry: {
		en: (name) => `${name} on the map of Myanmar`,
		my: (name) => `မြန်မာနိုင်ငံမြေပုံပေါ်ရှိ ${name}`,
	} as Phrase<string>,
	among: {
		en: ({ name, neighbours }) =>
			neighbours === '' ? `Map of ${name}` : `${name} and its neighbours: ${neighbours}`,
		my: ({ name, neighbours }) =>
			neighbours === '' ? `${name} မြေပုံ` : `${name} နှင့် အိမ်နီးချင်းများ - ${neighbours}`,
	} as Phrase<{ name: string; neighbours: string }>,
};
