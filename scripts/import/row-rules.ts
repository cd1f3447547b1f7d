import { problem, type Problem } from '../../src/lib/dataset/index.ts';
import { identifier, join, param, raw, sql, type Statement } from '../../src/lib/query/index.ts';
import type { Duck } from './duck.ts';
import { ROW } from './parquet.ts';

/** One thing a row may not hold: which rows are bad, what is shown of them, and what to do. */
export interface RowRule {
	/** The column or columns it is about, for the reader. */
	readonly column: string;
	readonly thing: string;
	readonly bad: Statement;
	/** The value as text; NULL for an empty cell. */
	readonly shown: Statement;
	readonly remedy: Statement;
}

/** A rule that some rows break: how many, the first of them, and what stands there. */
export interface Failure {
	readonly rule: Pick<RowRule, 'column' | 'thing'>;
	readonly n: number;
	readonly rows: readonly number[];
	readonly example: string;
	readonly remedy: string;
}

/** Rules asked of one statement; more than a few hundred aggregates at once slow DuckDB down. */
const RULES_AT_ONCE = 150;

/** The rules that rows of a relation break, with their counts. */
export async function failing(
	duck: Duck,
	relation: Statement,
	rules: readonly RowRule[],
): Promise<readonly (Failure & { readonly rule: RowRule })[]> {
	const failures: (Failure & { readonly rule: RowRule })[] = [];
	for (let from = 0; from < rules.length; from += RULES_AT_ONCE) {
		const some = rules.slice(from, from + RULES_AT_ONCE);
		const asked = join(some.map(aggregates), ', ');
		const [answer = {}] = await duck.run(sql`SELECT ${asked} FROM (${relation})`);
		some.forEach((rule, i) => {
			const n = Number(answer[`n${i}`] ?? 0);
			if (n === 0) return;
			failures.push({
				rule,
				n,
				rows: ((answer[`rows${i}`] as readonly unknown[] | null) ?? []).map(Number),
				example: String(answer[`example${i}`]),
				remedy: String(answer[`remedy${i}`]),
			});
		});
	}
	return failures;
}

function aggregates({ bad, shown, remedy }: RowRule, index: number): Statement {
	const i = raw(String(index));
	const row = identifier(ROW);
	const first = (text: Statement): Statement => sql`arg_min(${text}, ${row}) FILTER (${bad})`;
	return sql`CAST(count(*) FILTER (${bad}) AS DOUBLE) AS n${i},
		min(${row}, 3) FILTER (${bad}) AS rows${i},
		${first(sql`coalesce(${shown}, 'empty')`)} AS example${i},
		${first(remedy)} AS remedy${i}`;
}

/** Each failure as one problem. */
export function problemsOfRules(failures: readonly Failure[], file: string): Problem[] {
	return failures.map(({ rule, n, rows, example, remedy }) => {
		const list = `${rows.join(', ')}${n > rows.length ? ', …' : ''}`;
		const where = `${rule.column}, ${n === 1 ? '1 row' : `${n} rows`}: ${list}`;
		return problem(file, where, rule.thing, example, remedy);
	});
}

/** The rows that break a rule: row, column, thing, value, remedy. */
export function faultsOf(relation: Statement, rule: RowRule): Statement {
	return sql`SELECT ${identifier(ROW)} AS "row", ${param(rule.column)} AS "column",
			${param(rule.thing)} AS thing, ${rule.shown} AS value, ${rule.remedy} AS remedy
		FROM (${relation}) WHERE ${rule.bad}`;
}
