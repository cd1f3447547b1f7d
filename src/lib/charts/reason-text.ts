import { say, type Locale } from '../i18n/index.ts';
import { reasonWords } from '../i18n/messages/caveats.ts';

/** The reasons a gated estimate can give, as short words. */
export function reasonText(locale: Locale, reason: keyof typeof reasonWords): string {
	return say(locale, reasonWords[reason]);
}
