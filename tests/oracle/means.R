# Means, proportions, ratios and totals as R's `survey` has them: one design as JSON with its cases.
# Sourced by make-golden.R and fresh.R; needs json.R and random-data.R.

FIELDS <- c("estimand", "y", "x", "by", "group", "lonely", "status", "n", "df",
            "value", "se", "tLow", "tHigh", "logitLow", "logitHigh", "deff", "deffReplace")
POLICIES <- c("fail", "remove", "certainty", "adjust", "average")

formula_of <- function(v) as.formula(paste0("~", v))

point_and_deff <- function(case, sub, deff) {
  if (case$estimand == "ratio") {
    fit <- svyratio(formula_of(case$y), formula_of(case$x), sub, deff = deff)
  } else if (case$estimand == "total") {
    fit <- svytotal(formula_of(case$y), sub, deff = deff)
  } else {
    fit <- svymean(formula_of(case$y), sub, deff = deff)
  }
  list(value = as.numeric(coef(fit)), se = as.numeric(SE(fit)), deff = as.numeric(deff(fit)),
       fit = fit)
}

answer <- function(case, status, n, df, r = list(), t = c(NA, NA), logit = c(NA, NA), replace = NA) {
  get <- function(name) if (is.null(r[[name]])) NA else r[[name]]
  array(c(text(c(case$estimand, case$y, case$x, case$by)),
          if (is.numeric(case$group)) short(case$group) else text(case$group),
          text(c(case$lonely, status)), short(c(n, df)),
          number(c(get("value"), get("se"), t, logit, get("deff"), replace))))
}

# What R says for one case. Rows of the domain with a missing value are left out first, so that
# degf() sees what the estimate sees. Status: ok, empty (no row), undefined (ratio over 0), lonely
# (R stops, or has no variance; the point estimate then comes from the policy `remove`).
run_case <- function(case, design, level) {
  options(survey.lonely.psu = case$lonely)
  data <- design$variables
  keep <- !is.na(data[[case$y]])
  if (!is.na(case$x)) keep <- keep & !is.na(data[[case$x]])
  if (!is.na(case$by)) keep <- keep & !is.na(data[[case$by]]) & data[[case$by]] == case$group
  if (!any(keep)) return(answer(case, "empty", 0, NA))
  sub <- design[keep, ]
  n <- sum(keep)
  df <- degf(sub)
  r <- tryCatch(point_and_deff(case, sub, TRUE), error = function(e) NULL)
  if (is.null(r) || !is.finite(r$se)) {
    options(survey.lonely.psu = "remove")
    value <- point_and_deff(case, sub, FALSE)$value
    status <- if (is.finite(value)) "lonely" else "undefined"
    return(answer(case, status, n, df, list(value = value)))
  }
  replace <- point_and_deff(case, sub, "replace")$deff
  # A constant: rounding over rounding is not a design effect.
  if (r$se > 0 && r$se <= 1e-13 * abs(r$value)) { r$deff <- NA; replace <- NA }
  t <- if (df > 0) as.numeric(confint(r$fit, level = level, df = df)) else c(NA, NA)
  logit <- c(NA, NA)
  if (case$estimand == "proportion" && df > 0 && r$value > 0 && r$value < 1) {
    # The closed form; method "logit" runs glm to its own tolerance and agrees to about 1e-9.
    logit <- as.numeric(attr(svyciprop(formula_of(case$y), sub, method = "xlogit",
                                       level = level, df = df), "ci"))
  }
  answer(case, "ok", n, df, r, t, logit, replace)
}

case <- function(estimand, y, x = NA_character_, by = NA_character_, group = NA_character_,
                 lonely = "fail")
  list(estimand = estimand, y = y, x = x, by = by, group = group, lonely = lonely)

# Every estimand, overall and in each group of each `by`, under each policy.
cases_of <- function(estimands, data, by = character(), lonely = "fail", extra = list()) {
  cells <- list(list(NA_character_, NA_character_))
  for (b in by) {
    groups <- sort(unique(c(as.character(data[[b]]), extra[[b]])))
    cells <- c(cells, lapply(groups, function(g) list(b, g)))
  }
  all <- list()
  for (policy in lonely) for (cell in cells) for (e in estimands)
    all[[length(all) + 1]] <- case(e[1], e[2], e[3], cell[[1]], cell[[2]], policy)
  all
}

# One design as JSON. `frame` has columns h, i, w and maybe N (PSUs in the stratum); at later stages s,
# N2 and t, N3: the unit and how many there are in the unit before. `design` is R's.
design_json <- function(id, design, frame, variables, cases, level = 0.95, adjust_domain = FALSE) {
  options(survey.adjust.domain.lonely = adjust_domain)
  results <- vapply(cases, run_case, "", design = design, level = level)
  options(survey.adjust.domain.lonely = FALSE)
  data <- design$variables
  later <- as.list(frame[intersect(c("s", "N2", "t", "N3"), names(frame))])
  columns <- c(list(h = frame$h, i = frame$i, w = frame$w), later, as.list(data[variables]))
  populations <- if (is.null(frame$N)) "null" else {
    first <- !duplicated(frame$h)
    object(setNames(short(frame$N[first]), as.character(frame$h[first])))
  }
  paste0("{", paste0('"id":', text(id), ',"level":', short(level), ',"adjustDomainLonely":',
                     if (adjust_domain) "true" else "false", ',"populationPsus":', populations),
         ',\n"columns":', object(vapply(columns, column, "")),
         ',\n"cases":[\n', paste(results, collapse = ",\n"), "]}")
}

# ---- random designs ---------------------------------------------------------------------------

ESTIMANDS <- list(c("mean", "y", NA), c("proportion", "b", NA), c("ratio", "y", "x"),
                  c("total", "y", NA))

random_design <- function(seed, data, lonely = "fail", N = NULL, level = 0.95, groups = "z",
                          adjust_domain = FALSE, estimands = ESTIMANDS) {
  frame <- data[c("h", "i", "w")]
  design <- if (is.null(N)) svydesign(ids = ~i, strata = ~h, weights = ~w, data = data) else {
    frame$N <- N[data$h]
    data$N <- frame$N
    svydesign(ids = ~i, strata = ~h, weights = ~w, fpc = ~N, data = data)
  }
  design_json(paste("seed", seed), design, frame, c("y", "b", "x", "d"),
              cases_of(estimands, data, "d", lonely, list(d = groups)), level, adjust_domain)
}

# Every row of `random_data` in a unit drawn inside its PSU, and again inside that; populations of
# each. `extra` are added to the number drawn: 0 makes a unit complete, Inf is with replacement.
with_stages <- function(data, stages, extra) {
  pick <- function() sample(extra, 1)
  N <- tapply(data$i, data$h, function(i) length(unique(i)) + pick())
  data$N <- as.numeric(N[as.character(data$h)])
  data$s <- paste(data$i, ave(data$i, data$i, FUN = function(i) sample(ceiling(seq_along(i) / 2))), sep = "/")
  M <- tapply(data$s, data$i, function(s) length(unique(s)) + pick())
  data$N2 <- as.numeric(M[as.character(data$i)])
  if (stages < 3) return(data)
  data$t <- paste(data$s, ave(data$i, data$s, FUN = seq_along), sep = "/")
  L <- tapply(data$t, data$s, function(t) length(unique(t)) + pick())
  data$N3 <- as.numeric(L[data$s])
  data
}

stages_design <- function(seed, data, stages, lonely = "fail", adjust_domain = FALSE, by = character()) {
  design <- if (stages == 2) {
    svydesign(ids = ~i + s, strata = ~h, weights = ~w, fpc = ~N + N2, data = data)
  } else {
    svydesign(ids = ~i + s + t, strata = ~h, weights = ~w, fpc = ~N + N2 + N3, data = data)
  }
  keep <- c("h", "i", "w", "N", "s", "N2", "t", "N3")
  design_json(paste("seed", seed), design, data[intersect(keep, names(data))], c("y", "b", "x", "d"),
              cases_of(ESTIMANDS, data, by, lonely), 0.95, adjust_domain)
}
