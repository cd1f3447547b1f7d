import type * as v from 'valibot';

/** One thing that is wrong in a descriptor or a file: where, and the whole sentence about it. */
export interface Problem {
	/** File name inside the dataset folder, such as `codebook.yaml`. */
	readonly file: string;
	/** Dotted path inside the file, such as `variables.3.type`; empty for the whole file. */
	readonly path: string;
	/** `invalid <thing>: <value> (<file> at <path>); <remedy>`. */
	readonly message: string;
}

/** Makes a problem in the one grammar of this project. */
export function problem(
	file: string,
	path: string,
	thing: string,
	value: unknown,
	remedy: string,
): Problem {
	const where = path === '' ? file : `${file} at ${path}`;
	return { file, path, message: `invalid ${thing}: ${valueText(value)} (${where}); ${remedy}` };
}

function valueText(value: unknown): string {
	if (typeof value === 'string') return value === '' ? 'empty text' : value;
	if (value === undefined) return 'missing';
	const text = JSON.stringify(value) ?? String(value);
	return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** The issues of a validation as problems, one sentence each, with the path and a remedy. */
export function problemsOf(file: string, issues: readonly v.BaseIssue<unknown>[]): Problem[] {
	return issues.map((issue) => {
		const keys = (issue.path ?? []).map((item) => String(item.key));
		const named = [...keys].reverse().find((key) => !/^\d+$/.test(key)) ?? 'file';
		const thing = issue.expected === 'never' ? 'key' : named;
		return problem(file, keys.join('.'), thing, issue.input, remedyOf(issue, keys.at(-1) ?? ''));
	});
}

function remedyOf(issue: v.BaseIssue<unknown>, key: string): string {
	if (issue.expected === 'never') return 'it is not a known key, remove or rename it';
	if (issue.message.startsWith('must ')) return `it ${issue.message}`;
	if (issue.input === undefined) return `add "${key}"`;
	const bound = issue.expected?.replace(/^[<>]=/, '') ?? '';
	switch (issue.type) {
		case 'min_length':
			return `give at least ${bound}`;
		case 'min_value':
			return `it must be at least ${bound}`;
		case 'max_value':
			return `it must be at most ${bound}`;
		default:
			return issue.expected ? `it must be ${issue.expected}, not ${issue.received}` : issue.message;
	}
}
