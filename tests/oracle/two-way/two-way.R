# What R says of a two-way table of d by e, and of d by b: Rao-Scott F, and shares of the first cells.

TWO_WAY_FIELDS <- c("rows", "columns", "status", "n", "chiSquare", "f", "ndf", "ddf", "p",
                    "share", "row", "column", "value", "se", "low", "high")

two_way_case <- function(rows, columns, data, design, level) {
  head <- text(c(rows, columns))
  keep <- !is.na(data[[rows]]) & !is.na(data[[columns]])
  design$variables <- data.frame(r = as.character(data[[rows]]), c = as.character(data[[columns]]))
  sub <- design[keep, ]
  if (!any(keep) || min(length(unique(sub$variables$r)), length(unique(sub$variables$c))) < 2)
    return(NULL)
  test <- tryCatch(svychisq(~r + c, sub, statistic = "F"), error = function(e) NULL)
  ok <- !is.null(test) && is.finite(test$statistic) && is.finite(test$p.value) && degf(sub) > 0
  numbers <- if (ok) {
    x2 <- svychisq(~r + c, sub, statistic = "Chisq")$statistic
    number(c(x2, test$statistic, test$parameter, test$p.value))
  } else rep("null", 5)
  start <- c(head, text(if (ok) "ok" else "none"), short(sum(keep)), numbers)
  r1 <- sort(unique(sub$variables$r))[1]
  c1 <- sort(unique(sub$variables$c))[1]
  in_r <- sub$variables$r == r1
  in_c <- sub$variables$c == c1
  share <- function(kind, domain, hit) {
    one <- sub
    one$variables$hit <- as.numeric(hit)
    one <- one[domain, ]
    df <- degf(one)
    fit <- tryCatch(svymean(~hit, one), error = function(e) NULL)
    if (is.null(fit) || df < 1 || !is.finite(SE(fit)) || !(coef(fit) > 0 && coef(fit) < 1))
      return(NULL)
    ci <- attr(svyciprop(~hit, one, method = "xlogit", level = level, df = df), "ci")
    array(c(start, text(c(kind, r1, c1)), number(c(coef(fit), SE(fit), ci))))
  }
  all <- rep(TRUE, length(in_r))
  found <- c(share("row", in_r, in_c), share("column", in_c, in_r), share("cell", all, in_r & in_c))
  if (length(found) == 0) array(c(start, text(c("none", r1, c1)), rep("null", 4))) else found
}

two_way_cases <- function(design_data, level = 0.95) {
  design <- survey_design(design_data)
  c(two_way_case("d", "e", design_data, design, level),
    two_way_case("e", "b", design_data, design, level))
}
