import { problem, type Problem } from './check-problem.ts';

const MARK = /^TODO\b:?\s*/;

/**
 * Every `TODO: …` text of a descriptor, as `sittan init` leaves where a person must decide. A text
 * that is the same in both languages is one decision.
 */
export function checkTodo(file: string, value: unknown, path: readonly string[] = []): Problem[] {
	if (typeof value === 'string') {
		if (!MARK.test(value)) return [];
		const thing = [...path].reverse().find((key) => !/^\d+$/.test(key)) ?? 'text';
		const remedy = value.replace(MARK, '') || 'replace the mark by what holds for your survey';
		return [problem(file, path.join('.'), thing, 'TODO', `decide: ${remedy}`)];
	}
	if (typeof value !== 'object' || value === null) return [];
	const entries = Object.entries(value);
	const english = entries.find(([key]) => key === 'en')?.[1] as unknown;
	return entries
		.filter(([key, item]) => key !== 'my' || item !== english)
		.flatMap(([key, item]) => checkTodo(file, item, [...path, key]));
}
