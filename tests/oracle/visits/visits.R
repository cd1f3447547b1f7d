# What R says of the change between two visits of the same households, overall and by domain.

VISIT_FIELDS <- c("estimand", "group", "from", "to", "status", "df", "change", "se", "p",
                  "adjustedP", "independentSe")
VISIT_KINDS <- list(c("mean", "y", NA), c("proportion", "b", NA), c("ratio", "y", "x"),
                    c("total", "y", NA))
VISIT_PAIRS <- list(c("1", "2"), c("2", "3"), c("1", "3"))

# The households of a random design at three visits: some are missed, what they say stays alike.
visits_data <- function(seed) {
  data <- inference_data(seed)
  data$e <- NULL
  do.call(rbind, lapply(1:3, function(v) {
    one <- data[runif(nrow(data)) < c(1, 0.9, 0.8)[v], ]
    one$y <- digits(one$y + 0.3 * v + 0.4 * rnorm(nrow(one)))
    turn <- runif(nrow(one)) < 0.15
    one$b <- ifelse(turn, 1 - one$b, one$b)
    one$v <- as.character(v)
    one
  }))
}

# The scores of California's schools in 1999 and 2000: two visits of the same schools.
visits_packaged <- function() {
  data(api)
  scores <- function(d, h, i, N) do.call(rbind, lapply(1:2, function(v) {
    y <- if (v == 1) d$api99 else d$api00
    data.frame(h = h, i = i, w = digits(as.numeric(d$pw), 12), N = N, y = y, b = as.numeric(y > 650),
               x = d$enroll, d = as.character(d$stype), v = as.character(v))
  }))
  list(apistrat = scores(apistrat, apistrat$stype, seq_len(nrow(apistrat)), apistrat$fpc),
       apiclus1 = scores(apiclus1, 1, apiclus1$dnum, apiclus1$fpc),
       apiclus2 = scores(apiclus2, 1, apiclus2$dnum, apiclus2$fpc1))
}

visit_case <- function(kind, group, pair, data, design) {
  from <- data$v == pair[1]
  to <- data$v == pair[2]
  y <- data[[kind[2]]]
  x <- if (is.na(kind[3])) rep(1, nrow(data)) else data[[kind[3]]]
  keep <- !is.na(y) & !is.na(x) & (from | to) & (is.na(group) | (!is.na(data$d) & data$d == group))
  none <- function(status) list(status = status, numbers = rep(NA, 5))
  if (!any(keep & from) || !any(keep & to)) return(none("empty"))
  design$variables <- data.frame(ya = y * from, xa = x * from, yb = y * to, xb = x * to, y = y,
                                 v = factor(data$v, levels = pair))
  sub <- design[keep, ]
  totals <- tryCatch(svytotal(~ya + xa + yb + xb, sub), error = function(e) NULL)
  if (is.null(totals) || any(!is.finite(SE(totals)))) return(none("lonely"))
  total <- kind[1] == "total"
  change <- if (is.na(kind[3]) && !total) {
    by <- svyby(~y, ~v, sub, svymean, covmat = TRUE)
    svycontrast(by, c(-1, 1))
  } else if (total) svycontrast(totals, quote(yb - ya))
  else svycontrast(totals, quote(yb / xb - ya / xa))
  one <- function(f) as.numeric(SE(svycontrast(totals, f)))
  apart <- if (total) sqrt(one(quote(ya * 1))^2 + one(quote(yb * 1))^2)
           else sqrt(one(quote(ya / xa))^2 + one(quote(yb / xb))^2)
  value <- as.numeric(coef(change)); se <- as.numeric(SE(change)); df <- degf(sub)
  if (df < 1 || !(se > 1e-13 * max(abs(value), 1e-300))) return(none("unsaid"))
  list(status = "ok", numbers = c(df, value, se, 2 * pt(-abs(value / se), df), apart))
}

# p is adjusted over the changes of one estimand and domain.
visits_cases <- function(design_data, level = 0.95) {
  design <- survey_design(design_data)
  groups <- c(NA, head(domain_names(design_data), 2))
  pairs <- Filter(function(p) all(p %in% design_data$v), VISIT_PAIRS)
  unlist(lapply(VISIT_KINDS, function(kind) lapply(groups, function(group) {
    found <- lapply(pairs, function(p) visit_case(kind, group, p, design_data, design))
    ps <- vapply(found, function(one) as.numeric(one$numbers[4]), 0)
    holm <- p.adjust(ps, "holm")
    vapply(seq_along(pairs), function(k) {
      n <- found[[k]]$numbers
      array(c(text(c(kind[1], group, pairs[[k]], found[[k]]$status)), short(n[1]),
              number(c(n[2:4], holm[k], n[5]))))
    }, "")
  })))
}
