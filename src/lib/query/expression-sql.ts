import {
	variableOf,
	type Code,
	type Dataset,
	type Expression,
	type VariableId,
} from '../dataset/index.ts';
import { identifier, join, param, raw, sql, type Statement } from './statement.ts';

/**
 * A code in the type of its column: requests and URLs carry codes as text, an integer column wants
 * a number. Throws `invalid code: …` when the text cannot be one.
 */
export function typedCode(dataset: Dataset, variable: VariableId, code: Code): Code {
	const { type } = variableOf(dataset, variable);
	const text = String(code);
	switch (type) {
		case 'boolean':
			if (text === 'true' || text === 'false') return text === 'true';
			break;
		case 'integer':
		case 'number':
			if (text.trim() !== '' && Number.isFinite(Number(text))) return Number(text);
			break;
		case 'category':
			return matchingCategory(dataset, variable, text);
		case 'text':
		case 'date':
			return text;
	}
	throw new Error(`invalid code: ${text} (${dataset.info.id} ${variable} is of type ${type})`);
}

function matchingCategory(dataset: Dataset, variable: VariableId, text: string): Code {
	const { categories = [], missing = [] } = variableOf(dataset, variable);
	const category = [...categories, ...missing].find((c) => String(c.code) === text);
	if (category) return category.code;
	const known = categories.map((c) => String(c.code)).join(', ');
	throw new Error(`invalid code: ${text} (${dataset.info.id} ${variable} has ${known})`);
}

/** `column IN (…)` with every code bound in the type of its column. */
export function codeIn(dataset: Dataset, variable: VariableId, codes: readonly Code[]): Statement {
	const bound = codes.map((code) => param(typedCode(dataset, variable, code)));
	return sql`${identifier(variable)} IN (${join(bound, ', ')})`;
}

/** A column in which the codebook's missing codes are NULL. */
function column(dataset: Dataset, variable: VariableId): Statement {
	const { missing = [] } = variableOf(dataset, variable);
	const name = identifier(variable);
	if (missing.length === 0) return name;
	const codes = missing.map((m) => m.code);
	return sql`CASE WHEN ${codeIn(dataset, variable, codes)} THEN NULL ELSE ${name} END`;
}

/** An expression over codebook variables as SQL. Missing codes count as NULL. */
export function expressionSql(dataset: Dataset, expression: Expression): Statement {
	const go = (e: Expression): Statement => expressionSql(dataset, e);
	const infix = (list: readonly Expression[], operator: string): Statement =>
		sql`(${join(list.map(go), ` ${operator} `)})`;

	if (typeof expression === 'string') return column(dataset, expression);
	if (typeof expression === 'number') return param(expression);
	if (typeof expression === 'boolean') return raw(expression ? 'TRUE' : 'FALSE');
	if ('value' in expression) return param(expression.value);
	if ('missing' in expression) return sql`(${column(dataset, expression.missing)} IS NULL)`;
	if ('in' in expression) {
		const [variable, codes] = expression.in;
		const { missing = [] } = variableOf(dataset, variable);
		const test = codeIn(dataset, variable, codes);
		if (missing.length === 0) return sql`(${test})`;
		return sql`CASE WHEN ${column(dataset, variable)} IS NULL THEN NULL ELSE ${test} END`;
	}
	if ('eq' in expression) return infix(expression.eq, '=');
	if ('ne' in expression) return infix(expression.ne, '<>');
	if ('lt' in expression) return infix(expression.lt, '<');
	if ('le' in expression) return infix(expression.le, '<=');
	if ('gt' in expression) return infix(expression.gt, '>');
	if ('ge' in expression) return infix(expression.ge, '>=');
	if ('and' in expression) return infix(expression.and, 'AND');
	if ('or' in expression) return infix(expression.or, 'OR');
	if ('not' in expression) return sql`(NOT ${go(expression.not)})`;
	if ('if' in expression) {
		const [condition, then, otherwise] = expression.if;
		return sql`CASE WHEN (${go(condition)}) IS NULL THEN NULL WHEN ${go(condition)} THEN ${go(then)} ELSE ${go(otherwise)} END`;
	}
	return arithmeticSql(dataset, expression);
}

/** Objects only: every string has a method called `sub`. */
type Arithmetic = Extract<
	Exclude<Expression, string>,
	{ add: unknown } | { mul: unknown } | { sub: unknown } | { div: unknown } | { pow: unknown }
>;

/** Arithmetic is done in DOUBLE; division by zero is missing, not infinite. */
function arithmeticSql(dataset: Dataset, expression: Arithmetic): Statement {
	const double = (e: Expression): Statement => sql`CAST(${expressionSql(dataset, e)} AS DOUBLE)`;
	const infix = (list: readonly Expression[], operator: string): Statement =>
		sql`(${join(list.map(double), ` ${operator} `)})`;

	if ('add' in expression) return infix(expression.add, '+');
	if ('mul' in expression) return infix(expression.mul, '*');
	if ('sub' in expression) return infix(expression.sub, '-');
	if ('pow' in expression) {
		const [base, exponent] = expression.pow;
		return sql`pow(${double(base)}, ${double(exponent)})`;
	}
	const [numerator, denominator] = expression.div;
	return sql`(${double(numerator)} / nullif(${double(denominator)}, 0))`;
}
