import { identifier, join, param, raw, sql, type Statement } from '../../src/lib/query/index.ts';
import type { Duck } from './duck.ts';
import { ROW } from './parquet.ts';
import { faultsOf, type RowRule } from './row-rules.ts';
import type { RowFault } from './source.ts';

const FAULTS = identifier('faults');

/** Collects what is wrong with which row: broken rules, other queries, faults of the sheet. */
export async function collectFaults(
	duck: Duck,
	relation: Statement,
	rules: readonly RowRule[],
	queries: readonly Statement[],
	known: readonly RowFault[],
): Promise<void> {
	await duck.run(sql`CREATE OR REPLACE TEMP TABLE ${FAULTS}
		("row" BIGINT, "column" VARCHAR, thing VARCHAR, value VARCHAR, remedy VARCHAR)`);
	for (const query of [...rules.map((rule) => faultsOf(relation, rule)), ...queries]) {
		await duck.run(sql`INSERT INTO ${FAULTS} ${query}`);
	}
	for (const { row, column, thing, value, remedy } of known) {
		const values = join([raw(String(row)), ...[column, thing, value, remedy].map(param)], ', ');
		await duck.run(sql`INSERT INTO ${FAULTS} VALUES (${values})`);
	}
}

/** The rows of a relation that have no fault. */
export function withoutFaults(relation: Statement): Statement {
	return sql`SELECT * FROM (${relation}) WHERE ${identifier(ROW)} NOT IN (SELECT "row" FROM ${FAULTS})`;
}

/** All faults in order of their rows, and how many rows they are of. */
export async function listFaults(
	duck: Duck,
): Promise<{ readonly rows: number; readonly faults: readonly RowFault[] }> {
	const found = await duck.run(
		sql`SELECT DISTINCT CAST("row" AS DOUBLE) AS "row", "column", thing, coalesce(value, 'empty') AS value, remedy
			FROM ${FAULTS} ORDER BY ALL`,
	);
	const faults = found.map((fault) => ({
		row: Number(fault['row']),
		column: String(fault['column']),
		thing: String(fault['thing']),
		value: String(fault['value']),
		remedy: String(fault['remedy']),
	}));
	return { rows: new Set(faults.map(({ row }) => row)).size, faults };
}
