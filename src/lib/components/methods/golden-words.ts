import { say, type Locale } from '$lib/i18n/index.ts';
import {
	goldenInBurmese,
	goldenQuantities,
	goldenReasonInBurmese,
} from '$lib/i18n/messages/methods-golden.ts';
import type { GoldenReport } from './golden-report.ts';

type Topic = GoldenReport['topics'][number];

/** What a group or family of golden cases is, in the language of the page. */
export function aboutGolden(
	locale: Locale,
	{ name, about }: Pick<Topic, 'name' | 'about'>,
): string {
	return locale === 'my' ? (goldenInBurmese[name] ?? about) : about;
}

/** Why a family is held to a wider tolerance; null where it is not. */
export function reasonOfGolden(locale: Locale, { name, reason }: Topic): string | null {
	return reason !== null && locale === 'my' ? (goldenReasonInBurmese[name] ?? reason) : reason;
}

/** A quantity that is compared: in words, or as the field writes it, such as `df` and `F`. */
export function quantityOfGolden(locale: Locale, quantity: string): string {
	const words = goldenQuantities[quantity];
	return words === undefined ? quantity : say(locale, words);
}
