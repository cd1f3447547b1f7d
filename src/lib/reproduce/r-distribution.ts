import type { Asked } from './question.ts';
import { intervalR } from './r-interval.ts';
import { LORENZ_R, SE_R } from './r-welfare.ts';

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
		'	df <- degf(whole)',
		'	ci <- mapply(function(value, se) interval(value, se, df, weights(whole)), value, se)',
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
export function heldSharesR({ groups }: Extract<Asked, { kind: 'shares' }>): readonly string[] {
	return [
		...SE_R,
		...LORENZ_R,
		`groups <- ${groups}`,
		'y <- d$.y[d$.in]',
		'w <- d$.w[d$.in]',
		'if (any(y < 0)) stop("Shares of a sum need values of 0 or more.")',
		'curve <- lapply(0:groups / groups, function(p) lorenz(y, w, p))',
		'value <- diff(sapply(curve, function(one) one$value))',
		'z <- matrix(0, nrow(d), groups)',
		'z[d$.in, ] <- sapply(1:groups, function(k) curve[[k + 1]]$z - curve[[k]]$z)',
		'se <- se_of(z)',
		'df <- degf(design[d$.in, ])',
		'half <- qt((1 + level) / 2, df) * se',
		'results <- data.frame(cell = 1:groups, n = sum(d$.in), value, se, df, low = value - half, high = value + half)',
		'print(results, digits = 10, row.names = FALSE)',
	];
}
