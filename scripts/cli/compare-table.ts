import {
	lettersText,
	REST,
	WHOLE,
	type Comparison,
	type Independence,
} from '../../src/lib/analysis/index.ts';
import type { Dataset } from '../../src/lib/dataset/index.ts';
import { noComparison } from '../../src/lib/i18n/messages/compare.ts';
import { cellLabel } from '../../src/lib/wording/index.ts';

/** Significant digits of numbers for a terminal; JSON has all of them. */
const DIGITS = 4;

/** A comparison for a terminal: its pairs, ranks with letters, and the test of the table. */
export function compareTable(dataset: Dataset, comparison: Comparison): string {
	const { cells, pairs, question, tests, independence } = comparison;
	const name = (key: string): string => {
		if (key === WHOLE) return 'all together';
		if (key === REST) return 'the rest';
		const cell = cells.find((one) => one.key === key);
		return cell === undefined ? key : cellLabel(dataset, 'en', cell);
	};
	const round = (value: number): string => value.toPrecision(DIGITS);
	const sign = question.form === 'ratio' ? '÷' : '−';
	const lines = pairs.map(({ first, second, result }) => {
		const label = `${name(first)} ${sign} ${name(second)}`;
		if (result.kind === 'unavailable') return `${label}: ${noComparison[result.reason].en}`;
		const { value, ci, df, p, adjusted } = result;
		const interval = `${round(ci[0])} to ${round(ci[1])}`;
		return `${label}: ${round(value)} (${interval}), df ${df}, p ${round(p)}, after Holm ${round(adjusted)}`;
	});
	const ranks = cells.flatMap(({ key, letters, rank }) =>
		rank === null || letters === null
			? []
			: [`${name(key)}: rank ${rank.rank} (${rank.low} to ${rank.high}), ${lettersText(letters)}`],
	);
	return [
		`Comparisons (${question.form}s; Holm over ${tests})`,
		...lines,
		'',
		'Ranks (1 is the highest; all true ranks lie in the ranges at once; no common letter: different)',
		...ranks,
		...(independence === null ? [] : ['', testLine(independence, round)]),
	].join('\n');
}

function testLine(test: Independence, round: (value: number) => string): string {
	if ('reason' in test) return `Rao–Scott F: unavailable (${test.reason})`;
	return `Rao–Scott F ${round(test.f)}, df ${round(test.ndf)} and ${round(test.ddf)}, p ${round(test.p)} (${test.rows} × ${test.columns}, n ${test.n})`;
}
