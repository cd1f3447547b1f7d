import type { ViewRequest } from '../analysis/index.ts';
import {
	categoriesOf,
	codeText,
	expressionsOf,
	indicatorOf,
	variableOf,
	weightingOf,
	type Dataset,
	type Expression,
	type Indicator,
	type VariableId,
} from '../dataset/index.ts';
import type { CountTable } from '../disclosure/index.ts';
import type { Engine } from '../engine/index.ts';
import {
	codeIn,
	expressionSql,
	identifier,
	join,
	raw,
	sql,
	type Statement,
} from '../query/index.ts';

/** Codes to which variables are held; a variable that is not in it is free. */
export type Held = ReadonlyMap<VariableId, ReadonlySet<string>>;

/** Units by every breakdown and compared filter of a view at once; tables of any two are sums. */
export interface CountCube {
	/**
	 * Codes of a variable: those of the codebook, then others that rows have. Rows without one are no
	 * cell: they count in the total only.
	 */
	codes(variable: VariableId): readonly string[];
	/** Every combination of codes of some variables. */
	cells(by: readonly VariableId[]): readonly (readonly string[])[];
	/**
	 * Units of combinations of codes, by the codes of a further variable, or with null in one column.
	 */
	table(
		rows: readonly (readonly string[])[],
		by: readonly VariableId[],
		across: VariableId | null,
		held: Held,
	): CountTable;
	total(held: Held): number;
}

interface Entry {
	readonly codes: readonly string[];
	readonly n: number;
}

/** Asks for the units of a view by its breakdowns and filters, in one statement. */
export async function countCube(
	dataset: Dataset,
	engine: Engine,
	request: ViewRequest,
	filtered: readonly VariableId[],
	signal?: AbortSignal,
): Promise<CountCube> {
	const variables = [...new Set([...request.by, ...filtered])];
	const rows = await engine.run(countsStatement(dataset, request, variables, filtered), signal);
	const entries = rows.map((row): Entry => ({
		codes: variables.map((_, i) => String(row[`by${i}`] ?? '')),
		n: Number(row['n']),
	}));
	const codesOf = new Map(
		variables.map((variable, i) => {
			const known = categoriesOf(variableOf(dataset, variable)).map((c) => codeText(c.code));
			const found = entries.map(({ codes }) => codes[i] ?? '').filter((code) => code !== '');
			return [variable, [...new Set([...known, ...found])]];
		}),
	);
	const place = (variable: VariableId): number => variables.indexOf(variable);
	const codes = (variable: VariableId): readonly string[] => codesOf.get(variable) ?? [];
	const kept = (held: Held): readonly Entry[] =>
		entries.filter((entry) =>
			[...held].every(([variable, allowed]) => allowed.has(entry.codes[place(variable)] ?? '')),
		);
	return {
		codes,
		cells: (by) =>
			by.reduce<readonly (readonly string[])[]>(
				(all, variable) => all.flatMap((head) => codes(variable).map((code) => [...head, code])),
				[[]],
			),
		table(cells, by, across, held) {
			const columns = across === null ? [''] : codes(across);
			const rowOf = new Map(cells.map((cell, i) => [cell.join('|'), i]));
			const columnOf = new Map(columns.map((code, i) => [code, i]));
			const counts = cells.map(() => columns.map(() => 0));
			for (const entry of kept(held)) {
				const row = rowOf.get(by.map((variable) => entry.codes[place(variable)]).join('|'));
				const column = across === null ? 0 : columnOf.get(entry.codes[place(across)] ?? '');
				const line = counts[row ?? -1];
				if (line && column !== undefined) line[column] = (line[column] ?? 0) + entry.n;
			}
			return counts;
		},
		total: (held) => kept(held).reduce((sum, { n }) => sum + n, 0),
	};
}

/**
 * Units that answer, by some variables, under the filters that are not compared. Rows are those that
 * `psuTotalsStatement` adds up.
 */
function countsStatement(
	dataset: Dataset,
	{ indicator: id, where, weighting }: ViewRequest,
	variables: readonly VariableId[],
	filtered: readonly VariableId[],
): Statement {
	const indicator = indicatorOf(dataset, id) as Indicator;
	const { unit } = dataset.disclosure.k;
	const isUnitHere =
		unit !== undefined && variableOf(dataset, unit).tables.includes(indicator.table);
	const finite = (e: Expression): Statement =>
		sql`isfinite(CAST(${expressionSql(dataset, e)} AS DOUBLE))`;
	const { weight } = weightingOf(dataset, weighting);
	const conditions = [
		...(indicator.universe === undefined ? [] : [expressionSql(dataset, indicator.universe)]),
		...where
			.filter((f) => !filtered.includes(f.variable))
			.map((f) => codeIn(dataset, f.variable, f.codes)),
		...expressionsOf(indicator).map(({ expression }) => finite(expression)),
		finite(weight),
		sql`${expressionSql(dataset, weight)} > 0`,
	].map((c) => sql`(${c})`);
	const by = variables.map(
		(variable, i) =>
			/* A filter may name a code of no answer, which a breakdown has as NULL. */
			sql`CAST(${filtered.includes(variable) ? identifier(variable) : expressionSql(dataset, variable)} AS VARCHAR) AS ${identifier(`by${i}`)}`,
	);
	const n =
		unit !== undefined && isUnitHere ? sql`count(DISTINCT ${identifier(unit)})` : raw('count(*)');
	return sql`SELECT ${join([...by, sql`CAST(${n} AS DOUBLE) AS n`], ', ')}
FROM ${identifier(indicator.table)} WHERE ${join(conditions, ' AND ')} GROUP BY ALL`;
}
