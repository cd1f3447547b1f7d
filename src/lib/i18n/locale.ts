/** The languages of the product, in the order in which they are offered. */
export const LOCALES = ['en', 'my'] as const;
export type Locale = (typeof LOCALES)[number];

/** The digits a language is written with here; stated, never left to the machine. */
export const NUMERALS: Readonly<Record<Locale, 'latn' | 'mymr'>> = { en: 'latn', my: 'mymr' };

/** How a language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { en: 'English', my: 'မြန်မာ' };
