import { describe, expect, it } from 'vitest';
import type { Expression } from '../../../../src/lib/dataset/index.ts';
import {
	expressionCode,
	rDialect,
	rText,
	stataDialect,
	stataText,
} from '../../../../src/lib/extract/expression-code.ts';

const r = (e: unknown) => expressionCode(rDialect, e as Expression);
const stata = (e: unknown) =>
	expressionCode(
		stataDialect((id) => id),
		e as Expression,
	);

describe('an expression in R', () => {
	it.each([
		[
			{ in: ['light', ['grid', 'solar']] },
			'ifelse(is.na(light), NA, light %in% c("grid", "solar"))',
		],
		[{ div: ['a', 'b'] }, 'divide(a, b)'],
		[{ and: [{ gt: ['a', 1] }, { not: 'b' }] }, '((a > 1) & (!b))'],
		[{ if: [{ missing: 'a' }, 0, { mul: ['a', 2] }] }, 'ifelse(is.na(a), 0, (a * 2))'],
		[{ eq: ['_a', true] }, '(`_a` == TRUE)'],
	])('%j', (expression, code) => expect(r(expression)).toBe(code));
	it('keeps quotes in a text from ending it', () => {
		expect(rText('a"); q("')).toBe('"a\\"); q(\\""');
	});
});

describe('an expression in Stata', () => {
	it.each([
		[{ gt: ['a', 1] }, 'cond(missing(a) | missing(1), ., (a) > (1))'],
		[{ not: 'a' }, 'cond(missing(a), ., !(a))'],
		[{ or: ['a', 'b'] }, 'cond((a) == 1 | (b) == 1, 1, cond(missing(a) | missing(b), ., 0))'],
		[{ if: ['a', 1, 0] }, 'cond(a, 1, 0, .)'],
	])('asks for missing values, which are larger than every number: %j', (expression, code) =>
		expect(stata(expression)).toBe(code),
	);
	it('splits a list that is longer than inlist takes', () => {
		const codes = Array.from({ length: 12 }, (_, i) => `c${i}`);
		expect(stata({ in: ['light', codes] }).match(/inlist\(/g)).toHaveLength(2);
	});
	it('keeps quotes in a text from ending it', () => {
		expect(stataText('a"b')).toBe('`"a"b"\'');
	});
});
