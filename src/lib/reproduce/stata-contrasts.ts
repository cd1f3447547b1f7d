import { stataLabel } from '../extract/index.ts';
import type { Parts } from './parts.ts';
import { contrastsOf, type Asked, type Contrasts, type Domain } from './question.ts';
import { levelStata, type StataWords } from './stata-rows.ts';

/** Differences or ratios of domains: what `contrastsR` does, one `svy: total` for each pair. */
export function contrastsStata(
	parts: Parts,
	words: StataWords,
	asked: Extract<Asked, { kind: 'comparison' | 'visits' }>,
): readonly string[] {
	const { form, domains, sets } = contrastsOf(parts, asked);
	const numbers = new Map(domains.map(({ name }, i) => [name, i + 1]));
	return [
		...contrastStata(parts, words, form, domains),
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
		'* The influence of every row on every domain: the covariance of their totals is that of the values.',
		`forvalues k = 1/${domains.length} {`,
		"	quietly generate double t_ = w_ * y_ if d`k'_",
		'	quietly summarize t_',
		"	scalar value`k'_ = r(sum)",
		...(parts.indicator.kind === 'total'
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
		...compareStata(parts, form),
	];
}

function rowsStata({ filter }: StataWords, { where, rest }: Domain): string {
	if (where.length === 0) return 'in_';
	const tests = where.map(filter).join(' & ');
	return rest ? `in_ & !(${tests})` : `in_ & ${tests}`;
}

function compareStata(parts: Parts, form: 'difference' | 'ratio'): readonly string[] {
	const t = `invttail(\`df', ${(100 - levelStata(parts)) / 200})`;
	const ends = [`estimate_ - ${t} * se_`, `estimate_ + ${t} * se_`];
	const shown =
		form === 'ratio'
			? ['exp(estimate_)', 'exp(estimate_) * se_', ...ends.map((end) => `exp(${end})`)]
			: ['estimate_', 'se_', ...ends];
	return [
		'program define compare',
		'	args first second',
		'	tempvar u both',
		"	scalar estimate_ = value`first'_ - value`second'_",
		"	quietly generate double `u' = z`first'_ - z`second'_",
		"	quietly generate byte `both' = d`first'_ | d`second'_",
		"	degrees `both'",
		'	local df = df_',
		"	quietly svy, dof(`df'): total `u'",
		'	matrix variance_ = e(V)',
		'	scalar se_ = sqrt(variance_[1, 1])',
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
