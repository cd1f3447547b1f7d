import type { RegisterView, RoundCompleteness } from '$lib/analysis/index.ts';
import type { RegisterDataset } from '$lib/dataset/index.ts';
import { formatCount, formatUnitsOf, say, type Locale, type UnitNouns } from '$lib/i18n/index.ts';
import { sureRegister, sureRegisterPhrases } from '$lib/i18n/messages/sure-register.ts';
import { codeLabel } from '$lib/wording/index.ts';

/** How many units a value holds, of how many: "112 of 130 camps", "All 330 townships". */
export function shareOfUnits(locale: Locale, { overall }: RegisterView, nouns: UnitNouns): string {
	const { estimate: e } = overall;
	const expected = e.kind === 'estimate' ? e.n : (e.expected ?? e.n);
	const words = formatUnitsOf(locale, e.n, expected, nouns);
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Units by status in words: "12 not accessible, 3 not profiled"; statuses without a unit are left out. */
export function statusWords(
	dataset: RegisterDataset,
	locale: Locale,
	{ statuses }: Pick<RoundCompleteness, 'statuses'>,
	group: 'missed' | 'absent',
): readonly string[] {
	const { status } = dataset.design;
	if (status === undefined) return [];
	return statuses
		.filter(({ code, units }) => units > 0 && status[group].includes(code))
		.map(({ code, units }) =>
			say(locale, sureRegisterPhrases.reason, {
				n: formatCount(locale, units),
				label: codeLabel(dataset, locale, status.variable, code),
			}),
		);
}

/** How old a date is, in whole years: "8 years"; `today` and `date` such as 2018-01. */
export function ageWords(locale: Locale, date: string, today: string): string {
	const months = (text: string): number => {
		const [year = '0', month = '1'] = text.split('-');
		return Number(year) * 12 + Number(month);
	};
	const years = Math.floor((months(today) - months(date)) / 12);
	return years < 1
		? say(locale, sureRegister.lessThanYear)
		: say(locale, sureRegisterPhrases.years, { n: formatCount(locale, years) });
}
