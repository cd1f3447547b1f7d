import type { Parts } from './parts.ts';
import type { Asked } from './question.ts';
import { levelStata } from './stata-rows.ts';
import {
	answersStata,
	LORENZ_STATA,
	shownStata,
	TOTAL_STATA,
	WELFARE_STATA,
} from './stata-welfare.ts';

/** Shares of the whole in bins or up to values: what `distributionR` does, one `svy` for each. */
export function distributionStata(
	parts: Parts,
	asked: Extract<Asked, { kind: 'histogram' | 'cumulative' }>,
): readonly string[] {
	return [
		'degrees in_',
		'local df = df_',
		'generate byte hit_ = 0',
		'program define answer',
		'	args df',
		`	svy, subpop(in_) dof(\`df') level(${levelStata(parts)}): proportion hit_, citype(logit)`,
		'end',
		...(asked.kind === 'histogram' ? binsStata(asked.edges) : stepsStata(asked.at)),
	];
}

function binsStata(edges: readonly number[]): readonly string[] {
	return [
		"* Freedman's and Diaconis's bins, joined until each has rows enough to be shown, or none.",
		'local from = mindouble()',
		'local last = maxdouble()',
		`foreach below in ${edges.join(' ')} \`last' {`,
		"	quietly replace hit_ = in_ & y_ >= `from' & y_ < `below'",
		'	display as text _newline "from `from\' to below `below\'"',
		"	answer `df'",
		"	local from `below'",
		'}',
	];
}

function stepsStata(at: readonly number[]): readonly string[] {
	return [
		`foreach at in ${at.join(' ')} {`,
		"	quietly replace hit_ = in_ & y_ <= `at'",
		'	display as text _newline "up to `at\'"',
		"	answer `df'",
		'}',
	];
}

/** What each of so many groups of equal weight holds of the total: what `heldSharesR` does. */
export function heldSharesStata(
	parts: Parts,
	{ groups }: Extract<Asked, { kind: 'shares' }>,
	replicates: number,
): readonly string[] {
	return [
		...WELFARE_STATA,
		...shownStata(levelStata(parts), replicates),
		...TOTAL_STATA,
		...LORENZ_STATA,
		...answersStata(
			[
				"	total_of `inside' 1",
				'	scalar W_ = total_',
				"	total_of `inside' y_",
				'	scalar T_ = total_',
				'	* The step of the Lorenz curve from the group before; the last one ends at 1.',
				'	scalar lower_ = 0',
				'	quietly generate double below_ = 0',
				`	forvalues k = 1/${groups - 1} {`,
				`		local p = \`k' / ${groups}`,
				"		lorenz `inside' `p'",
				'		quietly generate double upto_ = z_',
				'		scalar upper_ = value_',
				'		scalar value_ = upper_ - lower_',
				'		quietly replace z_ = z_ - below_',
				"		shown `inside' group`k'",
				'		scalar lower_ = upper_',
				'		quietly replace below_ = upto_',
				'		drop upto_',
				'	}',
				'	scalar value_ = 1 - lower_',
				'	quietly generate double z_ = -below_',
				`	shown \`inside' group${groups}`,
				'	drop below_',
			],
			replicates,
		),
		'answer in_',
	];
}
