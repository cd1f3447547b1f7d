import { join as joinPath } from 'node:path';
import { codeText, type Variable } from '../../src/lib/dataset/index.ts';
import { identifier, join, param, raw, sql, type Statement } from '../../src/lib/query/index.ts';
import { rawName } from './check-columns.ts';
import { codeLabels, type CodeLabels, type FormLabels } from './code-labels.ts';
import { convertedColumn, type Reading } from './column-sql.ts';
import { EMPTY_CELLS } from './csv.ts';
import { dayFirst, eitherFirst, monthFirst, type DateOrder } from './date-sql.ts';
import type { Duck } from './duck.ts';
import type { ColumnMatch } from './match-columns.ts';
import { ROW } from './parquet.ts';
import type { PlaceSql } from './settle-places.ts';
import type { Source } from './source.ts';
import { blankSql, plainSql } from './text-sql.ts';
import { textLiteral } from './text-literal.ts';

/** How one column is read: which cells are empty, and the value the others become. */
export interface ReadColumn {
	readonly match: ColumnMatch;
	readonly reading: Reading;
	/** Whether its cells are texts, which may be written in many ways, or typed values. */
	readonly texts: boolean;
	readonly place: PlaceSql | undefined;
}

const NO_LABELS: CodeLabels = { codes: [], byLabel: new Map() };

/** In which order day and month stand in a column, as far as dates that can be read one way only say. */
async function orderOf(duck: Duck, rows: Statement, column: string): Promise<DateOrder> {
	const plain = raw('plain');
	const [answer = {}] = await duck.run(sql`SELECT
			count(*) FILTER (${eitherFirst(plain)}) > 0 AS either,
			count(*) FILTER (${dayFirst(plain)}) > 0 AS days,
			count(*) FILTER (${monthFirst(plain)}) > 0 AS months
		FROM (SELECT ${plainSql(identifier(column))} AS plain FROM (${rows}))`);
	if (answer['either'] !== true || answer['days'] === answer['months']) return 'unknown';
	return answer['days'] === true ? 'day-first' : 'month-first';
}

/** Looks at every matched column and decides how its cells are read. */
export async function readColumns(
	duck: Duck,
	source: Source,
	matches: readonly ColumnMatch[],
	places: ReadonlyMap<string, PlaceSql>,
	form: FormLabels | undefined,
): Promise<readonly ReadColumn[]> {
	const columns: ReadColumn[] = [];
	for (const match of matches) {
		const { variable, column } = match;
		const texts = source.columns.find(({ name }) => name === column)?.type === 'VARCHAR';
		const place = places.get(variable.id);
		const dated = texts && variable.type === 'date' && source.dates === 'iso';
		const order = dated ? await orderOf(duck, source.rows, column) : 'unknown';
		const labels = variable.type === 'category' && !place ? codeLabels(variable, form) : NO_LABELS;
		columns.push({ match, texts, place, reading: { dates: source.dates, order, labels } });
	}
	return columns;
}

/** The column that has a cell as `plainSql` leaves it. */
export function plainName(variable: Variable): string {
	return `plain ${variable.id}`;
}

/** The column that says what to do about a place that is not settled. */
export function remedyName(variable: Variable): string {
	return `remedy ${variable.id}`;
}

/** What empty means for a cell that is not free text: nothing, spaces, R's NA, Stata's dot. */
function emptied({ match, texts }: ReadColumn, cell: Statement): Statement {
	const { variable } = match;
	if (!texts || variable.type === 'text') return cell;
	const codes = [...(variable.categories ?? []), ...(variable.missing ?? [])].map((c) =>
		codeText(c.code),
	);
	const empty = EMPTY_CELLS.filter((word) => !codes.includes(word)).map(textLiteral);
	return sql`CASE WHEN NOT ${blankSql(cell)} AND trim(${cell}) NOT IN (${join(empty, ', ')}) THEN ${cell} END`;
}

function cellsOf(column: ReadColumn): readonly Statement[] {
	const { match, texts, place } = column;
	const original = emptied(column, sql`source.${identifier(match.column)}`);
	const cells = [sql`${original} AS ${identifier(rawName(match.variable))}`];
	if (texts && match.variable.type !== 'text') {
		cells.push(sql`${plainSql(original)} AS ${identifier(plainName(match.variable))}`);
	}
	if (place) {
		cells.push(sql`${place.code} AS ${identifier(match.variable.id)}`);
		cells.push(sql`${place.remedy} AS ${identifier(remedyName(match.variable))}`);
	}
	return cells;
}

function valueOf({ match, texts, place, reading }: ReadColumn): readonly Statement[] {
	const { variable, choice } = match;
	if (place) return [];
	const original = identifier(rawName(variable));
	const plain = texts ? identifier(plainName(variable)) : undefined;
	const listed = sql`CASE WHEN ${original} IS NOT NULL THEN
		list_contains(string_split(${original}, ' '), ${textLiteral(choice ?? '')}) END`;
	const value = choice === undefined ? convertedColumn(variable, original, plain, reading) : listed;
	return [sql`${value} AS ${identifier(variable.id)}`];
}

/**
 * Every column twice, as it stands in the file and in the type of its variable, with the row number.
 * Text is taken apart once, into a temporary Parquet file, so that what is asked afterwards is cheap
 * and no table has to fit into memory.
 */
export async function typeRows(
	duck: Duck,
	source: Source,
	columns: readonly ReadColumn[],
): Promise<Statement> {
	const joins = columns.flatMap(({ place }) => (place ? [place.join] : []));
	const cells = join([sql`source.${identifier(ROW)}`, ...columns.flatMap(cellsOf)], ', ');
	const inner = sql`SELECT ${cells} FROM (${source.rows}) AS source ${join(joins, ' ')}`;
	const query = sql`SELECT ${join([raw('*'), ...columns.flatMap(valueOf)], ', ')} FROM (${inner})`;
	if (columns.every(({ texts }) => !texts)) return query;
	const path = joinPath(duck.folder, 'typed.parquet');
	await duck.run(sql`COPY (${query}) TO ${textLiteral(path)} (FORMAT parquet)`);
	return sql`SELECT * FROM read_parquet(${param(path)})`;
}
