import { variableOf, type Dataset, type Expression } from '../../../src/lib/dataset/index.ts';
import type { Value } from '../../../src/lib/engine/index.ts';

type Values = Readonly<Record<string, Value>>;
type Numbers = readonly number[];
type Pair = readonly [number, number];

/** The value of a variable in a row; missing codes are null. */
function valueOf(dataset: Dataset, variable: string, row: Values): Value {
	const value = row[variable] ?? null;
	const { missing = [] } = variableOf(dataset, variable);
	return missing.some(({ code }) => code === value) ? null : value;
}

/** SQL's three-valued `and`; `or` is its mirror. */
function all(values: readonly Value[]): Value {
	if (values.includes(false)) return false;
	return values.includes(null) ? null : true;
}

function negated(value: Value): Value {
	return value === null ? null : value !== true;
}

/** Applies `compute` unless an operand is missing. */
function known<T extends readonly Value[]>(values: T, compute: (values: T) => Value): Value {
	return values.includes(null) ? null : compute(values);
}

/**
 * What an expression means, written a second time in plain code: the judge of the SQL that is
 * generated for it. Missing values spread as in SQL.
 */
export function evaluate(dataset: Dataset, expression: Expression, row: Values): Value {
	const go = (e: Expression): Value => evaluate(dataset, e, row);
	const list = (es: readonly Expression[]): readonly Value[] => es.map(go);
	const numbers = (es: readonly Expression[], compute: (n: Numbers) => Value): Value =>
		known(list(es), (values) => compute(values.map(Number)));
	const pair = (es: readonly Expression[], compute: (a: number, b: number) => Value): Value =>
		numbers(es, (n) => compute(...(n as Pair)));

	if (typeof expression === 'string') return valueOf(dataset, expression, row);
	if (typeof expression !== 'object') return expression;
	if ('value' in expression) return expression.value;
	if ('missing' in expression) return valueOf(dataset, expression.missing, row) === null;
	if ('in' in expression) {
		const [variable, codes] = expression.in;
		return known([valueOf(dataset, variable, row)] as const, ([v]) => codes.includes(v as never));
	}
	if ('eq' in expression) return known(list(expression.eq), ([a, b]) => a === b);
	if ('ne' in expression) return known(list(expression.ne), ([a, b]) => a !== b);
	if ('lt' in expression) return pair(expression.lt, (a, b) => a < b);
	if ('le' in expression) return pair(expression.le, (a, b) => a <= b);
	if ('gt' in expression) return pair(expression.gt, (a, b) => a > b);
	if ('ge' in expression) return pair(expression.ge, (a, b) => a >= b);
	if ('and' in expression) return all(list(expression.and));
	if ('or' in expression) return negated(all(list(expression.or).map(negated)));
	if ('not' in expression) return negated(go(expression.not));
	if ('if' in expression) {
		const [condition, then, otherwise] = expression.if;
		return known([go(condition)] as const, ([c]) => go(c === true ? then : otherwise));
	}
	if ('add' in expression) return numbers(expression.add, (n) => n.reduce((a, b) => a + b));
	if ('mul' in expression) return numbers(expression.mul, (n) => n.reduce((a, b) => a * b));
	if ('sub' in expression) return pair(expression.sub, (a, b) => a - b);
	if ('pow' in expression) return pair(expression.pow, (a, b) => a ** b);
	return pair(expression.div, (a, b) => (b === 0 ? null : a / b));
}
