import * as v from 'valibot';
import { VariableIdSchema, type VariableId } from './ids.ts';

/** A code of a category, as it stands in the data. */
export type Code = string | number | boolean;
export const CodeSchema = v.union([v.string(), v.number(), v.boolean()]);

/**
 * An expression over codebook variables in plain data. A bare string names a variable; a literal
 * text is `{ value: … }`. Missing values spread as in SQL: any missing operand makes the result
 * missing, except where `and`/`or` are already decided.
 */
export type Expression =
	| VariableId
	| number
	| boolean
	| { readonly value: Code }
	| { readonly in: readonly [VariableId, readonly Code[]] }
	| { readonly missing: VariableId }
	| { readonly eq: readonly [Expression, Expression] }
	| { readonly ne: readonly [Expression, Expression] }
	| { readonly lt: readonly [Expression, Expression] }
	| { readonly le: readonly [Expression, Expression] }
	| { readonly gt: readonly [Expression, Expression] }
	| { readonly ge: readonly [Expression, Expression] }
	| { readonly sub: readonly [Expression, Expression] }
	| { readonly div: readonly [Expression, Expression] }
	| { readonly pow: readonly [Expression, Expression] }
	| { readonly and: readonly Expression[] }
	| { readonly or: readonly Expression[] }
	| { readonly add: readonly Expression[] }
	| { readonly mul: readonly Expression[] }
	| { readonly not: Expression }
	| { readonly if: readonly [Expression, Expression, Expression] };

const self: v.GenericSchema<Expression> = v.lazy(() => ExpressionSchema);
const pair = v.tuple([self, self]);
const several = v.pipe(v.array(self), v.minLength(1));

export const ExpressionSchema: v.GenericSchema<Expression> = v.union(
	[
		VariableIdSchema,
		v.number(),
		v.boolean(),
		v.strictObject({ value: CodeSchema }),
		v.strictObject({
			in: v.tuple([VariableIdSchema, v.pipe(v.array(CodeSchema), v.minLength(1))]),
		}),
		v.strictObject({ missing: VariableIdSchema }),
		v.strictObject({ eq: pair }),
		v.strictObject({ ne: pair }),
		v.strictObject({ lt: pair }),
		v.strictObject({ le: pair }),
		v.strictObject({ gt: pair }),
		v.strictObject({ ge: pair }),
		v.strictObject({ sub: pair }),
		v.strictObject({ div: pair }),
		v.strictObject({ pow: pair }),
		v.strictObject({ and: several }),
		v.strictObject({ or: several }),
		v.strictObject({ add: several }),
		v.strictObject({ mul: several }),
		v.strictObject({ not: self }),
		v.strictObject({ if: v.tuple([self, self, self]) }),
	],
	'must be an expression: a variable, a number, or one of in, missing, eq, ne, lt, le, gt, ge, and, or, not, add, sub, mul, div, pow, if, value',
) as v.GenericSchema<Expression>;

/** The operands of an expression, in order. */
export function operands(expression: Expression): readonly Expression[] {
	if (typeof expression !== 'object') return [];
	if ('value' in expression || 'missing' in expression || 'in' in expression) return [];
	if ('not' in expression) return [expression.not];
	const [list] = Object.values(expression) as [readonly Expression[]];
	return list;
}

/** Every variable an expression reads, each once, in order of first use. */
export function variablesOf(expression: Expression): readonly VariableId[] {
	const own: VariableId[] = [];
	if (typeof expression === 'string') own.push(expression);
	else if (typeof expression === 'object') {
		if ('in' in expression) own.push(expression.in[0]);
		if ('missing' in expression) own.push(expression.missing);
	}
	return [...new Set([...own, ...operands(expression).flatMap(variablesOf)])];
}
