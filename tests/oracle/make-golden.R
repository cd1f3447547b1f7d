# Makes the golden files of the estimation room from R's `survey` package (r-cran-survey).
#
#   Rscript tests/oracle/make-golden.R [directory]        default: tests/oracle/golden
#
# Each file holds microdata in compact columns (h stratum, i PSU, w weight, then variables; null is
# missing) and, per case, what R says. Only base R is needed beside `survey`; numbers are written
# with 17 significant digits. Random designs come from fixed seeds and rounded draws, so that every
# R from 3.6 on makes the same data.

dir_here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE)[1]))
source(file.path(dir_here, "json.R"))
source(file.path(dir_here, "random-data.R"))
source(file.path(dir_here, "means.R"))

args <- commandArgs(trailingOnly = TRUE)
out_dir <- if (length(args) > 0) args[1] else file.path("tests", "oracle", "golden")
dir.create(out_dir, showWarnings = FALSE, recursive = TRUE)

write_file <- function(name, about, designs) {
  head <- c(source = text(paste("R survey", packageVersion("survey"))), about = text(about),
            fields = array(text(FIELDS)))
  body <- paste0('"designs":[\n', paste(designs, collapse = ",\n"), "\n]}")
  json <- paste0(sub("}$", ",\n", object(head)), body, "\n")
  writeLines(json, file.path(out_dir, paste0(name, ".json")), sep = "")
  cat(sprintf("%-24s %4d designs\n", name, length(designs)))
}

source(file.path(dir_here, "golden-packaged.R"))
source(file.path(dir_here, "golden-random.R"))
source(file.path(dir_here, "golden-stages.R"))
