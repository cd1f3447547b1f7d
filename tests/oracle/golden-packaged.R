# Sourced by make-golden.R: the data sets that come with `survey`, only the columns that are used.

data(api); data(nhanes); data(fpc)

API <- list(c("mean", "api00", NA), c("proportion", "wide", NA), c("ratio", "api.stu", "enroll"),
            c("total", "enroll", NA), c("total", "wide", NA), c("mean", "one", NA))
api_columns <- c("api00", "wide", "api.stu", "enroll", "one", "stype", "target")
api_data <- function(d) {
  d$wide <- as.numeric(d$sch.wide == "Yes")
  d$target <- as.character(d$comp.imp)
  d$stype <- as.character(d$stype)
  d$one <- 1
  d
}
api_cases <- function(d) cases_of(API, d, c("stype", "target"))

d <- api_data(apistrat)
frame <- data.frame(h = d$stype, i = seq_len(nrow(d)), w = d$pw)
with_fpc <- cbind(frame, N = d$fpc)
write_file("apistrat", "Schools drawn in three strata, each school its own PSU", c(
  design_json("with fpc", svydesign(id = ~1, strata = ~stype, weights = ~pw, fpc = ~fpc, data = d),
              with_fpc, api_columns, api_cases(d)),
  design_json("without fpc", svydesign(id = ~1, strata = ~stype, weights = ~pw, data = d),
              frame, api_columns, api_cases(d))))

d <- api_data(apiclus1)
frame <- data.frame(h = 1, i = d$dnum, w = d$pw)
write_file("apiclus1", "One-stage cluster sample of school districts", c(
  design_json("with fpc", svydesign(id = ~dnum, weights = ~pw, fpc = ~fpc, data = d),
              cbind(frame, N = d$fpc), api_columns, api_cases(d)),
  design_json("without fpc", svydesign(id = ~dnum, weights = ~pw, data = d),
              frame, api_columns, api_cases(d))))

# Two stages. Sittan has the first-stage variance (ultimate clusters), so R is asked for that too:
# option survey.ultimate.cluster on the two-stage design, and the one-stage declaration.
d <- api_data(apiclus2)
d$api.stu[is.na(d$enroll)] <- NA
frame <- data.frame(h = 1, i = d$dnum, w = as.numeric(d$pw))
two_stages <- svydesign(id = ~dnum + snum, fpc = ~fpc1 + fpc2, data = d)
frame$w <- as.numeric(weights(two_stages))
d$pw1 <- frame$w
options(survey.ultimate.cluster = TRUE)
first <- design_json("two stages declared, first-stage variance", two_stages,
                     cbind(frame, N = d$fpc1), api_columns, api_cases(d))
options(survey.ultimate.cluster = FALSE)
write_file("apiclus2", paste("Districts, then schools: variance of the first stage only, as",
                             "options(survey.ultimate.cluster = TRUE)"), c(
  first,
  design_json("declared at one stage with fpc",
              svydesign(id = ~dnum, weights = ~pw1, fpc = ~fpc1, data = d),
              cbind(frame, N = d$fpc1), api_columns, api_cases(d)),
  design_json("two stages without fpc", svydesign(id = ~dnum + snum, weights = ~pw1, data = d),
              frame, api_columns, api_cases(d))))

# What leaving out the second stage does on apiclus2: SE of both, for the decision record.
second <- vapply(API[1:4], function(e) {
  k <- case(e[1], e[2], e[3])
  sub <- two_stages[!is.na(d[[k$y]]) & (is.na(k$x) | !is.na(d[[k$y]])), ]
  full <- point_and_deff(k, sub, FALSE)$se
  options(survey.ultimate.cluster = TRUE)
  one <- point_and_deff(k, sub, FALSE)$se
  options(survey.ultimate.cluster = FALSE)
  object(c(estimand = text(e[1]), firstStageSe = number(one), bothStagesSe = number(full)))
}, "")
writeLines(array(second), file.path(out_dir, "second-stage.json"))

d <- nhanes
d$sex <- as.character(d$RIAGENDR)
d$race <- as.character(d$race)
d$age <- as.character(d$agecat)
d$woman <- as.numeric(d$RIAGENDR == 2)
d$cell <- ifelse(d$age == "(59,Inf]", paste0("60+/", d$race), NA)
frame <- data.frame(h = d$SDMVSTRA, i = paste(d$SDMVSTRA, d$SDMVPSU, sep = "/"), w = d$WTMEC2YR)
NHANES <- list(c("mean", "HI_CHOL", NA), c("proportion", "HI_CHOL", NA),
               c("ratio", "HI_CHOL", "woman"), c("total", "HI_CHOL", NA))
write_file("nhanes", "NHANES 2009-2010: 31 PSUs in 15 strata, high cholesterol, missing values", c(
  design_json("overall and by domain",
              svydesign(id = ~SDMVPSU, strata = ~SDMVSTRA, weights = ~WTMEC2YR, nest = TRUE, data = d),
              frame, c("HI_CHOL", "woman", "sex", "race", "age", "cell"),
              cases_of(NHANES, d, c("sex", "race", "age", "cell")))))

d <- fpc
d$big <- as.numeric(d$x > 4)
d$size <- d$nh + 1
frame <- data.frame(h = d$stratid, i = paste(d$stratid, d$psuid, sep = "/"), w = d$weight)
FPC <- list(c("mean", "x", NA), c("proportion", "big", NA), c("ratio", "x", "size"),
            c("total", "x", NA))
fpc_columns <- c("x", "big", "size")
write_file("fpc", "The fpc example: 8 PSUs in 2 strata", c(
  design_json("with fpc", svydesign(weights = ~weight, ids = ~psuid, strata = ~stratid,
                                    variables = ~x + big + size, fpc = ~Nh, data = d, nest = TRUE),
              cbind(frame, N = d$Nh), fpc_columns, cases_of(FPC, d)),
  design_json("without fpc", svydesign(weights = ~weight, ids = ~psuid, strata = ~stratid,
                                       variables = ~x + big + size, data = d, nest = TRUE),
              frame, fpc_columns, cases_of(FPC, d))))
