import { problem, type Problem } from './check-problem.ts';
import { checkDefinitionChanges } from './check-definition-changes.ts';
import { checkHxl } from './check-hxl.ts';
import { checkDuplicates, checkKnown } from './check-reference.ts';
import type { Variable } from './codebook-schema.ts';
import { codeText, type Dataset } from './dataset.ts';

const FILE = 'codebook.yaml';

/** Checks `codebook.yaml`: ids, tables and themes, categories, ranges, what may be a breakdown. */
export function checkCodebook(dataset: Dataset): Problem[] {
	const { themes, variables } = dataset.codebook;
	const themeIds = themes.map((t) => t.id);
	const tableIds = dataset.info.tables.map((t) => t.id);
	return [
		...checkDuplicates(FILE, (i) => `themes.${i}.id`, 'theme', themeIds),
		...checkDuplicates(
			FILE,
			(i) => `variables.${i}.id`,
			'variable',
			variables.map((x) => x.id),
		),
		...checkHxl(variables),
		...variables.flatMap((variable, i) => {
			const at = `variables.${i}`;
			return [
				...checkKnown(FILE, `${at}.theme`, 'theme', variable.theme, themeIds),
				...variable.tables.flatMap((table, j) =>
					checkKnown(FILE, `${at}.tables.${j}`, 'table', table, tableIds),
				),
				...checkCategories(variable, at),
				...checkRange(variable, at),
				...checkBreakdown(variable, at),
				...checkOrdered(variable, at),
				...checkDefinitionChanges(
					dataset,
					FILE,
					`${at}.definitionChanges`,
					variable.tables,
					variable.definitionChanges,
				),
			];
		}),
	];
}

function checkCategories(variable: Variable, at: string): Problem[] {
	const { categories = [], missing = [], type, id } = variable;
	const codes = [...categories, ...missing].map((c) => codeText(c.code));
	const path = (i: number): string =>
		i < categories.length
			? `${at}.categories.${i}.code`
			: `${at}.missing.${i - categories.length}.code`;
	const types = [...new Set([...categories, ...missing].map((c) => typeof c.code))];
	const numeric = type === 'integer' || type === 'number';
	return [
		...checkDuplicates(FILE, path, `code of ${id}`, codes),
		...(type === 'category' && categories.length === 0
			? [problem(FILE, `${at}.categories`, `categories of ${id}`, 'none', 'list every code')]
			: []),
		...(type !== 'category' && categories.length > 0
			? [
					problem(
						FILE,
						`${at}.type`,
						`type of ${id}`,
						type,
						'a variable with categories is a category',
					),
				]
			: []),
		...(type === 'category' && types.length > 1
			? [problem(FILE, `${at}.categories`, `codes of ${id}`, types.join(' and '), 'use one type')]
			: []),
		...(numeric && missing.some((m) => typeof m.code !== 'number')
			? [
					problem(
						FILE,
						`${at}.missing`,
						`missing codes of ${id}`,
						'text',
						'a number has numeric codes',
					),
				]
			: []),
		...(type === 'boolean' && missing.length > 0
			? [
					problem(
						FILE,
						`${at}.missing`,
						`missing codes of ${id}`,
						'some',
						'make it a category instead',
					),
				]
			: []),
	];
}

function checkRange(variable: Variable, at: string): Problem[] {
	const { range, type, id } = variable;
	if (range === undefined) return [];
	if (type !== 'integer' && type !== 'number') {
		return [problem(FILE, `${at}.range`, `range of ${id}`, type, 'only numbers have a range')];
	}
	if ((range.min ?? -Infinity) <= (range.max ?? Infinity)) return [];
	return [problem(FILE, `${at}.range`, `range of ${id}`, range, 'let min be at most max')];
}

function checkBreakdown(variable: Variable, at: string): Problem[] {
	if (!variable.breakdown) return [];
	const path = `${at}.breakdown`;
	const thing = `breakdown ${variable.id}`;
	if (variable.release === 'never') {
		return [problem(FILE, path, thing, 'release: never', 'a breakdown must be public')];
	}
	if (variable.type === 'category' || variable.type === 'boolean') return [];
	return [problem(FILE, path, thing, variable.type, 'only categories and booleans break down')];
}

function checkOrdered({ id, type, ordered }: Variable, at: string): Problem[] {
	if (!ordered || type === 'category') return [];
	return [problem(FILE, `${at}.ordered`, `order of ${id}`, type, 'only categories have an order')];
}
