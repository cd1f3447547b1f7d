# Makes the golden files of changes between visits.
#
#   Rscript tests/oracle/visits/make-golden.R [directory]     default: golden beside this file

dir_here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE)[1]))
source(file.path(dir_here, "..", "json.R"))
source(file.path(dir_here, "..", "inference.R"))
source(file.path(dir_here, "visits.R"))

args <- commandArgs(trailingOnly = TRUE)
out_dir <- if (length(args) > 0) args[1] else file.path(dir_here, "golden")

packaged <- visits_packaged()
write_inference(out_dir, "packaged", VISIT_FIELDS, "Scores of California's schools in 1999 and 2000",
  vapply(names(packaged), function(id)
    inference_design(id, packaged[[id]], "adjust", 0.95, visits_cases), ""))
write_inference(out_dir, "random", VISIT_FIELDS,
  "Households at three visits, some missed; domains, FPC, lonely strata under every policy",
  vapply(50001:50040, function(seed)
    inference_design(paste("seed", seed), visits_data(seed), inference_lonely(seed),
                     inference_level(seed), visits_cases), ""))
