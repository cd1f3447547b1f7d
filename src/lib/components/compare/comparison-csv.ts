import { lettersText, type Comparison } from '$lib/analysis/index.ts';

const PAIR_COLUMNS = [
	'first',
	'first_label',
	'second',
	'second_label',
	'form',
	'value',
	'se',
	'ci_low',
	'ci_high',
	'level',
	't',
	'df',
	'p',
	'p_holm',
	'reason',
] as const;

const RANK_COLUMNS = ['group', 'group_label', 'letters', 'rank', 'rank_low', 'rank_high'] as const;

/**
 * A comparison as CSV: its pairs, then, after an empty line, ranks and letters. Numbers at full
 * precision; a reason where there is none.
 *
 * @param notes what must stand above: that the data are made up, and every caveat of the view
 */
export function comparisonCsv(
	{ pairs, cells, question, request }: Comparison,
	nameOf: (key: string) => string,
	notes: readonly string[],
): string {
	const rows = pairs.map(({ first, second, result }) => {
		const names = [first, nameOf(first), second, nameOf(second), question.form];
		if (result.kind === 'unavailable') {
			return [...names, '', '', '', '', request.level, '', '', '', '', result.reason];
		}
		const { value, se, ci, statistic, df, p, adjusted } = result;
		return [...names, value, se, ...ci, request.level, statistic, df, p, adjusted, ''];
	});
	const ranks = cells.map(({ key, letters, rank }) => [
		key,
		nameOf(key),
		letters === null ? '' : lettersText(letters),
		rank?.rank ?? '',
		rank?.low ?? '',
		rank?.high ?? '',
	]);
	return [
		...notes.map((note) => `# ${note.replace(/\s+/g, ' ')}`),
		...[PAIR_COLUMNS, ...rows].map(line),
		'',
		...[RANK_COLUMNS, ...ranks].map(line),
		'',
	].join('\n');
}

function line(fields: readonly (string | number)[]): string {
	return fields.map((field) => quoted(String(field))).join(',');
}

/** A text that a spreadsheet would take for a formula gets an apostrophe; numbers stay. */
function quoted(text: string): string {
	const safe = /^[=+@\t\r]/.test(text) || /^-\D/.test(text) ? `'${text}` : text;
	return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
