/** What XML 1.0 cannot hold, what it would not give back, and what looks like the escape itself. */
// eslint-disable-next-line no-control-regex -- these are the characters that are escaped
const ESCAPED = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * A text as the content of an XML element. Control characters are written `_x000D_`, the escape of
 * ST_Xstring (ECMA-376 part 1, 22.9.2.19), which spreadsheets and readers undo.
 */
export function xmlText(text: string): string {
	const escaped = text.replace(ESCAPED, escapeCharacter);
	return /[&<>]/.test(escaped)
		? escaped.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
		: escaped;
}

/** A text as the value of an XML attribute in double quotes. */
export function xmlAttribute(text: string): string {
	return xmlText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

function escapeCharacter(character: string): string {
	return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** The letters of a column counted from 0: A … Z, AA … */
export function columnLetters(index: number): string {
	const letter = String.fromCharCode(65 + (index % 26));
	return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
