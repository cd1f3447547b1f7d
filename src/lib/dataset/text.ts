import * as v from 'valibot';

/** A sentence or label in every language of the product. Burmese is Unicode; U+200B is kept. */
export const LocalisedTextSchema = v.strictObject({
	en: v.pipe(v.string(), v.minLength(1)),
	my: v.pipe(v.string(), v.minLength(1)),
});
export type LocalisedText = v.InferOutput<typeof LocalisedTextSchema>;

/** The languages every descriptor is written in. */
export type Locale = keyof LocalisedText;

/** Title of a publication, which stays as it was published. */
export const TitleSchema = v.pipe(v.string(), v.minLength(3));

/**
 * Where a statement comes from: a document, its year and page, or a person's decision. Titles alone
 * are one text; what says more than a title is said in every language.
 */
export const SourceSchema = v.union([TitleSchema, LocalisedTextSchema]);
export type SourceText = v.InferOutput<typeof SourceSchema>;

/** A source for a reader, with the language it is in: titles alone are taken for English. */
export function sourceIn(
	source: SourceText,
	locale: Locale,
): { readonly text: string; readonly lang: Locale } {
	return typeof source === 'string'
		? { text: source, lang: 'en' }
		: { text: source[locale], lang: locale };
}
