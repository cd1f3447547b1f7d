import { designStages, type SampleDesign } from '../dataset/index.ts';
import { SINGLE_UNIT } from '../extract/index.ts';
import { hasDenominator, intervalOf, type Parts } from './parts.ts';
import { cellsStata, openStata, operandsStata, stataWords, type StataWords } from './stata-rows.ts';

/**
 * A program for Stata 16 or later that reads the extract beside it and gives the whole and every
 * cell with `svy, subpop()`, with the degrees of freedom of the screen.
 */
export function surveyStata(parts: Parts, design: SampleDesign): string {
	const words = stataWords(parts);
	return [
		...openStata(parts),
		'',
		'* y is added up, x divides it, w weighs; in_ marks the rows that are asked about.',
		...operandsStata(parts, words),
		'replace in_ = 0 if w_ <= 0',
		...cellsStata(parts, words),
		'',
		'* Rows outside stay as zeros: their PSUs belong to the design.',
		'replace y_ = 0 if !in_',
		'replace x_ = 0 if !in_',
		'replace w_ = 1 if !in_',
		...declareStata(parts, design, words),
		'',
		...answerStata(parts),
		'',
		'answer in_',
		...(parts.request.by.length === 0
			? []
			: [
					'levelsof cell_ if in_, local(cells)',
					'foreach cell of local cells {',
					'	display as text _newline "`: label (cell_) `cell\'\'"',
					"	generate byte here_ = in_ & cell_ == `cell'",
					'	answer here_',
					'	drop here_',
					'}',
				]),
		'',
	].join('\n');
}

function declareStata(
	{ request }: Parts,
	design: SampleDesign,
	{ nameOf }: StataWords,
): readonly string[] {
	const strata = design.strata.map(nameOf).join(' ');
	const stages = designStages(design).map(({ units, fpc }, i) => ({
		unit: i === 0 ? 'psu_' : `unit${i + 1}_`,
		group: [...(design.nest ? design.strata : []), ...units].map(nameOf).join(' '),
		fpc: fpc === null ? '' : ` fpc(${nameOf(fpc.column)})`,
	}));
	const later = stages.slice(1).map(({ unit, fpc }) => ` || ${unit},${fpc}`);
	const single = `singleunit(${SINGLE_UNIT[request.lonely]})`;
	return [
		`egen long stratum_ = group(${strata}), missing`,
		...stages.map(({ unit, group }) => `egen long ${unit} = group(${group}), missing`),
		`svyset psu_ [pweight = w_], strata(stratum_)${stages[0]?.fpc ?? ''} ${single}${later.join('')}`,
	];
}

function answerStata(parts: Parts): readonly string[] {
	const level = Math.round(parts.request.level * 1e4) / 100;
	return [
		'program define answer',
		'	args inside',
		'	tempvar p s',
		"	egen byte `p' = tag(psu_) if `inside'",
		"	egen byte `s' = tag(stratum_) if `inside'",
		"	quietly count if `p' == 1",
		'	local df = r(N)',
		"	quietly count if `s' == 1",
		"	local df = `df' - r(N) // PSUs minus strata that have rows in the part",
		`	svy, subpop(\`inside') dof(\`df') level(${level}): ${estimatorStata(parts)}`,
		'end',
	];
}

/** The official command, with the interval that is asked for where the command has it. */
export function estimatorStata(parts: Parts): string {
	if (parts.indicator.kind === 'total') return 'total y_';
	if (hasDenominator(parts)) return 'ratio y_ / x_';
	const used = intervalOf(parts);
	switch (used) {
		case 't':
		case 'normal':
			return 'mean y_';
		case 'logit':
		case 'wilson':
			return `proportion y_, citype(${used})`;
		case 'korn-graubard':
			return 'proportion y_, citype(exact)';
	}
}
