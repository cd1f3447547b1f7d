import { variablesOf, type Code, type Expression } from '../dataset/index.ts';
import { expressionCode, missingCodes, rDialect, rName, rText } from '../extract/index.ts';
import { typedCode, type Filter } from '../query/index.ts';
import { expressionsIn, type Parts } from './parts.ts';

/** An expression over the columns of `d`, in R. */
export function inR(expression: Expression): string {
	const code = expressionCode(rDialect, expression);
	return variablesOf(expression).length === 0 ? code : `with(d, ${code})`;
}

/** A column of `d`. */
export function columnInR(id: string): string {
	return `d$${rName(id)}`;
}

/** The lines that read the extract into `d`, and make the codes of "no answer" missing. */
export function readRowsR(parts: Parts): readonly string[] {
	const { dataset, columns } = parts;
	const classes = columns.map(({ name, stored }) => `${rName(name)} = ${rText(CLASSES[stored])}`);
	const formulas = columns.some(({ categories }) =>
		categories.some(({ text }) => /^'*[=+@\t\r-]/.test(text)),
	);
	const missing = columns.flatMap(({ variable }) => {
		const codes = missingCodes(dataset, variable.id).map((code) => rDialect.literal(code));
		const name = columnInR(variable.id);
		return codes.length === 0 ? [] : [`${name}[${name} %in% c(${codes.join(', ')})] <- NA`];
	});
	const divides = expressionsIn(parts).some((e) => JSON.stringify(e).includes('"div"'));
	return [
		'd <- read.csv("data.csv", check.names = FALSE, na.strings = "", encoding = "UTF-8",',
		`	colClasses = c(${classes.join(', ')}))`,
		...(formulas
			? [
					'# An apostrophe keeps spreadsheets from running a code; it is taken off again.',
					`d[] <- lapply(d, function(v) if (is.character(v)) sub("^'('*[=+@\\t\\r-])", "\\\\1", v) else v)`,
				]
			: []),
		...(missing.length > 0 ? ['# Codes that stand for "no answer" are missing.', ...missing] : []),
		...(divides
			? [
					'# Divided by zero is missing.',
					'divide <- function(a, b) {',
					'	q <- a / b',
					'	q[rep_len(b == 0, length(q)) %in% TRUE] <- NA',
					'	q',
					'}',
				]
			: []),
	];
}

const CLASSES = {
	integer: 'numeric',
	bigint: 'numeric',
	number: 'numeric',
	boolean: 'logical',
	text: 'character',
	date: 'character',
} as const;

/** A filter as a test over the rows of `d`. */
export function filterInR({ dataset }: Parts, { variable, codes }: Filter): string {
	return `${columnInR(variable)} %in% ${listInR(codes.map((c) => typedCode(dataset, variable, c)))}`;
}

export function listInR(codes: readonly Code[]): string {
	const list = codes.map((code) => rDialect.literal(code));
	return list.length === 1 ? (list[0] ?? '') : `c(${list.join(', ')})`;
}

/** The lines that compute y, x and w, and which rows are asked about (`.in`). */
export function operandsR(parts: Parts, alsoInside: readonly string[] = []): readonly string[] {
	const tests = [
		...alsoInside,
		...(parts.universe === undefined ? [] : [`${inR(parts.universe)} %in% TRUE`]),
		...parts.where.map((f) => filterInR(parts, f)),
		'is.finite(d$.y)',
		'is.finite(d$.x)',
		'is.finite(d$.w)',
	];
	return [
		`d$.y <- as.numeric(${inR(parts.y)})`,
		`d$.x <- as.numeric(${inR(parts.x)})`,
		`d$.w <- as.numeric(${inR(parts.weight)})`,
		`d$.in <- ${tests.join(' &\n\t')}`,
	];
}

/** The line that names the cell of every row; rows without a code of a breakdown are in none. */
export function cellsR({ request: { by } }: Parts): readonly string[] {
	if (by.length === 0) return [];
	const columns = by.map(columnInR);
	const [first = ''] = columns;
	return [
		columns.length === 1
			? `d$.cell <- as.character(${first})`
			: `d$.cell <- ifelse(${columns.map((c) => `is.na(${c})`).join(' | ')}, NA, paste(${columns.join(', ')}, sep = "|"))`,
	];
}

/** The heading of a program: what it computes, of which release, and whether the data is real. */
export function headingR({ dataset: { info }, indicator, request }: Parts): readonly string[] {
	const by = request.by.length === 0 ? '' : `, by ${request.by.join(' and ')}`;
	return [
		`# ${indicator.title.en} (${indicator.id}${by})`,
		`# ${info.title.en}, release ${info.release}`,
		...(info.status === 'synthetic' ? ['# SYNTHETIC demonstration data. Not for citation.'] : []),
	].map((line) => line.replace(/\s+/g, ' '));
}
