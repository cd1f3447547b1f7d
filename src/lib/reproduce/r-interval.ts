import type { IntervalMethod } from '../estimation/index.ts';

/**
 * The function `interval(value, se, df, w)` of a program in R; `level` is a variable of it. The
 * formulas are those of the estimation room, `svyciprop` where it has them.
 *
 * @param share whether values are shares, which at 0 and 1 have an exact interval
 */
export function intervalR(method: IntervalMethod, share: boolean): readonly string[] {
	const [name, ...body] = bodyOf(method);
	if (!share) return [`# ${name}.`, 'interval <- function(value, se, df, w) {', ...body, '}'];
	return [
		`# ${name}. Where all or none have it, nothing varies: Clopper-Pearson.`,
		'interval <- function(value, se, df, w) {',
		'	n <- length(w)',
		'	few <- if (n > 1) (qt((1 + level) / 2, n - 1) / qt((1 + level) / 2, df))^2 else 1',
		'	if (value == 0 || value == 1) {',
		'		end <- -expm1(log((1 - level) / 2) / (sum(w)^2 / sum(w^2) * few))',
		'		return(if (value == 0) c(0, end) else c(1 - end, 1))',
		'	}',
		...body,
		'}',
	];
}

function bodyOf(method: IntervalMethod): readonly [name: string, ...body: string[]] {
	switch (method) {
		case 't':
			return ["Student's t", '	value + c(-1, 1) * qt((1 + level) / 2, df) * se'];
		case 'normal':
			return ['Normal', '	value + c(-1, 1) * qnorm((1 + level) / 2) * se'];
		case 'logit':
			return [
				'Logit, as svyciprop(method = "logit")',
				'	half <- qt((1 + level) / 2, df) * se / (value * (1 - value))',
				'	plogis(qlogis(value) + c(-1, 1) * half)',
			];
		case 'korn-graubard':
			return [
				'Korn-Graubard, as svyciprop(method = "beta")',
				'	size <- value * (1 - value) / se^2 * few',
				'	c(qbeta((1 - level) / 2, size * value, size * (1 - value) + 1),',
				'		qbeta((1 + level) / 2, size * value + 1, size * (1 - value)))',
			];
		case 'wilson':
			return [
				"Wilson's score with the effective sample size",
				'	t <- qt((1 + level) / 2, df)',
				'	part <- t^2 * se^2 / (value * (1 - value))',
				'	(value + part / 2 + c(-1, 1) * sqrt((t * se)^2 + (part / 2)^2)) / (1 + part)',
			];
	}
}
