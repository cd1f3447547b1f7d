# Sourced by make-golden.R: seeded random designs, by kind of difficulty.

many <- function(seeds, make) vapply(seeds, function(seed) { set.seed(seed); make(seed) }, "")

write_file("random-unequal-weights", "Unequal weights, domains, a domain without rows", many(
  1001:1040, function(s) random_design(s, random_data(strata_of(3), spread = runif(1, 0.2, 1.5)),
                                       level = sample(c(0.8, 0.9, 0.95, 0.99), 1))))

write_file("random-missing-values", "A tenth to a half of the values missing", many(
  2001:2030, function(s) random_design(s, random_data(strata_of(4), missing = runif(1, 0.1, 0.5)))))

write_file("random-single-stratum", "No strata, 2 to 12 PSUs", many(
  3001:3030, function(s) random_design(s, random_data(sample(2:12, 1)))))

write_file("random-fpc", "Finite populations, some strata complete, all lonely policies", many(
  4001:4025, function(s) {
    psus <- c(strata_of(3), 1)
    N <- psus + sample(c(0, 1, 5, 40), length(psus), replace = TRUE)
    random_design(s, random_data(psus), lonely = sample(POLICIES, 1), N = N)
  }))

write_file("random-lonely", "Some strata with one PSU, under every policy", many(
  5001:5035, function(s) {
    psus <- sample(c(1, 1, sample(2:4, 2, replace = TRUE)))
    random_design(s, random_data(psus, c(1, 3)), lonely = POLICIES, adjust_domain = s %% 3 == 0)
  }))

write_file("random-one-psu-per-stratum", "Every stratum lonely, under every policy", many(
  6001:6025, function(s) random_design(s, random_data(rep(1, sample(2:6, 1)), c(1, 3)),
                                       lonely = POLICIES, adjust_domain = s %% 2 == 0)))

write_file("random-sparse-domains", "Domains in few PSUs of each stratum, both domain options", many(
  7001:7020, function(s) random_design(s, random_data(strata_of(5, 2, 4), c(1, 2)),
                                       lonely = sample(POLICIES, 1), adjust_domain = s %% 2 == 0)))

write_file("random-wide-weights", "Weights over 12 orders of magnitude", many(
  8001:8015, function(s) {
    data <- random_data(strata_of(3))
    data$w <- digits(10^runif(nrow(data), -6, 6), 8)
    random_design(s, data)
  }))

write_file("random-large-offset", "Values around ten thousand with a spread of about one", many(
  9001:9015, function(s) random_design(s, random_data(strata_of(3), offset = 1e4),
                                       estimands = ESTIMANDS[c(1, 3, 4)])))
