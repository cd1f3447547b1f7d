import type { Code, Expression, VariableId } from '../dataset/index.ts';
import {
	dtaNames,
	expressionCode,
	stataDialect,
	stataText,
	type ExtractColumn,
} from '../extract/index.ts';
import { typedCode, type Filter } from '../query/index.ts';
import type { Parts } from './parts.ts';

/** How a program of Stata writes the variables of an extract. */
export interface StataWords {
	readonly nameOf: (id: VariableId) => string;
	readonly code: (expression: Expression) => string;
	readonly filter: (filter: Filter) => string;
}

/**
 * The words of a program that reads the extract as .dta, where codes that are texts are 1, 2 … in
 * the codebook's order with the labels of the codes.
 */
export function stataWords({ dataset, columns }: Parts): StataWords {
	const names = dtaNames(columns);
	const nameOf = (id: string): string => names.get(id) ?? id;
	const dialect = stataDialect(nameOf);
	const numbers = new Map(columns.filter(isNumbered).map((c) => [c.variable.id, numbersOf(c)]));
	const numbered = (variable: VariableId, code: Code): Code =>
		numbers.get(variable)?.get(String(code)) ?? code;
	return {
		nameOf,
		code: (expression) => expressionCode(dialect, withNumbers(expression, numbered)),
		filter: ({ variable, codes }) => {
			const typed = codes.map((code) => numbered(variable, typedCode(dataset, variable, code)));
			return `(${expressionCode(dialect, { in: [variable, typed] })}) == 1`;
		},
	};
}

/** Whether the .dta has numbers for the codes of a column. */
function isNumbered({ role, stored, categories }: ExtractColumn): boolean {
	return role === 'code' && stored === 'text' && categories.length > 0;
}

function numbersOf({ categories }: ExtractColumn): ReadonlyMap<string, number> {
	return new Map(categories.map(({ text }, i) => [text, i + 1]));
}

/** An expression in which the codes of a variable are those the file has. */
function withNumbers(
	expression: Expression,
	numbered: (variable: VariableId, code: Code) => Code,
): Expression {
	const go = (e: Expression): Expression => withNumbers(e, numbered);
	if (typeof expression !== 'object') return expression;
	if ('value' in expression || 'missing' in expression) return expression;
	if ('in' in expression) {
		const [variable, codes] = expression.in;
		return { in: [variable, codes.map((code) => numbered(variable, code))] };
	}
	if ('not' in expression) return { not: go(expression.not) };
	const [[key, list]] = Object.entries(expression) as [[string, readonly Expression[]]];
	const variable = list.find((e) => typeof e === 'string');
	const written = list.map((e) =>
		variable !== undefined && typeof e === 'object' && 'value' in e
			? { value: numbered(variable, e.value) }
			: go(e),
	);
	return { [key]: written } as unknown as Expression;
}

/** The heading of a program, and the lines that read the extract. */
export function openStata({ dataset: { info }, indicator, request }: Parts): readonly string[] {
	const by = request.by.length === 0 ? '' : `, by ${request.by.join(' and ')}`;
	return [
		`* ${indicator.title.en} (${indicator.id}${by})`,
		`* ${info.title.en}, release ${info.release}`,
		...(info.status === 'synthetic' ? ['* SYNTHETIC demonstration data. Not for citation.'] : []),
		'version 16',
		'clear all',
		`use ${stataText('data.dta')}`,
	].map((line) => line.replace(/\s+/g, ' '));
}

/** The lines that compute y, x and w, and which rows are asked about (`in_`). */
export function operandsStata(
	parts: Parts,
	words: StataWords,
	alsoInside: readonly string[] = [],
): readonly string[] {
	const tests = [
		...alsoInside,
		...(parts.universe === undefined ? [] : [`(${words.code(parts.universe)}) == 1`]),
		...parts.where.map(words.filter),
		'!missing(y_, x_, w_)',
	];
	return [
		`generate double y_ = ${words.code(parts.y)}`,
		`generate double x_ = ${words.code(parts.x)}`,
		`generate double w_ = ${words.code(parts.weight)}`,
		`generate byte in_ = ${tests.join(' & ')}`,
	];
}

/** The line that numbers the cells of the breakdown, with the labels of their codes. */
export function cellsStata({ request: { by } }: Parts, { nameOf }: StataWords): readonly string[] {
	return by.length === 0 ? [] : [`egen long cell_ = group(${by.map(nameOf).join(' ')}), label`];
}

/** The level of intervals in per cent. */
export function levelStata({ request }: Parts): number {
	return Math.round(request.level * 1e4) / 100;
}
