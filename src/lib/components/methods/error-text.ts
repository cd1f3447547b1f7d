import { localDigits, say, type Locale } from '$lib/i18n/index.ts';
import { methods } from '$lib/i18n/messages/methods.ts';

/** A relative error as 4.1·10⁻¹⁶. Exact is said in words: 0 would look like a rounded number. */
export function errorText(locale: Locale, size: number): string {
	if (size === 0) return say(locale, methods.exact);
	const digits = size.toExponential(1).replace('.0e', 'e').replace('e-', '·10⁻');
	return localDigits(locale, digits.replace(/⁻(\d+)/, superscript));
}

function superscript(_: string, digits: string): string {
	return `⁻${[...digits].map((d) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(d)]).join('')}`;
}
