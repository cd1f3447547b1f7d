import { formatBare, say, type Locale, type NumberFormat } from '../i18n/index.ts';
import { chartMessages } from '../i18n/messages/charts.ts';
import { unit, type Classes } from './scale.ts';

/** Most decimals tried for a compact number such as "1.25M". */
const COMPACT_DECIMALS = 3;

/**
 * What each class is called, lowest first: "under 20", "20–30", "50 +". A single class is called
 * by what all its values have in common, which the caller knows: "all areas".
 */
export function classLabels(locale: Locale, classes: Classes): readonly string[] {
	const { breaks } = classes;
	if (breaks.length === 0) return [say(locale, chartMessages.oneClass)];
	const at = breakFormat(locale, classes);
	const write = (value: number) => formatBare(locale, value, at);
	return [
		say(locale, chartMessages.under, write(breaks[0] ?? 0)),
		...breaks.slice(1).map((upper, i) =>
			say(locale, chartMessages.between, {
				low: write(breaks[i] ?? 0),
				high: write(upper),
			}),
		),
		say(locale, chartMessages.andOver, write(breaks.at(-1) ?? 0)),
	];
}

function breakFormat(locale: Locale, { breaks, decimals, format }: Classes): NumberFormat {
	if (format.style !== 'compact') return { ...format, decimals };
	return { ...format, decimals: compactDecimals(locale, breaks) };
}

/**
 * The fewest decimals that lose nothing of compact numbers. Languages count in different units
 * (Burmese in hundred thousands), so the words are compared, not the powers of ten.
 */
export function compactDecimals(locale: Locale, values: readonly number[]): number {
	const write = (value: number, decimals: number) =>
		formatBare(locale, value, { style: 'compact', decimals });
	for (let decimals = 0; decimals < COMPACT_DECIMALS; decimals += 1) {
		const exact = values.every(
			(value) => stripZeros(write(value, COMPACT_DECIMALS)) === stripZeros(write(value, decimals)),
		);
		if (exact) return decimals;
	}
	return COMPACT_DECIMALS;
}

/** Takes trailing zeros, and a point that nothing follows, off the number in a text. */
function stripZeros(text: string): string {
	return text.replace(
		/[.,]([0-9\u1040-\u1049]*?)[0\u1040]*(?![0-9\u1040-\u1049])/,
		(_, digits: string) => (digits === '' ? '' : `.${digits}`),
	);
}

/** How a tick of an axis is written: with the decimals its step needs and no more. */
export function tickFormat(
	locale: Locale,
	format: NumberFormat,
	ticks: readonly number[],
): (value: number) => string {
	const step = ((ticks[1] ?? 1) - (ticks[0] ?? 0)) * unit(format);
	const decimals =
		format.style === 'compact'
			? compactDecimals(locale, ticks)
			: Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
	return (value) => formatBare(locale, value, { ...format, decimals });
}
