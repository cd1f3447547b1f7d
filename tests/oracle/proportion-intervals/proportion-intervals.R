# What R says of a proportion: every interval of svyciprop that Sittan has, and Wilson's score interval
# written out, as survey 4.1 has none.

INTERVAL_FIELDS <- c("by", "group", "status", "n", "df", "value", "se", "method", "low", "high")

wilson_by_hand <- function(p, variance, level, df) {
  n <- p * (1 - p) / variance
  t <- qt(1 - (1 - level) / 2, df)
  centre <- (p + t^2 / (2 * n)) / (1 + t^2 / n)
  half <- t / (1 + t^2 / n) * sqrt(p * (1 - p) / n + t^2 / (4 * n^2))
  c(centre - half, centre + half)
}

interval_case <- function(by, group, data, design, level) {
  head <- text(c(by, group))
  keep <- !is.na(data$b)
  if (!is.na(by)) keep <- keep & !is.na(data[[by]]) & data[[by]] == group
  if (!any(keep)) return(NULL)
  sub <- design[keep, ]
  df <- degf(sub)
  fit <- tryCatch(svymean(~b, sub), error = function(e) NULL)
  if (is.null(fit) || df < 1 || !is.finite(SE(fit)) || !(SE(fit) > 1e-12)) return(NULL)
  p <- as.numeric(coef(fit))
  if (!(p > 0 && p < 1)) return(NULL)
  ends <- function(method, df) as.numeric(attr(
    svyciprop(~b, sub, method = method, level = level, df = df), "ci"))
  found <- list(t = ends("mean", df), normal = ends("mean", Inf), logit = ends("xlogit", df),
                "logit-glm" = ends("logit", df),
                "korn-graubard" = ends("beta", df), wilson = wilson_by_hand(p, vcov(fit)[1], level, df))
  # The regression gives up, or its ends overflow, where next to nothing is known (one degree of freedom).
  found <- Filter(function(v) all(is.finite(v)), found)
  start <- c(head, text("ok"), short(c(sum(keep), df)), number(c(p, SE(fit))))
  vapply(names(found), function(m) array(c(start, text(m), number(found[[m]]))), "")
}

proportion_intervals_cases <- function(design_data, level = 0.95) {
  design <- survey_design(design_data)
  groups <- head(domain_names(design_data), 3)
  c(interval_case(NA, NA, design_data, design, level),
    unlist(lapply(groups, function(g) interval_case("d", g, design_data, design, level))))
}
