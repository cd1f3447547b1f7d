# Fresh random designs of every family, with what R says of them.
#
#   Rscript tests/oracle/fresh.R <directory> <seed>
#
# Called by fresh.test.ts. The same seed makes the same designs.

dir_here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE)[1]))
here <- function(...) file.path(dir_here, ...)
for (file in c("json.R", "random-data.R", "means.R", "inference.R")) source(here(file))
args <- commandArgs(trailingOnly = TRUE)
out_dir <- args[1]
seed <- as.integer(args[2])

write_fresh <- function(name, fields, designs) {
  head <- object(c(source = text(paste("R survey", packageVersion("survey"))),
                   about = text(paste("Fresh designs of seed", seed)), fields = array(text(fields))))
  writeLines(paste0(sub("}$", ",\n", head), '"designs":[\n', paste(designs, collapse = ",\n"), "\n]}"),
             file.path(out_dir, paste0(name, ".json")))
}
draw <- function(k, make) vapply(seq_len(k), function(i) { set.seed(seed + i); make(seed + i) }, "")

write_fresh("means", FIELDS, c(
  draw(8, function(s) random_design(s, random_data(strata_of(3), spread = runif(1, 0.2, 1.5),
                                                   missing = runif(1, 0, 0.3)), level = 0.9)),
  draw(4, function(s) random_design(s, random_data(sample(c(1, 1, 2, 3)), c(1, 3)),
                                    lonely = sample(POLICIES, 1), adjust_domain = s %% 2 == 0)),
  draw(4, function(s) stages_design(
    s, with_stages(random_data(strata_of(2, 2, 3), c(3, 7)), 2, c(0, 2, 10, 60, Inf)), 2, "remove")),
  draw(2, function(s) stages_design(
    s, with_stages(random_data(strata_of(2, 2, 3), c(4, 8)), 3, c(0, 2, 10, 60)), 3, "adjust"))))

source(here("calibration", "calibration.R"))
set.seed(seed)
write_fresh("calibration", CALIBRATION_FIELDS, unlist(lapply(1:2, function(k) calibration_cases(
  random_data(strata_of(3), c(3, 6)), paste("seed", seed, k)))))

source(here("replicates", "replicates.R"))
set.seed(seed)
write_fresh("replicates", c("estimand", "y", "x", "by", "group", "n", "df", "value", "se", "median",
                            "medianSe"),
            unlist(lapply(1:2, function(k) replicates_cases(
              random_data(sample(2:3, 3, replace = TRUE), c(1, 3)), paste("seed", seed, k)))))

source(here("replicate-estimators", "replicate-estimators.R"))
set.seed(seed)
write_fresh("replicate-estimators", REPLICATE_ESTIMATOR_FIELDS, replicate_estimators_designs(
  replicate_estimators_data(sample(2:4, 3, replace = TRUE)), paste("seed", seed)))

inference <- function(name, fields, cases) write_fresh(name, fields, draw(4, function(s)
  inference_design(paste("seed", s), inference_data(s), inference_lonely(s), inference_level(s), cases)))
source(here("comparisons", "comparisons.R"))
inference("comparisons", COMPARISON_FIELDS, comparisons_cases)
source(here("two-way", "two-way.R"))
inference("two-way", TWO_WAY_FIELDS, two_way_cases)
source(here("proportion-intervals", "proportion-intervals.R"))
inference("proportion-intervals", INTERVAL_FIELDS, proportion_intervals_cases)
source(here("visits", "visits.R"))
write_fresh("visits", VISIT_FIELDS, draw(2, function(s) inference_design(
  paste("seed", s), visits_data(s), inference_lonely(s), inference_level(s), visits_cases)))

source(here("quantiles", "quantiles.R"))
write_fresh("quantiles", QUANTILE_FIELDS, draw(3, function(s) {
  wanted <- wanted_quantiles()
  quantile_json(paste("seed", s), random_data(strata_of(3), c(2, 6), missing = 0.1),
                wanted = wanted[sort(sample(nrow(wanted), 12)), ])
}))

# Values as people live on: lognormal, alike within a PSU.
welfare_data <- function(rows) {
  data <- random_data(strata_of(3, 2, 4), rows)
  data$y <- digits(exp(7 + 0.5 * (data$y - mean(data$y))))
  data
}
options(survey.lonely.psu = "adjust")
source(here("distribution", "distribution.R"))
write_fresh("distribution", DISTRIBUTION_FIELDS,
            draw(3, function(s) distribution_json(paste("seed", s), welfare_data(c(4, 8)))))

# `laeken` is not needed for the rest, so this family comes last and only where it is installed.
if (requireNamespace("laeken", quietly = TRUE)) {
  source(here("poverty", "poverty.R"))
  write_fresh("poverty", CASE_FIELDS, draw(3, function(s) {
    data <- welfare_data(c(2, 6))
    data$d <- ifelse(data$d == "c", "b", data$d)
    poverty_json(paste("seed", s), data)
  }))
}
