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

d <- api_data(apiclus2)
d$api.stu[is.na(d$enroll)] <- NA
two_stages <- svydesign(id = ~dnum + snum, fpc = ~fpc1 + fpc2, data = d)
d$pw1 <- as.numeric(weights(two_stages))
frame <- data.frame(h = 1, i = d$dnum, w = d$pw1)
write_file("apiclus2", "Districts, then schools, with finite populations at both stages", c(
  design_json("both stages with fpc", two_stages,
              cbind(frame, N = d$fpc1, s = paste(d$dnum, d$snum, sep = "/"), N2 = d$fpc2),
              api_columns, api_cases(d)),
  design_json("first stage with fpc", svydesign(id = ~dnum, weights = ~pw1, fpc = ~fpc1, data = d),
              cbind(frame, N = d$fpc1), api_columns, api_cases(d)),
  design_json("two stages without fpc", svydesign(id = ~dnum + snum, weights = ~pw1, data = d),
              frame, api_columns, api_cases(d))))

data(mu284)
d <- mu284
d$big <- as.numeric(d$y1 > 40)
d$parity <- ifelse(d$y1 %% 2 == 0, "even", "odd")
d$size <- d$id2 + 1
design <- svydesign(id = ~id1 + id2, fpc = ~n1 + n2, data = d)
frame <- data.frame(h = 1, i = d$id1, w = as.numeric(weights(design)), N = d$n1,
                    s = paste(d$id1, d$id2, sep = "/"), N2 = d$n2)
MU284 <- list(c("mean", "y1", NA), c("proportion", "big", NA), c("ratio", "y1", "size"),
              c("total", "y1", NA))
write_file("mu284", "Two-stage sample of Swedish municipalities (Saerndal et al.), finite at both stages",
           design_json("both stages with fpc", design, frame, c("y1", "big", "size", "parity"),
                       cases_of(MU284, d, "parity")))

data(hospital)
d <- hospital
d$one <- 1
d$large <- as.numeric(d$births > 500)
d$level <- as.character(d$oblevel)
HOSPITAL <- list(c("mean", "births", NA), c("proportion", "large", NA), c("ratio", "births", "tothosp"),
                 c("total", "births", NA))
write_file("hospital", "Obstetric hospitals drawn in strata, finite populations",
           design_json("with fpc", svydesign(strata = ~oblevel, id = ~hospno, weights = ~weighta,
                                             fpc = ~tothosp, data = d),
                       data.frame(h = d$oblevel, i = d$hospno, w = d$weighta, N = d$tothosp),
                       c("births", "large", "tothosp", "level"), cases_of(HOSPITAL, d, "level")))

data(scd)
d <- scd
d$many <- as.numeric(d$arrests > 200)
frame <- data.frame(h = d$ESA, i = paste(d$ESA, d$ambulance, sep = "/"), w = 1)
SCD <- list(c("mean", "arrests", NA), c("proportion", "many", NA), c("ratio", "alive", "arrests"),
            c("total", "alive", NA))
write_file("scd", "Cardiac arrests: two ambulance services in each of three areas", c(
  design_json("with fpc", svydesign(data = d, prob = ~1, id = ~ambulance, strata = ~ESA, nest = TRUE,
                                    fpc = rep(5, 6)),
              cbind(frame, N = 5), c("arrests", "alive", "many"), cases_of(SCD, d)),
  design_json("without fpc", svydesign(data = d, prob = ~1, id = ~ambulance, strata = ~ESA, nest = TRUE),
              frame, c("arrests", "alive", "many"), cases_of(SCD, d))))

data(yrbs)
d <- yrbs
d$yes <- 2 - d$qn8
d$part <- as.character(d$stratum %/% 100)
YRBS <- list(c("proportion", "yes", NA), c("mean", "qn8", NA), c("total", "yes", NA))
write_file("yrbs", "Youth Risk Behavior Survey 2015: seat belts, half of the answers missing",
           design_json("overall and by group of strata",
                       svydesign(id = ~psu, weights = ~weight, strata = ~stratum, data = d),
                       data.frame(h = d$stratum, i = d$psu, w = d$weight), c("yes", "qn8", "part"),
                       cases_of(YRBS, d, "part")))

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
