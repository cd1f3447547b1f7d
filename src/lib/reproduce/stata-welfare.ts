/** Programs that leave a quantile in `quantile_` and a density in `density_`, of the rows inside. */
export const WELFARE_STATA: readonly string[] = [
	'* The first value above which less than 1 - p of the weight lies.',
	'program define quantile_of',
	'	args inside p',
	'	tempvar outside up',
	"	quietly generate byte `outside' = !`inside'",
	"	sort `outside' y_",
	"	quietly generate double `up' = sum(w_ * `inside')",
	"	quietly summarize y_ if `inside' & `up' > (`p' + 1e-12) * `up'[_N]",
	'	scalar quantile_ = r(min)',
	'end',
	"* A Gaussian kernel of Silverman's width.",
	'program define density_at',
	'	args inside at',
	'	tempvar t',
	"	quietly generate double `t' = w_ * `inside'",
	"	quietly summarize `t'",
	'	scalar all_ = r(sum)',
	"	quietly replace `t' = w_ * y_ * `inside'",
	"	quietly summarize `t'",
	'	scalar mean_ = r(sum) / all_',
	"	quietly replace `t' = w_ * (y_ - mean_)^2 * `inside'",
	"	quietly summarize `t'",
	'	scalar sigma_ = sqrt(r(sum) / all_)',
	"	quantile_of `inside' 0.75",
	'	scalar robust_ = quantile_',
	"	quantile_of `inside' 0.25",
	'	scalar robust_ = (robust_ - quantile_) / 1.349',
	"	quietly count if `inside'",
	'	scalar width_ = 0.9 * cond(robust_ > 0, min(sigma_, robust_), sigma_) * r(N)^(-0.2)',
	"	quietly replace `t' = w_ * normalden((`at' - y_) / width_) * `inside'",
	"	quietly summarize `t'",
	'	scalar density_ = r(sum) / (width_ * all_)',
	'end',
];

/** `total_of inside expression` leaves its weighted sum over the rows inside in `total_`. */
export const TOTAL_STATA: readonly string[] = [
	'* Adds up an expression over the rows inside, weighted, to total_.',
	'program define total_of',
	'	args inside expression',
	'	tempvar t',
	"	quietly generate double `t' = w_ * (`expression') if `inside'",
	"	quietly summarize `t'",
	'	scalar total_ = r(sum)',
	'end',
];

/**
 * `lorenz inside p` leaves the ordinate of the Lorenz curve in `value_` and its influence in `z_`, with
 * the sum of the weights in `W_` and that of the values in `T_`.
 */
export const LORENZ_STATA: readonly string[] = [
	'program define lorenz',
	'	args inside p',
	"	quantile_of `inside' `p'",
	'	scalar xi_ = quantile_',
	'	total_of `inside\' "(y_ - xi_) * (y_ < xi_)"',
	"	scalar value_ = (total_ + `p' * W_ * xi_) / T_",
	"	quietly generate double z_ = cond(`inside', (cond(y_ < xi_, y_ - xi_, 0) + `p' * xi_ - y_ * value_) / T_, 0)",
	'end',
];

/**
 * `shown inside name` prints `value_` with the SE that the influence `z_` gives it, and drops `z_`;
 * with replicate weights it keeps the value for `answerStata`.
 */
export function shownStata(level: number, replicates: number): readonly string[] {
	if (replicates > 0) return [...KEPT, ...shownUnder(level)];
	return [
		'* The SE of an estimate is that of the total of its influence values, over the whole design.',
		'program define shown',
		'	args inside name',
		"	degrees `inside'",
		'	local df = df_',
		"	quietly svy, dof(`df'): total z_",
		'	matrix variance_ = e(V)',
		'	scalar se_ = sqrt(variance_[1, 1])',
		`	scalar half_ = invttail(\`df', ${(100 - level) / 200}) * se_`,
		'	display "`name\': " %18.0g value_ "  se " %18.0g se_ "  interval " %18.0g value_ - half_ %18.0g value_ + half_',
		'	drop z_',
		'end',
	];
}

const KEPT: readonly string[] = [
	'* Replicate weights have no use for influence: the value is kept.',
	'program define shown',
	'	args inside name',
	'	matrix one_ = (value_)',
	"	matrix colnames one_ = `name'",
	'	matrix now_ = nullmat(now_), one_',
	'	drop z_',
	'end',
];

function shownUnder(level: number): readonly string[] {
	return [
		'mata:',
		'void shown_under()',
		'{',
		'	real matrix under',
		'	string matrix names',
		'	real scalar k, value, se, half',
		'	under = st_matrix("under_")',
		'	names = st_matrixcolstripe("under_")',
		'	for (k = 1; k <= cols(under); k++) {',
		'		value = under[rows(under), k]',
		'		se = spread(under[., k])',
		`		half = invttail(st_numscalar("df_"), ${(100 - level) / 200}) * se`,
		'		printf("%s: %18.0g  se %18.0g  interval %18.0g %18.0g\\n", names[k, 2], value, se, value - half, value + half)',
		'	}',
		'}',
		'end',
	];
}

/**
 * The program `answer` of these lines, which call `shown` for every measure of the rows inside; with
 * replicate weights they run under each of them, the full one last.
 */
export function answersStata(lines: readonly string[], replicates: number): readonly string[] {
	if (replicates === 0) return ['program define answer', '	args inside', ...lines, 'end'];
	return [
		'program define measures',
		'	args inside',
		...lines,
		'end',
		'program define answer',
		'	args inside',
		'	capture matrix drop under_',
		`	forvalues r = ${replicates}(-1)0 {`,
		"		quietly replace w_ = replicate`r'_",
		'		capture matrix drop now_',
		"		measures `inside'",
		'		matrix under_ = nullmat(under_) \\ now_',
		'	}',
		"	degrees `inside'",
		'	mata: shown_under()',
		'end',
	];
}
