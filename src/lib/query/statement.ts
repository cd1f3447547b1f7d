/** A value bound to a `?`; strings never become part of the SQL text. */
export type Param = string | number | boolean;

/** A statement as data: text with `?` marks, and what is bound to them in order. */
export interface Statement {
	readonly text: string;
	readonly params: readonly Param[];
}

/** SQL text that needs no parameters. Only for text written in this room. */
export function raw(text: string): Statement {
	return { text, params: [] };
}

/** The one place where identifiers are quoted: `"` is doubled, NUL is refused. */
export function identifier(name: string): Statement {
	if (name === '' || name.includes('\0')) {
		throw new Error(`invalid identifier: ${JSON.stringify(name)} (a column or table needs a name)`);
	}
	return raw(`"${name.replaceAll('"', '""')}"`);
}

/** A bound parameter. NaN and infinity have no meaning in a filter; NUL would end the text. */
export function param(value: Param): Statement {
	if (typeof value === 'string' && value.includes('\0')) {
		throw new Error(`invalid parameter: ${JSON.stringify(value)} (text may not hold NUL)`);
	}
	if (typeof value === 'number' && !Number.isFinite(value)) {
		throw new Error(`invalid parameter: ${value} (numbers in a statement must be finite)`);
	}
	return { text: '?', params: [value] };
}

/** Puts statements into a template in order, so that text and parameters stay together. */
export function sql(parts: TemplateStringsArray, ...holes: readonly Statement[]): Statement {
	const params: Param[] = [];
	let text = parts[0] ?? '';
	holes.forEach((hole, i) => {
		text += hole.text + (parts[i + 1] ?? '');
		params.push(...hole.params);
	});
	return { text, params };
}

/** Statements with a separator between them. */
export function join(statements: readonly Statement[], separator: string): Statement {
	return {
		text: statements.map((s) => s.text).join(separator),
		params: statements.flatMap((s) => s.params),
	};
}
