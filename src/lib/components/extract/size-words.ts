import { formatDecimal, type Locale } from '$lib/i18n/index.ts';

const UNITS = ['KB', 'MB', 'GB'] as const;

/** A size in words: "64 KB", "2.1 MB"; the units are the same in both languages. */
export function sizeWords(locale: Locale, bytes: number): string {
	const power = Math.min(Math.max(Math.floor(Math.log(bytes + 1) / Math.log(1024)), 1), 3);
	const size = bytes / 1024 ** power;
	return `${formatDecimal(locale, size, size < 10 ? 1 : 0)} ${UNITS[power - 1] ?? 'KB'}`;
}
