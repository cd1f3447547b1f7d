import { NUMERALS, type Locale } from './locale.ts';

/** How a value is written: the shape of `format` in an indicator's descriptor. */
export interface NumberFormat {
	readonly style: 'percent' | 'number' | 'compact';
	readonly decimals: number;
	readonly suffix?: Readonly<Record<Locale, string>> | undefined;
}

const MOST_DECIMALS = 6;

/**
 * English rules with the language's own digits. Chromium ships no Burmese locale, and separators
 * and signs are the same in both languages (CLDR), so nothing is left to what a browser knows.
 */
function formatter(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
	return new Intl.NumberFormat('en', { numberingSystem: NUMERALS[locale], ...options });
}

function formatters(locale: Locale): readonly Intl.NumberFormat[] {
	return Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) =>
		formatter(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
	);
}

/** By language and number of decimals. Made once: making one costs more than a hundred numbers. */
const DECIMALS: Readonly<Record<Locale, readonly Intl.NumberFormat[]>> = {
	en: formatters('en'),
	my: formatters('my'),
};

/** Words for large numbers, largest first; Burmese counts in its own powers of ten. */
const SCALES: Readonly<Record<Locale, readonly (readonly [power: number, word: string])[]>> = {
	en: [
		[9, 'B'],
		[6, 'M'],
		[3, 'K'],
	],
	my: [
		[6, ' သန်း'],
		[5, ' သိန်း'],
		[4, ' သောင်း'],
		[3, ' ထောင်'],
	],
};

/** A large number with a word for its size: 4,512,345 is "4.5M", and "၄.၅ သန်း". */
function formatCompact(locale: Locale, value: number, decimals: number): string {
	const scale = SCALES[locale].find(([power]) => Math.abs(value) >= 10 ** power);
	if (!scale) return formatDecimal(locale, value, Math.abs(value) < 10 ? decimals : 0);
	const [power, word] = scale;
	return formatDecimal(locale, value / 10 ** power, decimals) + word;
}

/** A count, such as n: whole, with separators. */
export function formatCount(locale: Locale, value: number): string {
	return formatDecimal(locale, value, 0);
}

/** A number with exactly that many decimals, six at the most. */
export function formatDecimal(locale: Locale, value: number, decimals: number): string {
	const found = DECIMALS[locale][decimals];
	if (!found) throw new Error(`invalid decimals: ${decimals} (0 to ${MOST_DECIMALS})`);
	return found.format(value);
}

/**
 * A value without its unit, as it stands in a table or beside a dot: a proportion of 0.418 is
 * "41.8", an amount of 1,234,567 in compact style "1.2M" in English.
 */
export function formatBare(locale: Locale, value: number, format: NumberFormat): string {
	const { style, decimals } = format;
	switch (style) {
		case 'percent':
			return formatDecimal(locale, value * 100, decimals);
		case 'number':
			return formatDecimal(locale, value, decimals);
		case 'compact':
			return formatCompact(locale, value, decimals);
	}
}

/** What follows a value: "%", a suffix of the descriptor, or nothing. */
export function unitSign(locale: Locale, format: NumberFormat): string {
	if (format.style === 'percent') return '%';
	return format.suffix ? ` ${format.suffix[locale]}` : '';
}

/** A value with its unit, as it stands in a sentence: "41.8%", "1,590 kyat". */
export function formatValue(locale: Locale, value: number, format: NumberFormat): string {
	return formatBare(locale, value, format) + unitSign(locale, format);
}

/** How much a value rose or fell, without its unit: "+481", "−12.0"; of shares in points. */
export function formatChange(locale: Locale, change: number, format: NumberFormat): string {
	const text = formatBare(locale, Math.abs(change), format);
	if (change === 0) return text;
	return `${change > 0 ? '+' : '−'}${text}`;
}

/** A confidence level: 0.95 is "95%". */
export function formatLevel(locale: Locale, level: number): string {
	return formatter(locale, { style: 'percent', maximumFractionDigits: 1 }).format(level);
}

/** Digits of a text in the language's own numerals; everything else stays, U+200B included. */
export function localDigits(locale: Locale, text: string): string {
	if (NUMERALS[locale] === 'latn') return text;
	return text.replace(/[0-9]/g, (digit) => String.fromCodePoint(0x1040 + Number(digit)));
}
