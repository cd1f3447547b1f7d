# Makes the golden files of post-stratification and raking from R's `survey` package.
#
#   Rscript tests/oracle/calibration/make-golden.R [directory]    default: tests/oracle/calibration/golden

dir_here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE)[1]))
source(file.path(dir_here, "..", "json.R"))
source(file.path(dir_here, "..", "random-data.R"))
source(file.path(dir_here, "calibration.R"))

args <- commandArgs(trailingOnly = TRUE)
out_dir <- if (length(args) > 0) args[1] else file.path(dir_here, "golden")

write_calibration <- function(name, about, designs) {
  head <- object(c(source = text(paste("R survey", packageVersion("survey"))), about = text(about),
                   fields = array(text(CALIBRATION_FIELDS))))
  writeLines(paste0(sub("}$", ",\n", head), '"designs":[\n', paste(designs, collapse = ",\n"), "\n]}"),
             file.path(out_dir, paste0(name, ".json")))
}

# The examples of R's help pages of postStratify and rake.
data(api)
d <- transform(apiclus1, y = enroll, x = api00, d = as.character(stype), wide = as.character(sch.wide),
               kind = as.character(stype))
design <- svydesign(id = ~dnum, weights = ~pw, data = d)
kinds <- data.frame(kind = c("E", "H", "M"), Freq = c(4421, 755, 1018))
wide <- data.frame(wide = c("No", "Yes"), Freq = c(1072, 5122))
columns <- list(h = rep(1, nrow(d)), i = d$dnum, y = d$y, x = d$x, d = d$d, kind = d$kind, wide = d$wide)
write_calibration("apiclus1", "School districts, to types of school and whether a growth target was met", c(
  calibration_json("postStratify", "post-strata", postStratify(design, ~kind, kinds), d$pw, columns,
                   "kind", list(kinds), "wide"),
  calibration_json("rake", "raking", rake(design, list(~kind, ~wide), list(kinds, wide),
                                          control = list(maxit = 200, epsilon = 1e-9)),
                   d$pw, columns, c("kind", "wide"), list(kinds, wide), "d")))

write_calibration("random", "Random designs, to one margin and to two", unlist(lapply(30001:30030,
  function(seed) { set.seed(seed); calibration_cases(random_data(strata_of(3), c(2, 6)), paste("seed", seed)) })))
