import type { Indicator, RegisterIndicator } from '../dataset/index.ts';

type Kind = RegisterIndicator['kind'];

/** What a figure of a register is of y, x and w of the units that answered, in R. */
export const R_MEASURES: Readonly<Record<Kind, string>> = {
	count: 'sum(w * y)',
	sum: 'sum(w * y)',
	gap: 'sum(w * pmax(y - x, 0))',
	share: 'sum(w * y) / sum(w)',
	mean: 'sum(w * y) / sum(w)',
	rate: 'per * sum(w * y) / sum(w * x)',
	median: 'weighted_median(y, w)',
};

/** The function of `R_MEASURES` that R does not have. */
export const R_WEIGHTED_MEDIAN: readonly string[] = [
	'weighted_median <- function(y, w) {',
	'	y <- y[w > 0]; w <- w[w > 0]; o <- order(y); y <- y[o]; passed <- cumsum(w[o])',
	'	i <- which(passed >= sum(w) / 2)[1]',
	'	if (passed[i] == sum(w) / 2 && i < length(y)) (y[i] + y[i + 1]) / 2 else y[i]',
	'}',
];

/** A figure of a register in Stata: sums over the units that answered, and the value of them. */
export interface StataMeasure {
	/** Scalar → what is added up, of `y_`, `x_` and `w_`. */
	readonly sums: readonly (readonly [name: string, expression: string])[];
	readonly value: string;
}

/**
 * Null for a median, which Stata's `summarize, detail` leaves in `r(p50)`. No register has the kinds
 * of a survey; theirs is a plain sum.
 */
export function stataMeasure(indicator: Indicator): StataMeasure | null {
	switch (indicator.kind) {
		case 'median':
			return null;
		case 'count':
		case 'sum':
		case 'total':
		case 'proportion':
		case 'ratio':
			return { sums: [['a_', 'w_ * y_']], value: 'a_' };
		case 'gap':
			return { sums: [['a_', 'w_ * max(y_ - x_, 0)']], value: 'a_' };
		case 'share':
		case 'mean':
			return {
				sums: [
					['b_', 'w_'],
					['a_', 'w_ * y_'],
				],
				value: 'a_ / b_',
			};
		case 'rate':
			return {
				sums: [
					['b_', 'w_ * x_'],
					['a_', 'w_ * y_'],
				],
				value: `${indicator.per} * a_ / b_`,
			};
	}
}
