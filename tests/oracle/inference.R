# Sourced by make-golden.R of comparisons, two-way and proportion-intervals: designs to try them on.
#
# A design is a data frame: h stratum, i PSU, w weight, N PSUs of the stratum in the population (only
# where there is an FPC), maybe s unit within the PSU and N2 units in the PSU, y continuous, b 0/1, x a positive denominator, d and e two groupings.

# A random design of some kind of difficulty, the same for the same seed.
inference_data <- function(seed) {
  set.seed(seed)
  kind <- seed %% 5
  psus <- switch(kind + 1,
    sample(2:6, 4, replace = TRUE),               # plain
    sample(8:16, 1),                              # one stratum
    sample(2:4, 5, replace = TRUE),               # sparse: few rows per PSU
    c(sample(2:5, 3, replace = TRUE), 1),         # a lonely stratum
    sample(3:7, 3, replace = TRUE))               # with FPC
  rows <- if (kind == 2) c(1, 3) else c(2, 7)
  parts <- list()
  psu <- 0
  for (h in seq_along(psus)) for (k in seq_len(psus[h])) {
    psu <- psu + 1
    m <- sample(rows[1]:rows[2], 1)
    effect <- rnorm(1)
    d <- sample(c("a", "b", "c", "z"), m, replace = TRUE, prob = c(5, 4, 2, 0.3))
    lean <- plogis(effect + (d == "a"))
    parts[[psu]] <- data.frame(
      h = h, i = psu, w = exp(0.6 * rnorm(m)) * 20, y = 10 + h + effect + (d == "b") + rnorm(m),
      b = as.numeric(runif(m) < plogis(effect - 0.3)), x = 1 + rexp(m), d = d,
      e = ifelse(runif(m) < lean, "u", sample(c("v", "w"), m, replace = TRUE, prob = c(3, 1))))
  }
  data <- do.call(rbind, parts)
  gone <- matrix(runif(2 * nrow(data)), ncol = 2) < if (seed %% 3 == 0) 0.15 else 0
  data$w <- digits(data$w, 8)
  data$y <- digits(data$y)
  data$x <- digits(data$x)
  data$y[gone[, 1]] <- NA
  data$b[gone[, 2]] <- NA
  N <- psus + sample(c(1, 5, 40), length(psus), replace = TRUE)
  if (kind == 4) data$N <- N[data$h]
  data
}

# The lonely policy a seed is tried under; a lonely stratum meets every one of them in turn.
inference_lonely <- function(seed) {
  if (seed %% 5 == 3) c("fail", "remove", "certainty", "adjust", "average")[(seed %/% 5) %% 5 + 1]
  else "adjust"
}

inference_level <- function(seed) c(0.95, 0.9, 0.99)[seed %% 3 + 1]

survey_design <- function(data) {
  if (!is.null(data$s)) svydesign(ids = ~i + s, strata = ~h, weights = ~w, fpc = ~N + N2, data = data)
  else if (is.null(data$N)) svydesign(ids = ~i, strata = ~h, weights = ~w, data = data)
  else svydesign(ids = ~i, strata = ~h, weights = ~w, fpc = ~N, data = data)
}

# Data sets that come with `survey`, in the same columns.
packaged_data <- function() {
  data(api); data(nhanes); data(scd); data(mu284); data(yrbs); data(hospital)
  api <- function(d, h, i) data.frame(
    h = h, i = i, w = d$pw, N = d$fpc, y = d$api00, b = as.numeric(d$sch.wide == "Yes"),
    x = d$enroll, d = as.character(d$stype), e = as.character(d$comp.imp))
  nh <- nhanes[nhanes$WTMEC2YR > 0, ]
  stages <- svydesign(id = ~id1 + id2, fpc = ~n1 + n2, data = mu284)
  youth <- yrbs[seq(1, nrow(yrbs), 12), ]
  list(
    apistrat = api(apistrat, apistrat$stype, seq_len(nrow(apistrat))),
    apiclus1 = api(apiclus1, 1, apiclus1$dnum),
    nhanes = data.frame(
      h = nh$SDMVSTRA, i = nh$SDMVSTRA * 10 + nh$SDMVPSU, w = nh$WTMEC2YR, y = nh$HI_CHOL,
      b = nh$HI_CHOL, x = nh$RIAGENDR, d = as.character(nh$race), e = as.character(nh$agecat)),
    scd = data.frame(
      h = scd$ESA, i = paste(scd$ESA, scd$ambulance, sep = "/"), w = 1, N = 5, y = scd$alive,
      b = as.numeric(scd$arrests > 200), x = scd$arrests, d = as.character(scd$ambulance),
      e = ifelse(scd$alive / scd$arrests > 0.2, "high", "low")),
    mu284 = data.frame(
      h = 1, i = mu284$id1, s = paste(mu284$id1, mu284$id2, sep = "/"), N = mu284$n1, N2 = mu284$n2,
      w = digits(as.numeric(weights(stages)), 12), y = mu284$y1, b = as.numeric(mu284$y1 > 40),
      x = mu284$id2 + 1, d = ifelse(mu284$id2 == 1, "first", "other"),
      e = ifelse(mu284$y1 > 45, "large", "small")),
    hospital = data.frame(
      h = hospital$oblevel, i = hospital$hospno, w = digits(hospital$weighta, 12),
      N = hospital$tothosp, y = hospital$births, b = as.numeric(hospital$births > 500),
      x = hospital$tothosp, d = as.character(hospital$oblevel),
      e = ifelse(hospital$births %% 2 == 0, "even", "odd")),
    # Every twelfth pupil: metropolitan status from the strata, seat belts, weight above the median.
    yrbs = data.frame(
      h = youth$stratum, i = youth$psu, w = youth$weight, y = youth$qn8, b = 2 - youth$qn8,
      x = youth$weight, d = as.character(youth$stratum %/% 100),
      e = ifelse(youth$weight > 0.66, "heavy", "light")))
}

domain_names <- function(data) sort(unique(as.character(data$d)))

# One line of JSON per case; fields in the order of the file's `fields`.
inference_design <- function(id, data, lonely, level, cases) {
  options(survey.lonely.psu = lonely)
  N <- if (is.null(data$N)) "null" else {
    first <- !duplicated(data$h)
    object(setNames(short(data$N[first]), data$h[first]))
  }
  columns <- data[setdiff(names(data), "N")]
  paste0("{", '"id":', text(id), ',"level":', level, ',"adjustDomainLonely":false,"lonely":',
         text(lonely), ',"populationPsus":', N,
         ',\n"columns":', object(vapply(columns, column, "")),
         ',\n"cases":[\n', paste(cases(data, level), collapse = ",\n"), "]}")
}

write_inference <- function(directory, name, fields, about, designs) {
  dir.create(directory, showWarnings = FALSE, recursive = TRUE)
  head <- object(c(source = text(paste("R survey", packageVersion("survey"))), about = text(about),
                   fields = array(text(fields))))
  writeLines(paste0(sub("}$", ",\n", head), '"designs":[\n', paste(designs, collapse = ",\n"), "\n]}"),
             file.path(directory, paste0(name, ".json")))
  cat(sprintf("%-24s %4d designs\n", name, length(designs)))
}

# Golden files of a topic: the packaged data sets, and 120 random designs.
make_inference_golden <- function(directory, fields, cases) {
  packaged <- packaged_data()
  write_inference(directory, "packaged", fields, "Data sets of the survey package",
    vapply(names(packaged), function(id)
      inference_design(id, packaged[[id]], "adjust", 0.95, cases), ""))
  write_inference(directory, "random", fields,
    "Domains, missing values, empty cells, FPC, lonely strata under every policy",
    vapply(40001:40120, function(seed)
      inference_design(paste("seed", seed), inference_data(seed), inference_lonely(seed),
                       inference_level(seed), cases), ""))
}
