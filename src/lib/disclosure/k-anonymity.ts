import { variableOf, type Dataset, type TableId, type VariableId } from '../dataset/index.ts';

/** What a person could be recognised by: combinations of key variables that too few units share. */
export interface KRisk {
	/** Key variables among the columns asked for. */
	readonly keys: readonly VariableId[];
	readonly k: number;
	/** Combinations shared by fewer than k units. */
	readonly combinations: number;
	/** Units with a row in such a combination: all rows of a household are at risk with one. */
	readonly units: number;
	readonly rows: number;
}

/** The key variables of a dataset among some columns of a table, in the descriptor's order. */
export function keysAmong(
	dataset: Dataset,
	table: TableId,
	columns: readonly VariableId[],
): readonly VariableId[] {
	return dataset.disclosure.k.keys.filter(
		(key) => columns.includes(key) && variableOf(dataset, key).tables.includes(table),
	);
}

/**
 * Whether rows may leave. Rows that describe nobody (synthetic) always may; their risk is computed
 * and said all the same, so that what would happen to real rows can be seen.
 */
export function rowsMayLeave(dataset: Dataset, risk: KRisk): boolean {
	return dataset.info.status === 'synthetic' || risk.combinations === 0;
}
