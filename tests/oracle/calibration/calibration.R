# Post-stratified and raked weights with their variance, as R has them. Needs json.R, random-data.R.

CALIBRATION_FIELDS <- c("estimand", "y", "x", "by", "group", "value", "se")

# One adjusted design as JSON: the weights before and after, the margins, and what R says.
calibration_json <- function(id, kind, design, before, columns, margins, populations, by) {
  data <- design$variables
  cells <- list(list(NA_character_, NA_character_))
  for (g in sort(unique(data[[by]]))) cells[[length(cells) + 1]] <- list(by, g)
  cases <- character()
  for (cell in cells) for (e in list(c("mean", "y", NA), c("ratio", "y", "x"), c("total", "y", NA))) {
    sub <- if (is.na(cell[[1]])) design else design[data[[by]] == cell[[2]], ]
    fit <- switch(e[1], ratio = svyratio(~y, ~x, sub), total = svytotal(~y, sub), svymean(~y, sub))
    cases <- c(cases, array(c(text(c(e, cell[[1]], cell[[2]])),
                              number(c(as.numeric(coef(fit)), as.numeric(SE(fit)))))))
  }
  pop <- lapply(populations, function(p) object(setNames(short(p$Freq), as.character(p[[1]]))))
  object(c(id = text(id), kind = text(kind), columns = object(vapply(columns, column, "")),
           before = column(before), after = column(as.numeric(weights(design))),
           margins = array(text(margins)), populations = array(unlist(pop)), cases = array(cases)))
}

# Both adjustments of one random data frame: to groups g, and to g and the domain d.
calibration_cases <- function(data, id = "") {
  data <- data[order(data$h, data$i), ]
  data$g <- c("p", "q", "r")[1 + (seq_len(nrow(data)) * 7) %% 3]
  design <- svydesign(ids = ~i, strata = ~h, weights = ~w, data = data)
  people <- function(v) { s <- tapply(data$w, data[[v]], sum); p <- data.frame(names(s), Freq = NA)
    names(p)[1] <- v; p }
  g <- people("g"); g$Freq <- digits(sum(data$w) * c(0.5, 0.3, 0.2)[seq_len(nrow(g))])
  d <- people("d"); d$Freq <- digits(sum(g$Freq) * c(0.45, 0.35, 0.2)[seq_len(nrow(d))])
  d$Freq[nrow(d)] <- sum(g$Freq) - sum(d$Freq[-nrow(d)])
  columns <- as.list(data[c("h", "i", "y", "x", "d", "g")])
  c(calibration_json(paste(id, "post-strata"), "post-strata", postStratify(design, ~g, g), data$w,
                     columns, "g", list(g), "d"),
    calibration_json(paste(id, "raking"), "raking",
                     rake(design, list(~g, ~d), list(g, d), control = list(maxit = 200, epsilon = 1e-9)),
                     data$w, columns, c("g", "d"), list(g, d), "d"))
}
