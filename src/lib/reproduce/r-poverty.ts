import type { LineChoice } from '../analysis/index.ts';
import type { Parts } from './parts.ts';
import { intervalR } from './r-interval.ts';
import { WELFARE_R, welfareResultsR } from './r-welfare.ts';

/**
 * Poverty below a line. A fixed line asks `svymean` and `svytotal`; a relative one varies from sample
 * to sample, so that its influence counts times the slope of the measure.
 */
export function povertyR(parts: Parts, line: LineChoice): readonly string[] {
	return [
		...intervalR('logit', true),
		...(line.kind === 'fixed' ? fixedR(line.value) : relativeR(line)),
		'answer <- function(rows) {',
		...(line.kind === 'fixed' ? [] : ['	line <- line_for(rows)', '	L <- line$value']),
		'	y <- d$.y[rows]',
		'	w <- d$.w[rows]',
		'	poor <- y < L',
		'	gap <- pmax(L - y, 0) / L',
		...(line.kind === 'fixed'
			? [
					'	measure <- function(name, g) found(name, svymean(~.g, with_rows(rows, g)))',
					'	all <- rbind(',
					'		measure("headcount", poor), measure("gap", gap), measure("severity", gap^2),',
					'		measure("meanShortfall", gap * L),',
					'		found("totalShortfall", svytotal(~.g, with_rows(rows, gap * L))),',
					'		if (all(y > 0)) measure("watts", ifelse(poor, log(L / y), 0)))',
				]
			: [
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
					'	all <- rbind(',
					'		measure("headcount", poor, density_at(y, w, L)),',
					'		measure("gap", gap, sum(w * poor * y) / L^2 / W),',
					'		measure("severity", gap^2, sum(w * 2 * gap * y) / L^2 / W),',
					'		measure("meanShortfall", gap * L, H),',
					'		data.frame(measure = "totalShortfall", value = sum(w * gap * L), se = se_of(z)),',
					'		if (all(y > 0)) measure("watts", ifelse(poor, log(L / y), 0), H / L))',
				]),
		'	df <- degf(design[rows, ])',
		'	half <- qt((1 + level) / 2, df) * all$se',
		'	head <- interval(all$value[1], all$se[1], df, w)',
		'	low <- c(head[1], (all$value - half)[-1])',
		'	high <- c(head[2], (all$value + half)[-1])',
		'	data.frame(measure = all$measure, n = sum(rows), value = all$value, se = all$se, df, low, high)',
		'}',
		'',
		...welfareResultsR(parts.request.by.length > 0),
	];
}

function fixedR(value: number): readonly string[] {
	return [
		`L <- ${value}`,
		'# The FGT measures are means of a power of the gap.',
		'with_rows <- function(rows, g) {',
		'	d$.g <- 0',
		'	d$.g[rows] <- g',
		'	update(design, .g = d$.g)[rows, ]',
		'}',
		'found <- function(name, estimate)',
		'	data.frame(measure = name, value = as.numeric(coef(estimate)), se = as.numeric(SE(estimate)))',
	];
}

function relativeR({
	of,
	share,
	population,
}: Extract<LineChoice, { kind: 'relative' }>): readonly string[] {
	const centre =
		of === 'mean'
			? ['	m <- sum(w * y) / sum(w)', '	z[rows] <- (y - m) / sum(w)']
			: [
					'	m <- quantile_of(y, w, 0.5)',
					'	if (min(y) < max(y)) z[rows] <- (0.5 - (y <= m)) / (density_at(y, w, m) * sum(w))',
				];
	return [
		...WELFARE_R,
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
	];
}
