# What R says of two domains of one design: difference and ratio with SE, df and p.

COMPARISON_FIELDS <- c("estimand", "first", "second", "status", "df", "difference", "se", "p",
                       "testP", "ratio", "ratioSe", "logSe")
COMPARISON_KINDS <- list(c("mean", "y", NA), c("proportion", "b", NA), c("ratio", "y", "x"),
                         c("total", "y", NA))

# The domains of a comparison: names of groups of d, `rest` of the first, `whole`.
comparison_member <- function(data, name, first) {
  if (name == "whole") rep(TRUE, nrow(data))
  else if (name == "rest") is.na(data$d) | data$d != first
  else !is.na(data$d) & data$d == name
}

comparison_case <- function(kind, first, second, data, design) {
  head <- text(c(kind[1], first, second))
  none <- function(status) array(c(head, text(status), rep("null", 8)))
  a <- comparison_member(data, first, first)
  b <- comparison_member(data, second, first)
  y <- data[[kind[2]]]
  x <- if (is.na(kind[3])) rep(1, nrow(data)) else data[[kind[3]]]
  keep <- !is.na(y) & !is.na(x) & (a | b)
  if (!any(keep & a) || !any(keep & b)) return(none("empty"))
  design$variables <- data.frame(ya = y * a, xa = x * a, yb = y * b, xb = x * b, y = y, g = factor(!a))
  sub <- design[keep, ]
  df <- degf(sub)
  totals <- tryCatch(svytotal(~ya + xa + yb + xb, sub), error = function(e) NULL)
  if (is.null(totals) || any(!is.finite(SE(totals)))) return(none("lonely"))
  total <- kind[1] == "total"
  disjoint <- !any(keep & a & b)
  # Disjoint means as an analyst would ask; the rest through totals, which can overlap.
  d <- if (disjoint && is.na(kind[3]) && !total) {
    by <- svyby(~y, ~g, sub, svymean, covmat = TRUE)
    svycontrast(by, c(1, -1))
  } else if (total) svycontrast(totals, quote(ya - yb))
  else svycontrast(totals, quote(ya / xa - yb / xb))
  r <- if (total) svycontrast(totals, quote(ya / yb))
       else svycontrast(totals, quote((ya / xa) / (yb / xb)))
  value <- as.numeric(coef(d)); se <- as.numeric(SE(d))
  if (df < 1 || !(se > 1e-13 * max(abs(value), 1e-300))) return(none("unsaid"))
  p <- 2 * pt(-abs(value / se), df)
  test <- NA
  if (disjoint && is.na(kind[3]) && !total && df > 1)
    test <- as.numeric(svyttest(y ~ g, sub)$p.value)
  ratio <- as.numeric(coef(r))
  positive <- is.finite(ratio) && ratio > 0
  array(c(head, text("ok"), short(df), number(c(value, se, p, test)),
          if (positive) number(c(ratio, as.numeric(SE(r)), as.numeric(SE(r)) / ratio))
          else rep("null", 3)))
}

comparisons_cases <- function(design_data, level = 0.95) {
  design <- survey_design(design_data)
  names <- head(domain_names(design_data), 3)
  pairs <- list(c(names[1], names[2]), c(names[length(names)], names[1]), c(names[1], "rest"),
                c(names[2], "whole"))
  unlist(lapply(COMPARISON_KINDS, function(kind)
    vapply(pairs, function(p) comparison_case(kind, p[1], p[2], design_data, design), "")))
}
