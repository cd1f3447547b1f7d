import { variablesOf, type Dataset, type Expression } from '../../dataset/index.ts';
import type { Engine } from '../../engine/index.ts';
import {
	expressionSql,
	identifier,
	join,
	param,
	raw,
	rowsWhere,
	sql,
	type Statement,
} from '../../query/index.ts';
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
	const sum =
		weight === null
			? raw('CAST(NULL AS DOUBLE)')
			: sql`sum(CAST(${expressionSql(dataset, weight)} AS DOUBLE))`;
	const each = coded.map(({ variable: { id } }): Statement => {
		const code = sql`CAST(${identifier(id)} AS VARCHAR)`;
		return sql`SELECT ${param(id)} AS variable, ${code} AS code, CAST(count(*) AS DOUBLE) AS n, ${sum} AS weighted
FROM ${identifier(table)} ${rowsWhere(dataset, where)} GROUP BY ${code}`;
	});
	const rows = await engine.run(join(each, '\nUNION ALL\n'), signal);
	return rows.flatMap(({ variable, code, n, weighted }) =>
		code === null || code === undefined
			? []
			: [
					{
						variable: String(variable),
						code: String(code),
						n: Number(n),
						weighted: typeof weighted === 'number' ? weighted : null,
					},
				],
	);
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
