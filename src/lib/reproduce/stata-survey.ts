import { designStages, type SampleDesign } from '../dataset/index.ts';
import { SINGLE_UNIT } from '../extract/index.ts';
import { hasDenominator, intervalOf, type Parts } from './parts.ts';
import type { Asked } from './question.ts';
import { contrastsStata } from './stata-contrasts.ts';
import { distributionStata, heldSharesStata } from './stata-distribution.ts';
import { inequalityStata } from './stata-inequality.ts';
import { povertyStata } from './stata-poverty.ts';
import { quantileStata } from './stata-quantile.ts';
import { rankingStata } from './stata-ranking.ts';
import { replicateDegreesStata, replicatesStata } from './stata-replicates.ts';
import {
	cellsStata,
	levelStata,
	openStata,
	operandsStata,
	stataWords,
	type StataWords,
} from './stata-rows.ts';
import { twoWayStata } from './stata-two-way.ts';

/**
 * A program for Stata 16 or later that reads the extract beside it and gives what is asked with
 * `svy, subpop()`, with the degrees of freedom of the screen.
 */
export function surveyStata(parts: Parts, design: SampleDesign, asked: Asked): string {
	const words = stataWords(parts);
	// A line of the whole country rests on rows that no filter keeps.
	const wide =
		asked.kind === 'poverty' &&
		asked.line.kind === 'relative' &&
		asked.line.population === 'everyone';
	return [
		...openStata(parts),
		'',
		'* y is added up, x divides it, w weighs; in_ marks the rows that are asked about.',
		...operandsStata(wide ? { ...parts, where: [] } : parts, words),
		'replace in_ = 0 if w_ <= 0',
		...cellsStata(parts, words),
		'',
		'* Rows outside stay as zeros: their PSUs belong to the design.',
		'replace y_ = 0 if !in_',
		'replace x_ = 0 if !in_',
		'replace w_ = 1 if !in_',
		...declareStata(parts, design, words),
		...(wide ? ['* Everyone in the survey draws the line.', 'generate byte everyone_ = in_'] : []),
		...(wide ? parts.where.map((f) => `replace in_ = 0 if !(${words.filter(f)})`) : []),
		'',
		...(design.replicates === undefined ? DEGREES : replicateDegreesStata(design.replicates)),
		...askedStata(parts, words, asked, design.replicates?.variables.length ?? 0),
		'',
	].join('\n');
}

/** @param replicates how many replicate weights are declared; 0: the stages are */
function askedStata(
	parts: Parts,
	words: StataWords,
	asked: Asked,
	replicates: number,
): readonly string[] {
	switch (asked.kind) {
		case 'view':
			return [...answerStata(parts), '', ...resultsStata(parts)];
		case 'quantile':
			return [...quantileStata(parts, asked.p), '', ...resultsStata(parts)];
		case 'comparison':
		case 'visits':
			return contrastsStata(parts, words, asked, replicates);
		case 'two-way':
			return twoWayStata(parts, words, asked.base, replicates);
		case 'poverty':
			return [...povertyStata(parts, asked.line, replicates), '', ...resultsStata(parts)];
		case 'inequality':
			return [...inequalityStata(parts, replicates), '', ...resultsStata(parts)];
		case 'histogram':
		case 'cumulative':
			return distributionStata(parts, asked);
		case 'shares':
			return heldSharesStata(parts, asked, replicates);
		case 'ranking':
			return rankingStata(parts, words, asked, replicates);
	}
}

/** `answer` of the whole and of every cell. */
function resultsStata({ request }: Parts): readonly string[] {
	return [
		'answer in_',
		...(request.by.length === 0
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
	];
}

/** What every program declares: the replicate weights of a design that has them, else its stages. */
function declareStata(
	{ request }: Parts,
	design: SampleDesign,
	words: StataWords,
): readonly string[] {
	if (design.replicates !== undefined) return replicatesStata(design.replicates, words);
	const { nameOf } = words;
	const strata = design.strata.map(nameOf).join(' ');
	const stages = designStages(design).map(({ units, fpc }, i) => ({
		unit: i === 0 ? 'psu_' : `unit${i + 1}_`,
		group: [...(design.nest ? design.strata : []), ...units].map(nameOf).join(' '),
		fpc: fpc === null ? '' : ` fpc(${nameOf(fpc.column)})`,
	}));
	const later = stages.slice(1).map(({ unit, fpc }) => ` || ${unit},${fpc}`);
	const single = `singleunit(${SINGLE_UNIT[request.lonely]})`;
	const set = `svyset psu_ [pweight = w_], strata(stratum_)${stages[0]?.fpc ?? ''} ${single}${later.join('')}`;
	return [
		`egen long stratum_ = group(${strata}), missing`,
		...stages.map(({ unit, group }) => `egen long ${unit} = group(${group}), missing`),
		set,
	];
}

/** `degrees inside` leaves the degrees of freedom of a part in the scalar `df_`. */
const DEGREES: readonly string[] = [
	'program define degrees',
	'	args inside',
	'	tempvar p s',
	"	egen byte `p' = tag(psu_) if `inside'",
	"	egen byte `s' = tag(stratum_) if `inside'",
	"	quietly count if `p' == 1",
	'	scalar df_ = r(N)',
	"	quietly count if `s' == 1",
	'	scalar df_ = df_ - r(N) // PSUs minus strata that have rows in the part',
	'end',
	'',
];

function answerStata(parts: Parts): readonly string[] {
	return [
		'program define answer',
		'	args inside',
		"	degrees `inside'",
		'	local df = df_',
		`	svy, subpop(\`inside') dof(\`df') level(${levelStata(parts)}): ${estimatorStata(parts)}`,
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
