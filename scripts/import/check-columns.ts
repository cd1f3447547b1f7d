import type { Problem } from '../../src/lib/dataset/index.ts';
import { problem, type Code, type Variable } from '../../src/lib/dataset/index.ts';
import { identifier, join, param, raw, sql, type Statement } from '../../src/lib/query/index.ts';
import { storedType } from './column-sql.ts';
import type { Duck } from './duck.ts';
import { ROW } from './parquet.ts';

/** One thing a column may not contain: which rows are bad, and what to do about them. */
interface Rule {
	readonly variable: Variable;
	readonly thing: string;
	readonly bad: Statement;
	readonly remedy: string;
}

/** The raw and converted form of a column in the relation that is checked. */
export function rawName(variable: Variable): string {
	return `raw ${variable.id}`;
}

function listed(codes: readonly Code[]): string {
	const shown = codes.slice(0, 20).map(String).join(', ');
	return codes.length > 20 ? `${shown}, …` : shown;
}

function rulesOf(variable: Variable): Rule[] {
	const original = identifier(rawName(variable));
	const value = identifier(variable.id);
	const { categories = [], missing = [], range, id } = variable;
	const rules: Rule[] = [
		{
			variable,
			thing: `value of ${id}`,
			bad: sql`${original} IS NOT NULL AND ${value} IS NULL`,
			remedy: `the codebook says ${variable.type} (stored as ${storedType(variable)})`,
		},
	];
	if (variable.required) {
		const remedy = 'it is required; fill it, or set "required: false" in the codebook';
		rules.push({ variable, thing: `value of ${id}`, bad: sql`${original} IS NULL`, remedy });
	}
	const codes = [...categories, ...missing].map((c) => c.code);
	if (categories.length > 0) {
		const bound = join(codes.map(param), ', ');
		const remedy = `the codebook has ${listed(codes)}; add the code or mend the data`;
		rules.push({ variable, thing: `code of ${id}`, bad: sql`${value} NOT IN (${bound})`, remedy });
	}
	if (range !== undefined) {
		const outside = join(
			[
				...(range.min === undefined ? [] : [sql`${value} < ${param(range.min)}`]),
				...(range.max === undefined ? [] : [sql`${value} > ${param(range.max)}`]),
				raw('FALSE'),
			],
			' OR ',
		);
		const excepted = missing.map((m) => m.code);
		const answered =
			excepted.length === 0
				? raw('TRUE')
				: sql`${value} NOT IN (${join(excepted.map(param), ', ')})`;
		const remedy = `the codebook allows ${range.min ?? '…'} to ${range.max ?? '…'}`;
		const bad = sql`(${outside}) AND ${answered}`;
		rules.push({ variable, thing: `value of ${id}`, bad, remedy });
	}
	return rules;
}

/** Rules asked of one statement; more than a few hundred aggregates at once slow DuckDB down. */
const RULES_AT_ONCE = 150;

/**
 * Checks every column of a relation against its variable: type, required, categories, range.
 * Each kind of fault is one problem with its count, the first rows and an example.
 */
export async function checkColumns(
	duck: Duck,
	relation: Statement,
	variables: readonly Variable[],
	file: string,
): Promise<Problem[]> {
	const rules = variables.flatMap(rulesOf);
	const problems: Problem[] = [];
	for (let from = 0; from < rules.length; from += RULES_AT_ONCE) {
		const some = rules.slice(from, from + RULES_AT_ONCE);
		const [answer] = await duck.run(
			sql`SELECT ${join(some.map(aggregates), ', ')} FROM (${relation})`,
		);
		problems.push(...some.flatMap((rule, i) => faults(rule, i, answer ?? {}, file)));
	}
	return problems;
}

function aggregates({ variable, bad }: Rule, index: number): Statement {
	const i = raw(String(index));
	const row = identifier(ROW);
	const original = identifier(rawName(variable));
	return sql`CAST(count(*) FILTER (${bad}) AS DOUBLE) AS n${i},
		min(${row}, 3) FILTER (${bad}) AS rows${i},
		CAST(arg_min(coalesce(CAST(${original} AS VARCHAR), 'empty'), ${row}) FILTER (${bad}) AS VARCHAR) AS example${i}`;
}

function faults(
	{ variable, thing, remedy }: Rule,
	index: number,
	answer: Readonly<Record<string, unknown>>,
	file: string,
): Problem[] {
	const n = Number(answer[`n${index}`] ?? 0);
	if (n === 0) return [];
	const rows = (answer[`rows${index}`] as readonly unknown[] | null) ?? [];
	const where = `${variable.id}, ${countOfRows(n)}: ${rows.map(String).join(', ')}${n > rows.length ? ', …' : ''}`;
	return [problem(file, where, thing, answer[`example${index}`], remedy)];
}

function countOfRows(n: number): string {
	return n === 1 ? '1 row' : `${n} rows`;
}
