import * as v from 'valibot';

/** A sentence or label in every language of the product. Burmese is Unicode; U+200B is kept. */
export const LocalisedTextSchema = v.strictObject({
	en: v.pipe(v.string(), v.minLength(1)),
	my: v.pipe(v.string(), v.minLength(1)),
});
export type LocalisedText = v.InferOutput<typeof LocalisedTextSchema>;

/** Where a statement comes from: a document, its year and page, or a person's decision. */
export const SourceSchema = v.pipe(v.string(), v.minLength(3));

/** The languages every descriptor is written in. */
export type Locale = keyof LocalisedText;
