# Makes the golden files of quantiles.
#
#   Rscript tests/oracle/quantiles/make-golden.R [directory]     default: tests/oracle/quantiles/golden

dir_here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE)[1]))
source(file.path(dir_here, "..", "json.R"))
source(file.path(dir_here, "quantiles.R"))

args <- commandArgs(trailingOnly = TRUE)
out_dir <- if (length(args) > 0) args[1] else file.path(dir_here, "golden")
dir.create(out_dir, showWarnings = FALSE, recursive = TRUE)

write_file <- function(name, about, designs) {
  head <- c(source = text(paste("R survey", packageVersion("survey"))), about = text(about),
            fields = array(text(QUANTILE_FIELDS)))
  body <- paste0('"designs":[\n', paste(designs, collapse = ",\n"), "\n]}")
  writeLines(paste0(sub("}$", ",\n", object(head)), body, "\n"),
             file.path(out_dir, paste0(name, ".json")), sep = "")
  cat(sprintf("%-24s %4d designs\n", name, length(designs)))
}

# Values alike within a PSU; `step` rounds them to few values, so that many are equal.
random_rows <- function(psus, rows = c(2, 6), step = 0, spread = 0.7, missing = 0) {
  d <- data.frame(h = rep(seq_along(psus), psus), i = seq_len(sum(psus)))
  m <- sample(rows[1]:rows[2], nrow(d), replace = TRUE)
  effect <- rnorm(nrow(d), 0, 1)
  d <- d[rep(seq_len(nrow(d)), m), ]
  d$y <- 20 + 3 * effect[d$i] + 5 * rnorm(nrow(d))
  d$y <- if (step > 0) step * round(d$y / step) else digits(d$y, 7)
  d$w <- digits(100 * exp(spread * rnorm(nrow(d))), 6)
  d$d <- sample(c("a", "b"), nrow(d), replace = TRUE, prob = c(3, 1))
  d$y[runif(nrow(d)) < missing] <- NA
  rownames(d) <- NULL
  d
}

many <- function(seeds, make) vapply(seeds, function(s) { set.seed(s); make(paste("seed", s)) }, "")
strata <- function(k, low = 2, high = 5) sample(low:high, k, replace = TRUE)
# Half of the rules in each design, in turn, keep the files small.
some <- function() { all <- wanted_quantiles(); all[sort(sample(nrow(all), 12)), ] }

write_file("random-weights", "Unequal weights, domains, missing values, several levels", many(
  101:130, function(id) quantile_json(id, random_rows(strata(3), missing = 0.1),
                                      sample(c(0.8, 0.9, 0.95), 1), wanted = some())))
write_file("random-ties", "Values rounded to few steps, equal weights in half of the designs", many(
  201:230, function(id) {
    d <- random_rows(strata(3), step = 5)
    if (runif(1) < 0.5) d$w <- 1
    quantile_json(id, d, wanted = some())
  }))
write_file("random-fpc", "Finite populations, some strata complete", many(
  301:320, function(id) {
    psus <- strata(3)
    d <- random_rows(psus)
    d$N <- (psus + sample(c(0, 3, 20), 3, replace = TRUE))[d$h]
    quantile_json(id, d, wanted = some())
  }))
write_file("random-lonely", "Strata with one PSU, under several policies", many(
  401:420, function(id) quantile_json(id, random_rows(c(1, strata(2), 1)), wanted = some()[1:6, ],
    lonely = c("fail", "remove", "adjust", "average"))))
write_file("random-wide-weights", "Weights over 12 orders of magnitude", many(
  501:515, function(id) {
    d <- random_rows(strata(3))
    d$w <- digits(10^runif(nrow(d), -6, 6), 8)
    quantile_json(id, d, wanted = some())
  }))

data(api); data(nhanes)
school <- function(d, h, i, N = NULL, y = d$api00) {
  all <- data.frame(h = h, i = i, w = digits(as.numeric(d$pw), 12), y = y, d = as.character(d$stype))
  if (!is.null(N)) all$N <- N
  all
}
write_file("api", "Scores and pupils of California's schools, with and without FPC", c(
  quantile_json("apistrat api00", school(apistrat, apistrat$stype, seq_len(200), apistrat$fpc)),
  quantile_json("apistrat enroll", school(apistrat, apistrat$stype, seq_len(200), NULL, apistrat$enroll)),
  quantile_json("apiclus1 api00", school(apiclus1, 1, apiclus1$dnum, apiclus1$fpc)),
  quantile_json("apiclus2 enroll", school(apiclus2, 1, apiclus2$dnum, NULL, apiclus2$enroll))))

data(scd); data(mu284); data(yrbs); data(hospital)
stages <- svydesign(id = ~id1 + id2, fpc = ~n1 + n2, data = mu284)
youth <- yrbs[seq(1, nrow(yrbs), 12), ]
write_file("packaged", "Births of hospitals, arrests, municipalities in two stages, seat belts (1 or 2)", c(
  quantile_json("hospital births", data.frame(h = hospital$oblevel, i = hospital$hospno,
    w = digits(hospital$weighta, 12), y = hospital$births, d = as.character(hospital$oblevel),
    N = hospital$tothosp)),
  quantile_json("scd arrests", data.frame(h = scd$ESA, i = paste(scd$ESA, scd$ambulance, sep = "/"),
    w = 1, y = scd$arrests, N = 5)),
  quantile_json("mu284 y1", data.frame(h = 1, i = mu284$id1, s = paste(mu284$id1, mu284$id2, sep = "/"),
    N = mu284$n1, N2 = mu284$n2, w = digits(as.numeric(weights(stages)), 12), y = mu284$y1,
    d = ifelse(mu284$id2 == 1, "first", "other"))),
  quantile_json("yrbs qn8", data.frame(h = youth$stratum, i = youth$psu, w = youth$weight, y = youth$qn8,
    d = as.character(youth$stratum %/% 100)))))

# Age group (1 to 4) of adults: four values for 1,500 rows, ties everywhere.
set.seed(601)
ages <- nhanes[sort(sample(nrow(nhanes), 1500)), ]
write_file("nhanes", "Age group in NHANES: four values, by sex", quantile_json("age group",
  data.frame(h = ages$SDMVSTRA, i = paste(ages$SDMVSTRA, ages$SDMVPSU, sep = "/"),
             w = digits(ages$WTMEC2YR, 8), y = as.integer(ages$agecat), d = as.character(ages$RIAGENDR))))
