import type { Parts } from './parts.ts';
import { levelStata } from './stata-rows.ts';

/**
 * `answer` for the quantile at p: Woodruff's interval, the interval of the share up to the quantile
 * read back. Stata's `_pctile` is another rule only where p is met exactly.
 */
export function quantileStata(parts: Parts, p: number): readonly string[] {
	const percent = Number((p * 100).toPrecision(12));
	return [
		'* Where exactly this share of the weight lies below a value, _pctile gives the middle of it and the',
		'* next; R and the screen give the value itself (qrule = "math").',
		'program define answer',
		'	args inside',
		"	degrees `inside'",
		'	local df = df_',
		`	_pctile y_ [pweight = w_] if \`inside', percentiles(${percent})`,
		'	scalar value_ = r(r1)',
		'	tempvar below',
		"	generate byte `below' = y_ <= value_",
		`	quietly svy, subpop(\`inside') dof(\`df') level(${levelStata(parts)}): mean \`below'`,
		'	matrix found_ = r(table)',
		'	local low = 100 * max(found_[5, 1], 1e-9)',
		'	local high = 100 * min(found_[6, 1], 1 - 1e-9)',
		"	_pctile y_ [pweight = w_] if `inside', percentiles(`low' `high')",
		'	scalar low_ = r(r1)',
		'	scalar high_ = r(r2)',
		`	scalar se_ = (high_ - low_) / (2 * invttail(\`df', ${(1 - parts.request.level) / 2}))`,
		'	display "value " %18.0g value_ "  se " %18.0g se_ "  interval " %18.0g low_ %18.0g high_',
		'end',
	];
}
