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

COLUMNS <- c("n", "value", "se", "df", "low", "high", "statistic", "p", "adjusted", "f", "ndf", "ddf", "rank", "letters")

# One table of a program under one set of columns; the cell says which row it is.
rows <- function(id, kind, cell, table) {
	for (name in COLUMNS) if (is.null(table[[name]])) table[[name]] <- NA
	cbind(id = id, kind = kind, cell = cell, table[COLUMNS])
}

run <- function(id, folder, program) {
	setwd(folder)
	own <- new.env(parent = globalenv())
	own$print <- function(...) invisible(NULL)
	own$read.csv <- keptFile
	tryCatch(sys.source(program, envir = own), error = function(e) stop(id, ": ", conditionMessage(e)))
	results <- own$results
	rbind(
		if (!is.null(results))
			rows(id, "result", paste0(results$cell, if (!is.null(results$measure)) paste0(":", results$measure)), results),
		if (!is.null(own$contrasts))
			rows(id, own$contrasts$set, paste(own$contrasts$first, own$contrasts$second, sep = " : "), own$contrasts),
		if (!is.null(own$test)) rows(id, "test", "", own$test),
		if (!is.null(own$ranks)) rows(id, "rank", own$ranks$cell, own$ranks)
	)
}

home <- getwd()
all <- do.call(rbind, Map(run, list$id, list$folder, list$program))
setwd(home)
all[] <- lapply(all, function(v) if (is.numeric(v)) sprintf("%.17g", v) else v)
write.csv(all, arguments[2], row.names = FALSE)
