import {
	expressionsOf,
	fpcOf,
	hasWords,
	variablesOf,
	weightingOf,
	type Dataset,
	type Indicator,
	type TableId,
	type Variable,
	type VariableId,
} from '$lib/dataset/index.ts';

/** The public variables of a table under a theme. */
export interface VariableGroup {
	readonly id: string;
	readonly label: Variable['label'];
	readonly variables: readonly Variable[];
}

/** The public variables of a table by theme, in the codebook's order; themes without any are out. */
export function variableGroups(dataset: Dataset, table: TableId): readonly VariableGroup[] {
	const { themes, variables } = dataset.codebook;
	const there = variables.filter((x) => x.release === 'public' && x.tables.includes(table));
	return themes
		.map(({ id, label }) => ({ id, label, variables: there.filter((x) => x.theme === id) }))
		.filter((group) => group.variables.length > 0);
}

/** Groups with the variables that have every word, in either language, in their label or name. */
export function searchedGroups(
	groups: readonly VariableGroup[],
	text: string,
): readonly VariableGroup[] {
	const has = ({ id, label }: Variable, { label: theme }: VariableGroup): boolean =>
		hasWords([id, label.en, label.my, theme.en, theme.my], text);
	return groups
		.map((group) => ({ ...group, variables: group.variables.filter((x) => has(x, group)) }))
		.filter((group) => group.variables.length > 0);
}

/**
 * Variables without which a file says too little: of a sample stratum, PSU, FPC, weights and replicate
 * weights; of a register what tells units and rounds apart, and whether they were reached.
 */
export function neededVariables(dataset: Dataset, table: TableId): readonly VariableId[] {
	const { design } = dataset;
	const own =
		design.kind === 'sample'
			? [
					...design.strata,
					...design.psu.slice(0, Math.max(fpcOf(design).length, 1)),
					...fpcOf(design).map(({ column }) => column),
					...design.weightings.flatMap((w) => variablesOf(w.weight)),
					...(design.replicates?.variables ?? []),
				]
			: [design.unit, design.status?.variable, design.rounds?.variable];
	const wanted = new Set<VariableId | undefined>(own);
	return dataset.codebook.variables
		.filter((x) => x.release === 'public' && x.tables.includes(table) && wanted.has(x.id))
		.map((x) => x.id);
}

/** Variables that an indicator of a table reads, with those of its weights and the needed ones. */
export function usedVariables(dataset: Dataset, table: TableId): readonly VariableId[] {
	const indicators: readonly Indicator[] = dataset.indicators;
	const read = indicators
		.filter((indicator) => indicator.table === table)
		.flatMap((indicator) => [
			...expressionsOf(indicator).flatMap(({ expression }) => variablesOf(expression)),
			...(indicator.universe === undefined ? [] : variablesOf(indicator.universe)),
			...indicator.weightings.flatMap((id) => variablesOf(weightingOf(dataset, id).weight)),
		]);
	const wanted = new Set<VariableId>([...read, ...neededVariables(dataset, table)]);
	return dataset.codebook.variables
		.filter((x) => x.release === 'public' && x.tables.includes(table) && wanted.has(x.id))
		.map((x) => x.id);
}
