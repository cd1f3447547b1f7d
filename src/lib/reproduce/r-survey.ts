import type { SampleDesign } from '../dataset/index.ts';
import { designCall } from './design-call.ts';
import { hasDenominator, intervalOf, type Parts } from './parts.ts';
import { intervalR } from './r-interval.ts';
import { cellsR, headingR, operandsR, readRowsR } from './r-rows.ts';

/**
 * A program in R that reads the extract beside it and gives value, standard error, degrees of
 * freedom and interval of the whole and of every cell, as the data frame `results`.
 */
export function surveyR(parts: Parts, design: SampleDesign): string {
	const { call, options } = designCall(design, parts.request.lonely);
	return [
		...headingR(parts),
		'library(survey)',
		'',
		'# The rows of the extract.',
		...readRowsR(parts),
		'',
		'# y is added up, x divides it, w weighs; .in are the rows that are asked about.',
		...operandsR(parts, []),
		'd$.in <- d$.in & d$.w > 0',
		...cellsR(parts),
		'',
		'# Rows outside stay as zeros: their PSUs belong to the design.',
		'd$.y[!d$.in] <- 0',
		'd$.x[!d$.in] <- 0',
		'd$.w[!d$.in] <- 1',
		options,
		`design <- ${call}`,
		'',
		...answerR(parts),
		'',
		...resultsR(parts),
	].join('\n');
}

/** The call that estimates, of the part of the design that is `part`. */
export function estimatorR(parts: Parts): string {
	if (parts.indicator.kind === 'total') return 'svytotal(~.y, part)';
	return hasDenominator(parts) ? 'svyratio(~.y, ~.x, part)' : 'svymean(~.y, part)';
}

function answerR(parts: Parts): readonly string[] {
	return [
		`level <- ${parts.request.level}`,
		...intervalR(intervalOf(parts), parts.indicator.kind === 'proportion'),
		'answer <- function(part) {',
		`	estimate <- ${estimatorR(parts)}`,
		'	value <- as.numeric(coef(estimate))',
		'	se <- as.numeric(SE(estimate))',
		'	df <- degf(part) # PSUs minus strata that have rows in the part',
		'	ci <- interval(value, se, df, weights(part))',
		'	data.frame(n = nrow(part), value, se, df, low = ci[1], high = ci[2])',
		'}',
	];
}

function resultsR({ request }: Parts): readonly string[] {
	const whole = 'cbind(cell = "", answer(subset(design, .in)))';
	if (request.by.length === 0) return [`results <- ${whole}`, 'print(results, digits = 10)', ''];
	return [
		'# A domain is a subset of the design, never of the data.',
		'cells <- sort(unique(d$.cell[d$.in]))',
		`results <- rbind(${whole}, do.call(rbind, lapply(cells, function(cell)`,
		'	cbind(cell, answer(subset(design, .in & .cell %in% cell))))))',
		'print(results, digits = 10)',
		'',
	];
}
