import { lettersText, type Comparison } from '$lib/analysis/index.ts';
import { notedCsv, type Note } from '$lib/extract/index.ts';

const PAIR_COLUMNS = [
	'first',
	'first_label',
	'n_first',
	'second',
	'second_label',
	'n_second',
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
];

const RANK_COLUMNS = [
	'group',
	'group_label',
	'n',
	'value',
	'se',
	'ci_low',
	'ci_high',
	'letters',
	'rank',
	'rank_low',
	'rank_high',
];

/**
 * A comparison as CSV: its pairs, then, after an empty line, the groups with ranks and letters.
 * Numbers at full precision, each with its interval and n; a reason where there is none.
 *
 * @param notes what must stand above: what the view is, that the data are made up, every caveat
 */
export function comparisonCsv(
	{ pairs, cells, question, request }: Comparison,
	nameOf: (key: string) => string,
	notes: readonly Note[],
): string {
	const rows = pairs.map(({ first, second, ns, result }) => {
		const names = [first, nameOf(first), ns[0], second, nameOf(second), ns[1], question.form];
		if (result.kind === 'unavailable') {
			return [...names, '', '', '', '', request.level, '', '', '', '', result.reason];
		}
		const { value, se, ci, statistic, df, p, adjusted } = result;
		return [...names, value, se, ...ci, request.level, statistic, df, p, adjusted, ''];
	});
	const ranks = cells.map(({ key, estimate: e, letters, rank }) => [
		...[key, nameOf(key), e.n],
		...(e.kind === 'estimate' ? [e.value, e.se, ...e.ci] : ['', '', '', '']),
		letters === null ? '' : lettersText(letters),
		...(rank === null ? ['', '', ''] : [rank.rank, rank.low, rank.high]),
	]);
	const sheet = [PAIR_COLUMNS, ...rows, [''], RANK_COLUMNS, ...ranks];
	return notedCsv(
		notes,
		sheet.map((row) => row.map(String)),
	);
}
