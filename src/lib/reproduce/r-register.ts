import type { RegisterDataset, RegisterIndicator } from '../dataset/index.ts';
import { R_MEASURES, R_WEIGHTED_MEDIAN } from '../extract/index.ts';
import type { Parts } from './parts.ts';
import { cellsR, columnInR, filterInR, headingR, listInR, operandsR, readRowsR } from './r-rows.ts';
import { typedCode } from '../query/index.ts';

/**
 * A program in base R for a register: plain sums over the units that answered, of the latest round
 * shown for the whole, of every round shown where it is broken down by round.
 */
export function registerR(
	parts: Parts,
	dataset: RegisterDataset,
	indicator: RegisterIndicator,
): string {
	const { rounds, request } = parts;
	const { status } = dataset.design;
	const shown =
		rounds === null
			? []
			: [
					'# The rounds that are shown; the whole speaks of the latest.',
					`d <- d[${filterInR(parts, { variable: rounds.variable, codes: rounds.codes })}, ]`,
				];
	const latest =
		rounds === null
			? 'rep(TRUE, nrow(d))'
			: `${columnInR(rounds.variable)} %in% ${listInR([typedCode(dataset, rounds.variable, rounds.codes.at(-1) ?? '')])}`;
	const reached =
		status === undefined
			? []
			: [filterInR(parts, { variable: status.variable, codes: status.reached })];
	const byRound = rounds !== null && request.by.includes(rounds.variable);
	return [
		...headingR(parts),
		'# A register is no sample: no standard error, only how many units answered.',
		'',
		'# The rows of the extract.',
		...readRowsR(parts),
		...shown,
		'',
		'# y is added up, x divides it or is what is covered, w weighs; .in are units that answered.',
		...operandsR(parts, reached),
		...cellsR(parts),
		'',
		...measureR(indicator),
		'answer <- function(rows) data.frame(n = sum(rows), value = measure(d$.y[rows], d$.x[rows], d$.w[rows]))',
		`latest <- ${latest}`,
		...resultsR(request.by.length > 0, byRound),
	].join('\n');
}

function measureR(indicator: RegisterIndicator): readonly string[] {
	const { kind } = indicator;
	return [
		...(kind === 'gap' ? ["# What one unit has too much fills no other's gap."] : []),
		...(kind === 'rate' ? [`per <- ${indicator.per}`] : []),
		...(kind === 'median' ? R_WEIGHTED_MEDIAN : []),
		`measure <- function(y, x, w) ${R_MEASURES[kind]}`,
	];
}

function resultsR(cells: boolean, byRound: boolean): readonly string[] {
	const whole = 'cbind(cell = "", answer(d$.in & latest))';
	if (!cells) return [`results <- ${whole}`, 'print(results, digits = 10)', ''];
	const rows = byRound ? 'd$.in' : 'd$.in & latest';
	return [
		`cells <- sort(unique(d$.cell[${rows}]))`,
		`results <- rbind(${whole}, do.call(rbind, lapply(cells, function(cell)`,
		`	cbind(cell, answer(${rows} & d$.cell %in% cell)))))`,
		'print(results, digits = 10)',
		'',
	];
}
