import { problem, type Problem } from './check-problem.ts';
import { checkKnown } from './check-reference.ts';
import { categoriesOf, type Dataset } from './dataset.ts';
import type { DefinitionChange } from './definition-change.ts';
import type { TableId } from './ids.ts';

/** Checks that changes of a definition name rounds of a table that has some, never the first. */
export function checkDefinitionChanges(
	{ design, codebook }: Dataset,
	file: string,
	path: string,
	tables: readonly TableId[],
	changes: readonly DefinitionChange[] = [],
): readonly Problem[] {
	const { rounds } = design;
	if (changes.length === 0) return [];
	if (rounds === undefined || !tables.includes(rounds.table)) {
		const remedy =
			'take it out: only a table with visits or rounds (design.yaml) has an earlier one';
		return [problem(file, path, 'definition change', tables.join(', '), remedy)];
	}
	const variable = codebook.variables.find(({ id }) => id === rounds.variable);
	const codes = variable === undefined ? [] : categoriesOf(variable).map((c) => String(c.code));
	return changes.flatMap(({ from }, i) => {
		const at = `${path}.${i}.from`;
		const unknown = checkKnown(file, at, 'round', from, codes);
		if (unknown.length > 0 || from !== codes[0]) return unknown;
		return [problem(file, at, 'round', from, 'name a later one: nothing comes before the first')];
	});
}
