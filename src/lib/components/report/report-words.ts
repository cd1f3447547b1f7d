import type { Cell } from '../../analysis/index.ts';
import {
	tableOf,
	type Format,
	type LocalisedText,
	type RegisterDataset,
} from '../../dataset/index.ts';
import {
	formatBare,
	formatChange,
	formatDate,
	say,
	type Locale,
	type UnitNouns,
} from '../../i18n/index.ts';
import { surePhrases } from '../../i18n/messages/sure.ts';
import { report as words } from '../../i18n/messages/report.ts';

/** What the units of a report are called. */
export function reportNouns(dataset: RegisterDataset): UnitNouns {
	const { unit, units } = tableOf(dataset, dataset.design.rounds?.table ?? '');
	return { unit, units };
}

/** A title before its colon or dash, where there is little room: "Shelter coverage: …". */
export function shortTitle(title: LocalisedText, locale: Locale): string {
	return title[locale].split(/: | – /)[0] ?? title[locale];
}

/** The date of the round before, in words; null in the first round. */
export function dateBefore(
	locale: Locale,
	completeness: readonly { readonly round: string; readonly asOf: string | null }[],
	round: string,
): string | null {
	const at = completeness.findIndex((one) => one.round === round);
	const before = completeness[at - 1]?.asOf ?? null;
	return before === null ? null : formatDate(locale, before);
}

/** A change with its sign: "+120", "−2.1 points" of shares, "±0". */
export function changeWords(locale: Locale, change: number, format: Format): string {
	const text = bareChange(locale, change, format);
	return format.style === 'percent' ? say(locale, surePhrases.points, { value: text }) : text;
}

/** The same without its unit, for a column of them. */
export function bareChange(locale: Locale, change: number, format: Format): string {
	const text = formatChange(locale, change, format).replace('-', '−');
	return /[1-9၁-၉]/.test(text) ? text : `±${text.replace(/^[+−]/, '')}`;
}

/** A value without its unit; "not known" where units are expected and none answered, never zero. */
export function bareValue(locale: Locale, estimate: Cell['estimate'], format: Format): string {
	if (estimate.kind === 'figure') return formatBare(locale, estimate.value, format);
	const known = estimate.kind === 'unavailable' && estimate.reason === 'zero-denominator';
	return known ? '–' : say(locale, words.notKnown);
}
