# Makes the golden files of poverty and inequality.
#
#   Rscript tests/oracle/poverty/make-golden.R [directory]     default: tests/oracle/poverty/golden

dir_here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE)[1]))
source(file.path(dir_here, "..", "json.R"))
source(file.path(dir_here, "poverty.R"))

args <- commandArgs(trailingOnly = TRUE)
out_dir <- if (length(args) > 0) args[1] else file.path(dir_here, "golden")
dir.create(out_dir, showWarnings = FALSE, recursive = TRUE)

write_file <- function(name, about, designs) {
  head <- c(source = text(paste0("R survey ", packageVersion("survey"), ", laeken ",
                                 packageVersion("laeken"))),
            about = text(about), fields = array(text(CASE_FIELDS)))
  body <- paste0('"designs":[\n', paste(designs, collapse = ",\n"), "\n]}")
  writeLines(paste0(sub("}$", ",\n", object(head)), body, "\n"),
             file.path(out_dir, paste0(name, ".json")), sep = "")
  cat(sprintf("%-24s %4d designs\n", name, length(designs)))
}

# Incomes like those of people: lognormal, alike within a PSU; `ties` rounds them to few values.
lognormal_data <- function(psus, rows, ties = FALSE, zeros = 0, fpc = FALSE, sigma = 0.6) {
  d <- data.frame(h = rep(seq_along(psus), psus), i = seq_len(sum(psus)))
  m <- sample(rows[1]:rows[2], nrow(d), replace = TRUE)
  effect <- rnorm(nrow(d), 0, 0.3)
  d <- d[rep(seq_len(nrow(d)), m), ]
  d$y <- exp(7 + effect[d$i] + sigma * rnorm(nrow(d)))
  d$y <- if (ties) pmax(200 * round(d$y / 200), 200) else digits(d$y, 6)
  d$y[runif(nrow(d)) < zeros] <- 0
  d$w <- digits(100 * exp(0.6 * rnorm(nrow(d))), 6)
  d$d <- sample(c("a", "b"), nrow(d), replace = TRUE, prob = c(2, 1))
  if (fpc) d$N <- (psus + sample(c(0, 3, 20), length(psus), replace = TRUE))[d$h]
  rownames(d) <- NULL
  d
}

many <- function(seeds, make) vapply(seeds, function(s) {
  set.seed(s)
  poverty_json(paste("seed", s), make())
}, "")
strata <- function(k) sample(2:5, k, replace = TRUE)

write_file("random-lognormal", "Lognormal values, unequal weights, two domains",
           many(101:140, function() lognormal_data(strata(3), c(2, 6))))
write_file("random-ties", "Values rounded to few steps, so that many are equal",
           many(201:230, function() lognormal_data(strata(3), c(2, 6), ties = TRUE)))
write_file("random-zeros", "A tenth of the values zero: logarithms are refused, shares are not",
           many(301:315, function() lognormal_data(strata(3), c(3, 6), zeros = 0.1)))
write_file("random-fpc", "Finite populations, some strata complete",
           many(401:420, function() lognormal_data(strata(3), c(2, 6), fpc = TRUE)))

data(api); data(nhanes)
school <- function(d, h, i, N = NULL) {
  all <- data.frame(h = h, i = i, y = d$enroll, w = as.numeric(d$pw), d = as.character(d$stype))
  if (!is.null(N)) all$N <- N
  all <- all[!is.na(all$y), ]
  small <- names(which(table(all$d) < 20))
  all$d[all$d %in% small] <- "other"
  all
}
set.seed(601)
write_file("api", "Pupils of California's schools (enroll), with and without FPC, and scores (api00)", c(
  poverty_json("apistrat enroll", school(apistrat, apistrat$stype, seq_len(200), apistrat$fpc), TRUE),
  poverty_json("apiclus1 enroll", school(apiclus1, 1, apiclus1$dnum, apiclus1$fpc), TRUE),
  poverty_json("apiclus1 enroll without fpc", school(apiclus1, 1, apiclus1$dnum), TRUE),
  poverty_json("apiclus1 api00", transform(school(apiclus1, 1, apiclus1$dnum), y = apiclus1$api00),
               TRUE)))

data(scd); data(mu284); data(hospital)
stages <- svydesign(id = ~id1 + id2, fpc = ~n1 + n2, data = mu284)
write_file("packaged", "Births of hospitals, arrests by area, municipalities drawn in two stages", c(
  poverty_json("hospital births", data.frame(h = hospital$oblevel, i = hospital$hospno,
    w = digits(hospital$weighta, 12), y = hospital$births, N = hospital$tothosp,
    d = ifelse(hospital$births %% 2 == 0, "even", "odd"))),
  poverty_json("scd arrests", data.frame(h = scd$ESA, i = paste(scd$ESA, scd$ambulance, sep = "/"),
    w = 1, N = 5, y = scd$arrests)),
  poverty_json("mu284 y1", data.frame(h = 1, i = mu284$id1, s = paste(mu284$id1, mu284$id2, sep = "/"),
    N = mu284$n1, N2 = mu284$n2, w = digits(as.numeric(weights(stages)), 12), y = mu284$y1,
    d = ifelse(mu284$id2 == 1, "first", "other")))))

# Larger designs for the jackknife: 4 strata of 12 PSUs of 6 to 10 rows.
write_file("replicates", "Designs of 48 PSUs, with R's jackknife (JKn) and bootstrap beside", vapply(
  501:515, function(s) {
    set.seed(s)
    d <- lognormal_data(rep(12, 4), c(6, 10))
    d$d <- NULL
    poverty_json(paste("seed", s), d, TRUE)
  }, ""))
