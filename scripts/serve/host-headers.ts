/** Headers for paths that match a pattern, as static hosts read them from a `_headers` file. */
export interface HeaderRule {
	readonly pattern: string;
	readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages do: a path (with `*`) on a line of its
 * own, indented `Name: value` lines below it, `#` for comments.
 */
export function parseHeaders(text: string): readonly HeaderRule[] {
	const rules: { pattern: string; headers: [string, string][] }[] = [];
	for (const line of text.split('\n')) {
		if (line.trim() === '' || line.trim().startsWith('#')) continue;
		if (!/^\s/.test(line)) {
			rules.push({ pattern: line.trim(), headers: [] });
			continue;
		}
		const colon = line.indexOf(':');
		if (colon === -1)
			throw new Error(`invalid header: ${line.trim()} (_headers); write Name: value`);
		rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
	}
	return rules;
}

/** The headers of a path; a later rule wins over an earlier one. */
export function headersFor(
	rules: readonly HeaderRule[],
	path: string,
): ReadonlyMap<string, string> {
	const matching = rules.filter(({ pattern }) =>
		pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
	);
	return new Map(matching.flatMap((rule) => rule.headers));
}
