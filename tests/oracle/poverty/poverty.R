# What R says of poverty and inequality on one data frame: h stratum, i PSU, w weight, y welfare,
# maybe d domain, maybe N PSUs in the population of the stratum, maybe s unit within the PSU and N2
# units in the PSU.
#
# Three kinds of answers:
#  - closed: `svymean`, `svytotal`, and `svycontrast` on `svytotal` (the delta method, exact) for every
#    measure that is a smooth function of totals;
#  - influence: `svytotal` of influence values from double sums or a second writing of the formula;
#  - replicates: `withReplicates` on JKn and on 300 bootstrap replicates (`as.svrepdesign`), with R
#    `laeken` for the value of each.
# Values of Gini, S80/S20 and of lines at a share of the median are those of `laeken`.

suppressPackageStartupMessages(library(laeken))

CASE_FIELDS <- c("measure", "parameter", "line", "lineParameter", "bandwidth", "of", "group",
                 "status", "n", "df", "value", "se", "jackknifeSe", "bootstrapSe")

poverty_design <- function(d) {
  if (!is.null(d$s)) svydesign(ids = ~i + s, strata = ~h, weights = ~w, fpc = ~N + N2, data = d)
  else if (is.null(d$N)) svydesign(ids = ~i, strata = ~h, weights = ~w, data = d)
  else svydesign(ids = ~i, strata = ~h, weights = ~w, fpc = ~N, data = d)
}

laeken_gini <- function(y, w) gini(y, weights = w)$value / 100
laeken_qsr <- function(y, w) qsr(y, weights = w)$value
laeken_arpr <- function(y, w) arpr(y, weights = w, p = 0.6)$value / 100

gap <- function(y, L) ifelse(y < L, (L - y) / L, 0)
spread <- function(y, w) sqrt(sum(w * (y - sum(w * y) / sum(w))^2) / sum(w))
width <- function(rule, y, w) {
  if (rule == "osier") return(spread(y, w) * sum(w)^-0.2)
  iqr <- diff(weightedQuantile(y, w, c(0.25, 0.75))) / 1.349
  0.9 * (if (iqr > 0) min(spread(y, w), iqr) else spread(y, w)) * length(y)^-0.2
}
density_at <- function(x, y, w, h) sum(w * dnorm((x - y) / h)) / (h * sum(w))
median_influence <- function(y, w, rule) {
  m <- weightedMedian(y, w)
  -((y <= m) - 0.5) / (density_at(m, y, w, width(rule, y, w)) * sum(w))
}

# h(d) = ((1 + d)^a - 1 - a d) / (a (a - 1)), and its limits at 0 and 1; by its series where d is small,
# since there the terms that are taken off each other are larger than what is left.
entropy_part <- function(a, d) {
  power <- expm1(a * log1p(d))
  far <- if (a == 0) d - log1p(d) else if (a == 1) (1 + d) * log1p(d) - d
         else (power - a * d) / (a * (a - 1))
  term <- d^2 / 2
  near <- term
  for (i in 2:40) {
    term <- term * (a - i) * d / (i + 1)
    near <- near + term
  }
  ifelse(abs(d) < 0.05, near, far)
}

# SE of Σ w z over the full design: z is 0 outside the rows of the domain.
influence_se <- function(design, z) {
  design$variables$z <- z
  as.numeric(SE(svytotal(~z, design)))
}

# A smooth function of totals: `columns` are added up, `f` is written in their names.
contrast <- function(design, columns, f) {
  for (name in names(columns)) design$variables[[name]] <- columns[[name]]
  totals <- svytotal(as.formula(paste("~", paste(names(columns), collapse = "+"))), design)
  found <- svycontrast(totals, list(f = f))
  c(as.numeric(coef(found)), as.numeric(SE(found)))
}

poverty_cases <- function(d, jackknife = FALSE) {
  design <- poverty_design(d)
  groups <- c(NA, if (!is.null(d$d)) sort(unique(d$d)))
  replicates <- if (jackknife) list(as.svrepdesign(design, type = "JKn"),
    as.svrepdesign(design, type = "bootstrap", replicates = 300, compress = FALSE))
  line <- digits(0.8 * weightedMedian(d$y, d$w), 4)
  unlist(lapply(groups, function(g) group_cases(d, design, g, line, replicates)))
}

group_cases <- function(d, design, g, L, replicates) {
  keep <- if (is.na(g)) rep(TRUE, nrow(d)) else d$d == g
  sub <- design[keep, ]
  y <- d$y; w <- d$w; ys <- y[keep]; ws <- w[keep]
  k <- as.numeric(keep)
  df <- degf(sub)
  cases <- character()
  put <- function(measure, parameter, r, line = "none", at = NA, rule = NA, of = "own",
                  status = "ok", jk = c(NA, NA))
    cases[length(cases) + 1] <<- array(c(text(measure), short(parameter), text(line), short(at),
      text(c(rule, of, g, status)), short(c(sum(keep), df)), number(c(r, jk))))
  masked <- function(z) { all <- numeric(nrow(d)); all[keep] <- z; all }
  with_z <- function(value, z) c(value, influence_se(design, masked(z)))
  replicate_se <- function(f) if (is.null(replicates)) c(NA, NA) else vapply(replicates, function(rep)
    as.numeric(SE(withReplicates(rep, function(w, data) f(data$y[keep], w[keep])))), 0)
  mean_of <- function(v) { sub$variables$v <- v; m <- svymean(~v, sub); c(coef(m), SE(m)) }

  # A fixed line: the mean, or total, of a variable.
  for (a in c(0, 1, 2, 1.5)) put("fgt", a, mean_of(ifelse(ys < L, gap(ys, L)^a, 0)), "fixed", L)
  put("meanShortfall", NA, mean_of(pmax(L - ys, 0)), "fixed", L)
  sub$variables$v <- pmax(L - ys, 0)
  total <- svytotal(~v, sub)
  put("totalShortfall", NA, c(coef(total), SE(total)), "fixed", L)
  positive <- all(ys > 0)
  if (positive) put("watts", NA, mean_of(ifelse(ys < L, log(L / ys), 0)), "fixed", L)
  else put("watts", NA, c(NA, NA), "fixed", L, status = "non-positive-values")

  # A line at 60 % of the mean: of the domain itself, and of the whole population.
  for (of in if (is.na(g)) "own" else c("own", "whole")) {
    base <- if (of == "own") k else rep(1, nrow(d))
    M <- 0.6 * sum(w * base * y) / sum(w * base)
    p <- k * (y < M)
    totals <- list(W = base, Y = base * y, D = k, P = p, Q = p * y, R = p * y^2)
    at <- function(f, measure, a) put(measure, a, contrast(design, totals, f), "mean", 0.6, of = of)
    at(quote((P - Q / (0.6 * Y / W)) / D), "fgt", 1)
    at(quote((P - 2 * Q / (0.6 * Y / W) + R / (0.6 * Y / W)^2) / D), "fgt", 2)
    at(quote((P * 0.6 * Y / W - Q) / D), "meanShortfall", NA)
    at(quote(P * 0.6 * Y / W - Q), "totalShortfall", NA)
    if (positive) {
      totals$Q <- ifelse(p == 1, log(pmax(y, 1e-300)), 0)
      at(quote((P * log(0.6 * Y / W) - Q) / D), "watts", NA)
    }
    # A line at 60 % of the median, by influence values; the headcount needs a density at the line.
    of_rows <- if (of == "own") keep else rep(TRUE, nrow(d))
    for (rule in c("silverman", "osier")) {
      zm <- numeric(nrow(d))
      zm[of_rows] <- 0.6 * median_influence(y[of_rows], w[of_rows], rule)
      T <- 0.6 * weightedMedian(y[of_rows], w[of_rows])
      H <- if (of == "own") laeken_arpr(ys, ws) else sum(ws[ys < T]) / sum(ws)
      slope <- density_at(T, ys, ws, width(rule, ys, ws))
      z <- masked(((ys < T) - H) / sum(ws)) + slope * zm
      jk <- if (rule == "silverman" && of == "own") replicate_se(laeken_arpr) else c(NA, NA)
      put("fgt", 0, c(H, influence_se(design, z)), "median", 0.6, rule, of, jk = jk)
      G <- sum(ws * gap(ys, T)) / sum(ws)
      slope <- sum(ws * (ys < T) * ys / T^2) / sum(ws)
      z <- masked((gap(ys, T) - G) / sum(ws)) + slope * zm
      put("fgt", 1, c(G, influence_se(design, z)), "median", 0.6, rule, of)
    }
  }

  # Shares of the sum: double sums for Gini, straight lines for Lorenz.
  N <- sum(ws); Y <- sum(ws * ys)
  G <- laeken_gini(ys, ws)
  z <- vapply(ys, function(one) sum(ws * abs(one - ys)), 0) / (N * Y) - G * (1 / N + ys / Y)
  put("gini", NA, with_z(G, z), jk = replicate_se(laeken_gini))
  q <- weightedQuantile(ys, ws, c(0.2, 0.8))
  S <- laeken_qsr(ys, ws)
  low <- sum(ws[ys <= q[1]] * ys[ys <= q[1]])
  if (low > 0) {
    z20 <- ys * (ys <= q[1]) - q[1] * ((ys <= q[1]) - 0.2)
    z80 <- ys - (ys * (ys <= q[2]) - q[2] * ((ys <= q[2]) - 0.8))
    put("shareRatio", NA, with_z(S, (z80 - S * z20) / low), jk = replicate_se(laeken_qsr))
  } else put("shareRatio", NA, c(NA, NA), status = "zero-denominator")
  o <- order(ys)
  for (p in c(0.1, 0.37, 0.5, 0.9)) {
    share <- approx(c(0, cumsum(ws[o])) / N, c(0, cumsum((ws * ys)[o])) / Y, p)$y
    xi <- weightedQuantile(ys, ws, p)
    z <- ((ys - xi) * (ys <= xi) + p * xi - ys * share) / Y
    put("lorenz", p, with_z(share, z))
  }

  # Smooth functions of totals: of d, how far a value is from the mean as a part of it, and of h(d).
  # The mean is a constant here; m, the mean of d, is what varies. Near equality nothing cancels.
  centre <- sum(ws * ys) / sum(ws)
  away <- (ys - centre) / centre
  whole <- function(a) list(W = k, D = masked(away), T = masked(entropy_part(a, away)))
  ge <- list(quote(T / W - D / W + log1p(D / W)),
             quote((T / W + D / W) / (1 + D / W) - log1p(D / W)),
             quote((T / W - (D / W)^2 / 2) / (1 + D / W)^2),
             quote((1 + D / W) * T / W - (D / W)^2 / 2),
             quote(expm1(log1p(1.5 * D / W + 0.75 * T / W) - 1.5 * log1p(D / W)) / 0.75))
  at <- c(0, 1, 2, -1, 1.5)
  for (j in seq_along(at)) {
    if (positive) put("entropy", at[j], contrast(design, whole(at[j]), ge[[j]]))
    else put("entropy", at[j], c(NA, NA), status = "non-positive-values")
  }
  atk <- list(quote(-expm1(2 * log1p(0.5 * D / W - 0.25 * T / W) - log1p(D / W))),
              quote(-expm1(D / W - T / W - log1p(D / W))),
              quote(-expm1(-log1p(2 * T / W - D / W) - log1p(D / W))))
  at <- c(0.5, 1, 2)
  for (j in seq_along(at)) {
    if (positive) put("atkinson", at[j], contrast(design, whole(1 - at[j]), atk[[j]]))
    else put("atkinson", at[j], c(NA, NA), status = "non-positive-values")
  }
  cases
}

poverty_json <- function(id, d, jackknife = FALSE) {
  columns <- intersect(c("h", "i", "s", "N2", "w", "y", "d"), names(d))
  populations <- if (is.null(d$N)) "null" else {
    first <- !duplicated(d$h)
    object(setNames(short(d$N[first]), as.character(d$h[first])))
  }
  paste0('{"id":', text(id), ',"populationPsus":', populations, ',\n"columns":',
         object(vapply(d[columns], column, "")), ',\n"cases":[\n',
         paste(poverty_cases(d, jackknife), collapse = ",\n"), "]}")
}
