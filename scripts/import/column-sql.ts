import { storedType, type StoredType, type Variable } from '../../src/lib/dataset/index.ts';
import { join, raw, sql, type Statement } from '../../src/lib/query/index.ts';
import type { CodeLabels } from './code-labels.ts';
import { dateSql, type DateOrder } from './date-sql.ts';
import { numberSql } from './number-sql.ts';
import type { DateOrigin } from './source.ts';
import { foldSql } from './text-sql.ts';
import { textLiteral } from './text-literal.ts';

/** What is known of a column when its cells are read. */
export interface Reading {
	readonly dates: DateOrigin;
	readonly order: DateOrder;
	/** Codes of a category by their folded labels. */
	readonly labels: CodeLabels;
}

function wholeNumber(double: Statement, type: 'INTEGER' | 'BIGINT'): Statement {
	return sql`CASE WHEN ${double} = floor(${double}) THEN TRY_CAST(${double} AS ${raw(type)}) END`;
}

/**
 * A raw column in the type of its variable; NULL where it is empty or does not fit. Whole numbers
 * may be written `1.0`, conditions as true/false, yes/no or 1/0, categories by their label. A
 * text is left as it stands. `plain` is the column as `plainSql` has it, where its cells are texts
 * that may be written in many ways.
 */
export function convertedColumn(
	variable: Variable,
	column: Statement,
	plain: Statement | undefined,
	reading: Reading,
): Statement {
	const text = sql`CAST(${column} AS VARCHAR)`;
	const double = plain ? numberSql(variable, plain) : sql`TRY_CAST(${column} AS DOUBLE)`;
	const label = plain ? { text, labels: reading.labels } : undefined;
	const type = storedType(variable);
	switch (type) {
		case 'BOOLEAN': {
			const word = sql`lower(${plain ?? text})`;
			return sql`CASE WHEN ${word} IN ('true', 'yes') OR TRY_CAST(${word} AS DOUBLE) = 1 THEN TRUE
				WHEN ${word} IN ('false', 'no') OR TRY_CAST(${word} AS DOUBLE) = 0 THEN FALSE END`;
		}
		case 'INTEGER':
		case 'BIGINT':
			return labelled(wholeNumber(double, type), label, type);
		case 'DOUBLE':
			return labelled(sql`CASE WHEN isfinite(${double}) THEN ${double} END`, label, type);
		case 'VARCHAR':
			return variable.type === 'text' || !plain ? text : labelled(plain, label, type);
		case 'DATE':
			return plain && reading.dates === 'iso'
				? dateSql(plain, reading.order)
				: convertedDate(column, text, reading.dates);
	}
}

/** The code itself, or the code whose label stands there; a code that is not known stays. */
function labelled(
	code: Statement,
	label: { readonly text: Statement; readonly labels: CodeLabels } | undefined,
	type: StoredType,
): Statement {
	if (label === undefined || label.labels.byLabel.size === 0) return code;
	const { text, labels } = label;
	const keys = join([...labels.byLabel.keys()].map(textLiteral), ', ');
	const values = join([...labels.byLabel.values()].map(textLiteral), ', ');
	const found = sql`CAST(map([${keys}], [${values}])[${foldSql(text)}] AS ${raw(type)})`;
	if (type !== 'VARCHAR') return sql`coalesce(${code}, ${found})`;
	const known = join(labels.codes.map(textLiteral), ', ');
	return sql`CASE WHEN ${code} IN (${known}) THEN ${code} ELSE coalesce(${found}, ${code}) END`;
}

function convertedDate(column: Statement, text: Statement, dates: DateOrigin): Statement {
	const days = sql`TRY_CAST(TRY_CAST(${column} AS DOUBLE) AS INTEGER)`;
	switch (dates) {
		case 'iso':
			return sql`TRY_CAST(${text} AS DATE)`;
		case 'stata':
			return sql`coalesce(TRY_CAST(${text} AS DATE), DATE '1960-01-01' + ${days})`;
		case 'spss':
			return sql`coalesce(TRY_CAST(${text} AS DATE),
				DATE '1582-10-14' + TRY_CAST(TRY_CAST(${column} AS DOUBLE) / 86400 AS INTEGER))`;
	}
}
