# Replicate weights as R's svrepdesign has them. Sourced by make-golden.R and fresh.R.

# One replicate design as JSON: weights, factors, and what R says of each estimand and domain.
replicates_json <- function(id, design, columns, estimands, by = character()) {
  weights <- as.matrix(weights(design, "analysis"))
  data <- design$variables
  cells <- list(list(NA_character_, NA_character_))
  for (b in by) for (g in sort(unique(data[[b]]))) cells[[length(cells) + 1]] <- list(b, g)
  cases <- character()
  for (cell in cells) for (e in estimands) {
    keep <- !is.na(data[[e[2]]]) & (if (is.na(e[3])) TRUE else !is.na(data[[e[3]]]))
    if (!is.na(cell[[1]])) keep <- keep & data[[cell[[1]]]] == cell[[2]]
    if (!any(keep)) next
    sub <- design[keep, ]
    y <- as.formula(paste0("~", e[2]))
    fit <- switch(e[1], ratio = svyratio(y, as.formula(paste0("~", e[3])), sub),
                  total = svytotal(y, sub), svymean(y, sub))
    # Any statistic by withReplicates: here the weighted median (smallest y with half of the weight).
    median <- withReplicates(sub, function(w, d) {
      if (sum(w) == 0) return(NA)
      o <- order(d[[e[2]]])
      d[[e[2]]][o][which(cumsum(w[o]) >= sum(w) / 2)[1]]
    })
    cases <- c(cases, array(c(text(c(e[1:3], cell[[1]])), text(as.character(cell[[2]])),
                              short(c(sum(keep), degf(sub))),
                              number(c(as.numeric(coef(fit)), as.numeric(SE(fit)),
                                       as.numeric(median), sqrt(as.numeric(attr(median, "var"))))))))
  }
  object(c(id = text(id), type = text(design$type), scale = number(design$scale),
           rscales = column(rep_len(design$rscales, ncol(weights))),
           rho = if (design$type == "Fay") short(design$rho) else "null",
           mse = if (isTRUE(design$mse)) "true" else "false", df = short(degf(design)),
           columns = object(vapply(columns, column, "")),
           replicates = array(apply(weights, 2, column)), cases = array(cases)))
}

REPLICATE_ESTIMANDS <- list(c("mean", "y", NA), c("proportion", "b", NA), c("ratio", "y", "x"),
                            c("total", "y", NA))

# The replicate designs that R makes of one random data frame (h stratum, i PSU, w, y, b, x, d): JKn
# and bootstrap with strata, JK1 without, each with and without mse; BRR and Fay of two PSUs a stratum.
replicates_cases <- function(data, id = "") {
  data <- data[order(data$h, data$i), ]
  columns <- as.list(data[c("h", "i", "w", "y", "b", "x", "d")])
  two <- data[data$i %in% unlist(tapply(data$i, data$h, function(i) unique(i)[1:2])), ]
  strata <- svydesign(ids = ~i, strata = ~h, weights = ~w, data = data)
  none <- svydesign(ids = ~i, weights = ~w, data = data)
  half <- svydesign(ids = ~i, strata = ~h, weights = ~w, data = two)
  mse <- nrow(data) %% 2 == 0
  make <- function(kind, from = strata, ...) {
    design <- as.svrepdesign(from, type = kind, compress = FALSE, mse = mse, ...)
    cols <- if (identical(from, half)) as.list(two[names(columns)]) else columns
    replicates_json(paste(id, kind), design, cols, REPLICATE_ESTIMANDS, "d")
  }
  c(make("JKn"), make("JK1", none), make("bootstrap", replicates = 12), make("BRR", half),
    make("Fay", half, fay.rho = 0.3))
}
