import type { Phrase, Text } from '../message.ts';

/** Words of the screen on which a package of rows or estimates is chosen and downloaded. */
export const extract = {
	title: { en: 'Download data', my: 'ဒေတာ ရယူရန်' },
	short: { en: 'Download', my: 'ရယူရန်' },
	lead: {
		en: 'Choose what to take away. The package holds the data, a codebook, every caveat that applies, and scripts that repeat the headline numbers.',
		my: 'ယူဆောင်လိုသည်များကို ရွေးပါ။ အစုအဝေးတွင် ဒေတာ၊ ကိန်းရှင်စာရင်း၊ သက်ဆိုင်သော သတိပေးချက်အားလုံးနှင့် အဓိကကိန်းဂဏန်းများကို ပြန်တွက်သည့် ကုဒ်များ ပါဝင်သည်။',
	},
	choosing: { en: 'What to take', my: 'ယူဆောင်ရန် ရွေးချယ်မှု' },
	kind: { en: 'Kind', my: 'အမျိုးအစား' },
	rows: { en: 'Rows', my: 'ဒေတာတန်းများ' },
	estimates: { en: 'Estimates', my: 'ခန့်မှန်းချက်များ' },
	estimatesHint: {
		en: 'Tables of the screen: every value with its standard error, interval, n and flags.',
		my: 'မျက်နှာပြင်ရှိ ဇယားများ - တန်ဖိုးတိုင်းနှင့်အတူ စံအမှား၊ ယုံကြည်မှုအပိုင်းအခြား၊ n နှင့် အမှတ်အသားများ။',
	},
	figuresHint: {
		en: 'Tables of the screen: every value with how many were reached and expected, and its change.',
		my: 'မျက်နှာပြင်ရှိ ဇယားများ - တန်ဖိုးတိုင်းနှင့်အတူ ရောက်ရှိသည့်အရေအတွက်၊ မျှော်မှန်းသည့်အရေအတွက်နှင့် ပြောင်းလဲမှု။',
	},
	table: { en: 'Table', my: 'ဇယား' },
	variables: { en: 'Variables', my: 'ကိန်းရှင်များ' },
	findVariable: { en: 'Find a variable', my: 'ကိန်းရှင် ရှာရန်' },
	all: { en: 'All', my: 'အားလုံး' },
	none: { en: 'None', my: 'မရွေးပါ' },
	used: { en: 'Only those an indicator uses', my: 'ညွှန်းကိန်းများ အသုံးပြုသည်များသာ' },
	needed: { en: 'for errors', my: 'စံအမှားအတွက်' },
	neededTerm: {
		en: 'Weight, stratum or PSU: standard errors cannot be computed without it',
		my: 'အလေးချိန်၊ အလွှာ သို့မဟုတ် PSU - ၎င်းမပါဘဲ စံအမှား မတွက်နိုင်ပါ',
	},
	identifies: { en: 'tells units apart', my: 'ယူနစ်ခွဲခြားရန်' },
	identifiesTerm: {
		en: 'Unit, round or status: without it nobody can tell which unit a row is, or whether it was reached',
		my: 'ယူနစ်၊ အကြိမ် သို့မဟုတ် အခြေအနေ - ၎င်းမပါဘဲ မည်သည့်ယူနစ်ဖြစ်သည်၊ ရောက်ရှိခဲ့ခြင်း ရှိမရှိ မသိနိုင်ပါ',
	},
	nothingFound: { en: 'Nothing has these words.', my: 'ဤစကားလုံးများပါသည်များ မရှိပါ။' },
	never: { en: 'Never in a file', my: 'ဖိုင်တွင် လုံးဝ မပါသည်များ' },
	areas: { en: 'Areas', my: 'ဒေသများ' },
	areasHint: { en: 'Nothing ticked: every area.', my: 'မရွေးထားလျှင် ဒေသအားလုံး။' },
	everywhere: { en: 'Every area', my: 'ဒေသအားလုံး' },
	noTownships: { en: 'Why no townships?', my: 'မြို့နယ်များ အဘယ်ကြောင့် မပါသနည်း။' },
	roundsHint: { en: 'Nothing ticked: all of them.', my: 'မရွေးထားလျှင် အားလုံး။' },
	latestRound: {
		en: 'Nothing ticked: the latest. Of a register one round stands at a time.',
		my: 'မရွေးထားလျှင် နောက်ဆုံးအကြိမ်။ စာရင်းတစ်ခုတွင် တစ်ကြိမ်စီသာ ပြသည်။',
	},
	filter: { en: 'Filter', my: 'စစ်ထုတ်မှု' },
	indicators: { en: 'Indicators', my: 'ညွှန်းကိန်းများ' },
	findIndicator: { en: 'Find an indicator', my: 'ညွှန်းကိန်း ရှာရန်' },
	breakdowns: { en: 'Broken down by', my: 'ခွဲခြားမှု' },
	breakdownsHint: {
		en: 'Every indicator chosen, by every breakdown chosen.',
		my: 'ရွေးထားသော ညွှန်းကိန်းတိုင်းကို ရွေးထားသော ခွဲခြားမှုတိုင်းဖြင့်။',
	},
	opened: { en: 'As the screen opens it', my: 'မျက်နှာပြင် ဖွင့်သည့်အတိုင်း' },
	whole: { en: 'Nothing: the whole only', my: 'မခွဲခြား - အားလုံးပေါင်းသာ' },
	pair: { en: 'Two at once', my: 'နှစ်ခုတွဲ' },
	pairFirst: { en: 'First variable', my: 'ပထမ ကိန်းရှင်' },
	pairSecond: { en: 'Second variable', my: 'ဒုတိယ ကိန်းရှင်' },
	pairAdd: { en: 'Add the pair', my: 'အတွဲ ထည့်ရန်' },
	weighting: { en: 'Whom it speaks of', my: 'မည်သူတို့အကြောင်း' },
	level: { en: 'Confidence', my: 'ယုံကြည်မှုအဆင့်' },
	options: { en: 'Options', my: 'ရွေးချယ်စရာများ' },
	file: { en: 'The file', my: 'ဖိုင်' },
	forms: { en: 'Forms', my: 'ဖိုင်အမျိုးအစားများ' },
	values: { en: 'Coded answers', my: 'ကုဒ်ပါ အဖြေများ' },
	codes: { en: 'Codes', my: 'ကုဒ်များ' },
	labels: { en: 'Labels', my: 'အမည်များ' },
	both: { en: 'Both', my: 'နှစ်မျိုးလုံး' },
	language: { en: 'Language of labels and notes', my: 'အမည်များနှင့် မှတ်ချက်များ၏ ဘာသာစကား' },
	bom: { en: 'Byte order mark, for older Excel (CSV)', my: 'Excel အဟောင်းအတွက် BOM (CSV)' },
	hxl: { en: 'Row of HXL hashtags (CSV, XLSX)', my: 'HXL hashtag အတန်း (CSV, XLSX)' },
	result: { en: 'The package', my: 'အစုအဝေး' },
	waking: { en: 'The engine is waking up…', my: 'တွက်ချက်စနစ် နိုးထနေသည်…' },
	counting: { en: 'Counting…', my: 'ရေတွက်နေသည်…' },
	weighing: { en: 'Estimating the size…', my: 'အရွယ်အစား ခန့်မှန်းနေသည်…' },
	heldBack: { en: 'What is held back', my: 'ထုတ်မပေးသည်များ' },
	judging: { en: 'Checking the rules of disclosure…', my: 'ထုတ်ဖော်မှု စည်းမျဉ်းများ စစ်ဆေးနေသည်…' },
	nothingHeld: {
		en: 'No rule holds these rows back.',
		my: 'ဤဒေတာတန်းများကို တားမြစ်သည့် စည်းမျဉ်း မရှိပါ။',
	},
	kSynthetic: {
		en: 'These rows are synthetic and may leave. Of real rows the rule of k-anonymity would refuse this extract: too few share a combination of key variables.',
		my: 'ဤဒေတာတန်းများသည် ဖန်တီးထားခြင်းဖြစ်၍ ယူဆောင်နိုင်သည်။ အမှန်တကယ်ဒေတာဖြစ်ပါက k-anonymity စည်းမျဉ်းအရ ခွင့်ပြုမည် မဟုတ်ပါ - အဓိကကိန်းရှင်တွဲအချို့ကို မျှဝေသူ နည်းလွန်းသည်။',
	},
	kRefuses: {
		en: 'The rule of k-anonymity refuses this extract: too few share a combination of key variables.',
		my: 'k-anonymity စည်းမျဉ်းအရ ဤထုတ်ယူမှုကို ခွင့်မပြုပါ - အဓိကကိန်းရှင်တွဲအချို့ကို မျှဝေသူ နည်းလွန်းသည်။',
	},
	theRule: { en: 'The rule in full', my: 'စည်းမျဉ်း အပြည့်အစုံ' },
	sizes: { en: 'How large, and how we know', my: 'အရွယ်အစားနှင့် သိရှိပုံ' },
	leaveOut: { en: 'Leave out', my: 'ဖယ်ထားရန်' },
	combinations: { en: 'Combinations', my: 'အတွဲများ' },
	withoutKey: { en: 'Without', my: 'မပါလျှင်' },
	asChosen: { en: 'As chosen', my: 'ရွေးထားသည့်အတိုင်း' },
	noSuppression: {
		en: 'No cell of these tables is held back for too few cases.',
		my: 'ဤဇယားများတွင် အရေအတွက်နည်း၍ ဖုံးထားသော အကွက် မရှိပါ။',
	},
	ruleSmall: { en: 'too few cases', my: 'အရေအတွက် နည်းလွန်း' },
	ruleComplementary: {
		en: 'would give a small cell away by a margin',
		my: 'စုစုပေါင်းမှ အကွက်ငယ်ကို တွက်ထုတ်နိုင်မည်',
	},
	overall: { en: 'the whole', my: 'အားလုံးပေါင်း' },
	formulas: {
		en: 'Texts that a spreadsheet would run as a formula get an apostrophe in CSV and XLSX; the README counts them.',
		my: 'ဇယားကွက်ဆော့ဖ်ဝဲက ပုံသေနည်းအဖြစ် လုပ်ဆောင်မည့် စာသားများကို CSV နှင့် XLSX တွင် apostrophe ခံထားပြီး README တွင် ရေတွက်ဖော်ပြသည်။',
	},
	terms: { en: 'Terms', my: 'စည်းကမ်းချက်များ' },
	accept: { en: 'I accept these terms', my: 'ဤစည်းကမ်းချက်များကို လက်ခံပါသည်' },
	acceptFirst: {
		en: 'Accept the terms to download.',
		my: 'ရယူရန် စည်းကမ်းချက်များကို အရင်လက်ခံပါ။',
	},
	make: { en: 'Make and download', my: 'ပြုလုပ်၍ ရယူရန်' },
	making: { en: 'Making the package…', my: 'အစုအဝေး ပြုလုပ်နေသည်…' },
	cancel: { en: 'Cancel', my: 'ရပ်ရန်' },
	cancelled: { en: 'Stopped. Nothing was kept.', my: 'ရပ်လိုက်ပါပြီ။ မည်သည့်အရာမျှ မသိမ်းထားပါ။' },
	failed: { en: 'The package could not be made.', my: 'အစုအဝေးကို ပြုလုပ်၍ မရပါ။' },
	refused: { en: 'This package may not leave.', my: 'ဤအစုအဝေးကို ထုတ်ပေး၍ မရပါ။' },
	done: { en: 'Downloaded', my: 'ရယူပြီးပါပြီ' },
	unanswered: { en: 'The engine could not answer.', my: 'တွက်ချက်စနစ်က မဖြေနိုင်ပါ။' },
	retry: { en: 'Try again', my: 'ထပ်ကြိုးစားရန်' },
	noVariables: { en: 'Choose at least one variable.', my: 'ကိန်းရှင် အနည်းဆုံးတစ်ခု ရွေးပါ။' },
	noEstimates: {
		en: 'Choose at least one indicator and one breakdown.',
		my: 'ညွှန်းကိန်းတစ်ခုနှင့် ခွဲခြားမှုတစ်ခု အနည်းဆုံး ရွေးပါ။',
	},
	noForm: { en: 'Choose at least one form.', my: 'ဖိုင်အမျိုးအစား အနည်းဆုံးတစ်ခု ရွေးပါ။' },
	noRows: {
		en: 'No row passes this filter. Take a part of it away.',
		my: 'ဤစစ်ထုတ်မှုနှင့် ကိုက်ညီသော ဒေတာတန်း မရှိပါ။ စစ်ထုတ်မှု တစ်ခုကို ဖယ်ပါ။',
	},
	notAllowed: {
		en: 'What is chosen may not leave; the rule stands above.',
		my: 'ရွေးထားသည်ကို ထုတ်ပေး၍ မရပါ။ စည်းမျဉ်းကို အထက်တွင် ဖော်ပြထားသည်။',
	},
	preview: { en: 'First rows of the file', my: 'ဖိုင်၏ ပထမဆုံး အတန်းများ' },
	previewing: { en: 'Reading the first rows…', my: 'ပထမဆုံး အတန်းများ ဖတ်နေသည်…' },
	later: { en: 'Keep this choice', my: 'ဤရွေးချယ်မှုကို သိမ်းရန်' },
	laterHint: {
		en: 'The link of this page carries it. So does a small file, which the command line reads too.',
		my: 'ဤစာမျက်နှာ၏ လင့်ခ်တွင် ပါဝင်ပြီးဖြစ်သည်။ ဖိုင်ငယ်တစ်ခုအဖြစ်လည်း သိမ်းနိုင်ပြီး command line ကလည်း ဖတ်နိုင်သည်။',
	},
	saveChoice: { en: 'Save the choice', my: 'ရွေးချယ်မှု သိမ်းရန်' },
	openChoice: { en: 'Open a saved choice', my: 'သိမ်းထားသော ရွေးချယ်မှု ဖွင့်ရန်' },
	command: { en: 'The same from the command line', my: 'command line မှ အလားတူ' },
	copy: { en: 'Copy', my: 'ကူးယူရန်' },
	copied: { en: 'Copied.', my: 'ကူးယူပြီးပါပြီ။' },
	notCopied: {
		en: 'The browser did not allow copying. Select the text instead.',
		my: 'ဘရောက်ဇာက ကူးယူခွင့်မပြုပါ။ စာသားကို ရွေး၍ ကူးပါ။',
	},
	notProduct: {
		en: 'Its tables are not every indicator by every breakdown under one filter, so the screen cannot show it; the command line packs it.',
		my: '၎င်း၏ဇယားများသည် စစ်ထုတ်မှုတစ်ခုအောက်ရှိ ညွှန်းကိန်းတိုင်း × ခွဲခြားမှုတိုင်း မဟုတ်သဖြင့် မျက်နှာပြင်တွင် မပြနိုင်ပါ။ command line ဖြင့် ပြုလုပ်နိုင်သည်။',
	},
	chooseFrom: {
		en: 'Choose rows or estimates, and download them with a codebook and every caveat',
		my: 'ဒေတာတန်းများ သို့မဟုတ် ခန့်မှန်းချက်များကို ရွေး၍ ကိန်းရှင်စာရင်း၊ သတိပေးချက်များနှင့်အတူ ရယူပါ',
	},
	takeRows: { en: 'Take these rows', my: 'ဤဒေတာတန်းများ ယူရန်' },
	takeTable: { en: 'Take this table', my: 'ဤဇယား ယူရန်' },
	notStated: { en: 'empty', my: 'ဗလာ' },
} as const satisfies Record<string, Text>;

/** Names of the forms, and for whom they are. */
export const formNames = {
	csv: { en: 'CSV: opens everywhere', my: 'CSV - နေရာတိုင်းတွင် ဖွင့်နိုင်' },
	xlsx: { en: 'Excel (XLSX)', my: 'Excel (XLSX)' },
	parquet: { en: 'Parquet: for R, Python, DuckDB', my: 'Parquet - R၊ Python၊ DuckDB အတွက်' },
	dta: { en: 'Stata (.dta)', my: 'Stata (.dta)' },
	jsonl: { en: 'JSON Lines', my: 'JSON Lines' },
} as const satisfies Record<string, Text>;

export const extractPhrases = {
	rowsHint: {
		en: ({ unit }) => `One line for each ${unit}, as it was collected.`,
		my: ({ unit }) => `${unit}တစ်ခုလျှင် တစ်တန်း၊ ကောက်ယူခဲ့သည့်အတိုင်း။`,
	} satisfies Phrase<{ unit: string }>,
	chosen: {
		en: ({ n, all }) => `${n} of ${all} chosen`,
		my: ({ n, all }) => `${all} ခုအနက် ${n} ခု ရွေးထားသည်`,
	} satisfies Phrase<{ n: string; all: string }>,
	theme: {
		en: ({ name }) => `All of ${name}`,
		my: ({ name }) => `${name} အားလုံး`,
	} satisfies Phrase<{ name: string }>,
	withoutDesign: {
		en: ({ names }) => `Without ${names} nobody can compute standard errors from this file.`,
		my: ({ names }) => `${names} မပါဘဲ ဤဖိုင်မှ စံအမှားများကို မတွက်နိုင်ပါ။`,
	} satisfies Phrase<{ names: string }>,
	withoutUnits: {
		en: ({ names }) => `Without ${names} the rows cannot be told apart or compared over time.`,
		my: ({ names }) => `${names} မပါဘဲ အတန်းများကို ခွဲခြား၍ သို့မဟုတ် အချိန်အလိုက် နှိုင်းယှဉ်၍ မရပါ။`,
	} satisfies Phrase<{ names: string }>,
	townships: {
		en: ({ name }) => `Townships of ${name}`,
		my: ({ name }) => `${name} ရှိ မြို့နယ်များ`,
	} satisfies Phrase<{ name: string }>,
	someOf: {
		en: ({ n, all }) => `${n} of ${all}`,
		my: ({ n, all }) => `${all} ခုအနက် ${n} ခု`,
	} satisfies Phrase<{ n: string; all: string }>,
	kept: {
		en: ({ kept, all, units }) => `${kept} of ${all} ${units}`,
		my: ({ kept, all, units }) => `${units} ${all} ခုအနက် ${kept} ခု`,
	} satisfies Phrase<{ kept: string; all: string; units: string }>,
	columns: {
		en: ({ n }) => `Columns: ${n}`,
		my: ({ n }) => `ကော်လံ - ${n}`,
	} satisfies Phrase<{ n: string }>,
	tables: {
		en: ({ n, indicators, breakdowns }) =>
			`Tables: ${n} (indicators: ${indicators}, breakdowns: ${breakdowns})`,
		my: ({ n, indicators, breakdowns }) =>
			`ဇယား ${n} ခု - ညွှန်းကိန်း ${indicators} ခု၊ ခွဲခြားမှု ${breakdowns} မျိုး`,
	} satisfies Phrase<{ n: string; indicators: string; breakdowns: string }>,
	size: {
		en: ({ size }) => `About ${size} to download`,
		my: ({ size }) => `ရယူရန် ခန့်မှန်း ${size}`,
	} satisfies Phrase<{ size: string }>,
	sizeOf: {
		en: ({ form, size }) => `${form}: about ${size} unpacked`,
		my: ({ form, size }) => `${form} - ဖြည်ပြီးလျှင် ခန့်မှန်း ${size}`,
	} satisfies Phrase<{ form: string; size: string }>,
	sizeHow: {
		en: ({ n }) =>
			`Estimated from the first ${n} rows, written in these forms; later rows may be longer or shorter. The codebook and notes come on top.`,
		my: ({ n }) =>
			`ပထမ ${n} တန်းကို ဤပုံစံများဖြင့် ရေးကြည့်၍ ခန့်မှန်းထားသည်။ နောက်ပိုင်းအတန်းများ ပိုရှည်နိုင်၊ တိုနိုင်သည်။ ကိန်းရှင်စာရင်းနှင့် မှတ်ချက်များ မပါသေးပါ။`,
	} satisfies Phrase<{ n: string }>,
	suppressed: {
		en: ({ n }) => `${n} cells are held back:`,
		my: ({ n }) => `အကွက် ${n} ခုကို ဖုံးထားသည် -`,
	} satisfies Phrase<{ n: string }>,
	suppressedCell: {
		en: ({ indicator, cell, rule }) => `${indicator}, ${cell}: ${rule}`,
		my: ({ indicator, cell, rule }) => `${indicator}၊ ${cell} - ${rule}`,
	} satisfies Phrase<{ indicator: string; cell: string; rule: string }>,
	more: {
		en: ({ n }) => `and ${n} more`,
		my: ({ n }) => `နောက်ထပ် ${n} ခု`,
	} satisfies Phrase<{ n: string }>,
	firstTables: {
		en: ({ n, all }) =>
			`${n} of ${all} tables were looked at; every cell is judged when the package is made.`,
		my: ({ n, all }) => `ဇယား ${all} ခုအနက် ${n} ခုကို ကြည့်ထားသည်။ အစုအဝေး ပြုလုပ်ချိန်တွင် အကွက်တိုင်းကို စစ်ဆေးမည်။`,
	} satisfies Phrase<{ n: string; all: string }>,
	progress: {
		en: ({ rows, of, size }) => `${rows} of ${of} rows written, ${size} so far`,
		my: ({ rows, of, size }) => `အတန်း ${of} အနက် ${rows} ရေးပြီး၊ ယခုအထိ ${size}`,
	} satisfies Phrase<{ rows: string; of: string; size: string }>,
	done: {
		en: ({ name, size }) => `${name}, ${size}`,
		my: ({ name, size }) => `${name}၊ ${size}`,
	} satisfies Phrase<{ name: string; size: string }>,
	firstRows: {
		en: ({ n, all }) => `${n} of ${all} rows, as they will be written`,
		my: ({ n, all }) => `အတန်း ${all} အနက် ပထမ ${n} တန်း၊ ရေးမည့်အတိုင်း`,
	} satisfies Phrase<{ n: string; all: string }>,
	firstTableRows: {
		en: ({ n, tables, all }) => `${n} rows: tables 1 to ${tables} of ${all}`,
		my: ({ n, tables, all }) => `အတန်း ${n} တန်း - ဇယား ${all} ခုအနက် ပထမ ${tables} ခု`,
	} satisfies Phrase<{ n: string; tables: string; all: string }>,
	emptyColumns: {
		en: ({ names }) => `Not shown, because empty so far: ${names}.`,
		my: ({ names }) => `ယခုအထိ ဗလာဖြစ်၍ မပြထားသော ကော်လံများ - ${names}။`,
	} satisfies Phrase<{ names: string }>,
	badFile: {
		en: ({ reason }) => `This file is no saved choice: ${reason}`,
		my: ({ reason }) => `ဤဖိုင်သည် သိမ်းထားသော ရွေးချယ်မှု မဟုတ်ပါ - ${reason}`,
	} satisfies Phrase<{ reason: string }>,
	otherDataset: {
		en: ({ dataset }) => `This choice is one from ${dataset}; open it there.`,
		my: ({ dataset }) => `ဤရွေးချယ်မှုသည် ${dataset} အတွက် ဖြစ်သည်။ ထိုဒေတာအစုတွင် ဖွင့်ပါ။`,
	} satisfies Phrase<{ dataset: string }>,
	removePair: {
		en: ({ name }) => `Take away ${name}`,
		my: ({ name }) => `${name} ဖယ်ရန်`,
	} satisfies Phrase<{ name: string }>,
	ask: {
		en: ({ producer }) => `Ask ${producer}.`,
		my: ({ producer }) => `${producer} ထံ မေးမြန်းပါ။`,
	} satisfies Phrase<{ producer: string }>,
};
