import type { Dataset } from '../dataset/index.ts';
import { rowsWhere, type RowsQuestion } from './rows-statement.ts';
import { identifier, join, param, raw, sql, type Statement } from './statement.ts';

/** One row of the answer. */
export interface KRiskRow {
	readonly combinations: number;
	readonly units: number;
	readonly rows: number;
}

/**
 * Asks which of the rows kept by a filter could be recognised: combinations of the key variables
 * that fewer than k units share, the units that have a row in one, and all rows of those units. With
 * no key variable nobody can be told apart by one.
 */
export function kRiskStatement(
	dataset: Dataset,
	{ table, variables: keys, where }: RowsQuestion,
): Statement {
	const { value, unit } = dataset.disclosure.k;
	if (keys.length === 0) {
		return raw('SELECT 0::DOUBLE AS combinations, 0::DOUBLE AS units, 0::DOUBLE AS "rows"');
	}
	const names = join(keys.map(identifier), ', ');
	const same = join(
		keys.map((key) => sql`kept.${identifier(key)} IS NOT DISTINCT FROM few.${identifier(key)}`),
		' AND ',
	);
	const who = unit === undefined ? raw('row_number() OVER ()') : identifier(unit);
	return sql`WITH kept AS (SELECT ${who} AS the_unit, ${names} FROM ${identifier(table)}
	${rowsWhere(dataset, where)}),
few AS (SELECT ${names} FROM kept GROUP BY ${names} HAVING count(DISTINCT the_unit) < ${param(value)}),
risky AS (SELECT DISTINCT kept.the_unit FROM kept JOIN few ON ${same})
SELECT (SELECT CAST(count(*) AS DOUBLE) FROM few) AS combinations,
	(SELECT CAST(count(*) AS DOUBLE) FROM risky) AS units,
	(SELECT CAST(count(*) AS DOUBLE) FROM kept WHERE the_unit IN (SELECT the_unit FROM risky)) AS "rows"`;
}
