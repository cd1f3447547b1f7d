import { problem, type Problem } from './check-problem.ts';
import type { Dataset } from './dataset.ts';
import type { TableId } from './ids.ts';

/** What is asked of a variable where it is named. */
export interface VariableNeed {
	/** It must be a column of each of these tables. */
	readonly tables?: readonly TableId[];
	/** It must be public, because what is computed from it is. */
	readonly public?: boolean;
}

function listed(ids: readonly string[]): string {
	const shown = ids.slice(0, 12).join(', ');
	return ids.length > 12 ? `${shown}, …` : shown;
}

/** A problem if `id` is not among the known ones. */
export function checkKnown(
	file: string,
	path: string,
	thing: string,
	id: string,
	known: readonly string[],
): Problem[] {
	if (known.includes(id)) return [];
	return [problem(file, path, thing, id, `use one of ${listed(known) || 'none, there are none'}`)];
}

/** Problems of a named variable: unknown, in another table, or never to leave. */
export function checkVariable(
	dataset: Dataset,
	file: string,
	path: string,
	id: string,
	need: VariableNeed = {},
): Problem[] {
	const variable = dataset.codebook.variables.find((x) => x.id === id);
	if (variable === undefined) {
		return [problem(file, path, 'variable', id, 'declare it in codebook.yaml or use one that is')];
	}
	const absent = (need.tables ?? []).filter((table) => !variable.tables.includes(table));
	const tables = absent.map((table) =>
		problem(file, path, 'variable', id, `it is not a column of table ${table} in codebook.yaml`),
	);
	if (!need.public || variable.release === 'public') return tables;
	const remedy = 'it never leaves (release: never), so nothing public can be computed from it';
	return [...tables, problem(file, path, 'variable', id, remedy)];
}

/** A problem for every id that stands in a list a second time. */
export function checkDuplicates(
	file: string,
	path: (index: number) => string,
	thing: string,
	ids: readonly string[],
): Problem[] {
	return ids.flatMap((id, i) =>
		ids.indexOf(id) === i
			? []
			: [problem(file, path(i), thing, id, `it is already used at ${path(ids.indexOf(id))}`)],
	);
}
