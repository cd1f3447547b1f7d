import type { Expression, VariableId } from '../../../src/lib/dataset/index.ts';

const id = (name: string): VariableId => name as VariableId;
const light = id('light');
const income = id('income');
const hhsize = id('hhsize');
const urban = id('urban');
const note = id('note');

/** One expression of every form that descriptors may use, over the synthetic survey. */
export const EXPRESSION_FORMS: Readonly<Record<string, Expression>> = {
	'a variable with missing codes': light,
	'a variable with empty cells': income,
	'a number': 2.5,
	'a negative number': -3,
	'a boolean': true,
	'a text': { value: "'; DROP VIEW survey; --" },
	'a boolean as a value': { value: false },
	'in, with missing codes': { in: [light, [1, 3]] },
	'in, texts': { in: [note, ["it's", '']] },
	'in, a missing code': { in: [light, [9]] },
	'missing, by code': { missing: light },
	'missing, by empty cell': { missing: income },
	'eq of numbers': { eq: [light, 2] },
	'eq of texts': { eq: [note, { value: 'say "so"' }] },
	'eq of booleans': { eq: [urban, { value: true }] },
	ne: { ne: [light, 1] },
	lt: { lt: [hhsize, 4.5] },
	le: { le: [hhsize, 4] },
	gt: { gt: [income, 50_000] },
	ge: { ge: [income, light] },
	'and, with something missing': { and: [urban, { eq: [light, 1] }] },
	'or, with something missing': { or: [urban, { eq: [light, 1] }] },
	'not, with something missing': { not: { eq: [light, 1] } },
	add: { add: [hhsize, 1, income] },
	'add of one': { add: [hhsize] },
	mul: { mul: [hhsize, 0.5, light] },
	sub: { sub: [hhsize, light] },
	div: { div: [income, hhsize] },
	'div of integers': { div: [1, hhsize] },
	'div by zero': { div: [hhsize, { sub: [light, 1] }] },
	pow: { pow: [hhsize, 2] },
	if: { if: [{ gt: [hhsize, 4] }, 1, { div: [1, 2] }] },
	'if, with something missing': { if: [{ eq: [light, 1] }, 1, 0] },
	'if, with a missing branch': { if: [urban, income, { value: 7 }] },
};
