/** An element of XML: its name, attributes and content, escaped when it is written. */
export interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string | undefined>>;
	readonly content: readonly (Element | string)[];
}

/** An element; what is null or undefined among its content is left out. */
export function element(
	name: string,
	attributes: Element['attributes'],
	...content: readonly (Element | string | null | undefined)[]
): Element {
	return { name, attributes, content: content.filter((c) => c !== null && c !== undefined) };
}

/** Characters XML 1.0 has no way to write. */
// eslint-disable-next-line no-control-regex -- these are the characters that are replaced
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escaped(text: string): string {
	return text
		.replace(UNWRITABLE, '\ufffd')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll('\r', '&#13;');
}

/** A document of XML 1.0 in UTF-8, an element a line where elements hold elements. */
export function xmlDocument(root: Element): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}`;
}

function written({ name, attributes, content }: Element, indent: string): string {
	const said = Object.entries(attributes)
		.flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(value)}"`]))
		.join('');
	if (content.length === 0) return `${indent}<${name}${said}/>\n`;
	const text = content.filter((c) => typeof c === 'string');
	if (text.length > 0) return `${indent}<${name}${said}>${text.map(escaped).join('')}</${name}>\n`;
	const inner = content.map((c) => (typeof c === 'string' ? '' : written(c, `${indent}\t`)));
	return `${indent}<${name}${said}>\n${inner.join('')}${indent}</${name}>\n`;
}
