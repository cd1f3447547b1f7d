import type { Dataset, Variable } from '../../src/lib/dataset/index.ts';
import { identifier, raw, sql, type Statement } from '../../src/lib/query/index.ts';
import type { Duck } from './duck.ts';
import { findSkipped, type Identity } from './find-skipped.ts';
import type { SkippedRow } from './layout.ts';
import type { ColumnMatch } from './match-columns.ts';
import { ROW } from './parquet.ts';
import type { Source } from './source.ts';

/** Of a register the unit tells rows apart; of a survey everything that is required does. */
function identityOf(dataset: Dataset, variables: readonly Variable[]): Identity {
	const required = variables.filter((variable) => variable.required);
	switch (dataset.kind) {
		case 'register':
			return { unit: variables.filter(({ id }) => id === dataset.design.unit), required };
		case 'survey':
			return { unit: required, required };
	}
}

/** The rows of data of a source, and those of its sheet that are something else. */
export async function withoutSkipped(
	duck: Duck,
	source: Source,
	matches: readonly ColumnMatch[],
	dataset: Dataset,
	variables: readonly Variable[],
): Promise<{ readonly rows: Statement; readonly skipped: readonly SkippedRow[] }> {
	if (source.sheet === undefined) return { rows: source.rows, skipped: [] };
	const below = await findSkipped(duck, source, matches, identityOf(dataset, variables));
	const skipped = [...source.sheet.skipped, ...below].sort((a, b) => a.row - b.row);
	if (below.length === 0) return { rows: source.rows, skipped };
	const list = raw(below.map(({ row }) => `(${row})`).join(', '));
	await duck.run(
		sql`CREATE OR REPLACE TEMP TABLE skipped_rows AS SELECT * FROM (VALUES ${list}) AS t("row")`,
	);
	const rows = sql`SELECT * FROM (${source.rows}) WHERE ${identifier(ROW)} NOT IN (SELECT "row" FROM skipped_rows)`;
	return { rows, skipped };
}
