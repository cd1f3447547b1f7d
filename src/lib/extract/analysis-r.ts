import { variableOf, variablesOf, type Dataset, type SampleDesign } from '../dataset/index.ts';
import {
	missingCodes,
	recodedColumns,
	scriptPlan,
	scriptRound,
	variablesIn,
	type Recoded,
	type ScriptIndicator,
	oneLine,
	stageNames,
	type ScriptInput,
	type ScriptPlan,
	type StageNames,
} from './analysis-script.ts';
import type { ExtractColumn } from './columns.ts';
import { expressionCode, rDialect, rName, rText } from './expression-code.ts';
import { R_MEASURES, R_WEIGHTED_MEDIAN } from './register-measures.ts';
import type { Form } from './selection.ts';

const r = (e: ScriptIndicator['y']): string => expressionCode(rDialect, e);

/** Which form R reads best, and how. */
const READERS: readonly (readonly [Form, string | null])[] = [
	['csv', null],
	['parquet', 'nanoparquet'],
	['jsonl', 'jsonlite'],
	['xlsx', 'readxl'],
	['dta', 'haven'],
];

/**
 * `analysis.R`: reads the data file beside it, declares the design and computes the dataset's
 * headline indicators, so that they can be held against the screen. Results go to `results-r.csv`.
 */
export function analysisR(input: ScriptInput): string {
	const { dataset } = input;
	const plan = scriptPlan(input);
	const lines = [
		...heading(dataset),
		...readLines(input),
		...codeLines(input),
		...(plan.lacks.length > 0
			? [
					`stop("The file lacks ${plan.lacks.join(', ')}, which the design needs: take them along.")`,
				]
			: dataset.kind === 'survey'
				? surveyLines(input, plan, dataset.design)
				: registerLines(input, plan)),
		...plan.without.map(
			({ indicator, lacks }) => `# Not in this file: ${indicator.id} needs ${lacks.join(', ')}.`,
		),
		'',
	];
	return lines.join('\n');
}

function heading({ info, kind }: Dataset): readonly string[] {
	return [
		`# ${oneLine(info.title.en)}, release ${info.release}`,
		...(info.status === 'synthetic' ? ['# SYNTHETIC demonstration data. Not for citation.'] : []),
		'# Run it in the folder of the package: Rscript analysis.R',
		...(kind === 'survey' ? ['# Needs the package "survey".', 'library(survey)'] : []),
		'',
		'# Divided by zero is missing.',
		'divide <- function(a, b) {',
		'	q <- a / b',
		'	q[rep_len((b == 0) %in% TRUE, length(q))] <- NA',
		'	q',
		'}',
		'',
	];
}

function readLines({ files, columns, selection }: ScriptInput): readonly string[] {
	const [form, pack] = READERS.find(([name]) => files.has(name)) ?? ['csv', null];
	const file = rText(files.get(form) ?? 'data.csv');
	const library = pack === null ? [] : [`# Needs the package "${pack}".`];
	const skip = selection.hxl ? 2 : 1;
	switch (form) {
		case 'csv':
			return [
				...library,
				`names <- names(read.csv(${file}, nrows = 1, check.names = FALSE, fileEncoding = "UTF-8-BOM"))`,
				`classes <- c(${columns.map((c) => rText(classOf(c))).join(', ')})`,
				`d <- read.csv(${file}, skip = ${skip}, header = FALSE, col.names = names, check.names = FALSE,`,
				`	colClasses = classes, na.strings = "", encoding = "UTF-8")`,
				...unquoteLines(),
			];
		case 'xlsx':
			return [
				...library,
				`names <- names(readxl::read_excel(${file}, sheet = "data", n_max = 0))`,
				`d <- as.data.frame(readxl::read_excel(${file}, sheet = "data", skip = ${skip}, col_names = names,`,
				`	col_types = c(${columns.map((c) => rText(excelType(c))).join(', ')})))`,
				...unquoteLines(),
			];
		case 'parquet':
			return [...library, `d <- as.data.frame(nanoparquet::read_parquet(${file}))`];
		case 'jsonl':
			return [...library, `d <- jsonlite::stream_in(file(${file}), verbose = FALSE)`];
		case 'dta':
			return [
				...library,
				`d <- as.data.frame(haven::zap_labels(haven::zap_missing(haven::read_dta(${file}))))`,
				`names(d) <- c(${columns.map(({ name }) => rText(name)).join(', ')})`,
			];
	}
}

/** The apostrophe that keeps a spreadsheet from running a text is taken off again. */
function unquoteLines(table = 'd'): readonly string[] {
	return [
		`plain <- function(x) if (is.character(x)) sub("^'('*[=+@\\t\\r-])", "\\\\1", x) else x`,
		`${table}[] <- lapply(${table}, plain)`,
	];
}

function classOf({ stored }: ExtractColumn): string {
	switch (stored) {
		case 'integer':
		case 'bigint':
		case 'number':
			return 'numeric';
		case 'boolean':
			return 'logical';
		case 'text':
		case 'date':
			return 'character';
	}
}

function excelType(column: ExtractColumn): string {
	if (column.asDigits) return 'text';
	const type = classOf(column);
	return column.stored === 'date' ? 'date' : type === 'character' ? 'text' : type;
}

/** Codes in place of labels or numbers, and missing codes as NA. */
function codeLines({ dataset, columns, files }: ScriptInput): readonly string[] {
	const numbered = READERS.find(([name]) => files.has(name))?.[0] === 'dta';
	const recoded = recodedColumns(columns, numbered).map((c) => recodeLine(dataset, c));
	const missing = variablesIn(columns).flatMap((id) => {
		const codes = missingCodes(dataset, id).map((code) => rDialect.literal(code));
		const name = `d$${rName(id)}`;
		return codes.length === 0 ? [] : [`${name}[${name} %in% c(${codes.join(', ')})] <- NA`];
	});
	const why = missing.length > 0 ? ['', '# Codes that stand for "no answer" are missing.'] : [];
	return [...recoded, ...why, ...missing, ''];
}

function recodeLine(dataset: Dataset, { from, to, codes, numeric }: Recoded): string {
	const boolean = variableOf(dataset, to).type === 'boolean';
	const value = (code: string): string =>
		boolean ? code.toUpperCase() : numeric ? code : rText(code);
	const pairs = codes.map((c) => `${rText(c.value)} = ${value(c.code)}`);
	return `d$${rName(to)} <- unname(c(${pairs.join(', ')})[as.character(d$${rName(from)})])`;
}

/** Text keys of strata and PSUs, as the frame of the whole sample has them. */
function keys(ids: readonly string[]): string {
	return `paste(${ids.map((id) => `d$${rName(id)}`).join(', ')}, sep = "/")`;
}

function surveyLines(
	input: ScriptInput,
	plan: ScriptPlan,
	design: SampleDesign,
): readonly string[] {
	const { dataset, frame } = input;
	const stages = stageNames(design);
	const declared = stages.filter(({ fpc }) => fpc !== null);
	const plus = (names: readonly string[]): string => names.map((name) => `.${name}`).join(' + ');
	const units = plus(stages.map(({ unit }) => unit));
	const sizes = plus(declared.map(({ size }) => size));
	return [
		`# ${oneLine(dataset.design.note.en)}`,
		`options(survey.lonely.psu = ${rText(design.lonely)})`,
		`d$.stratum <- ${keys(design.strata)}`,
		...stages.map(({ unit, ids }) => `d$.${unit} <- ${keys(ids)}`),
		'd$.here <- TRUE',
		...(frame === null ? sizeLines(stages) : frameLines(frame, stages)),
		'',
		'# y: what is added up; x: what it is divided by; w: the weight; u: of whom it is asked.',
		'# Rows without an answer are outside; PSUs without a row inside still count.',
		'reproduce <- function(id, weighting, kind, y, x, w, u) {',
		'	full <- function(v) rep_len(as.numeric(v), nrow(d))',
		'	y <- full(y); x <- full(x); w <- full(w); u <- full(u)',
		'	inside <- d$.here & u %in% 1 & is.finite(y) & is.finite(x) & is.finite(w) & w %in% w[w > 0]',
		'	d$.y <- ifelse(inside, y, 0)',
		'	d$.x <- ifelse(inside, x, 0)',
		'	d$.w <- ifelse(inside, w, 1)',
		`	design <- svydesign(ids = ~${units}, strata = ~.stratum, weights = ~.w,${sizes === '' ? '' : ` fpc = ~${sizes},`} nest = TRUE, data = d)`,
		'	part <- design[inside, ]',
		'	result <- switch(kind,',
		'		total = svytotal(~.y, part),',
		'		ratio = svyratio(~.y, ~.x, part),',
		'		mean = svymean(~.y, part))',
		'	data.frame(indicator = id, weighting = weighting, value = as.numeric(coef(result)),',
		'		se = as.numeric(SE(result)), n = sum(inside))',
		'}',
		'',
		'results <- with(d, rbind(',
		plan.indicators.map((s) => `\t${surveyCall(s)}`).join(',\n'),
		'))',
		'print(results, digits = 6)',
		'write.csv(results, "results-r.csv", row.names = FALSE)',
	];
}

/** Populations of the stages from the columns of the file, which has the whole sample. */
function sizeLines(stages: readonly StageNames[]): readonly string[] {
	const rates = stages.some(({ fpc }) => fpc?.kind === 'rate');
	const drawn = 'drawn <- function(unit, from)';
	return [
		...(rates
			? [`${drawn} ave(as.numeric(factor(unit)), from, FUN = function(k) length(unique(k)))`]
			: []),
		...stages.flatMap(({ unit, size, parent, fpc }) => {
			if (fpc === null) return [];
			const column = `d$${rName(fpc.column)}`;
			return fpc.kind === 'size'
				? [`d$.${size} <- ${column}`]
				: [`d$.${size} <- drawn(d$.${unit}, d$.${parent}) / ${column}`];
		}),
	];
}

function frameLines(frame: string, stages: readonly StageNames[]): readonly string[] {
	const last = stages.at(-1)?.unit ?? 'psu';
	return [
		'',
		'# The rows are a part of the sample. PSUs without a row in it are added, for the variance.',
		`frame <- read.csv(${rText(frame)}, colClasses = "character", encoding = "UTF-8")`,
		...unquoteLines('frame'),
		`gone <- frame[!(paste(frame$stratum, frame$${last}) %in% paste(d$.stratum, d$.${last})), ]`,
		'empty <- d[rep(NA_integer_, nrow(gone)), ]',
		'empty$.stratum <- gone$stratum',
		...stages.map(({ unit }) => `empty$.${unit} <- gone$${unit}`),
		'empty$.here <- rep(FALSE, nrow(gone))',
		'd <- rbind(d, empty)',
		`at <- match(paste(d$.stratum, d$.${last}), paste(frame$stratum, frame$${last}))`,
		...stages.flatMap(({ size, fpc }) =>
			fpc === null ? [] : [`d$.${size} <- as.numeric(frame$${size}[at])`],
		),
	];
}

function surveyCall({ indicator, y, x, weight, universe }: ScriptIndicator): string {
	const ratio = variablesOf(x).length > 0;
	const kind = indicator.kind === 'total' ? 'total' : ratio ? 'ratio' : 'mean';
	const [weighting = ''] = indicator.weightings;
	const operands = [r(y), r(x), r(weight), r(universe)].join(', ');
	return `reproduce(${rText(indicator.id)}, ${rText(weighting)}, ${rText(kind)}, ${operands})`;
}

function registerLines(input: ScriptInput, plan: ScriptPlan): readonly string[] {
	const { dataset, selection } = input;
	if (dataset.kind !== 'register') return [];
	const { status } = dataset.design;
	const round = scriptRound(dataset, selection);
	const among = (codes: readonly string[]): string =>
		`d$${rName(status?.variable ?? '')} %in% c(${codes.map((c) => rText(c)).join(', ')})`;
	return [
		'# A register is no sample: values are plain sums over the units that answered.',
		...(round === null
			? []
			: [
					`d <- d[d$${rName(round.variable)} %in% ${rText(round.code)}, ] # the latest in the file`,
				]),
		`reached <- ${status === undefined ? 'rep(TRUE, nrow(d))' : among(status.reached)}`,
		`expected <- ${status === undefined ? 'reached' : among([...status.reached, ...status.missed])}`,
		'cat(sum(reached), "of", sum(expected), "expected units were reached\\n")',
		'',
		...R_WEIGHTED_MEDIAN,
		'reproduce <- function(id, weighting, kind, y, x, w, u, per = 1) {',
		'	full <- function(v) rep_len(as.numeric(v), nrow(d))',
		'	y <- full(y); x <- full(x); w <- full(w); u <- full(u)',
		'	inside <- reached & u %in% 1 & is.finite(y) & is.finite(x) & is.finite(w)',
		'	asked <- sum(expected & (!reached | u %in% 1))',
		'	y <- y[inside]; x <- x[inside]; w <- w[inside]',
		'	value <- switch(kind,',
		`${Object.entries(R_MEASURES)
			.map(([kind, value]) => `\t\t${kind} = ${value}`)
			.join(',\n')})`,
		'	data.frame(indicator = id, weighting = weighting, value = value, n = sum(inside), expected = asked)',
		'}',
		'',
		'results <- with(d, rbind(',
		plan.indicators.map((s) => `\t${registerCall(s)}`).join(',\n'),
		'))',
		'print(results, digits = 6)',
		'write.csv(results, "results-r.csv", row.names = FALSE)',
	];
}

function registerCall({ indicator, y, x, weight, universe }: ScriptIndicator): string {
	const [weighting = ''] = indicator.weightings;
	const operands = [r(y), r(x), r(weight), r(universe)].join(', ');
	const per = indicator.kind === 'rate' ? `, per = ${indicator.per}` : '';
	return `reproduce(${rText(indicator.id)}, ${rText(weighting)}, ${rText(indicator.kind)}, ${operands}${per})`;
}
