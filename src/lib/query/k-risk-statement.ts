import type { Dataset } from '../dataset/index.ts';
import { rowsWhere, type RowsQuestion } from './rows-statement.ts';
import { identifier, join, param, raw, sql, type Statement } from './statement.ts';

/** One row of the answer. */
export interface KRiskRow {
	readonly combinations: number;
	readonly units: number;
	readonly rows: number;
}

/** One row of the answer of all sets of keys. */
export interface KRiskSetRow extends KRiskRow {
	/** 0: all keys; i: all but the i-th. */
	readonly left_out: number;
}

/**
 * Asks which of the rows kept by a filter could be recognised: combinations of the key variables
 * that fewer than k units share, the units that have a row in one, and all rows of those units. With
 * no key variable nobody can be told apart by one.
 */
export function kRiskStatement(dataset: Dataset, question: RowsQuestion): Statement {
	const sets = riskBySet(dataset, question, 1);
	return sql`SELECT combinations, units, "rows" FROM (${sets})`;
}

/** The same with all keys and with each left out, one row each (`KRiskSetRow`), from one reading. */
export function kRiskSetsStatement(dataset: Dataset, question: RowsQuestion): Statement {
	const sets = riskBySet(dataset, question, 1 + question.variables.length);
	return sql`SELECT * FROM (${sets}) ORDER BY left_out`;
}

/**
 * The table is read once. Its rows become profiles: which combinations a unit has rows in. Units of
 * one profile are alike under every set of keys, so all sets are answered from the profiles, of which
 * there are about as many as combinations. Combinations that fall together when a key is left out
 * have the sum of their profiles' units, a profile counted once. Rows without a unit are one unit.
 */
function riskBySet(
	dataset: Dataset,
	{ table, variables: keys, where }: RowsQuestion,
	count: number,
): Statement {
	const { value, unit } = dataset.disclosure.k;
	if (keys.length === 0) {
		return raw(
			'SELECT 0 AS left_out, 0::DOUBLE AS combinations, 0::DOUBLE AS units, 0::DOUBLE AS "rows"',
		);
	}
	const own = keys.map((_, i) => identifier(`key${i + 1}`));
	const names = join(own, ', ');
	const kept = keys.map((key, i) => sql`${identifier(key)} AS ${own[i] ?? raw('')}`);
	const codes = own.map((key) => sql`any_value(${key}) AS ${key}`);
	const left = own.map(
		(key, i) => sql`CASE WHEN left_out = ${raw(String(i + 1))} THEN NULL ELSE ${key} END AS ${key}`,
	);
	/* Without the only key nobody is told apart. */
	const told = raw(keys.length === 1 ? 'WHERE left_out = 0' : '');
	const who = unit === undefined ? raw('row_number() OVER ()') : identifier(unit);
	return sql`WITH kept AS (SELECT ${join([sql`${who} AS the_unit`, ...kept], ', ')}
	FROM ${identifier(table)} ${rowsWhere(dataset, where)}),
numbered AS MATERIALIZED (SELECT *, dense_rank() OVER (ORDER BY ${names}) AS combination FROM kept),
unit_profiles AS (SELECT list_sort(list(DISTINCT combination)) AS profile, count(*) AS n
	FROM numbered GROUP BY the_unit),
profiles AS MATERIALIZED (SELECT row_number() OVER () AS id, profile, count(*) AS units, sum(n) AS n
	FROM unit_profiles GROUP BY profile),
codes AS (SELECT combination, ${join(codes, ', ')} FROM numbered GROUP BY combination),
members AS MATERIALIZED (SELECT id, units, ${names}
	FROM (SELECT id, units, unnest(profile) AS combination FROM profiles) JOIN codes USING (combination)),
sets AS (SELECT unnest(range(0, ${raw(String(count))})) AS left_out),
merged AS (SELECT DISTINCT left_out, id, units, ${join(left, ', ')} FROM members, sets ${told}),
few AS MATERIALIZED (SELECT left_out, list(id) AS ids FROM merged
	GROUP BY left_out, ${names} HAVING sum(units) < ${param(value)}),
risky AS (SELECT DISTINCT left_out, unnest(ids) AS id FROM few),
found AS (SELECT left_out, sum(units) AS units, sum(n) AS n FROM risky JOIN profiles USING (id)
	GROUP BY left_out),
counted AS (SELECT left_out, count(*) AS combinations FROM few GROUP BY left_out)
SELECT CAST(left_out AS DOUBLE) AS left_out, CAST(coalesce(combinations, 0) AS DOUBLE) AS combinations,
	CAST(coalesce(units, 0) AS DOUBLE) AS units, CAST(coalesce(n, 0) AS DOUBLE) AS "rows"
FROM sets LEFT JOIN counted USING (left_out) LEFT JOIN found USING (left_out)`;
}
