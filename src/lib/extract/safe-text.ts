/**
 * What a spreadsheet would take for a formula: a text that begins with one of `= + - @`, a tab or a
 * carriage return. Apostrophes before it count as part of the beginning, so that the change can be
 * undone without doubt: of every text that begins with apostrophes and one of these, one is taken.
 */
const FORMULA = /^'*[=+\-@\t\r]/;

/** How many texts of a column were changed, by the name of the column; others are not in it. */
export type Neutralised = ReadonlyMap<string, number>;

/** Whether `neutralise` changes a text. */
export function isFormula(text: string): boolean {
	return FORMULA.test(text);
}

/**
 * A text as no spreadsheet runs it: with an apostrophe before what begins like a formula. Source:
 * OWASP, "CSV Injection".
 */
export function neutralise(text: string): string {
	return FORMULA.test(text) ? `'${text}` : text;
}

/** The text `neutralise` was given. */
export function restore(text: string): string {
	return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
