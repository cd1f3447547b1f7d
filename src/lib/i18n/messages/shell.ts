import type { Phrase, Text } from '../message.ts';

/** Words of the frame around every screen. */
export const shell = {
	tagline: {
		en: 'Survey indicators about Myanmar, each with its interval and its gaps',
		my: 'မြန်မာနိုင်ငံဆိုင်ရာ စစ်တမ်းညွှန်းကိန်းများ၊ ယုံကြည်မှုအပိုင်းအခြားနှင့် ကွာဟချက်များနှင့်တကွ',
	},
	skip: { en: 'Skip to the content', my: 'အကြောင်းအရာသို့ ကျော်ရန်' },
	home: { en: 'Sittan, to the catalogue', my: 'စစ်တမ်း၊ စာရင်းချုပ်သို့' },
	screens: { en: 'Screens', my: 'မျက်နှာပြင်များ' },
	explore: { en: 'Explore', my: 'လေ့လာရန်' },
	coverage: { en: 'Coverage', my: 'လွှမ်းခြုံမှု' },
	about: { en: 'About', my: 'စစ်တမ်းအကြောင်း' },
	methods: { en: 'Methods', my: 'တွက်နည်းများ' },
	catalogue: { en: 'Catalogue', my: 'စာရင်းချုပ်' },
	theme: { en: 'Colours', my: 'အရောင်' },
	themeSystem: { en: 'as the device', my: 'စက်အတိုင်း' },
	themeLight: { en: 'light', my: 'အလင်း' },
	themeDark: { en: 'dark', my: 'အမှောင်' },
	demonstration: { en: 'Demonstration data.', my: 'သရုပ်ပြဒေတာ။' },
	search: { en: 'Find an indicator, area or camp', my: 'ညွှန်းကိန်း၊ ဒေသ သို့မဟုတ် စခန်း ရှာရန်' },
	openSearch: { en: 'Search', my: 'ရှာရန်' },
	closeSearch: { en: 'Close the search', my: 'ရှာဖွေမှု ပိတ်ရန်' },
	results: { en: 'Results', my: 'ရှာဖွေတွေ့ရှိမှုများ' },
	searching: { en: 'Loading the index…', my: 'စာရင်း ဖွင့်နေသည်…' },
	searchFailed: {
		en: 'The search index could not be loaded. The catalogue lists every indicator.',
		my: 'ရှာဖွေရန် စာရင်းကို ဖွင့်၍ မရပါ။ စာရင်းချုပ်တွင် ညွှန်းကိန်းအားလုံး ရှိသည်။',
	},
	kindIndicator: { en: 'Indicator', my: 'ညွှန်းကိန်း' },
	kindState: { en: 'State or region', my: 'ပြည်နယ်/တိုင်း' },
	kindUnit: { en: 'Part of a state or region', my: 'ပြည်နယ်/တိုင်း၏ အစိတ်အပိုင်း' },
	kindTownship: { en: 'Township', my: 'မြို့နယ်' },
	kindCamp: { en: 'Camp or site', my: 'စခန်း' },
	noRequests: {
		en: 'No request leaves this site: data, fonts and engine all come from here.',
		my: 'ဒေတာ၊ ဖောင့်နှင့် တွက်ချက်စနစ်အားလုံး ဤဆိုက်မှသာ လာသည်။ အခြားဆိုက်များသို့ မည်သည့်ဆက်သွယ်မှုမျှ မပြုပါ။',
	},
	codeLicence: {
		en: 'Code: Apache-2.0. Fonts: Inter and Noto Sans Myanmar, SIL OFL 1.1.',
		my: 'ကုဒ်- Apache-2.0။ ဖောင့်- Inter နှင့် Noto Sans Myanmar၊ SIL OFL 1.1။',
	},
	notFound: { en: 'This page does not exist', my: 'ဤစာမျက်နှာ မရှိပါ' },
	notFoundText: {
		en: 'The address may be mistyped, or the survey or indicator may have been renamed.',
		my: 'လိပ်စာ မှားယွင်းနေခြင်း သို့မဟုတ် စစ်တမ်း၊ ညွှန်းကိန်း၏ အမည် ပြောင်းသွားခြင်း ဖြစ်နိုင်သည်။',
	},
	toCatalogue: { en: 'See every survey and indicator', my: 'စစ်တမ်းနှင့် ညွှန်းကိန်းအားလုံး ကြည့်ရန်' },
	failed: { en: 'This page could not be shown', my: 'ဤစာမျက်နှာကို ပြ၍ မရပါ' },
	failedText: {
		en: 'Something went wrong while the page was being put together. Load it again; if it happens a second time, the address below helps whoever looks into it.',
		my: 'စာမျက်နှာ ပြင်ဆင်နေစဉ် အမှားတစ်ခု ဖြစ်ခဲ့သည်။ ပြန်ဖွင့်ကြည့်ပါ။ ထပ်ဖြစ်ပါက စစ်ဆေးသူအား အောက်ပါလိပ်စာကို ပေးပါ။',
	},
	reload: { en: 'Load again', my: 'ပြန်ဖွင့်ရန်' },
} as const satisfies Record<string, Text>;

/** Sentences of the frame with holes. */
export const shellPhrases = {
	version: {
		en: ({ version }) => `Sittan ${version}`,
		my: ({ version }) => `Sittan ဗားရှင်း ${version}`,
	} satisfies Phrase<{ version: string }>,
	demonstration: {
		en: ({ datasets }) =>
			`Synthetic here: ${datasets}. Made up at the design of the real ones and calibrated to published figures. Not for citation.`,
		my: ({ datasets }) =>
			`ဤနေရာရှိ ${datasets} သည် တကယ့်ကောက်ယူမှု၏ ပုံစံအတိုင်း ဖန်တီးထားသော ဒေတာဖြစ်ပြီး ထုတ်ပြန်ပြီးကိန်းဂဏန်းများနှင့် ညှိထားသည်။ ကိုးကားရန် မဟုတ်ပါ။`,
	} satisfies Phrase<{ datasets: string }>,
	found: {
		en: ({ n }) => `${n} found`,
		my: ({ n }) => `${n} ခု တွေ့ရှိသည်`,
	} satisfies Phrase<{ n: string }>,
	noneFound: {
		en: ({ words }) =>
			`Nothing has “${words}” in its name. Try a shorter word, in either language.`,
		my: ({ words }) =>
			`“${words}” ပါသော အမည် မတွေ့ပါ။ ပိုတိုသော စကားလုံးဖြင့် ရှာကြည့်ပါ။ ဘာသာစကားနှစ်မျိုးလုံးဖြင့် ရှာနိုင်သည်။`,
	} satisfies Phrase<{ words: string }>,
	themeNow: {
		en: ({ now, next }) => `Colours: ${now}. Change to ${next}`,
		my: ({ now, next }) => `အရောင်- ${now}။ ${next} သို့ ပြောင်းရန်`,
	} satisfies Phrase<{ now: string; next: string }>,
} as const;
