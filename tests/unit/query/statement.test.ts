import { describe, expect, it } from 'vitest';
import { identifier, join, param, raw, sql } from '../../../src/lib/query/index.ts';

describe('a statement', () => {
	it('keeps its parameters in the order of their marks, through templates and lists', () => {
		const list = join([param(1), param('two'), sql`(${param(true)} + ${param(4.5)})`], ', ');
		expect(sql`SELECT ${param('zero')}, ${list} FROM ${identifier('t')}`).toEqual({
			text: 'SELECT ?, ?, ?, (? + ?) FROM "t"',
			params: ['zero', 1, 'two', true, 4.5],
		});
	});

	it('is the text alone when it has no parameters', () => {
		expect(sql`SELECT ${raw('1')}`).toEqual({ text: 'SELECT 1', params: [] });
		expect(join([], ', ')).toEqual({ text: '', params: [] });
	});

	it('never takes a string into its text', () => {
		const nasty = `'; DROP TABLE survey; -- " ? ' \u200B မီး`;
		expect(sql`SELECT ${param(nasty)}`).toEqual({ text: 'SELECT ?', params: [nasty] });
	});

	it.each([Number.NaN, Number.POSITIVE_INFINITY, 'a\0b'])('refuses the parameter %s', (value) => {
		expect(() => param(value)).toThrow(/^invalid parameter: /);
	});
});

describe('an identifier', () => {
	it.each([
		['survey', '"survey"'],
		['a"b', '"a""b"'],
		['"; DROP TABLE survey; --', '"""; DROP TABLE survey; --"'],
		["it's", `"it's"`],
		['select', '"select"'],
		['အိမ်', '"အိမ်"'],
		['?', '"?"'],
	])('quotes %s', (name, text) => {
		expect(identifier(name)).toEqual({ text, params: [] });
	});

	it.each(['', 'a\0b'])('refuses %j', (name) => {
		expect(() => identifier(name)).toThrow(/^invalid identifier: /);
	});
});
