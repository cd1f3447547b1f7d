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
	outside: { en: 'not in this selection', my: 'ဤရွေးချယ်မှုတွင် မပါ' } as Text,
	uncovered: { en: 'outside this dataset', my: 'ဤဒေတာအစုတွင် မပါသော ဒေသ' } as Text,
	/** Of an area, in a sentence of its own. */
	uncoveredArea: {
		en: (name) => `${name}: outside this dataset.`,
		my: (name) => `${name}: ဤဒေတာအစုတွင် မပါဝင်ပါ။`,
	} as Phrase<string>,
	extent: { en: 'Extent of the map', my: 'မြေပုံ၏ အကျယ်အဝန်း' } as Text,
	focused: { en: 'Areas with data', my: 'ဒေတာရှိသော ဒေသများ' } as Text,
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
};
