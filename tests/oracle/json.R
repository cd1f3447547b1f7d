# Sourced by every make-golden.R: R `survey` as the oracle, the same random numbers in every R from
# 3.6 on, and JSON in base R only. A script finds this file beside itself, or one folder up:
#
#   dir_here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE)[1]))
#   source(file.path(dir_here, "..", "json.R"))

suppressPackageStartupMessages(library(survey))
options(warn = -1)
RNGversion("4.0.0")

# Numbers as computed, with all 17 digits; null where they are not finite.
number <- function(v) ifelse(is.finite(v), sprintf("%.17g", v), "null")

# Data: the shortest of 15 and 17 digits that reads back the same.
short <- function(v) {
  brief <- sprintf("%.15g", v)
  ifelse(is.finite(v), ifelse(as.numeric(brief) == v, brief, sprintf("%.17g", v)), "null")
}

text <- function(v) ifelse(is.na(v), "null", paste0('"', v, '"'))
array <- function(items) paste0("[", paste(items, collapse = ","), "]")
object <- function(items) paste0("{", paste0('"', names(items), '":', items, collapse = ","), "}")
column <- function(v) array(if (is.character(v) || is.factor(v)) text(as.character(v)) else short(v))

# Drawn data rounded to n significant digits, so that it is the same on every machine.
digits <- function(v, n = 6) as.numeric(sprintf(paste0("%.", n, "g"), v))
