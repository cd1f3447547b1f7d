# Estimates of R's survey package for the three indicators of data/datasets/nhanes, overall and by
# one or two variables, with 17 significant digits.
# Run: Rscript tests/nhanes/make-golden.R > tests/nhanes/golden.csv
suppressMessages(library(survey))
data(nhanes)
d <- nhanes
d$agecat <- as.integer(d$agecat)
d$women <- d$HI_CHOL * (d$RIAGENDR == 2)
d$men <- d$HI_CHOL * (d$RIAGENDR == 1)
design <- svydesign(id = ~SDMVPSU, strata = ~SDMVSTRA, weights = ~WTMEC2YR, nest = TRUE, data = d)

show <- function(indicator, by, codes, value, se) {
  cat(sprintf("%s,%s,%s,%.17g,%.17g\n", indicator, by, codes, value, se), sep = "")
}
answer <- function(indicator, by, statistic) {
  if (by == "") {
    overall <- statistic(design)
    show(indicator, "", "", as.numeric(coef(overall)), as.numeric(SE(overall)))
    return(invisible())
  }
  variables <- strsplit(by, "+", fixed = TRUE)[[1]]
  groups <- unique(d[variables])
  groups <- groups[do.call(order, groups), , drop = FALSE]
  for (i in seq_len(nrow(groups))) {
    inside <- Reduce(`&`, lapply(variables, function(v) d[[v]] == groups[i, v]))
    domain <- statistic(subset(design, inside))
    show(indicator, by, paste(groups[i, ], collapse = "+"), as.numeric(coef(domain)), as.numeric(SE(domain)))
  }
}
mean_of <- function(x) svymean(~HI_CHOL, x, na.rm = TRUE)
total_of <- function(x) svytotal(~HI_CHOL, x, na.rm = TRUE)
ratio_of <- function(x) svyratio(~women, ~men, x, na.rm = TRUE)

cat("indicator,by,codes,value,se\n")
for (by in c("", "race", "agecat", "RIAGENDR", "race+RIAGENDR", "agecat+RIAGENDR")) {
  answer("high-cholesterol", by, mean_of)
  answer("people-with-high-cholesterol", by, total_of)
}
for (by in c("", "race", "agecat")) answer("women-per-man-with-high-cholesterol", by, ratio_of)
