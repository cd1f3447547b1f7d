import { problem, type Problem } from './check-problem.ts';
import { checkVariable, type VariableNeed } from './check-reference.ts';
import type { Variable } from './codebook-schema.ts';
import { codeText, type Dataset } from './dataset.ts';
import { operands, variablesOf, type Code, type Expression } from './expression.ts';
import type { VariableId } from './ids.ts';

/** What an expression yields; `text` stands for categories coded by text, texts and dates. */
export type ExpressionType = 'boolean' | 'number' | 'text';

function typeOfCode(code: Code): ExpressionType {
	if (typeof code === 'string') return 'text';
	return typeof code === 'number' ? 'number' : 'boolean';
}

function typeOfVariable(variable: Variable): ExpressionType {
	switch (variable.type) {
		case 'boolean':
			return 'boolean';
		case 'integer':
		case 'number':
			return 'number';
		case 'category':
			return typeOfCode(variable.categories?.[0]?.code ?? '');
		case 'text':
		case 'date':
			return 'text';
	}
}

/** The type an expression yields; unknown variables count as numbers (they are reported as such). */
export function typeOf(dataset: Dataset, expression: Expression): ExpressionType {
	if (typeof expression === 'string') {
		const variable = dataset.codebook.variables.find((x) => x.id === expression);
		return variable === undefined ? 'number' : typeOfVariable(variable);
	}
	if (typeof expression !== 'object') return typeOfCode(expression);
	if ('value' in expression) return typeOfCode(expression.value);
	if ('if' in expression) return typeOf(dataset, expression.if[1]);
	return isArithmetic(expression) ? 'number' : 'boolean';
}

function isArithmetic(expression: Exclude<Expression, string>): boolean {
	if (typeof expression !== 'object') return false;
	return ['add', 'sub', 'mul', 'div', 'pow'].some((key) => key in expression);
}

/**
 * Checks an expression: its variables exist, are in the tables and public; codes after `in` are
 * in the codebook; operands have the types their operators need; the whole yields `wanted`
 * (a boolean may stand for the number 0 or 1).
 */
export function checkExpression(
	dataset: Dataset,
	file: string,
	path: string,
	expression: Expression,
	wanted: 'boolean' | 'number',
	need: VariableNeed,
): Problem[] {
	const variables = variablesOf(expression).flatMap((id) =>
		checkVariable(dataset, file, path, id, need),
	);
	if (variables.length > 0) return variables;
	return [
		...checkCodes(dataset, file, path, expression),
		...checkOperands(dataset, file, path, expression),
		...checkYield(dataset, file, path, expression, wanted),
	];
}

function checkYield(
	dataset: Dataset,
	file: string,
	path: string,
	expression: Expression,
	wanted: 'boolean' | 'number',
): Problem[] {
	const type = typeOf(dataset, expression);
	if (type === wanted || (type === 'boolean' && wanted === 'number')) return [];
	if (type === 'number' && isZeroOne(dataset, expression)) return [];
	const remedy =
		wanted === 'boolean'
			? 'a condition is needed, such as { in: [variable, [codes]] } or a variable of range 0 to 1'
			: 'a number is needed, such as a numeric variable or an arithmetic expression';
	return [problem(file, path, 'expression', expression, remedy)];
}

/** A number that can only be 0 or 1 may stand for a condition. */
function isZeroOne(dataset: Dataset, expression: Expression): boolean {
	if (typeof expression === 'number') return expression === 0 || expression === 1;
	if (typeof expression === 'string') {
		const variable = dataset.codebook.variables.find((x) => x.id === expression);
		return variable?.range?.min === 0 && variable.range.max === 1;
	}
	if (typeof expression !== 'object' || !('if' in expression)) return false;
	return expression.if
		.slice(1)
		.every((e) => typeOf(dataset, e) === 'boolean' || isZeroOne(dataset, e));
}

function checkCodes(
	dataset: Dataset,
	file: string,
	path: string,
	expression: Expression,
): Problem[] {
	const inner = operands(expression).flatMap((e) => checkCodes(dataset, file, path, e));
	if (typeof expression !== 'object') return inner;
	if ('in' in expression) return unknownCodes(dataset, file, path, ...expression.in);
	if ('eq' in expression || 'ne' in expression) {
		const [left, right] = 'eq' in expression ? expression.eq : expression.ne;
		if (typeof left !== 'string' || typeof right !== 'object' || !('value' in right)) return inner;
		return [...inner, ...unknownCodes(dataset, file, path, left, [right.value])];
	}
	return inner;
}

function unknownCodes(
	dataset: Dataset,
	file: string,
	path: string,
	id: VariableId,
	codes: readonly Code[],
): Problem[] {
	const variable = dataset.codebook.variables.find((x) => x.id === id);
	if (variable?.categories === undefined) return [];
	const known = [...variable.categories, ...(variable.missing ?? [])].map((c) => codeText(c.code));
	return codes
		.map(codeText)
		.filter((code) => !known.includes(code))
		.map((code) => problem(file, path, `code of ${id}`, code, `use one of ${known.join(', ')}`));
}

function checkOperands(
	dataset: Dataset,
	file: string,
	path: string,
	expression: Expression,
): Problem[] {
	const inner = operands(expression).flatMap((e) => checkOperands(dataset, file, path, e));
	if (typeof expression !== 'object') return inner;
	const types = operands(expression).map((e) => typeOf(dataset, e));
	const own = operandRemedy(expression, types);
	return own === undefined ? inner : [...inner, problem(file, path, 'expression', expression, own)];
}

function operandRemedy(
	expression: Exclude<Expression, string | number | boolean>,
	types: readonly ExpressionType[],
): string | undefined {
	if (isArithmetic(expression)) {
		return types.includes('text') ? 'arithmetic needs numbers' : undefined;
	}
	if ('and' in expression || 'or' in expression || 'not' in expression) {
		return types.every((t) => t === 'boolean') ? undefined : 'and, or and not need conditions';
	}
	if ('if' in expression) {
		if (types[0] !== 'boolean') return 'the first of "if" must be a condition';
		return types[1] === types[2] ? undefined : 'both results of "if" must have one type';
	}
	if ('value' in expression || 'in' in expression || 'missing' in expression) return undefined;
	return types[0] === types[1] ? undefined : `a ${types[0]} cannot be compared with a ${types[1]}`;
}
