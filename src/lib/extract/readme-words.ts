type Say = (...parts: readonly string[]) => string;
interface Words {
	readonly en: string;
	readonly my: string;
}
interface Phrases {
	readonly en: Say;
	readonly my: Say;
}

const texts = {
	synthetic: {
		en: 'SYNTHETIC demonstration data. Not for citation.',
		my: 'ဖန်တီးထားသော သရုပ်ပြဒေတာ ဖြစ်သည်။ ကိုးကားရန် မဟုတ်ပါ။',
	},
	contents: { en: 'What is in it', my: 'ပါဝင်သည့်အရာများ' },
	filter: { en: 'Filter', my: 'စစ်ထုတ်မှု' },
	noFilter: { en: 'None: everything is in it', my: 'မရှိပါ - အားလုံး ပါဝင်သည်' },
	weights: { en: 'Weights and how to use them', my: 'အလေးချိန်များနှင့် အသုံးပြုပုံ' },
	useWeights: {
		en: 'Use the weights, the strata and the PSUs together, as analysis.R and analysis.do do; an estimate of a part of the rows keeps the design of the whole.',
		my: 'analysis.R နှင့် analysis.do ကဲ့သို့ အလေးချိန်၊ အလွှာနှင့် PSU တို့ကို တွဲသုံးပါ။ အစိတ်အပိုင်းတစ်ခုကို ခန့်မှန်းရာတွင် နမူနာပုံစံတစ်ခုလုံးကို ထိန်းထားပါ။',
	},
	register: {
		en: 'A complete list, not a sample: values are sums over units, without a sampling interval. Units that were not reached have empty cells, never zero.',
		my: 'နမူနာမဟုတ်ဘဲ စာရင်းအပြည့်အစုံ ဖြစ်သည်။ တန်ဖိုးများသည် ယူနစ်များ၏ ပေါင်းလဒ်ဖြစ်ပြီး နမူနာအပိုင်းအခြား မရှိပါ။ မရောက်ရှိခဲ့သော ယူနစ်များ၏ အကွက်များသည် သုညမဟုတ်ဘဲ ဗလာဖြစ်သည်။',
	},
	notHere: { en: 'not in this file', my: 'ဤဖိုင်တွင် မပါ' },
	coverage: { en: 'Coverage', my: 'လွှမ်းခြုံမှု' },
	completeness: { en: 'Completeness', my: 'ပြည့်စုံမှု' },
	everything: { en: 'No unit is known to be missing', my: 'လွတ်နေသော ယူနစ် မရှိပါ' },
	caveats: { en: 'Caveats', my: 'သတိပြုရန်များ' },
	noCaveat: { en: 'None applies.', my: 'မရှိပါ။' },
	disclosure: { en: 'What was held back or changed', my: 'ထုတ်မပေးသော သို့မဟုတ် ပြောင်းလဲထားသောအရာများ' },
	noneSuppressed: { en: 'No cell was suppressed', my: 'ဖုံးကွယ်ထားသော အကွက် မရှိပါ' },
	noneNeutralised: {
		en: 'No text began like a spreadsheet formula',
		my: 'ဖော်မြူလာကဲ့သို့ စတင်သော စာသား မရှိပါ',
	},
	citation: { en: 'Citation', my: 'ကိုးကားရန်' },
	accepted: { en: 'Terms accepted', my: 'လက်ခံခဲ့သော စည်းကမ်းချက်များ' },
	licence: { en: 'Licence', my: 'လိုင်စင်' },
	version: { en: 'Version', my: 'ဗားရှင်း' },
	release: { en: 'Release', my: 'ထုတ်ဝေမှု' },
	date: { en: 'Made on', my: 'ပြုလုပ်သည့်ရက်' },
	link: { en: 'Open this again', my: 'ပြန်ဖွင့်ရန်' },
	files: { en: 'Files', my: 'ဖိုင်များ' },
	file: { en: 'File', my: 'ဖိုင်' },
	bytes: { en: 'Bytes', my: 'ဘိုက်' },
} as const satisfies Record<string, Words>;

const phrases = {
	row: { en: (unit) => `Each row is a ${unit}`, my: (unit) => `တန်းတစ်တန်းလျှင် ${unit} တစ်ခု` },
	rows: {
		en: (kept, all) => `${kept} rows after the filter, of ${all} before it`,
		my: (kept, all) => `စစ်ထုတ်ပြီး ${kept} တန်း၊ မစစ်ထုတ်မီ ${all} တန်း`,
	},
	columns: {
		en: (n) => `${n} columns, explained in codebook.csv and ddi-codebook.xml`,
		my: (n) => `ကော်လံ ${n} ခု (codebook.csv နှင့် ddi-codebook.xml တွင် ရှင်းပြထားသည်)`,
	},
	estimates: {
		en: (tables, cells) => `Estimates: ${tables} tables, ${cells} cells with n and flags`,
		my: (tables, cells) => `ခန့်မှန်းချက်များ - ဇယား ${tables} ခု၊ အကွက် ${cells} ခု`,
	},
	design: {
		en: (strata, psu) => `Strata: ${strata}. Primary sampling units: ${psu}`,
		my: (strata, psu) => `အလွှာများ - ${strata}။ ပထမအဆင့် နမူနာယူနစ်များ - ${psu}`,
	},
	smallCells: {
		en: (k) =>
			`Cells of fewer than ${k} units are suppressed (small-cell), and cells that would give one away together with margins (complementary) or with another download whose filter has other codes (difference)`,
		my: (k) =>
			`ယူနစ် ${k} ခုအောက် အကွက်များ (small-cell)၊ စုစုပေါင်းများနှင့် တွဲဖက်၍ ၎င်းတို့ကို ဖော်ထုတ်နိုင်သော အကွက်များ (complementary) နှင့် စစ်ထုတ်မှုမတူသော အခြားဒေါင်းလုဒ်ဖြင့် ဖော်ထုတ်နိုင်သော အကွက်များ (difference) ကို ဖုံးကွယ်ထားသည်`,
	},
	suppressed: {
		en: (table, indicator, cell, rule) =>
			`Suppressed in table ${table} (${indicator}): ${cell}, by the rule ${rule}`,
		my: (table, indicator, cell, rule) =>
			`ဇယား ${table} (${indicator}) တွင် ဖုံးကွယ်ထားသည် - ${cell}၊ စည်းမျဉ်း ${rule}`,
	},
	neutralised: {
		en: (n, column, file) =>
			`${n} texts of ${column} in ${file} begin like a spreadsheet formula and have an apostrophe before them`,
		my: (n, column, file) =>
			`${file} ၏ ${column} ရှိ စာသား ${n} ခုသည် ဖော်မြူလာကဲ့သို့ စတင်သဖြင့် ရှေ့တွင် ' ထည့်ထားသည်`,
	},
} satisfies Record<string, Phrases>;

/** The words of a package's README. */
export const readmeWords: Readonly<Record<keyof typeof texts, Words>> &
	Readonly<Record<keyof typeof phrases, Phrases>> = { ...texts, ...phrases };
