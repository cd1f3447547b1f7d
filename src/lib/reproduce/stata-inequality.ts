import type { Parts } from './parts.ts';
import { levelStata } from './stata-rows.ts';
import {
	answersStata,
	LORENZ_STATA,
	shownStata,
	TOTAL_STATA,
	WELFARE_STATA,
} from './stata-welfare.ts';

/** Gini, S80/S20, Atkinson, generalised entropy and the Lorenz curve: what `inequalityR` does. */
export function inequalityStata(parts: Parts, replicates: number): readonly string[] {
	return [
		...WELFARE_STATA,
		...shownStata(levelStata(parts), replicates),
		...TOTAL_STATA,
		...LORENZ_STATA,
		...answersStata(
			[
				'	tempvar outside up gap distance t r',
				"	total_of `inside' 1",
				'	scalar W_ = total_',
				"	total_of `inside' y_",
				'	scalar T_ = total_',
				...GINI,
				...SHARE_RATIO,
				"	quietly generate double `r' = y_ / (T_ / W_) if `inside'",
				...[0.5, 1, 2].flatMap(atkinson),
				...[0, 1, 2].flatMap(entropy),
				...LORENZ,
			],
			replicates,
		),
	];
}

const GINI: readonly string[] = [
	"	quietly generate byte `outside' = !`inside'",
	"	sort `outside' y_",
	"	quietly generate double `up' = sum(w_ * `inside')",
	"	quietly generate double `gap' = cond(_n > 1, y_ - y_[_n - 1], 0) if `inside'",
	"	quietly generate double `t' = `gap' * (`up' - w_) * (W_ - `up' + w_)",
	"	quietly summarize `t'",
	'	scalar value_ = r(sum) / W_ / T_',
	"	quietly generate double `distance' = T_ - y_[1] * W_ + sum(`gap' * (2 * (`up' - w_) - W_))",
	"	quietly generate double z_ = cond(`inside', `distance' / W_ / T_ - value_ * (1 / W_ + y_ / T_), 0)",
	"	shown `inside' gini",
];

const SHARE_RATIO: readonly string[] = [
	"	quantile_of `inside' 0.2",
	'	scalar q20_ = quantile_',
	"	quantile_of `inside' 0.8",
	'	scalar q80_ = quantile_',
	'	total_of `inside\' "y_ * (y_ <= q20_)"',
	'	scalar low_ = total_',
	'	total_of `inside\' "y_ * (y_ > q80_)"',
	'	scalar value_ = total_ / low_',
	"	quietly generate double z_ = cond(`inside', (cond(y_ > q80_, y_, q80_) - 0.8 * q80_ - value_ * (cond(y_ <= q20_, y_ - q20_, 0) + 0.2 * q20_)) / low_, 0)",
	"	shown `inside' shareRatio",
];

function atkinson(e: number): readonly string[] {
	const name = `atkinson${String(e).replace('.', '')}`;
	const lines =
		e === 1
			? [
					"	total_of `inside' ln(`r')",
					'	scalar m_ = total_ / W_',
					'	scalar value_ = 1 - exp(m_)',
					"	quietly generate double z_ = cond(`inside', -exp(m_) * (ln(`r') - m_ + 1 - `r') / W_, 0)",
				]
			: [
					`	total_of \`inside' \`r'^(1-${e})`,
					'	scalar m_ = total_ / W_',
					`	scalar equal_ = m_^(1 / (1 - ${e}))`,
					'	scalar value_ = 1 - equal_',
					`	quietly generate double z_ = cond(\`inside', -equal_ * ((\`r'^(1 - ${e}) / m_ - ${e}) / (1 - ${e}) - \`r') / W_, 0)`,
				];
	return [...lines, `	shown \`inside' ${name}`];
}

function entropy(a: number): readonly string[] {
	const of = (sum: string, value: string, z: string): readonly string[] => [
		`	total_of \`inside' ${sum}`,
		'	scalar m_ = total_ / W_',
		`	scalar value_ = ${value}`,
		`	quietly generate double z_ = cond(\`inside', (${z}) / W_, 0)`,
	];
	const scale = `(${a} * (${a} - 1))`;
	const lines =
		a === 0
			? of("ln(`r')", '-m_', "`r' - 1 - ln(`r') - value_")
			: a === 1
				? of("`r'*ln(`r')", 'm_', "`r' * (ln(`r') - value_ - 1) + 1")
				: of(
						`\`r'^${a}`,
						`(m_ - 1) / ${scale}`,
						`(\`r'^${a} + m_ * (${a} - 1 - ${a} * \`r')) / ${scale}`,
					);
	return [...lines, `	shown \`inside' entropy${a}`];
}

const LORENZ: readonly string[] = [
	'	forvalues k = 1/19 {',
	"		local p = `k' / 20",
	"		lorenz `inside' `p'",
	"		shown `inside' lorenz`k'",
	'	}',
];
