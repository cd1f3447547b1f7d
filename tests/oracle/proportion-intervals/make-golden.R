# Makes the golden files of this folder from R's `survey`.
#
#   Rscript tests/oracle/proportion-intervals/make-golden.R [directory]     default: golden beside this file

dir_here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE)[1]))
source(file.path(dir_here, "..", "json.R"))
source(file.path(dir_here, "..", "inference.R"))
source(file.path(dir_here, "proportion-intervals.R"))

args <- commandArgs(trailingOnly = TRUE)
make_inference_golden(if (length(args) > 0) args[1] else file.path(dir_here, "golden"),
                      INTERVAL_FIELDS, proportion_intervals_cases)
