# Rscript svyby.R <csv> <lonely> <times>
# Columns of the CSV: by, stratum, psu, w, y; an empty y is missing. Prints `lap <ms>` for each
# timed svyby, then `cell <by> <value> <se>`. The design is made once, outside the clock.
suppressMessages(library(survey))
args <- commandArgs(trailingOnly = TRUE)
options(survey.lonely.psu = args[2])
d <- read.csv(args[1], colClasses = c(rep("character", 3), rep("numeric", 2)))
design <- svydesign(id = ~psu, strata = ~stratum, weights = ~w, data = d)
ask <- function() svyby(~y, ~by, design, svymean, na.rm = TRUE)
answer <- ask()
for (i in seq_len(as.integer(args[3]))) {
  start <- Sys.time()
  answer <- ask()
  cat(sprintf("lap %.3f\n", 1000 * as.numeric(Sys.time() - start, units = "secs")))
}
cat(sprintf("cell %s %.17g %.17g\n", answer$by, coef(answer), SE(answer)), sep = "")
cat(sprintf("version %s, survey %s\n", getRversion(), packageVersion("survey")))
