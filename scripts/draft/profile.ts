import { identifier, join, raw, sql, type Statement } from '../../src/lib/query/index.ts';
import type { Duck } from '../import/duck.ts';
import type { Source } from '../import/source.ts';

/** What the values of one column look like. */
export interface ColumnProfile {
	readonly name: string;
	readonly rows: number;
	readonly filled: number;
	/** Approximate number of different values. */
	readonly distinct: number;
	readonly kind: 'boolean' | 'integer' | 'number' | 'date' | 'text';
	readonly min: number | null;
	readonly max: number | null;
	/** Every value, sorted, when there are at most `MOST_VALUES`; otherwise empty. */
	readonly values: readonly string[];
}

/** More different values than this are not codes of a category. */
export const MOST_VALUES = 60;
/** Columns asked about in one statement. */
const AT_ONCE = 40;

interface Counts {
	readonly rows: number;
	readonly filled: number;
	readonly distinct: number;
	readonly numbers: number;
	readonly wholes: number;
	readonly dates: number;
	readonly logicals: number;
	readonly min: number | null;
	readonly max: number | null;
}

/** Looks at every column of a source in a few scans, in bounded memory. */
export async function profileColumns(
	duck: Duck,
	source: Source,
): Promise<readonly ColumnProfile[]> {
	const names = source.columns.map((c) => c.name);
	const profiles: ColumnProfile[] = [];
	for (let from = 0; from < names.length; from += AT_ONCE) {
		const some = names.slice(from, from + AT_ONCE);
		const counted = await countColumns(duck, source.rows, some);
		const few = some.filter((_, i) => (counted[i]?.distinct ?? Infinity) <= MOST_VALUES);
		const values = await listValues(duck, source.rows, few);
		profiles.push(
			...some.flatMap((name, i) => {
				const counts = counted[i];
				return counts ? [profileOf(name, counts, values.get(name) ?? [])] : [];
			}),
		);
	}
	return profiles;
}

async function countColumns(
	duck: Duck,
	rows: Statement,
	names: readonly string[],
): Promise<readonly Counts[]> {
	const asked = names.map((name, i) => {
		const column = identifier(name);
		const text = sql`CAST(${column} AS VARCHAR)`;
		const double = sql`TRY_CAST(${column} AS DOUBLE)`;
		return sql`{rows: CAST(count(*) AS DOUBLE), filled: CAST(count(${column}) AS DOUBLE),
			"distinct": CAST(approx_count_distinct(${column}) AS DOUBLE),
			numbers: CAST(count(${double}) AS DOUBLE),
			wholes: CAST(count(*) FILTER (${double} = floor(${double})) AS DOUBLE),
			dates: CAST(count(TRY_CAST(${text} AS DATE)) AS DOUBLE),
			logicals: CAST(count(*) FILTER (lower(${text}) IN ('true', 'false')) AS DOUBLE),
			min: min(${double}), max: max(${double})} AS c${raw(String(i))}`;
	});
	const [answer] = await duck.run(sql`SELECT ${join(asked, ', ')} FROM (${rows})`);
	return names.map((_, i) => answer?.[`c${i}`] as unknown as Counts);
}

async function listValues(
	duck: Duck,
	rows: Statement,
	names: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
	if (names.length === 0) return new Map();
	const asked = names.map(
		(name, i) =>
			sql`list_sort(array_agg(DISTINCT CAST(${identifier(name)} AS VARCHAR))
				FILTER (${identifier(name)} IS NOT NULL)) AS v${raw(String(i))}`,
	);
	const [answer] = await duck.run(sql`SELECT ${join(asked, ', ')} FROM (${rows})`);
	return new Map(
		names.map((name, i) => [name, (answer?.[`v${i}`] ?? []) as unknown as readonly string[]]),
	);
}

function profileOf(name: string, counts: Counts, values: readonly string[]): ColumnProfile {
	const { rows, filled, distinct, min, max } = counts;
	const kind = kindOf(counts);
	const numeric = kind === 'integer' || kind === 'number';
	return {
		name,
		rows,
		filled,
		distinct: values.length || distinct,
		kind,
		min: numeric ? min : null,
		max: numeric ? max : null,
		values: numeric ? [...values].sort((a, b) => Number(a) - Number(b)) : values,
	};
}

function kindOf({
	filled,
	numbers,
	wholes,
	dates,
	logicals,
	min,
	max,
}: Counts): ColumnProfile['kind'] {
	if (filled === 0) return 'text';
	if (logicals === filled) return 'boolean';
	if (numbers === filled) {
		if (wholes < filled) return 'number';
		return min === 0 && max === 1 ? 'boolean' : 'integer';
	}
	return dates === filled ? 'date' : 'text';
}
