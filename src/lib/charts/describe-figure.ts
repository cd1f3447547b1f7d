import type { Format } from '../dataset/index.ts';
import {
	formatCount,
	formatUnits,
	formatUnitsOf,
	formatValue,
	say,
	type Locale,
	type UnitNouns,
} from '../i18n/index.ts';
import type { reasonWords } from '../i18n/messages/caveats.ts';
import { figureMessages } from '../i18n/messages/register.ts';
import { reasonText } from './reason-text.ts';
import { carriedRange, type ShownFigure } from './shown.ts';

/** How many of the expected units are in a figure: "15 of 20". */
export function shareText(locale: Locale, n: number, expected: number): string {
	return say(locale, figureMessages.share, {
		n: formatCount(locale, n),
		expected: formatCount(locale, expected),
	});
}

/** A figure in full sentences: value, what is in it, and what is missing. */
export function describeFigure(
	locale: Locale,
	name: string,
	figure: ShownFigure,
	format: Format,
	nouns: UnitNouns,
): string {
	const value = formatValue(locale, figure.value, format);
	const of = formatUnitsOf(locale, figure.n, figure.expected, nouns);
	return [
		say(locale, figureMessages.value, { name, value, of }),
		...describeMissing(locale, figure, format, nouns),
	].join(' ');
}

/** What the units that are missing from a figure could make of it, a sentence each. */
export function describeMissing(
	locale: Locale,
	figure: ShownFigure,
	format: Format,
	nouns: UnitNouns,
): readonly string[] {
	const { carried } = figure;
	if (carried === null) return [];
	const count = formatCount(locale, carried.units);
	const value = formatValue(locale, carried.value, format);
	return [
		...(carriedRange(figure) ? [say(locale, figureMessages.carried, { value, count })] : []),
		...(carried.unknown > 0
			? [say(locale, figureMessages.unknown, formatUnits(locale, carried.unknown, nouns))]
			: []),
	];
}

/** A cell without a figure in a sentence that nobody can take for zero. */
export function describeNoFigure(
	locale: Locale,
	name: string,
	reason: keyof typeof reasonWords,
	n: number,
	expected: number,
	nouns: UnitNouns,
): string {
	const of = formatUnitsOf(locale, n, expected, nouns);
	if (reason === 'no-units') {
		return say(locale, figureMessages.noUnits, { name, units: nouns.units[locale] });
	}
	if (reason === 'none-reached') return say(locale, figureMessages.noneReached, { name, of });
	return say(locale, figureMessages.noValue, { name, reason: reasonText(locale, reason), of });
}
