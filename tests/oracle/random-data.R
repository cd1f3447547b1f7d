# Random survey data of every family of golden cases. Needs json.R.

# h, i, w, y (continuous), b (0/1), x (denominator > 0), d (domain), all correlated within PSUs.
random_data <- function(psus, rows = c(1, 5), spread = 1, missing = 0, offset = 0) {
  parts <- list()
  psu <- 0
  for (h in seq_along(psus)) for (k in seq_len(psus[h])) {
    psu <- psu + 1
    m <- sample(rows[1]:rows[2], 1)
    effect <- rnorm(1)
    parts[[psu]] <- data.frame(
      h = h, i = psu, w = exp(spread * rnorm(m)) * 20, y = offset + 10 + h + effect + rnorm(m),
      b = as.numeric(runif(m) < plogis(effect - 0.3)), x = 1 + rexp(m),
      d = sample(c("a", "b", "c"), m, replace = TRUE, prob = c(6, 3, 1)))
  }
  data <- do.call(rbind, parts)
  # The draws for missing values come last and always, so that the other columns never depend on them.
  gone <- matrix(runif(3 * nrow(data)), ncol = 3) < missing
  data$w <- digits(data$w, 8)
  data$y <- digits(data$y, if (offset > 0) 10 else 6)
  data$x <- digits(data$x)
  data$y[gone[, 1]] <- NA
  data$b[gone[, 2]] <- NA
  data$x[gone[, 3]] <- NA
  data
}

strata_of <- function(k, low = 2, high = 5) sample(low:high, k, replace = TRUE)
