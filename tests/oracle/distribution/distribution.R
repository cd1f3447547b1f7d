# What R says of a distribution on one data frame: h stratum, i PSU, w weight, y values of 0 or more,
# maybe N PSUs in the population of the stratum.
#  - share: `svycdf` for the share up to a threshold, `svymean` for its SE, `svyciprop` for its ends;
#  - fifth, tenth: shares of the total added up row by row, with the SE of `svytotal` of their influence
#    values and that of R's jackknife (JKn) beside.

DISTRIBUTION_FIELDS <- c("what", "at", "value", "se", "low", "high", "jackknifeSe")

distribution_design <- function(d) {
  if (is.null(d$N)) svydesign(ids = ~i, strata = ~h, weights = ~w, data = d)
  else svydesign(ids = ~i, strata = ~h, weights = ~w, fpc = ~N, data = d)
}

# Shares of the total in `count` groups of equal weight; a row on a cut is split by weight.
held <- function(y, w, count) {
  o <- order(y)
  y <- y[o]; w <- w[o]
  up <- cumsum(w) / sum(w)
  down <- c(0, up[-length(up)])
  vapply(seq_len(count), function(k) {
    part <- pmax(0, pmin(up, k / count) - pmax(down, (k - 1) / count)) * sum(w)
    sum(part * y) / sum(w * y)
  }, 0)
}

# Influence values of the ordinate of the Lorenz curve at p, Kovacevic and Binder (1997), eq. 3.3.
ordinate_influence <- function(y, w, p) {
  if (p == 0 || p == 1) return(numeric(length(y)))
  o <- order(y)
  xi <- y[o][which(cumsum(w[o]) > (p + 1e-12) * sum(w))[1]]
  L <- sum(held(y, w, 20)[seq_len(round(p * 20))])
  ((y - xi) * (y <= xi) + p * xi - y * L) / sum(w * y)
}

distribution_cases <- function(d) {
  design <- distribution_design(d)
  put <- function(what, at, r) array(c(text(what), short(at), number(r)))
  cdf <- svycdf(~y, design)[[1]]
  shares <- vapply(digits(quantile(d$y, c(0.2, 0.5, 0.9)), 4), function(t) {
    design$variables$b <- as.numeric(d$y <= t)
    ends <- attr(svyciprop(~b, design, method = "xlogit", df = degf(design)), "ci")
    put("share", t, c(cdf(t), SE(svymean(~b, design)), ends, NA))
  }, "")
  replicates <- as.svrepdesign(design, type = "JKn")
  groups <- unlist(lapply(c(fifth = 5, tenth = 10), function(count) {
    jackknife <- withReplicates(replicates, function(w, data) held(data$y, w, count))
    vapply(seq_len(count), function(k) {
      design$variables$z <- ordinate_influence(d$y, d$w, k / count) -
        ordinate_influence(d$y, d$w, (k - 1) / count)
      put(if (count == 5) "fifth" else "tenth", k,
          c(held(d$y, d$w, count)[k], SE(svytotal(~z, design)), NA, NA, SE(jackknife)[k]))
    }, "")
  }))
  c(shares, groups)
}

distribution_json <- function(id, d) {
  populations <- if (is.null(d$N)) "null" else {
    first <- !duplicated(d$h)
    object(setNames(short(d$N[first]), as.character(d$h[first])))
  }
  paste0('{"id":', text(id), ',"populationPsus":', populations, ',\n"columns":',
         object(vapply(as.list(d[c("h", "i", "w", "y")]), column, "")), ',\n"cases":[\n',
         paste(distribution_cases(d), collapse = ",\n"), "]}")
}
