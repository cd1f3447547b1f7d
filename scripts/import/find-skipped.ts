import type { Variable } from '../../src/lib/dataset/index.ts';
import { identifier, join, raw, sql, type Statement } from '../../src/lib/query/index.ts';
import { classifyRows, TOTAL, TOTAL_MY, type Candidate } from './classify-rows.ts';
import type { Duck } from './duck.ts';
import type { SkippedRow } from './layout.ts';
import type { ColumnMatch } from './match-columns.ts';
import { numberSql } from './number-sql.ts';
import { ROW } from './parquet.ts';
import type { Source } from './source.ts';
import { bareSql, blankSql, plainSql, testedIf, trimmedSql } from './text-sql.ts';
import { textLiteral } from './text-literal.ts';

/** What stands between the filled cells of a row; a text of a sheet cannot hold it. */
const MARK = '\u001f';

function textCells(source: Source): Statement {
	const own = source.columns.filter(({ inherited }) => inherited !== true);
	const cells = own.map(({ name }) => sql`nullif(${trimmedSql(identifier(name))}, '')`);
	return sql`concat_ws(chr(31), ${join(cells, ', ')})`;
}

/** Variables that a row of data always has: what tells it from the others, and what is required. */
export interface Identity {
	readonly unit: readonly Variable[];
	readonly required: readonly Variable[];
}

function someEmpty(columns: readonly Statement[]): Statement {
	return join([...columns.map(blankSql), raw('FALSE')], ' OR ');
}

/**
 * Finds rows of a sheet that are not data: blank lines, totals, notes, headings and repeated headers.
 * Costs one pass over the file.
 */
export async function findSkipped(
	duck: Duck,
	source: Source,
	matches: readonly ColumnMatch[],
	identity: Identity,
): Promise<readonly SkippedRow[]> {
	const row = identifier(ROW);
	const columnsOf = (variables: readonly Variable[]): readonly Statement[] =>
		matches.filter((m) => variables.includes(m.variable)).map((m) => identifier(m.column));
	const named = columnsOf(identity.unit);
	const nameless = someEmpty(named);
	const incomplete = someEmpty([...named, ...columnsOf(identity.required)]);
	const headings = source.columns.flatMap(({ name, parts = [] }) => [name, ...parts]);
	const words = join(headings.map(textLiteral), ', ');
	const repeated =
		named.length === 0 ? raw('FALSE') : sql`(${bareSql(named[0] ?? raw("''"))} IN (${words}))`;
	const numbers = matches.filter(
		({ variable, choice }) =>
			choice === undefined && (variable.type === 'integer' || variable.type === 'number'),
	);
	const names = numbers.map((_, i) => ({ p: raw(`p${i}`), v: raw(`v${i}`), s: raw(`s${i}`) }));
	const plain = numbers.map(
		({ column }, i) => sql`${plainSql(identifier(column))} AS ${raw(`p${i}`)}`,
	);
	const values = numbers.map(({ variable }, i) => {
		const { p = raw('NULL'), v = raw('NULL') } = names[i] ?? {};
		return sql`${numberSql(variable, p)} AS ${v}`;
	});
	const sums = names.map(
		({ v, s }) => sql`sum(CASE WHEN NOT candidate THEN ${v} END) OVER earlier AS ${s}`,
	);
	const label = testedIf(
		sql`(contains(lower(cells), 'total') OR contains(cells, ${textLiteral(TOTAL_MY)}))`,
		sql`regexp_matches(cells, ${textLiteral(`^([^${MARK}]*${MARK})?(${TOTAL})(${MARK}|$)`)})`,
	);
	const cells = [
		sql`${row} AS "row"`,
		sql`${textCells(source)} AS cells`,
		sql`(${nameless}) AS nameless`,
		sql`(${incomplete}) AS incomplete`,
		sql`coalesce(${repeated}, FALSE) AS repeated`,
	];
	const judged = sql`SELECT *, (incomplete OR repeated OR label OR cells NOT LIKE '%' || chr(31) || '%') AS candidate
		FROM (SELECT ${join([raw('*'), sql`${label} AS label`, ...values], ', ')}
			FROM (SELECT ${join([...cells, ...plain], ', ')} FROM (${source.rows})))`;
	if (!(await mayHaveOthers(duck, source, sql`${incomplete} OR coalesce(${repeated}, FALSE)`))) {
		return [];
	}
	const above = sql`CAST(count(*) FILTER (NOT candidate) OVER earlier AS DOUBLE) AS rows_above`;
	const rows = await duck.run(sql`SELECT * FROM (SELECT ${join([raw('*'), above, ...sums], ', ')}
		FROM (${judged}) WINDOW earlier AS (ORDER BY "row" ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW))
		WHERE candidate ORDER BY "row"`);
	const candidates = rows.map((found): Candidate => ({
		row: Number(found['row']),
		cells: String(found['cells']).split(MARK).filter(Boolean),
		incomplete: found['incomplete'] === true,
		nameless: found['nameless'] === true,
		label: found['label'] === true,
		above: Number(found['rows_above']),
		numbers: numbers.flatMap((_, i) => {
			const value = found[`v${i}`];
			return typeof value === 'number' ? [{ value, sum: Number(found[`s${i}`] ?? 0), i }] : [];
		}),
	}));
	const tags = source.columns.flatMap(({ hxl }) => (hxl ? [hxl] : []));
	return classifyRows(candidates, new Set([...headings, ...tags]), source.columns.length);
}

/**
 * Whether any row may be no data: one test per cell that is cheap, as most files have no such row.
 * `suspicious` is what of a row has been found wanting already.
 */
async function mayHaveOthers(duck: Duck, source: Source, suspicious: Statement): Promise<boolean> {
	const own = source.columns
		.filter(({ inherited }) => inherited !== true)
		.map(({ name }) => identifier(name));
	const filled = own.map(
		(column) => sql`CASE WHEN coalesce(trim(${column}), '') = '' THEN 0 ELSE 1 END`,
	);
	const [answer] = await duck.run(sql`SELECT count(*) > 0 AS found FROM (SELECT *,
			lower(concat_ws(' ', ${join(own, ', ')})) AS "all cells" FROM (${source.rows}))
		WHERE ${suspicious} OR ${join(filled, ' + ')} <= 1
			OR contains("all cells", 'total') OR contains("all cells", ${textLiteral(TOTAL_MY)})`);
	return answer?.['found'] === true;
}
