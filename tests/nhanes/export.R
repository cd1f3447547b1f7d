# Exports the data set nhanes of R's survey package: nhanes.dta (age groups as a labelled factor)
# and nhanes.csv (age groups as codes 1 to 4). Run: Rscript tests/nhanes/export.R <folder>
suppressMessages(library(survey))
folder <- commandArgs(trailingOnly = TRUE)[1]
data(nhanes)
foreign::write.dta(nhanes, file.path(folder, "nhanes.dta"))
nhanes$agecat <- as.integer(nhanes$agecat)
write.csv(nhanes, file.path(folder, "nhanes.csv"), row.names = FALSE, na = "")
