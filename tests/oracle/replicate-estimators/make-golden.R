# Makes the golden files of everything but means and totals under replicate weights.
#
#   Rscript tests/oracle/replicate-estimators/make-golden.R [directory]

dir_here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE)[1]))
source(file.path(dir_here, "..", "json.R"))
source(file.path(dir_here, "..", "random-data.R"))
source(file.path(dir_here, "replicate-estimators.R"))

args <- commandArgs(trailingOnly = TRUE)
out_dir <- if (length(args) > 0) args[1] else file.path(dir_here, "golden")

write_golden <- function(name, about, designs) {
  head <- object(c(source = text(paste("R survey", packageVersion("survey"))), about = text(about),
                   fields = array(text(REPLICATE_ESTIMATOR_FIELDS))))
  writeLines(paste0(sub("}$", ",\n", head), '"designs":[\n', paste(designs, collapse = ",\n"), "\n]}"),
             file.path(out_dir, paste0(name, ".json")))
}

data(scd)
d <- data.frame(h = as.character(scd$ESA), i = paste(scd$ESA, scd$ambulance, sep = "/"), w = 1,
                y = scd$alive, b = as.numeric(scd$arrests > 200), x = scd$arrests,
                d = ifelse(scd$ambulance == 1, "first", "second"),
                e = ifelse(scd$alive / scd$arrests > 0.2, "high", "low"))
levy <- 2 * cbind(c(1,0,1,0,1,0), c(1,0,0,1,0,1), c(0,1,1,0,0,1), c(0,1,0,1,1,0))
of_levy <- function(type, ...) svrepdesign(data = d, type = type, repweights = levy, weights = d$w,
                                           combined.weights = FALSE, ...)
of_scd <- svydesign(data = d, weights = ~w, id = ~i, strata = ~h)
write_golden("scd", "Cardiac arrests: balanced half-samples of Levy and Lemeshow, Fay, jackknife", c(
  replicate_estimators_json("BRR, Levy and Lemeshow", of_levy("BRR")),
  replicate_estimators_json("BRR, mse", of_levy("BRR", mse = TRUE)),
  replicate_estimators_json("Fay 0.3", as.svrepdesign(of_scd, type = "Fay", fay.rho = 0.3, compress = FALSE)),
  replicate_estimators_json("JKn", as.svrepdesign(of_scd, type = "JKn", compress = FALSE))))

data(api)
schools <- function(d, h, i) data.frame(
  h = as.character(h), i = as.character(i), w = d$pw, fpc = d$fpc, y = d$api00, x = d$enroll,
  b = as.numeric(d$sch.wide == "Yes"), d = as.character(d$stype), e = as.character(d$comp.imp))
clusters <- schools(apiclus1, 1, apiclus1$dnum)
one <- svydesign(id = ~i, weights = ~w, fpc = ~fpc, data = clusters)
every <- schools(apistrat, apistrat$stype, seq_len(nrow(apistrat)))[seq(1, 200, 4), ]
strata <- svydesign(id = ~i, strata = ~h, weights = ~w, fpc = ~fpc, data = every)
set.seed(78)
write_golden("api", "Schools: jackknife and bootstrap of districts, jackknife within strata, with fpc", c(
  replicate_estimators_json("apiclus1 JK1", as.svrepdesign(one, type = "JK1", compress = FALSE)),
  replicate_estimators_json("apiclus1 bootstrap", as.svrepdesign(one, type = "bootstrap",
    replicates = 25, compress = FALSE, mse = TRUE)),
  replicate_estimators_json("apistrat JKn", as.svrepdesign(strata, type = "JKn", compress = FALSE))))

write_golden("random", "Random designs: JKn, JK1, bootstrap, BRR and Fay of each",
  unlist(lapply(60001:60010, function(seed) {
    set.seed(seed)
    replicate_estimators_designs(replicate_estimators_data(sample(2:4, 3, replace = TRUE)), paste("seed", seed))
  })))
