import type { LineChoice } from '../analysis/index.ts';
import type { Parts } from './parts.ts';
import { intervalR } from './r-interval.ts';
import {
	DENSITY_R,
	INFLUENCE_SE_R,
	QUANTILE_R,
	REPLICATE_SE_R,
	welfareResultsR,
} from './r-welfare.ts';

type Relative = Extract<LineChoice, { kind: 'relative' }>;

/**
 * Poverty below a line. A fixed line asks `svymean` and `svytotal`; a relative one varies from sample
 * to sample: its influence counts times the slope of the measure, or it is drawn again under each
 * replicate weight.
 */
export function povertyR(parts: Parts, line: LineChoice, byReplicates: boolean): readonly string[] {
	return [
		...intervalR('logit', true),
		...measuresR(line, byReplicates),
		'answer <- function(rows) {',
		'	all <- poverty(rows)',
		'	df <- degrees(design[rows, ])',
		'	half <- qt((1 + level) / 2, df) * all$se',
		'	head <- interval(all$value[1], all$se[1], df, d$.w[rows])',
		'	low <- c(head[1], (all$value - half)[-1])',
		'	high <- c(head[2], (all$value + half)[-1])',
		'	data.frame(measure = all$measure, n = sum(rows), value = all$value, se = all$se, df, low, high)',
		'}',
		'',
		...welfareResultsR(parts.request.by.length > 0),
	];
}

/** The function `poverty(rows)`: every measure with its value and SE. */
function measuresR(line: LineChoice, byReplicates: boolean): readonly string[] {
	if (line.kind === 'fixed') return fixedR(line.value);
	return byReplicates ? redrawnR(line) : linearisedR(line);
}

function fixedR(value: number): readonly string[] {
	return [
		`L <- ${value}`,
		'# The FGT measures are means of a power of the gap.',
		'with_rows <- function(rows, g) {',
		'	design$variables$.g <- 0',
		'	design$variables$.g[rows] <- g',
		'	design[rows, ]',
		'}',
		'found <- function(name, estimate)',
		'	data.frame(measure = name, value = as.numeric(coef(estimate)), se = as.numeric(SE(estimate)))',
		'poverty <- function(rows) {',
		'	y <- d$.y[rows]',
		'	poor <- y < L',
		'	gap <- pmax(L - y, 0) / L',
		'	measure <- function(name, g) found(name, svymean(~.g, with_rows(rows, g)))',
		'	rbind(',
		'		measure("headcount", poor), measure("gap", gap), measure("severity", gap^2),',
		'		measure("meanShortfall", gap * L),',
		'		found("totalShortfall", svytotal(~.g, with_rows(rows, gap * L))),',
		'		if (all(y > 0)) measure("watts", ifelse(poor, log(L / y), 0)))',
		'}',
	];
}

function linearisedR({ of, share, population }: Relative): readonly string[] {
	const centre =
		of === 'mean'
			? ['	m <- sum(w * y) / sum(w)', '	z[rows] <- (y - m) / sum(w)']
			: [
					'	m <- quantile_of(y, w, 0.5)',
					'	if (min(y) < max(y)) z[rows] <- (0.5 - (y <= m)) / (density_at(y, w, m) * sum(w))',
				];
	return [
		...QUANTILE_R,
		...DENSITY_R,
		...INFLUENCE_SE_R,
		`# The line is ${share} of the ${of}, and varies as it does.`,
		'line_of <- function(rows) {',
		'	y <- d$.y[rows]',
		'	w <- d$.w[rows]',
		'	z <- numeric(nrow(d))',
		...centre,
		`	list(value = ${share} * m, z = ${share} * z)`,
		'}',
		...(population === 'own'
			? ['# Each part has a line of its own.', 'line_for <- line_of']
			: ['national <- line_of(d$.everyone)', 'line_for <- function(rows) national']),
		'poverty <- function(rows) {',
		'	line <- line_for(rows)',
		'	L <- line$value',
		'	y <- d$.y[rows]',
		'	w <- d$.w[rows]',
		'	poor <- y < L',
		'	gap <- pmax(L - y, 0) / L',
		'	W <- sum(w)',
		'	H <- sum(w * poor) / W',
		'	measure <- function(name, g, slope) {',
		'		value <- sum(w * g) / W',
		'		z <- slope * line$z',
		'		z[rows] <- z[rows] + (g - value) / W',
		'		data.frame(measure = name, value, se = se_of(z))',
		'	}',
		'	z <- W * H * line$z',
		'	z[rows] <- z[rows] + gap * L',
		'	rbind(',
		'		measure("headcount", poor, density_at(y, w, L)),',
		'		measure("gap", gap, sum(w * poor * y) / L^2 / W),',
		'		measure("severity", gap^2, sum(w * 2 * gap * y) / L^2 / W),',
		'		measure("meanShortfall", gap * L, H),',
		'		data.frame(measure = "totalShortfall", value = sum(w * gap * L), se = se_of(z)),',
		'		if (all(y > 0)) measure("watts", ifelse(poor, log(L / y), 0), H / L))',
		'}',
	];
}

function redrawnR({ of, share, population }: Relative): readonly string[] {
	const centre = of === 'mean' ? 'sum(w * y) / sum(w)' : 'quantile_of(y, w, 0.5)';
	return [
		...QUANTILE_R,
		...REPLICATE_SE_R,
		`# The line is ${share} of the ${of}, drawn again under each weight.`,
		`line_of <- function(y, w) ${share} * ${centre}`,
		'poverty <- function(rows) {',
		population === 'own'
			? '	everyone <- rows # Each part has a line of its own.'
			: '	everyone <- d$.everyone',
		'	y <- d$.y[rows]',
		'	under <- function(weight) {',
		'		L <- line_of(d$.y[everyone], weight[everyone])',
		'		w <- weight[rows]',
		'		W <- sum(w)',
		'		poor <- y < L',
		'		gap <- pmax(L - y, 0) / L',
		'		c(headcount = sum(w * poor) / W, gap = sum(w * gap) / W, severity = sum(w * gap^2) / W,',
		'			meanShortfall = sum(w * gap * L) / W, totalShortfall = sum(w * gap * L),',
		'			if (all(y > 0)) c(watts = sum(w * ifelse(poor, log(L / y), 0)) / W))',
		'	}',
		'	value <- under(d$.w)',
		'	thetas <- apply(replicates, 2, under)',
		'	se <- sapply(seq_along(value), function(k) se_of(value[k], thetas[k, ]))',
		'	data.frame(measure = names(value), value, se)',
		'}',
	];
}
