# Runs programs in the folders of their extracts and writes what they computed, in one process.
# usage: Rscript run-programs.R <list.csv: id, folder, program> <out.csv>
arguments <- commandArgs(trailingOnly = TRUE)
list <- utils::read.csv(arguments[1], colClasses = "character")

# Programs of one folder read one file: its texts are kept, and become what each asks for.
files <- new.env()
keptFile <- function(file, ..., colClasses) {
	path <- normalizePath(file)
	if (is.null(files[[path]])) files[[path]] <- utils::read.csv(file, ..., colClasses = "character")
	kept <- files[[path]][names(colClasses)]
	kept[] <- Map(function(v, class) as(v, class), kept, colClasses)
	kept
}

run <- function(id, folder, program) {
	setwd(folder)
	own <- new.env(parent = globalenv())
	own$print <- function(...) invisible(NULL)
	own$read.csv <- keptFile
	sys.source(program, envir = own)
	results <- own$results
	for (name in c("se", "df", "low", "high")) if (is.null(results[[name]])) results[[name]] <- NA
	cbind(id = id, results[c("cell", "n", "value", "se", "df", "low", "high")])
}

home <- getwd()
all <- do.call(rbind, Map(run, list$id, list$folder, list$program))
setwd(home)
all[] <- lapply(all, function(v) if (is.numeric(v)) sprintf("%.17g", v) else v)
write.csv(all, arguments[2], row.names = FALSE)
