import {
	tableOf,
	variableOf,
	type Dataset,
	type Locale,
	type LocalisedText,
	type TableId,
} from '../dataset/index.ts';
import type { KRisk } from '../disclosure/index.ts';
import { formatCount, formatList } from '../i18n/index.ts';
import type { RiskWithout } from './package-types.ts';

/** Why no rows leave at all, and where to ask. */
export function rowsRuleSentence(
	{ info, disclosure }: Dataset,
	rule: 'rows-none' | 'rows-estimates-only',
): LocalisedText {
	const { reason } = disclosure.rows;
	const { producer } = info;
	switch (rule) {
		case 'rows-none':
			return {
				en: `Nothing of this dataset may be taken away: ${reason.en} Ask ${producer.en}.`,
				my: `ဤဒေတာအစုမှ မည်သည့်အရာကိုမျှ ယူဆောင်၍ မရပါ - ${reason.my} ${producer.my} ထံ မေးမြန်းပါ။`,
			};
		case 'rows-estimates-only':
			return {
				en: `Only estimates may be taken away, not rows: ${reason.en} For rows ask ${producer.en}.`,
				my: `ခန့်မှန်းချက်များကိုသာ ယူဆောင်နိုင်ပြီး ဒေတာတန်းများကို မရပါ - ${reason.my} ဒေတာတန်းများအတွက် ${producer.my} ထံ မေးမြန်းပါ။`,
			};
	}
}

/**
 * One sentence: how many combinations of which key variables fewer than k units share, how many
 * units and rows that touches, and what would remain without each key variable.
 *
 * @param allowed the rows leave all the same, because they describe nobody
 */
export function kRuleSentence(
	dataset: Dataset,
	table: TableId,
	risk: KRisk,
	without: readonly RiskWithout[],
	allowed: boolean,
): LocalisedText {
	const words = (locale: Locale) => ({
		k: formatCount(locale, risk.k),
		combinations: formatCount(locale, risk.combinations),
		units: formatCount(locale, risk.units),
		rows: formatCount(locale, risk.rows),
		noun: unitNoun(dataset, table, locale),
		keys: formatList(
			locale,
			risk.keys.map((key) => variableOf(dataset, key).label[locale]),
		),
		without: without.map(({ key, risk: { combinations, units } }) => ({
			label: variableOf(dataset, key).label[locale],
			combinations: formatCount(locale, combinations),
			units: formatCount(locale, units),
		})),
	});
	const [en, my] = [words('en'), words('my')];
	const opening = allowed
		? {
				en: 'These rows are synthetic and may leave; of real rows the rule of k-anonymity would refuse this extract',
				my: 'ဤဒေတာတန်းများသည် ဖန်တီးထားခြင်းဖြစ်၍ ယူဆောင်နိုင်သည်။ အမှန်တကယ်ဒေတာဖြစ်ပါက k-anonymity စည်းမျဉ်းအရ ခွင့်ပြုမည် မဟုတ်ပါ',
			}
		: {
				en: 'The rule of k-anonymity refuses this extract',
				my: 'k-anonymity စည်းမျဉ်းအရ ဤထုတ်ယူမှုကို ခွင့်မပြုပါ',
			};
	const leftEn = en.without
		.map(
			(w) => `without "${w.label}" ${w.combinations} combinations and ${w.units} ${en.noun} remain`,
		)
		.join(', ');
	const leftMy = my.without
		.map((w) => `“${w.label}” မပါလျှင် ${w.combinations} တွဲနှင့် ${w.units} ${my.noun}`)
		.join('၊ ');
	return {
		en: `${opening.en}: ${en.combinations} combinations of ${en.keys} are shared by fewer than ${en.k} ${en.noun}, which touches ${en.units} ${en.noun} and ${en.rows} rows; ${leftEn}${allowed ? '' : `; or ask ${dataset.info.producer.en}`}.`,
		my: `${opening.my} - ${my.keys} ၏ ${my.combinations} တွဲကို ${my.k} ${my.noun}ထက် နည်းသော အရေအတွက်က မျှဝေထားပြီး ${my.units} ${my.noun}နှင့် ${my.rows} တန်း ပါဝင်သည်။ ${leftMy} ကျန်မည်။${allowed ? '' : ` သို့မဟုတ် ${dataset.info.producer.my} ထံ မေးမြန်းပါ။`}`,
	};
}

function unitNoun(dataset: Dataset, table: TableId, locale: Locale): string {
	const unit = dataset.disclosure.k.unit;
	if (unit === undefined) return tableOf(dataset, table).units[locale];
	const own = dataset.info.tables.find((t) => t.sort.at(-1) === unit) ?? tableOf(dataset, table);
	return own.units[locale];
}
