# Sourced by make-golden.R: seeded random designs with finite populations at two and three stages.

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

write_file("random-two-stages", "Finite populations at two stages, some strata and PSUs complete", many(
  10001:10040, function(s) stages_design(
    s, with_stages(random_data(strata_of(2, 2, 4), c(3, 8), missing = 0.05), 2, c(0, 2, 10, 60)), 2,
    lonely = "remove", by = "d")))

write_file("random-two-stages-lonely", "PSUs with one unit at the second stage, under every policy", many(
  11001:11025, function(s) stages_design(
    s, with_stages(random_data(c(1, 2, 3), c(1, 4)), 2, c(0, 3, 20)), 2, lonely = POLICIES,
    adjust_domain = s %% 3 == 0)))

write_file("random-three-stages", "Finite populations at three stages", many(
  12001:12020, function(s) stages_design(
    s, with_stages(random_data(strata_of(2, 2, 3), c(4, 10)), 3, c(0, 2, 10, 60)), 3,
    lonely = sample(c("remove", "adjust"), 1))))

write_file("random-certainty", "First stratum with all PSUs taken: only the second stage varies there", many(
  13001:13020, function(s) {
    data <- with_stages(random_data(strata_of(3, 2, 4), c(4, 8)), 2, c(3, 20, Inf))
    data$N[data$h == 1] <- length(unique(data$i[data$h == 1]))
    stages_design(s, data, 2, lonely = "remove")
  }))
