import { identifier, join, param, raw, sql, type Statement } from '../../src/lib/query/index.ts';
import { countRecords, readBeginning } from './csv-records.ts';
import type { Duck } from './duck.ts';
import { findLayout } from './layout.ts';
import { ROW } from './parquet.ts';
import type { Known, Source } from './source.ts';
import { unreadable } from './unreadable.ts';
import { textLiteral } from './text-literal.ts';

/** Cells that mean "empty" in a CSV file: nothing, R's NA, Stata's dot. */
export const EMPTY_CELLS = ['', 'NA', '.'];

/**
 * Opens a CSV with every column as text. Nothing is guessed from the rows, so that a file of five
 * rows and a broken row are treated like any other. `file` is what the person gave, for messages.
 */
export async function openCsv(
	duck: Duck,
	csv: string,
	file: string,
	known: Known,
): Promise<Omit<Source, 'dates'>> {
	const { delimiter, rows, quotesMean } = await readBeginning(csv);
	const layout = findLayout(rows, known.names);
	const { columns, start } = layout;
	const empty = EMPTY_CELLS.filter((cell) => cell === '' || !known.codes.has(cell));
	const typed = join(
		columns.map(({ name }) => sql`${textLiteral(name)}: 'VARCHAR'`),
		', ',
	);
	const { count, blank, newline } = await countRecords(csv);
	const table = sql`read_csv(${param(csv)}, auto_detect = false, header = false,
		skip = ${raw(String(start))}, columns = {${typed}},
		nullstr = [${join(empty.map(textLiteral), ', ')}], allow_quoted_nulls = ${raw(String(!quotesMean))},
		delim = ${param(delimiter)}, quote = '"', escape = '"',
		new_line = ${raw(newline === '\n' ? "'\\n'" : "'\\r\\n'")})`;
	let found: number;
	try {
		const [answer] = await duck.run(sql`SELECT CAST(count(*) AS DOUBLE) AS n FROM ${table}`);
		found = Number(answer?.['n']);
	} catch (error) {
		throw unreadable(file, error);
	}
	/* DuckDB passes over an empty line, unless there is only one column that may be empty. */
	const passed = columns.length > 1 ? blank.filter((row) => row > start) : [];
	if (start + found + passed.length !== count) {
		throw new Error(
			`invalid file: ${file} (${count} lines, of which ${start + found + passed.length} can be told apart; its lines end in different ways); save it again as CSV`,
		);
	}
	return {
		rows: await numberRows(duck, table, start, passed),
		columns: columns.map((column) => ({ ...column, type: 'VARCHAR' })),
		sheet: {
			name: '',
			rows: count - layout.header,
			skipped: [...layout.above, ...passed.map((row) => ({ row, why: 'blank line', text: '' }))],
			faults: [],
		},
	};
}

/** Rows with the number a spreadsheet gives them: header and empty lines count too. */
async function numberRows(
	duck: Duck,
	table: Statement,
	start: number,
	passed: readonly number[],
): Promise<Statement> {
	const number = sql`row_number() OVER () + ${raw(String(start))}`;
	if (passed.length === 0) return sql`SELECT *, ${number} AS ${identifier(ROW)} FROM ${table}`;
	const list = raw(passed.map((row, i) => `(${row - i}, ${i + 1})`).join(', '));
	await duck.run(sql`CREATE OR REPLACE TEMP TABLE empty_lines AS
		SELECT * FROM (VALUES ${list}) AS t("from", lines)`);
	return sql`SELECT * EXCLUDE ("counted", "from", lines), "counted" + coalesce(lines, 0) AS ${identifier(ROW)}
		FROM (SELECT *, ${number} AS "counted" FROM ${table}) ASOF LEFT JOIN empty_lines ON "counted" >= "from"`;
}
