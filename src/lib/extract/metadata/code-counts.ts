import { variablesOf, type Dataset, type Expression } from '../../dataset/index.ts';
import type { Engine } from '../../engine/index.ts';
import { expressionSql, identifier, join, raw, rowsWhere, sql } from '../../query/index.ts';
import type { ExtractColumn } from '../columns.ts';
import type { CodeCount } from '../package-facts.ts';
import type { Selection } from '../selection.ts';

/**
 * Frequencies of every code in the rows that leave, unweighted, and weighted by the dataset's first
 * weighting where its weight is among them.
 */
export async function codeCounts(
	dataset: Dataset,
	engine: Engine,
	{ table, where }: Selection,
	columns: readonly ExtractColumn[],
	signal?: AbortSignal,
): Promise<readonly CodeCount[]> {
	const coded = columns.filter(
		({ role, categories }, i) =>
			categories.length > 0 &&
			(role === 'code' || columns.findIndex((c) => c.variable === columns[i]?.variable) === i),
	);
	if (coded.length === 0) return [];
	const weight = weightOf(dataset, columns);
	const each =
		weight === null
			? raw('CAST(NULL AS DOUBLE)')
			: sql`CAST(${expressionSql(dataset, weight)} AS DOUBLE)`;
	const names = coded.map((_, i) => identifier(`c${i}`));
	const codes = coded.map(
		({ variable: { id } }, i) => sql`CAST(${identifier(id)} AS VARCHAR) AS ${identifier(`c${i}`)}`,
	);
	/* One reading of the table for all. Of the codes of a row one is not null, or it counts no code. */
	const rows = await engine.run(
		sql`SELECT ${join(names, ', ')}, CAST(count(*) AS DOUBLE) AS n, sum(w) AS weighted
FROM (SELECT ${join([...codes, sql`${each} AS w`], ', ')} FROM ${identifier(table)} ${rowsWhere(dataset, where)})
GROUP BY GROUPING SETS (${join(
			names.map((name) => sql`(${name})`),
			', ',
		)})`,
		signal,
	);
	return rows.flatMap((row) => {
		const at = coded.findIndex((_, i) => (row[`c${i}`] ?? null) !== null);
		const column = coded[at];
		if (column === undefined) return [];
		const { n, weighted } = row;
		return [
			{
				variable: column.variable.id,
				code: String(row[`c${at}`]),
				n: Number(n),
				weighted: typeof weighted === 'number' ? weighted : null,
			},
		];
	});
}

/** The first weighting whose variables leave too; a constant weight says nothing more than a count. */
function weightOf(dataset: Dataset, columns: readonly ExtractColumn[]): Expression | null {
	const there = new Set<string>(columns.map(({ variable }) => variable.id));
	const found = dataset.design.weightings.find(({ weight }) => {
		const read = variablesOf(weight);
		return read.length > 0 && read.every((id) => there.has(id));
	});
	return found?.weight ?? null;
}
