# Sourced by make-golden.R: seeded random designs with finite populations at two and three stages.

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
