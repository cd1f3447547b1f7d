/** The function `se_of(z)`. */
export const SE_R: readonly string[] = [
	'# The SE of an estimate is that of the total of its influence values, over the whole design.',
	'se_of <- function(z) as.numeric(SE(svytotal(z, design)))',
];

/** Functions of a program in R for a quantile and a density of weighted rows, and an SE from influence. */
export const WELFARE_R: readonly string[] = [
	'# The first value above which less than 1 - p of the weight lies.',
	'quantile_of <- function(y, w, p) {',
	'	o <- order(y)',
	'	y[o][which(cumsum(w[o]) > (p + 1e-12) * sum(w))[1]]',
	'}',
	"# A Gaussian kernel of Silverman's width.",
	'density_at <- function(y, w, at) {',
	'	sigma <- sqrt(sum(w * (y - weighted.mean(y, w))^2) / sum(w))',
	'	robust <- (quantile_of(y, w, 0.75) - quantile_of(y, w, 0.25)) / 1.349',
	'	h <- 0.9 * (if (robust > 0) min(sigma, robust) else sigma) * length(y)^-0.2',
	'	if (h == 0) 0 else sum(w * dnorm((at - y) / h)) / (h * sum(w))',
	'}',
	...SE_R,
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
