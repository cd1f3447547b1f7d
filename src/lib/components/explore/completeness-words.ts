import type { RegisterView, RoundCompleteness } from '$lib/analysis/index.ts';
import type { RegisterDataset } from '$lib/dataset/index.ts';
import { formatCount, formatDate, say, type Locale } from '$lib/i18n/index.ts';
import { sureRegister, sureRegisterPhrases } from '$lib/i18n/messages/sure-register.ts';
import { codeLabel } from '$lib/wording/index.ts';

/** How many units a value holds, of how many: "112 of 130 camps", "All 330 townships". */
export function shareOfUnits(locale: Locale, { overall }: RegisterView, units: string): string {
	const { estimate: e } = overall;
	return say(locale, sureRegisterPhrases.ofExpected, {
		n: formatCount(locale, e.n),
		expected: formatCount(locale, e.kind === 'estimate' ? e.n : (e.expected ?? e.n)),
		units,
	});
}

/** A round with its date: "Round 7, January 2018"; null for a table without rounds. */
export function roundWords(
	dataset: RegisterDataset,
	locale: Locale,
	round: string | null,
): string | null {
	const { rounds } = dataset.design;
	if (rounds === undefined || round === null || round === '') return null;
	const name = codeLabel(dataset, locale, rounds.variable, round);
	const date = rounds.asOf[round];
	const written = date === undefined ? '' : formatDate(locale, date);
	return written === '' || name.includes(written) ? name : `${name}, ${written}`;
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
