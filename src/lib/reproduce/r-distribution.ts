import type { Asked } from './question.ts';
import { intervalR } from './r-interval.ts';
import { LORENZ_R, measuredR } from './r-welfare.ts';

/** Shares of the whole in bins or up to values: proportions of rows, one `svymean` for all of them. */
export function distributionR(
	asked: Extract<Asked, { kind: 'histogram' | 'cumulative' }>,
): readonly string[] {
	return [
		...intervalR('logit', true),
		'whole <- subset(design, .in)',
		'# Each column of hits marks the rows of one share.',
		'shares <- function(hits) {',
		'	found <- svymean(hits * 1, whole)',
		'	constant <- colMeans(hits) %in% 0:1',
		'	value <- ifelse(constant, colMeans(hits), as.numeric(coef(found)))',
		'	se <- ifelse(constant, 0, as.numeric(SE(found)))',
		'	df <- degrees(whole)',
		'	ci <- mapply(function(value, se) interval(value, se, df, weights(whole, "sampling")), value, se)',
		'	data.frame(n = nrow(whole), value, se, df, low = ci[1, ], high = ci[2, ])',
		'}',
		...(asked.kind === 'histogram' ? binsR(asked.edges) : stepsR(asked.at)),
		'print(results, digits = 10, row.names = FALSE)',
	];
}

function binsR(edges: readonly number[]): readonly string[] {
	return [
		"# Freedman's and Diaconis's bins, joined until each has rows enough to be shown, or none.",
		`edges <- c(${edges.join(', ')})`,
		'bins <- seq(0, length(edges)) # The first is below all edges, the last above.',
		'hits <- outer(findInterval(whole$variables$.y, edges), bins, "==")',
		'results <- data.frame(cell = bins, from = c(-Inf, edges), below = c(edges, Inf), rows = colSums(hits), shares(hits))',
		'results <- results[results$rows > 0 | is.finite(results$from + results$below), ]',
	];
}

function stepsR(at: readonly number[]): readonly string[] {
	return [
		`at <- c(${at.join(', ')})`,
		'hits <- outer(whole$variables$.y, at, "<=")',
		'results <- data.frame(cell = seq_along(at), at, shares(hits))',
	];
}

/** What each of so many groups of equal weight holds of the total: steps of the Lorenz curve. */
export function heldSharesR(
	{ groups }: Extract<Asked, { kind: 'shares' }>,
	byReplicates: boolean,
): readonly string[] {
	return [
		...measuredR(byReplicates),
		...LORENZ_R,
		`groups <- ${groups}`,
		'if (any(d$.y[d$.in] < 0)) stop("Shares of a sum need values of 0 or more.")',
		'steps <- lapply(1:groups, function(k) function(y, w) {',
		'	from <- lorenz(y, w, (k - 1) / groups)',
		'	to <- lorenz(y, w, k / groups)',
		'	list(value = to$value - from$value, z = to$z - from$z)',
		'})',
		'found <- measured(d$.in, steps)',
		'df <- degrees(design[d$.in, ])',
		'half <- qt((1 + level) / 2, df) * found$se',
		'results <- data.frame(cell = 1:groups, n = sum(d$.in), found, df, low = found$value - half, high = found$value + half)',
		'print(results, digits = 10, row.names = FALSE)',
	];
}
