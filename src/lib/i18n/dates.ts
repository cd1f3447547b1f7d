import type { Locale } from './locale.ts';
import { localDigits } from './numbers.ts';

const MONTHS: Readonly<Record<Locale, readonly string[]>> = {
	en: [
		'January',
		'February',
		'March',
		'April',
		'May',
		'June',
		'July',
		'August',
		'September',
		'October',
		'November',
		'December',
	],
	my: [
		'ဇန်နဝါရီ',
		'ဖေဖော်ဝါရီ',
		'မတ်',
		'ဧပြီ',
		'မေ',
		'ဇွန်',
		'ဇူလိုင်',
		'ဩဂုတ်',
		'စက်တင်ဘာ',
		'အောက်တိုဘာ',
		'နိုဝင်ဘာ',
		'ဒီဇင်ဘာ',
	],
};

/** Letters of an English month where there is little room; Burmese names are short or stay whole. */
const SHORT = 3;

/**
 * A date of a descriptor, `2017`, `2017-11` or `2017-11-22`, in words: "22 November 2017",
 * "၂၀၁၇ နိုဝင်ဘာ ၂၂". Chromium ships no Burmese month names, so they are here.
 */
export function formatDate(locale: Locale, date: string): string {
	return inWords(locale, date, (name) => name);
}

/** The same where there is little room: "Nov 2017". */
export function formatDateShort(locale: Locale, date: string): string {
	return inWords(locale, date, (name) => (locale === 'en' ? name.slice(0, SHORT) : name));
}

function inWords(locale: Locale, date: string, shorten: (name: string) => string): string {
	const [year = '', month, day] = date.split('-');
	const name = month === undefined ? '' : shorten(MONTHS[locale][Number(month) - 1] ?? '');
	const number = day === undefined ? '' : String(Number(day));
	const parts = locale === 'en' ? [number, name, year] : [year, name, number];
	return localDigits(locale, parts.filter((part) => part !== '').join(' '));
}
