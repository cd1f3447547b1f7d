import { QUANTILE_RULE } from '../analysis/index.ts';
import { rText } from '../extract/index.ts';

/** `answer(part)` for the quantile at p, by the rule of the screen, with Woodruff's interval. */
export function quantileR(p: number): readonly string[] {
	return [
		`p <- ${p}`,
		'answer <- function(part) {',
		'	df <- degrees(part)',
		'	found <- tryCatch({',
		'		q <- svyquantile(~.y, part, p, alpha = 1 - level, interval.type = "mean",',
		`			qrule = ${rText(QUANTILE_RULE)}, df = df)`,
		'		c(coef(q), SE(q), confint(q))',
		'	}, error = function(e) rep(NA_real_, 4)) # Too few rows or PSUs for an interval.',
		'	data.frame(n = nrow(part), value = found[1], se = found[2], df, low = found[3], high = found[4])',
		'}',
	];
}
