import type { Locale } from './locale.ts';

/** A text in every language: a missing language is a type error, and so fails the build. */
export type Text = Readonly<Record<Locale, string>>;

/** A text with holes, in every language. */
export type Phrase<P> = Readonly<Record<Locale, (params: P) => string>>;

/** The text in a language. */
export function say(locale: Locale, text: Text): string;
/** The phrase in a language, with its holes filled. Numbers come already written. */
export function say<P>(locale: Locale, phrase: Phrase<P>, params: P): string;
export function say<P>(locale: Locale, message: Text | Phrase<P>, params?: P): string {
	const words = message[locale];
	return typeof words === 'function' ? words(params as P) : words;
}
