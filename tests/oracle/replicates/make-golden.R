# Makes the golden files of replicate weights from R's `survey` package.
#
#   Rscript tests/oracle/replicates/make-golden.R [directory]     default: tests/oracle/replicates/golden

dir_here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE)[1]))
source(file.path(dir_here, "..", "json.R"))
source(file.path(dir_here, "..", "random-data.R"))
source(file.path(dir_here, "replicates.R"))

args <- commandArgs(trailingOnly = TRUE)
out_dir <- if (length(args) > 0) args[1] else file.path(dir_here, "golden")

write_replicates <- function(name, about, designs) {
  head <- object(c(source = text(paste("R survey", packageVersion("survey"))), about = text(about),
                   fields = array(text(c("estimand", "y", "x", "by", "group", "n", "df", "value", "se",
                                         "median", "medianSe")))))
  writeLines(paste0(sub("}$", ",\n", head), '"designs":[\n', paste(designs, collapse = ",\n"), "\n]}"),
             file.path(out_dir, paste0(name, ".json")))
}

data(scd)
d <- transform(scd, h = as.character(ESA), i = paste(ESA, ambulance, sep = "/"), w = 1)
SCD <- list(c("mean", "arrests", NA), c("ratio", "alive", "arrests"), c("total", "alive", NA))
scd_columns <- as.list(d[c("h", "i", "w", "arrests", "alive")])
scd_design <- svydesign(data = d, prob = ~1, id = ~ambulance, strata = ~ESA, nest = TRUE)
levy <- 2 * cbind(c(1,0,1,0,1,0), c(1,0,0,1,0,1), c(0,1,1,0,0,1), c(0,1,0,1,1,0))
rep_of <- function(type, ...) svrepdesign(data = d, type = type, repweights = levy, weights = d$w,
                                          combined.weights = FALSE, ...)
write_replicates("scd", "Cardiac arrests: balanced half-samples of Levy and Lemeshow, Fay, jackknife", c(
  replicates_json("BRR, Levy and Lemeshow", rep_of("BRR"), scd_columns, SCD),
  replicates_json("BRR, mse", rep_of("BRR", mse = TRUE), scd_columns, SCD),
  replicates_json("BRR of R", as.svrepdesign(scd_design, type = "BRR", compress = FALSE), scd_columns, SCD),
  replicates_json("Fay 0.3", as.svrepdesign(scd_design, type = "Fay", fay.rho = 0.3, compress = FALSE),
                  scd_columns, SCD),
  replicates_json("JKn", as.svrepdesign(scd_design, type = "JKn", compress = FALSE), scd_columns, SCD),
  replicates_json("other", rep_of("other", scale = 0.2, rscales = c(1, 2, 0.5, 1)), scd_columns, SCD)))

data(api)
API <- list(c("mean", "api00", NA), c("proportion", "wide", NA), c("ratio", "api.stu", "enroll"),
            c("total", "enroll", NA))
api <- function(d, h, i) transform(d, h = as.character(h), i = as.character(i), w = pw,
                                   wide = as.numeric(sch.wide == "Yes"), stype = as.character(stype))
cols <- function(d) as.list(d[c("h", "i", "w", "api00", "wide", "api.stu", "enroll", "stype")])
d <- api(apiclus1, 1, apiclus1$dnum)
one <- svydesign(id = ~dnum, weights = ~pw, fpc = ~fpc, data = d)
free <- svydesign(id = ~dnum, weights = ~pw, data = d)
set.seed(77)
write_replicates("apiclus1", "School districts: jackknife with and without fpc, bootstrap", c(
  replicates_json("JK1, fpc", as.svrepdesign(one, type = "JK1", compress = FALSE), cols(d), API, "stype"),
  replicates_json("JK1", as.svrepdesign(free, type = "JK1", compress = FALSE), cols(d), API),
  replicates_json("bootstrap", as.svrepdesign(free, type = "bootstrap", replicates = 30,
                                              compress = FALSE, mse = TRUE), cols(d), API)))
d <- api(apistrat, apistrat$stype, seq_len(nrow(apistrat)))
d <- d[seq(1, 200, 6), ]
strata <- svydesign(id = ~1, strata = ~stype, weights = ~pw, fpc = ~fpc, data = d)
write_replicates("apistrat", "Every sixth school of apistrat: jackknife within strata, with fpc", 
  replicates_json("JKn, fpc", as.svrepdesign(strata, type = "JKn", compress = FALSE), cols(d), API, "stype"))

write_replicates("random", "Random designs: JKn, JK1, bootstrap, BRR and Fay of each",
  unlist(lapply(20001:20024, function(seed) {
    set.seed(seed)
    replicates_cases(random_data(sample(2:3, sample(1:3, 1) + 1, replace = TRUE), c(1, 3)), paste("seed", seed))
  })))
