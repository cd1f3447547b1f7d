import type { SampleDesign } from '../dataset/index.ts';
import { declaredDesign, declaredR, type DesignCall } from './design-call.ts';
import { hasDenominator, intervalOf, type Parts } from './parts.ts';
import type { Asked } from './question.ts';
import { contrastsR } from './r-contrasts.ts';
import { distributionR, heldSharesR } from './r-distribution.ts';
import { inequalityR } from './r-inequality.ts';
import { intervalR } from './r-interval.ts';
import { povertyR } from './r-poverty.ts';
import { quantileR } from './r-quantile.ts';
import { rankingR } from './r-ranking.ts';
import { cellsR, filterInR, headingR, operandsR, readRowsR } from './r-rows.ts';
import { twoWayR } from './r-two-way.ts';

/**
 * A program in R that reads the extract beside it and gives what is asked with its standard error,
 * degrees of freedom and interval, as the data frame `results`; differences of domains as the data
 * frame `contrasts`, a test of a table as `test`, ranks and letters of cells as `ranks`.
 */
export function surveyR(parts: Parts, design: SampleDesign, asked: Asked): string {
	const declared = declaredDesign(design, parts.request.lonely);
	return [
		...headingR(parts),
		'library(survey)',
		'',
		'# The rows of the extract.',
		...readRowsR(parts),
		'',
		...operandsAndDesignR(parts, declared, asked),
		'',
		`level <- ${parts.request.level}`,
		...askedR(parts, declared, asked),
		'',
	].join('\n');
}

function askedR(parts: Parts, declared: DesignCall, asked: Asked): readonly string[] {
	const { byReplicates } = declared;
	switch (asked.kind) {
		case 'view':
			return [...answerR(parts), '', ...resultsR(parts)];
		case 'quantile':
			return [...quantileR(asked.p), '', ...resultsR(parts)];
		case 'comparison':
		case 'visits':
			return [...answerR(parts), '', ...contrastsR(parts, asked, byReplicates)];
		case 'two-way':
			return twoWayR(parts, declared, asked.base);
		case 'poverty':
			return povertyR(parts, asked.line, byReplicates);
		case 'inequality':
			return inequalityR(parts, byReplicates);
		case 'histogram':
		case 'cumulative':
			return distributionR(asked);
		case 'shares':
			return heldSharesR(asked, byReplicates);
		case 'ranking':
			return [...answerR(parts), '', ...rankingR(parts, asked, byReplicates)];
	}
}

/** y, x, w, the rows that are asked about, and the design over all rows. */
function operandsAndDesignR(parts: Parts, declared: DesignCall, asked: Asked): readonly string[] {
	// A line of the whole country rests on rows that no filter keeps.
	const wide =
		asked.kind === 'poverty' &&
		asked.line.kind === 'relative' &&
		asked.line.population === 'everyone';
	return [
		'# y is added up, x divides it, w weighs; .in are the rows that are asked about.',
		...operandsR(wide ? { ...parts, where: [] } : parts, []),
		'd$.in <- d$.in & d$.w > 0',
		...cellsR(parts),
		'',
		'# Rows outside stay as zeros: their PSUs belong to the design.',
		'd$.y[!d$.in] <- 0',
		'd$.x[!d$.in] <- 0',
		'd$.w[!d$.in] <- 1',
		...declaredR(declared),
		...(wide ? ['# Everyone in the survey draws the line.', 'd$.everyone <- d$.in'] : []),
		...(wide && parts.where.length > 0
			? [`d$.in <- d$.in & ${parts.where.map((f) => filterInR(parts, f)).join(' & ')}`]
			: []),
	];
}

/** The call that estimates, of the part of the design that is `part`. */
export function estimatorR(parts: Parts): string {
	if (parts.indicator.kind === 'total') return 'svytotal(~.y, part)';
	return hasDenominator(parts) ? 'svyratio(~.y, ~.x, part)' : 'svymean(~.y, part)';
}

function answerR(parts: Parts): readonly string[] {
	return [
		...intervalR(intervalOf(parts), parts.indicator.kind === 'proportion'),
		'answer <- function(part) {',
		`	estimate <- ${estimatorR(parts)}`,
		'	value <- as.numeric(coef(estimate))',
		'	se <- as.numeric(SE(estimate))',
		'	df <- degrees(part)',
		'	ci <- interval(value, se, df, weights(part, "sampling"))',
		'	data.frame(n = nrow(part), value, se, df, low = ci[1], high = ci[2])',
		'}',
	];
}

function resultsR({ request }: Parts): readonly string[] {
	const whole = 'cbind(cell = "", answer(subset(design, .in)))';
	if (request.by.length === 0) return [`results <- ${whole}`, 'print(results, digits = 10)'];
	return [
		'# A domain is a subset of the design, never of the data.',
		'cells <- sort(unique(d$.cell[d$.in]))',
		`results <- rbind(${whole}, do.call(rbind, lapply(cells, function(cell)`,
		'	cbind(cell, answer(design[d$.in & d$.cell %in% cell, ])))))',
		'print(results, digits = 10)',
	];
}
