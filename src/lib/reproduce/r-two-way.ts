import { cellKeys, type ShareBase } from '../analysis/index.ts';
import { typedCode } from '../query/index.ts';
import type { DesignCall } from './design-call.ts';
import type { Parts } from './parts.ts';
import { intervalR } from './r-interval.ts';
import { columnInR, listInR } from './r-rows.ts';

/** Row, column or cell shares of a two-way table and its Rao–Scott test; sizes are those of x. */
export function twoWayR(
	parts: Parts,
	{ call, byReplicates }: DesignCall,
	base: ShareBase | null,
): readonly string[] {
	return [
		'# The two variables of the table; codes that are not listed are in no cell.',
		`d$.r <- ${listedR(parts, 0)}`,
		...(parts.request.by.length === 2 ? secondR(parts) : COUNTED),
		'listed <- d$.in & !is.na(d$.r) & !is.na(d$.c)',
		...(base === null ? [] : ['', ...sharesR(parts, base)]),
		'',
		'# Second-order Rao-Scott; a row has the size of what it holds.',
		'd$.w <- ifelse(d$.in, d$.w * d$.size, 1)',
		'listed <- listed & d$.w > 0',
		`sized <- ${call}`,
		'part <- sized[listed, ]',
		...(byReplicates ? ['part$degf <- degrees(part)'] : []),
		'found <- svychisq(~.r + .c, part, statistic = "F")',
		'test <- data.frame(f = found$statistic, ndf = found$parameter[1], ddf = found$parameter[2],',
		'	p = found$p.value, n = n)',
		'print(test, digits = 10, row.names = FALSE)',
	];
}

function listedR({ dataset, request }: Parts, at: 0 | 1): string {
	const variable = request.by[at];
	if (variable === undefined) return 'NA';
	const keys = cellKeys(dataset, request).map((key) => key.split('|'));
	const codes = [...new Set(keys.map((codes) => codes[at] ?? ''))];
	const column = columnInR(variable);
	const typed = listInR(codes.map((code) => typedCode(dataset, variable, code)));
	return `ifelse(${column} %in% ${typed}, as.character(${column}), NA)`;
}

function secondR(parts: Parts): readonly string[] {
	return [
		`d$.c <- ${listedR(parts, 1)}`,
		'd$.size <- d$.x',
		'n <- sum(d$.in & !is.na(d$.r) & !is.na(d$.c) & d$.w * d$.x > 0)',
	];
}

/** Of one breakdown: whether a proportion counts a row, or the people in it, or some of them. */
const COUNTED: readonly string[] = [
	'n <- sum(d$.in & !is.na(d$.r) & d$.w * d$.x > 0)',
	'# A row is counted as far as its y goes, what is left of its x is not: it stands twice.',
	'd$.c <- "counted"',
	'd$.size <- d$.y',
	'left <- d',
	'left$.c <- "not counted"',
	'left$.size <- d$.x - d$.y',
	'd <- rbind(d, left)',
];

function sharesR({ indicator, request }: Parts, base: ShareBase): readonly string[] {
	const domain = { row: 'listed & d$.r == r', column: 'listed & d$.c == c', all: 'listed' }[base];
	const method = indicator.kind === 'proportion' ? request.interval : undefined;
	return [
		...intervalR(method ?? 'logit', true),
		'share <- function(r, c) {',
		`	rows <- which(${domain})`,
		'	if (length(rows) == 0) return(NULL)',
		'	part <- design',
		'	part$variables$.hit <- d$.x * (d$.r %in% r & d$.c %in% c)',
		'	part <- part[rows, ]',
		'	estimate <- svyratio(~.hit, ~.x, part)',
		'	value <- as.numeric(coef(estimate))',
		'	se <- as.numeric(SE(estimate))',
		'	df <- degrees(part)',
		'	ci <- interval(value, se, df, weights(part, "sampling"))',
		'	data.frame(cell = paste(r, c, sep = "|"), n = nrow(part), value, se, df, low = ci[1], high = ci[2])',
		'}',
		'cells <- expand.grid(c = sort(unique(d$.c[listed])), r = sort(unique(d$.r[listed])), stringsAsFactors = FALSE)',
		'results <- do.call(rbind, Map(share, cells$r, cells$c))',
		'print(results, digits = 10, row.names = FALSE)',
	];
}
