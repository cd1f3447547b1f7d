# What R says of quantiles on one data frame: h stratum, i PSU, w weight, y values (NA is missing),
# maybe d domain, maybe N PSUs in the population of the stratum, maybe s unit within the PSU and N2
# units in the PSU.

QUANTILE_FIELDS <- c("group", "rule", "scale", "p", "lonely", "status", "n", "df",
                     "value", "low", "high", "se")
QUANTILE_RULES <- c("math", "school", "hf1", "hf2", "hf3", "hf4", "hf5", "hf6", "hf7", "hf8", "hf9")

quantile_design <- function(d) {
  if (!is.null(d$s)) svydesign(ids = ~i + s, strata = ~h, weights = ~w, fpc = ~N + N2, data = d)
  else if (is.null(d$N)) svydesign(ids = ~i, strata = ~h, weights = ~w, data = d)
  else svydesign(ids = ~i, strata = ~h, weights = ~w, fpc = ~N, data = d)
}

# R's rule, but for three places where survey 4.1.1 leaves the definition it names:
#  - a share smaller than that of the first row: `qs` begins its search at row 1 and gives the second
#    value where the definition has the first;
#  - a share that running sums of weights meet exactly, but for the last digit of a sum: rounding
#    decides there between two values; here the share is met;
#  - hf4 at p = 1 (0 / 0), and between two equal values, of which it makes a third one beside them.
rule_of <- function(name) {
  rule <- get(paste0("qrule_", name), envir = asNamespace("survey"))
  if (!(name %in% c("math", "school", "hf1", "hf2", "hf3", "hf4"))) return(rule)
  function(x, w, p) {
    o <- order(x)
    x <- x[o]; w <- w[o]
    if (name == "hf3") { w <- as.numeric(rowsum(w, x)); x <- unique(x) }
    n <- length(x)
    sums <- cumsum(w)
    if (p * sum(w) < w[1]) return(x[1])
    met <- which(abs(sums - p * sum(w)) <= 1e-14 * sum(w))[1]
    if (is.na(met)) {
      q <- survey:::qs(x, w, p)
      return(if (name == "hf4" && q$qlow == q$qup) q$qlow else rule(x, w, p))
    }
    upper <- x[min(n, met + 1)]
    switch(name, math = , hf1 = , hf4 = x[met], school = , hf2 = (x[met] + upper) / 2,
           hf3 = if (met %% 2 == 0) x[met] else upper)
  }
}

# Every rule at three shares, and the other scales of the interval for two rules.
wanted_quantiles <- function() {
  mean <- expand.grid(rule = QUANTILE_RULES, scale = "mean", p = c(0.1, 0.5, 0.82))
  other <- expand.grid(rule = c("math", "hf7"), scale = c("xlogit", "beta", "asin"), p = c(0.25, 0.5))
  all <- rbind(mean, other)
  all$rule <- as.character(all$rule)
  all$scale <- as.character(all$scale)
  all
}

quantile_cases <- function(d, level = 0.95, lonely = "fail", wanted = wanted_quantiles()) {
  design <- quantile_design(d)
  groups <- c(NA, if (!is.null(d$d)) sort(unique(d$d)))
  unlist(lapply(lonely, function(policy) lapply(groups, function(g)
    group_quantiles(design, g, level, policy, wanted))))
}

group_quantiles <- function(design, g, level, policy, wanted) {
  options(survey.lonely.psu = policy)
  d <- design$variables
  keep <- !is.na(d$y) & (is.na(g) | d$d == g)
  if (sum(keep) < 2) return(character())
  sub <- design[keep, ]
  df <- degf(sub)
  vapply(seq_len(nrow(wanted)), function(k) {
    one <- wanted[k, ]
    put <- function(status, r) array(c(text(c(g, one$rule, one$scale)), short(one$p),
      text(c(policy, status)), short(c(sum(keep), df)), number(r)))
    value <- rule_of(one$rule)(sub$variables$y, weights(sub), one$p)
    se <- tryCatch(as.numeric(SE(svymean(~I(as.numeric(y <= value)), sub))), error = function(e) NA)
    if (!is.finite(se)) return(put("lonely", c(value, NA, NA, NA)))
    if (df < 1) return(put("no-df", c(value, NA, NA, NA)))
    # All rows up to the value: the share is 1 but for the last digit, and so are its ends; on the
    # other scales 1 has none, and whether R finds one is a matter of that digit.
    if (all(sub$variables$y <= value))
      return(if (one$scale == "mean") put("ok", c(value, rep(max(sub$variables$y), 2), 0))
             else put("beyond", c(value, NA, NA, NA)))
    # A share that does not vary has no interval; "beta" gives the median there, "xlogit" the share.
    scale <- if (se == 0 && one$scale == "beta") "xlogit" else one$scale
    found <- tryCatch(svyquantile(~y, sub, one$p, alpha = 1 - level, interval.type = scale,
                                  qrule = rule_of(one$rule))[[1]], error = function(e) NULL)
    if (is.null(found) || any(!is.finite(found[1, 2:3])))
      return(put("beyond", c(value, NA, NA, NA)))
    put("ok", as.numeric(found[1, 1:4]))
  }, "")
}

# One design as JSON, its rows in compact columns.
quantile_json <- function(id, d, level = 0.95, ...) {
  columns <- as.list(d[intersect(c("h", "i", "s", "N2", "w", "y", "d"), names(d))])
  populations <- if (is.null(d$N)) "null" else {
    first <- !duplicated(d$h)
    object(setNames(short(d$N[first]), as.character(d$h[first])))
  }
  paste0('{"id":', text(id), ',"level":', short(level), ',"populationPsus":', populations,
         ',\n"columns":', object(vapply(columns, column, "")),
         ',\n"cases":[\n', paste(quantile_cases(d, level, ...), collapse = ",\n"), "]}")
}
