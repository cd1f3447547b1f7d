# Makes the golden file of weights that the import calibrates, from R's `survey` package: a replicate
# design of real data, post-stratified or raked, with its estimates.
#
#   Rscript tests/oracle/calibrated-import/make-golden.R [directory]

dir_here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE)[1]))
source(file.path(dir_here, "..", "json.R"))
args <- commandArgs(trailingOnly = TRUE)
out_dir <- if (length(args) > 0) args[1] else file.path(dir_here, "golden")

data(api)
COLUMNS <- c("h", "i", "pw", "fpc", "stype", "wide", "met", "api00", "enroll", "stu")
schools <- function(d, h, i) {
  data.frame(h = as.character(h), i = as.character(i), pw = d$pw, fpc = d$fpc, stype = as.character(d$stype),
             wide = as.character(d$sch.wide), met = as.numeric(d$awards == "Yes"), api00 = d$api00,
             enroll = d$enroll, stu = d$api.stu, api.stu = d$api.stu)
}
strat <- schools(apistrat, apistrat$stype, seq_len(nrow(apistrat)))
clus <- schools(apiclus1, 1, apiclus1$dnum)

# The help pages of postStratify and rake have these totals; the cross is of all schools (apipop).
kinds <- data.frame(stype = c("E", "H", "M"), Freq = c(4421, 755, 1018))
wide <- data.frame(wide = c("No", "Yes"), Freq = c(1072, 5122))
cross <- as.data.frame(table(stype = as.character(apipop$stype), wide = as.character(apipop$sch.wide)))

# Of each estimand, overall and by the categories of a variable: n, value and standard error.
estimates <- function(design) {
  cases <- character()
  cells <- list(c(NA, NA))
  for (by in c("stype", "wide")) for (g in sort(unique(design$variables[[by]]))) cells[[length(cells) + 1]] <- c(by, g)
  for (cell in cells) for (e in c("mean-api", "share-met", "tested-per-pupil", "pupils")) {
    part <- if (is.na(cell[1])) design else design[design$variables[[cell[1]]] == cell[2], ]
    fit <- switch(e, `mean-api` = svymean(~api00, part), `share-met` = svymean(~met, part),
                  `tested-per-pupil` = svyratio(~stu, ~enroll, part), pupils = svytotal(~enroll, part))
    cases <- c(cases, array(c(text(c(e, cell)), short(nrow(part$variables)),
                              number(c(as.numeric(coef(fit)), as.numeric(SE(fit)))))))
  }
  array(cases)
}

margin <- function(p) object(c(
  variables = array(text(setdiff(names(p), "Freq"))),
  population = array(apply(p, 1, function(row) object(c(
    codes = array(text(trimws(row[names(p) != "Freq"]))), total = short(as.numeric(row["Freq"]))))))))

golden <- function(id, design, d, populations, fpc, multipliers = NULL) {
  adjusted <- if (length(populations) == 1) {
    p <- populations[[1]]
    postStratify(design, as.formula(paste("~", paste(setdiff(names(p), "Freq"), collapse = "+"))), p)
  } else {
    # Every replicate is raked as many rounds as the sample: 200, so that all have converged.
    rake(design, lapply(populations, function(p) as.formula(paste("~", names(p)[1]))), populations,
         control = list(maxit = 200, epsilon = 1e-300))
  }
  object(c(id = text(id), fpc = if (fpc) "true" else "false",
           margins = array(vapply(populations, margin, "")),
           columns = object(vapply(as.list(d[COLUMNS]), column, "")),
           weights = column(as.numeric(weights(adjusted, "sampling"))), df = short(degf(adjusted)),
           multipliers = if (is.null(multipliers)) "null" else array(apply(multipliers, 2, column)),
           cases = estimates(adjusted)))
}

jkn <- function(d, ...) as.svrepdesign(svydesign(id = ~i, strata = ~h, weights = ~pw, data = d, ...), type = "JKn")
jk1 <- function(d, ...) as.svrepdesign(svydesign(id = ~i, weights = ~pw, data = d, ...), type = "JK1")
set.seed(20171)
boot <- as.svrepdesign(svydesign(id = ~i, weights = ~pw, data = clus), type = "subbootstrap", replicates = 40,
                       compress = FALSE)
multipliers <- as.matrix(boot$repweights)[!duplicated(clus$i), ]

designs <- c(
  golden("apistrat, JKn with fpc, post-stratified", jkn(strat, fpc = ~fpc), strat, list(wide), TRUE),
  golden("apistrat, JKn, post-stratified to two variables crossed", jkn(strat), strat, list(cross), FALSE),
  golden("apistrat, JKn, raked", jkn(strat), strat, list(kinds, wide), FALSE),
  golden("apiclus1, JK1 with fpc, post-stratified", jk1(clus, fpc = ~fpc), clus, list(kinds), TRUE),
  golden("apiclus1, JK1, raked", jk1(clus), clus, list(kinds, wide), FALSE),
  golden("apiclus1, subbootstrap, raked", boot, clus, list(kinds, wide), FALSE, multipliers))
head <- object(c(source = text(paste("R survey", packageVersion("survey"))),
                 about = text("California schools: weights calibrated to all schools, with replicates"),
                 fields = array(text(c("indicator", "by", "group", "n", "value", "se")))))
writeLines(paste0(sub("}$", ",\n", head), '"designs":[\n', paste(designs, collapse = ",\n"), "\n]}"),
           file.path(out_dir, "api.json"))
