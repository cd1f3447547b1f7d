# Reads .dta files with haven and prints what stands in each, one field a line, so that a test can
# compare it value by value: numbers with all their digits, texts as the hexadecimal of their UTF-8.
suppressMessages(library(haven))
hex <- function(text) paste(as.character(charToRaw(enc2utf8(text))), collapse = "")
say <- function(...) cat(..., "\n", sep = "\t")
for (file in commandArgs(trailingOnly = TRUE)) {
	data <- read_dta(file)
	say("file")
	say("rows", nrow(data))
	say("label", hex(paste0(attr(data, "label"), "")))
	for (note in attr(data, "notes")) say("note", hex(note))
	for (name in names(data)) {
		column <- data[[name]]
		kind <- if (inherits(column, "Date")) "date" else if (is.character(column)) "text" else "number"
		say("column", name, kind, hex(paste0(attr(column, "label"), "")), paste0(attr(column, "format.stata"), ""))
		labels <- attr(column, "labels")
		for (i in seq_along(labels)) {
			tag <- na_tag(labels[[i]])
			value <- if (is.na(tag)) sprintf("%.17g", labels[[i]]) else paste0(".", tag)
			say("labelled", value, hex(names(labels)[i]))
		}
		values <- if (kind == "text") {
			vapply(column, hex, "")
		} else if (kind == "date") {
			ifelse(is.na(column), ".", format(column, "%Y-%m-%d"))
		} else {
			plain <- sprintf("%.17g", as.double(column))
			tags <- na_tag(as.double(column))
			ifelse(is.na(as.double(column)), ifelse(is.na(tags), ".", paste0(".", tags)), plain)
		}
		for (value in values) say("value", value)
	}
}
