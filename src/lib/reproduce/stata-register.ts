import type { RegisterDataset, RegisterIndicator } from '../dataset/index.ts';
import { stataMeasure } from '../extract/index.ts';
import type { Parts } from './parts.ts';
import { cellsStata, openStata, operandsStata, stataWords } from './stata-rows.ts';

/** A program for Stata 16 or later for a register: what `registerR` does. */
export function registerStata(
	parts: Parts,
	dataset: RegisterDataset,
	indicator: RegisterIndicator,
): string {
	const words = stataWords(parts);
	const { rounds, request } = parts;
	const { status } = dataset.design;
	const latest = rounds?.codes.at(-1);
	const reached =
		status === undefined
			? []
			: [words.filter({ variable: status.variable, codes: status.reached })];
	const shown =
		rounds === null
			? []
			: [
					'* The rounds that are shown; the whole speaks of the latest.',
					`keep if ${words.filter({ variable: rounds.variable, codes: rounds.codes })}`,
				];
	const isLatest =
		rounds === null || latest === undefined
			? '1'
			: words.filter({ variable: rounds.variable, codes: [latest] });
	const byRound = rounds !== null && request.by.includes(rounds.variable);
	return [
		...openStata(parts),
		'* A register is no sample: no standard error, only how many units answered.',
		...shown,
		'',
		'* y is added up, x divides it or is what is covered, w weighs; in_ are units that answered.',
		...operandsStata(parts, words, reached),
		...cellsStata(parts, words),
		`generate byte latest_ = ${isLatest}`,
		'',
		...answerStata(indicator),
		'',
		'answer in_ & latest_',
		...(request.by.length === 0
			? []
			: [
					`levelsof cell_ if in_${byRound ? '' : ' & latest_'}, local(cells)`,
					'foreach cell of local cells {',
					'	display as text _newline "`: label (cell_) `cell\'\'"',
					`	answer in_${byRound ? '' : ' & latest_'} & cell_ == \`cell'`,
					'}',
				]),
		'',
	].join('\n');
}

function answerStata(indicator: RegisterIndicator): readonly string[] {
	const show = (value: string): string => `	display "value " %18.0g ${value} "  n " r(N)`;
	const measure = stataMeasure(indicator);
	const sums = (measure?.sums ?? []).flatMap(([name, expression]) => [
		'	tempvar t',
		`	generate double \`t' = ${expression} if \`0'`,
		"	quietly summarize `t'",
		`	scalar ${name} = r(sum)`,
	]);
	return [
		'program define answer',
		...(measure === null
			? ["	quietly summarize y_ [aweight = w_] if `0', detail", show('r(p50)')]
			: [...sums, show(measure.value)]),
		'end',
	];
}
