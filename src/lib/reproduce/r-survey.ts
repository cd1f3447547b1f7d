import type { SampleDesign } from '../dataset/index.ts';
import { designCall } from './design-call.ts';
import { hasDenominator, type Parts } from './parts.ts';
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
		...(parts.indicator.kind === 'proportion' ? shareIntervalR() : symmetricIntervalR()),
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

function symmetricIntervalR(): readonly string[] {
	return ['interval <- function(value, se, df, w) value + c(-1, 1) * qt((1 + level) / 2, df) * se'];
}

/** Source of the formulas: `logitInterval` and `exactInterval` of the estimation room. */
function shareIntervalR(): readonly string[] {
	return [
		'# As svyciprop(method = "logit"). Where all or none have it, nothing varies: Clopper-Pearson.',
		'interval <- function(value, se, df, w) {',
		'	t <- qt((1 + level) / 2, df)',
		'	if (value > 0 && value < 1) {',
		'		return(plogis(qlogis(value) + c(-1, 1) * t * se / (value * (1 - value))))',
		'	}',
		'	n <- length(w)',
		'	m <- sum(w)^2 / sum(w^2) * (if (n > 1) qt((1 + level) / 2, n - 1) / t else 1)^2',
		'	end <- -expm1(log((1 - level) / 2) / m)',
		'	if (value == 0) c(0, end) else c(1 - end, 1)',
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
