# Makes the golden files of distributions.
#
#   Rscript tests/oracle/distribution/make-golden.R [directory]  default: tests/oracle/distribution/golden

dir_here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE)[1]))
source(file.path(dir_here, "..", "json.R"))
source(file.path(dir_here, "distribution.R"))

args <- commandArgs(trailingOnly = TRUE)
out_dir <- if (length(args) > 0) args[1] else file.path(dir_here, "golden")
dir.create(out_dir, showWarnings = FALSE, recursive = TRUE)

write_file <- function(name, about, designs) {
  head <- object(c(source = text(paste("R survey", packageVersion("survey"))), about = text(about),
                   fields = array(text(DISTRIBUTION_FIELDS))))
  writeLines(paste0(sub("}$", ",\n", head), '"designs":[\n', paste(designs, collapse = ",\n"), "\n]}"),
             file.path(out_dir, paste0(name, ".json")))
}

# 4 strata of 10 PSUs of 4 to 7 rows: lognormal values, alike within a PSU.
design <- function(seed) {
  set.seed(seed)
  d <- data.frame(h = rep(1:4, each = 10), i = 1:40)
  d <- d[rep(1:40, sample(4:7, 40, replace = TRUE)), ]
  d$y <- digits(exp(7 + rnorm(40, 0, 0.3)[d$i] + 0.6 * rnorm(nrow(d))), 6)
  d$w <- digits(100 * exp(0.5 * rnorm(nrow(d))), 6)
  distribution_json(paste("seed", seed), d)
}
write_file("random", "Lognormal values, alike within a PSU, unequal weights",
           vapply(101:120, design, ""))

data(api); data(mu284); data(hospital)
school <- function(d, h, i) data.frame(h = h, i = i, w = as.numeric(d$pw), y = d$enroll, N = d$fpc)
stages <- svydesign(id = ~id1 + id2, fpc = ~n1 + n2, data = mu284)
write_file("packaged", "Pupils of schools, births of hospitals and a variable of Swedish municipalities", c(
  distribution_json("apistrat enroll", school(apistrat, apistrat$stype, seq_len(200))),
  distribution_json("apiclus1 enroll", school(apiclus1, 1, apiclus1$dnum)),
  distribution_json("hospital births", data.frame(h = hospital$oblevel, i = hospital$hospno,
    w = hospital$weighta, y = hospital$births, N = hospital$tothosp)),
  distribution_json("mu284 y1, first stage", data.frame(h = 1, i = mu284$id1,
    w = as.numeric(weights(stages)), y = mu284$y1, N = mu284$n1))))
