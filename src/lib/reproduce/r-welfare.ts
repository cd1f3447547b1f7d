/** The function `se_of(z)` of a design without replicate weights. */
export const INFLUENCE_SE_R: readonly string[] = [
	'# The SE of an estimate is that of the total of its influence values, over the whole design.',
	'se_of <- function(z) as.numeric(SE(svytotal(z, design)))',
];

/** Of a design with replicate weights: `se_of(value, thetas)`, the values under each weight. */
export const REPLICATE_SE_R: readonly string[] = [
	'# How far values under the replicate weights lie apart; a replicate without a value does not count.',
	'replicates <- weights(design, "analysis")',
	'se_of <- function(value, thetas) {',
	'	thetas[!is.finite(thetas)] <- NA',
	'	if (all(is.na(thetas))) return(NA)',
	'	sqrt(as.numeric(svrVar(thetas, design$scale, design$rscales, mse = design$mse, coef = value)))',
	'}',
];

/**
 * The function `measured(rows, measures)`: value and SE of each measure, a function of y and w that
 * gives its value and the influence `z` of every row. Replicate weights have no use for the latter.
 */
export function measuredR(byReplicates: boolean): readonly string[] {
	if (byReplicates)
		return [
			...REPLICATE_SE_R,
			'measured <- function(rows, measures) {',
			'	of <- function(w) {',
			'		if (sum(w[rows]) == 0) return(rep(NA_real_, length(measures)))',
			'		sapply(measures, function(measure) measure(d$.y[rows], w[rows])$value)',
			'	}',
			'	value <- of(d$.w)',
			'	thetas <- matrix(apply(replicates, 2, of), length(measures))',
			'	data.frame(value, se = sapply(seq_along(value), function(k) se_of(value[k], thetas[k, ])))',
			'}',
		];
	return [
		...INFLUENCE_SE_R,
		'measured <- function(rows, measures) {',
		'	found <- lapply(measures, function(measure) measure(d$.y[rows], d$.w[rows]))',
		'	z <- matrix(0, nrow(d), length(measures))',
		'	z[rows, ] <- sapply(found, function(one) one$z)',
		'	data.frame(value = sapply(found, function(one) one$value), se = se_of(z))',
		'}',
	];
}

/** The function `quantile_of(y, w, p)`. */
export const QUANTILE_R: readonly string[] = [
	'# The first value above which less than 1 - p of the weight lies.',
	'quantile_of <- function(y, w, p) {',
	'	o <- order(y)',
	'	y[o][which(cumsum(w[o]) > (p + 1e-12) * sum(w))[1]]',
	'}',
];

/** The function `density_at(y, w, at)`, which needs `quantile_of`. */
export const DENSITY_R: readonly string[] = [
	"# A Gaussian kernel of Silverman's width.",
	'density_at <- function(y, w, at) {',
	'	sigma <- sqrt(sum(w * (y - weighted.mean(y, w))^2) / sum(w))',
	'	robust <- (quantile_of(y, w, 0.75) - quantile_of(y, w, 0.25)) / 1.349',
	'	h <- 0.9 * (if (robust > 0) min(sigma, robust) else sigma) * length(y)^-0.2',
	'	if (h == 0) 0 else sum(w * dnorm((at - y) / h)) / (h * sum(w))',
	'}',
];

/** The ordinate of the Lorenz curve at p, and its influence. */
export const LORENZ_R: readonly string[] = [
	'lorenz <- function(y, w, p) {',
	'	if (p == 0 || p == 1) return(list(value = p, z = numeric(length(y))))',
	'	o <- order(y); s <- y[o]; v <- w[o]; T <- sum(v * s)',
	'	k <- which(cumsum(v) > (p + 1e-12) * sum(v))[1]; xi <- s[k]',
	'	value <- (sum((v * s)[seq_len(k - 1)]) + (p * sum(v) - sum(v[seq_len(k - 1)])) * xi) / T',
	'	list(value = value, z = (ifelse(y < xi, y - xi, 0) + p * xi - y * value) / T)',
	'}',
];

/** The lines that answer for the whole and for every cell, as `results`. */
export function welfareResultsR(hasCells: boolean): readonly string[] {
	return [
		'parts <- list(d$.in)',
		'names(parts) <- ""',
		...(hasCells
			? ['for (cell in sort(unique(d$.cell[d$.in]))) parts[[cell]] <- d$.in & d$.cell %in% cell']
			: []),
		'results <- do.call(rbind, Map(function(cell, rows) {',
		'	found <- answer(rows)',
		'	if (!is.null(found)) cbind(cell, found)',
		'}, names(parts), parts))',
		'print(results, digits = 10, row.names = FALSE)',
	];
}
