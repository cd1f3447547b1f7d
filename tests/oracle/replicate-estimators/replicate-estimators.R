# What R says of a svrepdesign beyond means and totals: quantiles, shares, what groups hold, poverty,
# inequality, comparisons and two-way tables. Columns: h stratum, i PSU, w weight, y values above 0,
# b 0/1, x denominator, d and e groupings. Needs json.R.
#
# Quantiles: svyquantile with its default interval.type "mean" (Woodruff), quantiles by the rule
# "math". Everything without a function of `survey`: withReplicates, so the SE counts whatever the
# statistic estimates on the way, such as a line. Ratios: svycontrast on the replicates of totals.

REPLICATE_ESTIMATOR_FIELDS <- c("what", "of", "second", "at", "n", "df", "value", "se", "low", "high", "p")

# The first value whose weights, added up, exceed p of all, as laeken has it.
weighted_quantile <- function(y, w, p) {
  o <- order(y)
  y[o][which(cumsum(w[o]) > p * sum(w) + 1e-12 * sum(w))[1]]
}
lorenz_at <- function(y, w, p) {
  o <- order(y)
  approx(c(0, cumsum(w[o])) / sum(w), c(0, cumsum((w * y)[o])) / sum(w * y), p, ties = "ordered")$y
}
MEASURES <- list(
  gini = function(y, w) sum(outer(w, w) * abs(outer(y, y, "-"))) / (2 * sum(w) * sum(w * y)),
  shareRatio = function(y, w) {
    q <- c(weighted_quantile(y, w, 0.2), weighted_quantile(y, w, 0.8))
    sum((w * y)[y > q[2]]) / sum((w * y)[y <= q[1]])
  },
  atkinson1 = function(y, w) 1 - exp(sum(w * log(y)) / sum(w)) / (sum(w * y) / sum(w)),
  entropy1 = function(y, w) {
    r <- y / (sum(w * y) / sum(w))
    sum(w * r * log(r)) / sum(w)
  })
below <- function(y, w, L, a) sum(w * ifelse(y < L, ((L - y) / L)^a, 0)) / sum(w)

replicate_estimators_cases <- function(design) {
  data <- design$variables
  keys <- list(NA)
  for (g in sort(unique(data$d))) keys[[length(keys) + 1]] <- g
  unlist(c(lapply(keys, function(g) domain_cases(design, g)), lapply(keys[-1], function(g)
    contrast_cases(design, g)), table_case(design, "e"), table_case(design, "b")))
}

case <- function(what, of, second, at, n, df, r)
  array(c(text(c(what, of, second)), short(c(at, n, df)), number(c(r, rep(NA, 5 - length(r))))))

domain_cases <- function(design, g) {
  keep <- if (is.na(g)) rep(TRUE, nrow(design$variables)) else design$variables$d == g
  sub <- design[keep, ]
  y <- sub$variables$y
  n <- sum(keep)
  df <- degf(sub)
  if (df < 1 || n < 2) return(character())
  cases <- character()
  put <- function(what, at, r) cases[length(cases) + 1] <<- case(what, g, NA, at, n, df, r)
  # Nobody or everybody below a line has no SE here, but an exact interval.
  inside <- function(what, at, r) if (r[1] > 0 && r[1] < 1) put(what, at, r)
  for (p in c(0.25, 0.5, 0.8)) {
    q <- suppressWarnings(svyquantile(~y, sub, p, interval.type = "mean", qrule = "math")[[1]])
    # Where weights meet p exactly, or p is below the first row, survey 4.1.1 leaves its rule: see
    # quantiles.R, which holds ours to the definition.
    exact <- any(abs(cumsum(weights(sub, "sampling")[order(y)]) / sum(weights(sub, "sampling")) - p) < 1e-12)
    first <- weights(sub, "sampling")[order(y)][1] / sum(weights(sub, "sampling"))
    sub$variables$hit <- as.numeric(y <= q[1, 1])
    m <- svymean(~hit, sub)
    ends <- as.numeric(coef(m)) + c(-1, 1) * qt(0.975, df) * as.numeric(SE(m))
    if (all(is.finite(q)) && !exact && min(p, ends) > first) put("quantile", p, q[1, c(1, 4, 2, 3)])
  }
  t <- as.numeric(sort(y)[ceiling(n / 2)])
  sub$variables$hit <- as.numeric(y <= t)
  share <- svymean(~hit, sub)
  if (coef(share) > 0 && coef(share) < 1) put("share", t, c(coef(share), SE(share),
    attr(svyciprop(~hit, sub, method = "xlogit", level = 0.95, df = df), "ci")))
  any_of <- function(f, over = sub) {
    r <- suppressWarnings(withReplicates(over, f))
    c(r, sqrt(as.numeric(attr(r, "var"))))
  }
  for (k in 1:5) put("fifth", k, any_of(function(w, d) if (sum(w) == 0) NA else
    lorenz_at(d$y, w, k / 5) - lorenz_at(d$y, w, (k - 1) / 5)))
  L <- digits(0.9 * weighted_quantile(design$variables$y, design$pweights, 0.5), 4)
  for (a in 0:2) {
    sub$variables$v <- ifelse(y < L, ((L - y) / L)^a, 0)
    m <- svymean(~v, sub)
    inside(paste0("fixed", a), L, c(coef(m), SE(m)))
  }
  for (a in 0:1) {
    inside(paste0("own", a), 0.9, any_of(function(w, d) if (sum(w) == 0) NA else
      below(d$y, w, 0.9 * weighted_quantile(d$y, w, 0.5), a)))
    inside(paste0("everyone", a), 0.9, any_of(function(w, d) if (sum(w[keep]) == 0) NA else
      below(d$y[keep], w[keep], 0.9 * weighted_quantile(d$y, w, 0.5), a), design))
  }
  for (m in names(MEASURES)) put(m, NA, any_of(function(w, d) if (sum(w) == 0) NA else MEASURES[[m]](d$y, w)))
  cases
}

# A group with the next one, with the rest, and with the whole.
contrast_cases <- function(design, first) {
  data <- design$variables
  groups <- sort(unique(data$d))
  others <- c(groups[which(groups == first) %% length(groups) + 1], "rest", "whole")
  kinds <- list(mean = c("y", NA), proportion = c("b", NA), ratio = c("y", "x"), total = c("y", NA))
  unlist(lapply(others, function(second) lapply(names(kinds), function(kind) {
    a <- data$d == first
    b <- if (second == "whole") rep(TRUE, nrow(data)) else if (second == "rest") !a else data$d == second
    y <- data[[kinds[[kind]][1]]]
    x <- if (is.na(kinds[[kind]][2])) rep(1, nrow(data)) else data[[kinds[[kind]][2]]]
    design$variables <- data.frame(ya = y * a, xa = x * a, yb = y * b, xb = x * b, y = y, g = factor(!a))
    sub <- design[a | b, ]
    df <- degf(sub)
    # A domain without an interval of its own is compared with nothing.
    shares <- c(weighted.mean(y[a], data$w[a]), weighted.mean(y[b], data$w[b]))
    alone <- min(degf(design[a, ]), degf(design[b, ])) < 1
    if (alone || (kind == "proportion" && any(shares == 0 | shares == 1))) return(character())
    totals <- svytotal(~ya + xa + yb + xb, sub, return.replicates = TRUE)
    of <- function(f) {
      r <- suppressWarnings(svycontrast(totals, list(f = f)))
      r <- if (is.list(r)) r[[1]] else r
      c(as.numeric(r)[1], sqrt(as.numeric(attr(r, "var"))[1]))
    }
    total <- kind == "total"
    d <- if (total) of(quote(ya - yb)) else of(quote(ya / xa - yb / xb))
    # Disjoint means as an analyst would ask.
    if (!any(a & b) && kind == "mean") {
      by <- svyby(~y, ~g, sub, svymean, covmat = TRUE)
      linear <- svycontrast(by, c(1, -1))
      stopifnot(abs(SE(linear) - d[2]) <= 1e-9 * d[2] || !is.finite(d[2]) || !is.finite(SE(linear)))
    }
    if (df < 1 || !is.finite(d[2]) || !(d[2] > 1e-12 * abs(d[1]))) return(character())
    r <- if (total) of(quote(ya / yb)) else of(quote((ya / xa) / (yb / xb)))
    l <- if (total) of(quote(log(ya / yb))) else of(quote(log((ya / xa) / (yb / xb))))
    out <- case(paste0(kind, "-difference"), first, second, NA, nrow(sub), df,
                c(d, d[1] + c(-1, 1) * qt(0.975, df) * d[2], 2 * pt(-abs(d[1] / d[2]), df)))
    if (all(is.finite(c(r, l))) && r[1] > 0 && l[2] > 1e-12) c(out,
      case(paste0(kind, "-ratio"), first, second, NA, nrow(sub), df,
           c(r, exp(l[1] + c(-1, 1) * qt(0.975, df) * l[2]), 2 * pt(-abs(l[1] / l[2]), df))))
    else out
  })))
}

# Rao-Scott F of d by another variable: value F, se X-squared, low and high its degrees of freedom.
table_case <- function(design, other) {
  design$variables <- data.frame(r = as.character(design$variables$d),
                                 c = as.character(design$variables[[other]]))
  df <- degf(design)
  f <- tryCatch(suppressWarnings(svychisq(~r + c, design, statistic = "F")), error = function(e) NULL)
  if (is.null(f) || !is.finite(f$p.value) || df < 1) return(character())
  x <- suppressWarnings(svychisq(~r + c, design, statistic = "Chisq"))$statistic
  case("table", other, NA, NA, nrow(design$variables), df, c(f$statistic, x, f$parameter, f$p.value))
}

replicate_estimators_json <- function(id, design) {
  weights <- as.matrix(weights(design, "analysis"))
  columns <- as.list(design$variables[c("h", "i", "w", "y", "b", "x", "d", "e")])
  rho <- if (design$type == "Fay") short(design$rho) else "null"
  object(c(id = text(id), type = text(design$type), scale = number(design$scale),
           rscales = column(rep_len(design$rscales, ncol(weights))), rho = rho,
           mse = if (isTRUE(design$mse)) "true" else "false", df = short(degf(design)),
           columns = object(vapply(columns, column, "")),
           replicates = array(apply(weights, 2, column)),
           cases = paste0("[\n", paste(replicate_estimators_cases(design), collapse = ",\n"), "]")))
}

# Replicate designs of every type of one data frame (h, i, w, y, b, x, d, e).
replicate_estimators_designs <- function(data, id) {
  data <- data[order(data$h, data$i), ]
  two <- data[data$i %in% unlist(tapply(data$i, data$h, function(i) unique(i)[1:2])), ]
  strata <- svydesign(ids = ~i, strata = ~h, weights = ~w, data = data)
  none <- svydesign(ids = ~i, weights = ~w, data = data)
  half <- svydesign(ids = ~i, strata = ~h, weights = ~w, data = two)
  mse <- nrow(data) %% 2 == 0
  make <- function(kind, from = strata, ...) replicate_estimators_json(paste(id, kind),
    as.svrepdesign(from, type = kind, compress = FALSE, mse = mse, ...))
  c(make("JKn"), make("JK1", none), make("bootstrap", replicates = 15), make("BRR", half),
    make("Fay", half, fay.rho = 0.3))
}

# Random data with a second grouping and values above 0 without ties.
replicate_estimators_data <- function(psus) {
  data <- random_data(psus, c(3, 6), spread = 0.5)
  data$y <- digits(exp(data$y / 10))
  data$e <- ifelse(runif(nrow(data)) < plogis(data$b - 0.5 + (data$d == "a")), "u", "v")
  data
}
