import type { LineChoice } from '../analysis/index.ts';
import type { Parts } from './parts.ts';
import { levelStata } from './stata-rows.ts';
import { answersStata, shownStata, WELFARE_STATA } from './stata-welfare.ts';

/** Measures with the power of the gap, and their slope in the line as an expression of row sums. */
const MEASURES: readonly { readonly name: string; readonly g: string; readonly slope: string }[] = [
	{ name: 'gap', g: '(L_ - y_) / L_', slope: 'y_ / L_^2' },
	{ name: 'severity', g: '((L_ - y_) / L_)^2', slope: '2 * (L_ - y_) / L_ * y_ / L_^2' },
	{ name: 'meanShortfall', g: 'L_ - y_', slope: '1' },
	{ name: 'watts', g: 'ln(L_ / y_)', slope: '1 / L_' },
];

/** Poverty below a line: what `povertyR` does. */
export function povertyStata(
	parts: Parts,
	line: LineChoice,
	replicates: number,
): readonly string[] {
	return line.kind === 'fixed'
		? fixedStata(levelStata(parts), line.value)
		: relativeStata(levelStata(parts), line, replicates);
}

function fixedStata(level: number, value: number): readonly string[] {
	const svy = `svy, subpop(\`inside') dof(\`df') level(${level}):`;
	return [
		`scalar L_ = ${value}`,
		'* The FGT measures are means of a power of the gap.',
		'generate byte poor_ = y_ < L_',
		...MEASURES.map(({ name, g }) => `generate double ${name}_ = cond(poor_, ${g}, 0)`),
		'program define answer',
		'	args inside',
		"	degrees `inside'",
		'	local df = df_',
		`	${svy} proportion poor_, citype(logit)`,
		`	${svy} mean ${MEASURES.map(({ name }) => `${name}_`).join(' ')}`,
		`	${svy} total meanShortfall_`,
		'end',
	];
}

function relativeStata(
	level: number,
	{ of, share, population }: Extract<LineChoice, { kind: 'relative' }>,
	replicates: number,
): readonly string[] {
	// Under replicate weights the line is drawn again with every one.
	const isDrawnOnce = population === 'everyone' && replicates === 0;
	return [
		...WELFARE_STATA,
		...shownStata(level, replicates),
		...lineStata(of, share),
		...(isDrawnOnce ? ['line_of everyone_'] : []),
		'* A mean of g_ below the line; the line moves it by slope_.',
		'program define below',
		'	args inside name',
		'	tempvar t',
		"	quietly generate double `t' = w_ * `inside'",
		"	quietly summarize `t'",
		'	scalar all_ = r(sum)',
		"	quietly replace `t' = w_ * g_ * `inside'",
		"	quietly summarize `t'",
		'	scalar value_ = r(sum) / all_',
		"	quietly generate double z_ = slope_ * l_ + `inside' * (g_ - value_) / all_",
		"	shown `inside' `name'",
		'end',
		...answersStata(
			[
				'	tempvar t',
				...(isDrawnOnce
					? []
					: ['	capture drop l_', `	line_of ${population === 'own' ? "`inside'" : 'everyone_'}`]),
				'	capture drop g_',
				'	quietly generate double g_ = y_ < L_',
				"	density_at `inside' L_",
				'	scalar slope_ = density_',
				"	below `inside' headcount",
				"	quietly generate double `t' = .",
				...MEASURES.flatMap(({ name, g, slope }) => [
					`	quietly replace \`t' = w_ * cond(y_ < L_, ${slope}, 0) * \`inside'`,
					"	quietly summarize `t'",
					'	scalar slope_ = r(sum) / all_',
					`	quietly replace g_ = cond(y_ < L_, ${g}, 0)`,
					`	below \`inside' ${name}`,
				]),
				'	* What all the poor lack together.',
				"	quietly replace `t' = w_ * (y_ < L_) * `inside'",
				"	quietly summarize `t'",
				'	scalar slope_ = r(sum)',
				'	quietly replace g_ = cond(y_ < L_, L_ - y_, 0)',
				"	quietly replace `t' = w_ * g_ * `inside'",
				"	quietly summarize `t'",
				'	scalar value_ = r(sum)',
				"	quietly generate double z_ = slope_ * l_ + `inside' * g_",
				"	shown `inside' totalShortfall",
			],
			replicates,
		),
		'* The interval of the headcount on the screen is on the logit scale; here it is value and SE that agree.',
	];
}

/** `line_of inside` leaves the line in `L_` and each row's influence on it in `l_`. */
function lineStata(of: 'median' | 'mean', share: number): readonly string[] {
	return [
		'program define line_of',
		'	args inside',
		...(of === 'median'
			? [
					"	quantile_of `inside' 0.5",
					'	scalar m_ = quantile_',
					"	density_at `inside' m_",
					`	quietly generate double l_ = ${share} * \`inside' * (0.5 - (y_ <= m_)) / (density_ * all_)`,
				]
			: [
					"	density_at `inside' 0",
					'	scalar m_ = mean_',
					`	quietly generate double l_ = ${share} * \`inside' * (y_ - m_) / all_`,
				]),
		`	scalar L_ = ${share} * m_`,
		'end',
	];
}
