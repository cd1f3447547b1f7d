import { rText } from '../extract/index.ts';
import type { Parts } from './parts.ts';
import { contrastsOf, type Asked, type Contrasts, type Domain } from './question.ts';
import { filterInR } from './r-rows.ts';
import { REPLICATE_SE_R } from './r-welfare.ts';

/**
 * Differences or ratios of domains, which may overlap or be the same households at two visits. Each
 * domain has its influence on every row, so that one `svytotal` gives every covariance, as
 * `svyby(…, covmat = TRUE)` does of domains that share no row; with replicate weights both values are
 * computed under each.
 */
export function contrastsR(
	parts: Parts,
	asked: Extract<Asked, { kind: 'comparison' | 'visits' }>,
	byReplicates: boolean,
): readonly string[] {
	const { form, domains, sets } = contrastsOf(parts, asked);
	const shown = sets.filter(({ pairs }) => pairs.length > 0);
	return [
		...contrastR(parts, form, domains, byReplicates),
		shown.length === 0 ? 'contrasts <- NULL' : 'contrasts <- rbind(',
		...(shown.length === 0
			? []
			: [
					shown
						.map(
							({ name, pairs }) =>
								`\ttested(${rText(name)}, rbind(\n${pairs
									.map(([a, b]) => `\t\tc(${rText(a)}, ${rText(b)})`)
									.join(',\n')}))`,
						)
						.join(',\n'),
					')',
				]),
		'print(contrasts, digits = 10, row.names = FALSE)',
	];
}

/** `results` of domains, and the function `tested(set, pairs)` of rows with two names of them. */
export function contrastR(
	parts: Parts,
	form: Contrasts['form'],
	domains: readonly Domain[],
	byReplicates: boolean,
): readonly string[] {
	return [
		'domains <- list(',
		domains.map((domain) => `\t${rText(domain.name)} = ${rowsR(parts, domain)}`).join(',\n'),
		')',
		'domains <- Filter(any, domains)',
		'results <- do.call(rbind, lapply(names(domains), function(k) cbind(cell = k, answer(design[domains[[k]], ]))))',
		'print(results, digits = 10)',
		'',
		...(byReplicates ? underR(parts, form) : influenceR(parts, form)),
		'contrast <- function(first, second) {',
		...(byReplicates ? UNDER_SE : INFLUENCE_SE),
		'	# Where nothing varies there is no test.',
		'	if (isTRUE(se <= 2^-43 * max(abs(value[c(first, second)]), na.rm = TRUE))) se <- NA',
		'	df <- degrees(design[domains[[first]] | domains[[second]], ])',
		'	ci <- estimate + c(-1, 1) * qt((1 + level) / 2, df) * se',
		'	statistic <- estimate / se',
		form === 'ratio'
			? `	data.frame(first, second, value = exp(estimate), se = ${byReplicates ? 'se_of(exp(estimate), exp(apart))' : 'exp(estimate) * se'}, df, low = exp(ci[1]), high = exp(ci[2]),`
			: '	data.frame(first, second, value = estimate, se, df, low = ci[1], high = ci[2],',
		'		statistic, p = 2 * pt(-abs(statistic), df))',
		'}',
		'# The pairs that are shown, tested together: p after Holm.',
		'tested <- function(set, pairs) {',
		'	found <- do.call(rbind, apply(pairs, 1, function(pair) contrast(pair[1], pair[2]), simplify = FALSE))',
		'	cbind(set, found, adjusted = p.adjust(found$p, "holm"))',
		'}',
	];
}

/** `value` of the domains, and `estimates` with every covariance from the influence of each row. */
function influenceR({ indicator }: Parts, form: Contrasts['form']): readonly string[] {
	const isTotal = indicator.kind === 'total';
	return [
		'# The influence of every row on every domain; the covariance of their totals is that of the values.',
		...(isTotal
			? ['value <- sapply(domains, function(rows) sum((d$.w * d$.y)[rows]))']
			: [
					'base <- sapply(domains, function(rows) sum((d$.w * d$.x)[rows]))',
					'value <- sapply(domains, function(rows) sum((d$.w * d$.y)[rows])) / base',
				]),
		`z <- sapply(names(domains), function(k) ${
			isTotal ? 'domains[[k]] * d$.y' : 'domains[[k]] * (d$.y - value[[k]] * d$.x) / base[[k]]'
		})`,
		...(form === 'ratio'
			? [
					'# A ratio is a difference of logarithms.',
					'z <- sweep(z, 2, value, "/")',
					'value <- ifelse(value > 0, log(pmax(value, 0)), NA)',
					'z[, is.na(value)] <- 0',
				]
			: []),
		'estimates <- structure(value, var = vcov(svytotal(z, design)), statistic = "mean", class = "svystat")',
	];
}

const INFLUENCE_SE: readonly string[] = [
	'	one <- svycontrast(estimates, list(contrast = (names(value) == first) - (names(value) == second)))',
	'	estimate <- as.numeric(coef(one))',
	'	se <- as.numeric(SE(one))',
];

/** `value` of the domains, and `under` every replicate weight: what they have in common counts. */
function underR({ indicator }: Parts, form: Contrasts['form']): readonly string[] {
	const sum = (what: string): string => `sum((w * ${what})[rows])`;
	const value = indicator.kind === 'total' ? sum('d$.y') : `${sum('d$.y')} / ${sum('d$.x')}`;
	return [
		...REPLICATE_SE_R,
		`value_of <- function(w) sapply(domains, function(rows) ${value})`,
		'value <- value_of(d$.w)',
		'under <- matrix(apply(replicates, 2, value_of), length(value), dimnames = list(names(value), NULL))',
		...(form === 'ratio'
			? [
					'# A ratio is a difference of logarithms.',
					'value <- ifelse(value > 0, log(pmax(value, 0)), NA)',
					'under <- log(pmax(under, 0))',
				]
			: []),
	];
}

const UNDER_SE: readonly string[] = [
	'	estimate <- value[[first]] - value[[second]]',
	'	apart <- under[first, ] - under[second, ]',
	'	se <- se_of(estimate, apart)',
];

/** The rows of a domain, as a test over the rows of `d`. */
function rowsR(parts: Parts, { where, rest }: Domain): string {
	const tests = where.map((filter) => filterInR(parts, filter));
	if (tests.length === 0) return 'd$.in';
	return rest ? `d$.in & !(${tests.join(' & ')})` : `d$.in & ${tests.join(' & ')}`;
}
