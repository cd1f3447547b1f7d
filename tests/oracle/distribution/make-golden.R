# Makes the golden file of distributions.
#
#   Rscript tests/oracle/distribution/make-golden.R [directory]  default: tests/oracle/distribution/golden

dir_here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE)[1]))
source(file.path(dir_here, "..", "json.R"))
source(file.path(dir_here, "distribution.R"))

args <- commandArgs(trailingOnly = TRUE)
out_dir <- if (length(args) > 0) args[1] else file.path(dir_here, "golden")
dir.create(out_dir, showWarnings = FALSE, recursive = TRUE)

# 4 strata of 10 PSUs of 4 to 7 rows: lognormal values, alike within a PSU.
design <- function(seed) {
  set.seed(seed)
  d <- data.frame(h = rep(1:4, each = 10), i = 1:40)
  d <- d[rep(1:40, sample(4:7, 40, replace = TRUE)), ]
  d$y <- digits(exp(7 + rnorm(40, 0, 0.3)[d$i] + 0.6 * rnorm(nrow(d))), 6)
  d$w <- digits(100 * exp(0.5 * rnorm(nrow(d))), 6)
  distribution_json(paste("seed", seed), d)
}

head <- c(source = text(paste("R survey", packageVersion("survey"))), fields = array(text(DISTRIBUTION_FIELDS)))
body <- paste0('"designs":[\n', paste(vapply(101:120, design, ""), collapse = ",\n"), "\n]}")
writeLines(paste0(sub("}$", ",\n", object(head)), body, "\n"), file.path(out_dir, "random.json"), sep = "")
