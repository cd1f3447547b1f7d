import { stataLabel } from '../extract/index.ts';
import type { Parts } from './parts.ts';
import { contrastsOf, type Asked, type Contrasts, type Domain } from './question.ts';
import { levelStata, type StataWords } from './stata-rows.ts';

/**
 * Differences or ratios of domains: what `contrastsR` does, one `svy: total` for each pair or
 * the values under every replicate weight.
 */
export function contrastsStata(
	parts: Parts,
	words: StataWords,
	asked: Extract<Asked, { kind: 'comparison' | 'visits' }>,
	replicates: number,
): readonly string[] {
	const { form, domains, sets } = contrastsOf(parts, asked);
	const numbers = new Map(domains.map(({ name }, i) => [name, i + 1]));
	return [
		...contrastStata(parts, words, form, domains, replicates),
		...holmStata(),
		...sets
			.filter(({ pairs }) => pairs.length > 0)
			.flatMap(({ pairs }) => [
				'',
				...pairs.map(([a, b]) => `compare ${numbers.get(a) ?? 0} ${numbers.get(b) ?? 0}`),
				'holm',
			]),
	];
}

/** The program `compare`, which adds the contrast of two domains by number to the matrix `tested_`. */
export function contrastStata(
	parts: Parts,
	words: StataWords,
	form: Contrasts['form'],
	domains: readonly Domain[],
	replicates: number,
): readonly string[] {
	return [
		...domains.map(
			(domain, i) => `generate byte d${i + 1}_ = ${rowsStata(words, domain)} // ${domain.name}`,
		),
		...(domains.length === 0
			? []
			: [
					`label define domain_ ${domains.map(({ name }, i) => `${i + 1} ${stataLabel(name)}`).join(' ')}`,
				]),
		'',
		...(replicates > 0
			? underStata(parts, form, domains.length, replicates)
			: influenceStata(parts, form, domains.length)),
		...compareStata(parts, form, replicates > 0),
	];
}

function influenceStata(
	{ indicator }: Parts,
	form: Contrasts['form'],
	domains: number,
): readonly string[] {
	return [
		'* The influence of every row on every domain: the covariance of their totals is that of the values.',
		`forvalues k = 1/${domains} {`,
		"	quietly generate double t_ = w_ * y_ if d`k'_",
		'	quietly summarize t_',
		"	scalar value`k'_ = r(sum)",
		...(indicator.kind === 'total'
			? ["	quietly generate double z`k'_ = d`k'_ * y_"]
			: [
					"	quietly replace t_ = w_ * x_ if d`k'_",
					'	quietly summarize t_',
					"	scalar value`k'_ = value`k'_ / r(sum)",
					"	quietly generate double z`k'_ = d`k'_ * (y_ - value`k'_ * x_) / r(sum)",
				]),
		...(form === 'ratio'
			? [
					'	* A ratio is a difference of logarithms.',
					"	quietly replace z`k'_ = z`k'_ / value`k'_",
					"	scalar value`k'_ = ln(value`k'_)",
				]
			: []),
		'	drop t_',
		'}',
	];
}

/** The values of the domains under every replicate weight, and the Mata function `contrast_se`. */
function underStata(
	{ indicator }: Parts,
	form: Contrasts['form'],
	domains: number,
	replicates: number,
): readonly string[] {
	return [
		'* The value of every domain under every replicate weight, the full one last.',
		`forvalues r = ${replicates}(-1)0 {`,
		"	quietly replace w_ = replicate`r'_",
		'	capture matrix drop now_',
		`	forvalues k = 1/${domains} {`,
		"		quietly generate double t_ = w_ * y_ if d`k'_",
		'		quietly summarize t_',
		"		scalar value`k'_ = r(sum)",
		...(indicator.kind === 'total'
			? []
			: [
					"		quietly replace t_ = w_ * x_ if d`k'_",
					'		quietly summarize t_',
					"		scalar value`k'_ = value`k'_ / r(sum)",
				]),
		...(form === 'ratio'
			? ['		* A ratio is a difference of logarithms.', "		scalar value`k'_ = ln(value`k'_)"]
			: []),
		"		matrix now_ = nullmat(now_), (value`k'_)",
		'		drop t_',
		'	}',
		'	matrix under_ = nullmat(under_) \\ now_',
		'}',
		'mata:',
		'void contrast_se(real scalar first, real scalar second)',
		'{',
		'	real matrix under',
		'	real colvector apart',
		'	under = st_matrix("under_")',
		'	apart = under[., first] - under[., second]',
		'	st_numscalar("se_", spread(apart))',
		...(form === 'ratio' ? ['	st_numscalar("ratio_se_", spread(exp(apart)))'] : []),
		'}',
		'end',
	];
}

function rowsStata({ filter }: StataWords, { where, rest }: Domain): string {
	if (where.length === 0) return 'in_';
	const tests = where.map(filter).join(' & ');
	return rest ? `in_ & !(${tests})` : `in_ & ${tests}`;
}

function compareStata(
	parts: Parts,
	form: 'difference' | 'ratio',
	byReplicates: boolean,
): readonly string[] {
	const t = `invttail(\`df', ${(100 - levelStata(parts)) / 200})`;
	const ends = [`estimate_ - ${t} * se_`, `estimate_ + ${t} * se_`];
	const shown =
		form === 'ratio'
			? [
					'exp(estimate_)',
					byReplicates ? 'ratio_se_' : 'exp(estimate_) * se_',
					...ends.map((end) => `exp(${end})`),
				]
			: ['estimate_', 'se_', ...ends];
	return [
		'program define compare',
		'	args first second',
		`	tempvar ${byReplicates ? '' : 'u '}both`,
		"	scalar estimate_ = value`first'_ - value`second'_",
		...(byReplicates ? [] : ["	quietly generate double `u' = z`first'_ - z`second'_"]),
		"	quietly generate byte `both' = d`first'_ | d`second'_",
		"	degrees `both'",
		'	local df = df_',
		...(byReplicates
			? ["	mata: contrast_se(`first', `second')"]
			: [
					"	quietly svy, dof(`df'): total `u'",
					'	matrix variance_ = e(V)',
					'	scalar se_ = sqrt(variance_[1, 1])',
				]),
		"	scalar p_ = 2 * ttail(`df', abs(estimate_ / se_))",
		`	matrix tested_ = nullmat(tested_) \\ (\`first', \`second', ${shown.join(', ')}, \`df', p_)`,
		'end',
	];
}

/** Lists what was compared since the last time, with p after Holm. */
function holmStata(): readonly string[] {
	return [
		'program define holm',
		'	preserve',
		'	drop _all',
		'	matrix colnames tested_ = first_ second_ value_ se_ low_ high_ df_ p_',
		'	quietly svmat double tested_, names(col)',
		'	sort p_',
		'	quietly generate double adjusted_ = min(1, p_ * (_N - _n + 1))',
		'	quietly replace adjusted_ = max(adjusted_, adjusted_[_n - 1]) if _n > 1',
		'	label values first_ second_ domain_',
		'	list, noobs',
		'	restore',
		'	matrix drop tested_',
		'end',
	];
}
