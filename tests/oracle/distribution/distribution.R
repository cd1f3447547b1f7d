# What R says of a distribution on one data frame: h stratum, i PSU, w weight, y values.
#  - share: `svycdf` for the share up to a threshold, `svymean` for its SE, `svyciprop` for its ends;
#  - held: shares of fifths added up row by row, with the SE of R's jackknife (JKn) beside.

DISTRIBUTION_FIELDS <- c("what", "at", "value", "se", "low", "high")

# Share of the total between the shares a and b of the weight; a row on a cut is split by weight.
held <- function(y, w, a, b) {
  o <- order(y)
  y <- y[o]; w <- w[o]
  up <- cumsum(w) / sum(w)
  down <- c(0, up[-length(up)])
  part <- pmax(0, pmin(up, b) - pmax(down, a)) * sum(w)
  sum(part * y) / sum(w * y)
}

distribution_cases <- function(d) {
  design <- svydesign(ids = ~i, strata = ~h, weights = ~w, data = d)
  put <- function(what, at, r) array(c(text(what), short(at), number(r)))
  cdf <- svycdf(~y, design)[[1]]
  shares <- vapply(digits(quantile(d$y, c(0.2, 0.5, 0.9)), 4), function(t) {
    design$variables$b <- as.numeric(d$y <= t)
    ends <- attr(svyciprop(~b, design, method = "xlogit", df = degf(design)), "ci")
    put("share", t, c(cdf(t), SE(svymean(~b, design)), ends))
  }, "")
  replicates <- as.svrepdesign(design, type = "JKn")
  fifths <- vapply(1:5, function(k) {
    found <- withReplicates(replicates, function(w, data) held(data$y, w, (k - 1) / 5, k / 5))
    put("held", k, c(as.numeric(found), as.numeric(SE(found)), NA, NA))
  }, "")
  c(shares, fifths)
}

distribution_json <- function(id, d) paste0('{"id":', text(id), ',"populationPsus":null,\n"columns":',
  object(vapply(as.list(d[c("h", "i", "w", "y")]), column, "")), ',\n"cases":[\n',
  paste(distribution_cases(d), collapse = ",\n"), "]}")
