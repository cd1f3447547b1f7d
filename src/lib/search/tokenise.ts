import { foldText } from '../dataset/index.ts';

/**
 * A Burmese syllable begins at a consonant, an independent vowel or a digit, unless the consonant is
 * stacked under another (U+1039 before it) or closes the syllable (asat U+103A after it, perhaps
 * with a dot below, or U+1039). Burmese has no spaces between words, so syllables are what a text
 * can be cut into without a dictionary; a dictionary (Intl.Segmenter) differs between browsers.
 */
const SYLLABLE = /(?<!\u1039)(?=[\u1000-\u1021](?!\u1037?[\u103a\u1039])|[\u1023-\u102a\u103f])/u;
const BURMESE = /[\u1000-\u109f\uaa60-\uaa7f]+/gu;
const LATIN = /[\p{Script=Latin}\d]+/gu;

/** Syllables of a run of Burmese letters. */
function syllables(run: string): readonly string[] {
	return run
		.replace(/[\u104a-\u104f]/g, '')
		.split(SYLLABLE)
		.filter(Boolean);
}

/** Neighbours joined in twos; a single one stays alone. */
function pairs(parts: readonly string[]): readonly string[] {
	if (parts.length < 2) return parts;
	return parts.slice(1).map((part, i) => `${parts[i]}${part}`);
}

/** Terms a text is found by: Latin words; Burmese syllables, and every two that are neighbours. */
export function indexTerms(text: string): string[] {
	const folded = foldText(text);
	const burmese = (folded.match(BURMESE) ?? []).flatMap((run) => {
		const parts = syllables(run);
		return [...new Set([...parts, ...pairs(parts)])];
	});
	return [...(folded.match(LATIN) ?? []), ...burmese];
}

/** Terms of what a reader typed: as `indexTerms`, but Burmese only in twos, so order counts. */
export function queryTerms(text: string): string[] {
	const folded = foldText(text);
	const burmese = (folded.match(BURMESE) ?? []).flatMap((run) => pairs(syllables(run)));
	return [...(folded.match(LATIN) ?? []), ...burmese];
}
